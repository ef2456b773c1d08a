//! One text, from its bytes to everything that is known and found: the rooms joined together.

mod conditions;
mod text;

use jiff::civil::Date;

use crate::finding::{self, Finding};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{self, Journey};
use crate::rules::{self, Context, Reading, Settings};
use crate::yaml::{self, Budgets};

pub use conditions::Conditions;
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
    check_under(text, &Conditions { today, settings: &Settings::default(), shared: None })
}

/// Reads and judges a text as its project has decided; never fails.
pub fn check_under(text: &Text, conditions: &Conditions) -> Checked {
    let mut findings = text.findings.clone();
    if text.is_refused {
        return Checked::without_journey(findings);
    }
    let loaded = journey::load_sharing(&text.source, conditions.shared, &Budgets::default());
    findings.extend(loaded.findings.iter().cloned());
    if let Some(shared) = conditions.shared {
        rules::bring_home(&mut findings, shared, &loaded.taken);
    }
    if !loaded.is_journey {
        finding::sort(&mut findings);
        return Checked::without_journey(findings);
    }
    let journey = loaded.journey;
    let graph = Graph::of(&journey);
    let insight = Insight::of(&journey, &graph);
    let context = Context::new(&journey, &graph, &insight, conditions.today, conditions.settings);
    let reading = Reading {
        source: &text.source,
        comments: &loaded.comments,
        findings: &loaded.findings,
        is_whole: loaded.is_whole,
        shared: conditions.shared,
        taken: &loaded.taken,
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
