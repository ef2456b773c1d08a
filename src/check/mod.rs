//! One text, from its bytes to everything that is known and found: the rooms joined together.

mod conditions;
mod text;

use jiff::civil::Date;

use crate::finding::{self, Finding, Severity};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{self, Journey};
use crate::rules::{self, Context, Digest, IgnoredAcross, Reading, Settings};
use crate::source::Source;
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
    /// How many findings its comments ignore; they are not among those above.
    pub silenced: usize,
    /// Whether the file says everywhere what it means.
    is_sound: bool,
    /// What its comments ignore of the rules that look at several journeys.
    ignored: IgnoredAcross,
}

/// Reads and judges a text by the usual rules; never fails. `today` is seen by the rules about dates and by no other.
pub fn check(text: &Text, today: Date) -> Checked {
    check_under(text, &Conditions { today, settings: &Settings::default(), shared: None, opened: None })
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
    let mut journey = loaded.journey;
    if conditions.opened.is_some_and(|opened| opened.contains(&journey.id)) {
        journey.cover_what_it_tells();
    }
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
    yaml::show_both_ends(&mut judged.findings, &loaded.aliases);
    let is_sound = loaded.is_whole
        && findings.iter().all(|finding| finding.severity < Severity::Error || yaml::rules::is_read_key(finding));
    let ignored = IgnoredAcross::of(&reading, journey.span);
    findings.append(&mut judged.findings);
    finding::sort(&mut findings);
    let silenced = judged.ignored;
    Checked { journey, graph, insight, is_journey: true, findings, silenced, is_sound, ignored }
}

impl Checked {
    /// Returns what rules need to know of it that look at several journeys; `None` where it is no journey.
    ///
    /// `source` is the text that was checked.
    pub fn digest(&self, source: &Source) -> Option<Digest> {
        self.is_journey.then(|| Digest::of(&self.journey, source, self.ignored.clone(), self.is_sound))
    }

    fn without_journey(findings: Vec<Finding>) -> Self {
        let journey = Journey::default();
        let graph = Graph::of(&journey);
        let insight = Insight::of(&journey, &graph);
        let ignored = IgnoredAcross::default();
        Checked { journey, graph, insight, is_journey: false, findings, silenced: 0, is_sound: false, ignored }
    }
}
