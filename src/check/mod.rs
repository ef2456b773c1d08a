//! One text, from its bytes to everything that is known and found: the rooms joined together.

mod text;

use jiff::civil::Date;

use crate::finding::{self, Finding};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{self, Journey};
use crate::rules::{self, Context, Reading, Settings};
use crate::yaml;

pub use text::{Text, decode, refuse_size};

/// What is known of one journey file.
#[derive(Debug)]
pub struct Checked {
    /// The journey, as far as it could be read.
    pub journey: Journey,
    /// The ways through it.
    pub graph: Graph,
    /// The facts about it.
    pub insight: Insight,
    /// Whether there is a journey at all.
    pub is_journey: bool,
    /// Everything that was found, in the order of the text.
    pub findings: Vec<Finding>,
}

/// Reads and judges a text by the usual rules; never fails. `today` is seen by the rules about dates and by no other.
pub fn check(text: &Text, today: Date) -> Checked {
    check_by(text, &Settings::default(), today)
}

/// Reads and judges a text as a project has decided; never fails.
pub fn check_by(text: &Text, settings: &Settings, today: Date) -> Checked {
    let mut findings = text.findings.clone();
    if text.is_refused {
        return Checked::without_journey(findings);
    }
    let loaded = journey::load(&text.source);
    findings.extend(loaded.findings.iter().cloned());
    if !loaded.is_journey {
        finding::sort(&mut findings);
        return Checked::without_journey(findings);
    }
    let journey = loaded.journey;
    let graph = Graph::of(&journey);
    let insight = Insight::of(&journey, &graph);
    let context = Context::new(&journey, &graph, &insight, today, settings);
    let reading = Reading {
        source: &text.source,
        comments: &loaded.comments,
        findings: &loaded.findings,
        is_whole: loaded.is_whole,
    };
    let mut judged = rules::judge(&context, &reading);
    yaml::show_both_ends(&mut judged, &loaded.aliases);
    findings.append(&mut judged);
    finding::sort(&mut findings);
    Checked { journey, graph, insight, is_journey: true, findings }
}

impl Checked {
    fn without_journey(findings: Vec<Finding>) -> Self {
        let journey = Journey::default();
        let graph = Graph::of(&journey);
        let insight = Insight::of(&journey, &graph);
        Checked { journey, graph, insight, is_journey: false, findings }
    }
}
