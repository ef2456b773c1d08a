//! The identity of a rule.

use super::{Context, Examples, Reads, RuleOption, Tier, document};
use crate::finding::{Finding, Severity};
use crate::rules::portfolio::{Portfolio, Told};
use crate::source::Span;

/// A rule that journeys are judged by, or an error that reading reports.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The name, in kebab-case, after the bad thing that it finds.
    pub name: &'static str,
    /// The names that it had before; comments, project files and baselines may still use them.
    pub former: &'static [&'static str],
    /// What it looks at.
    pub group: Group,
    /// The level of its findings.
    pub severity: Severity,
    /// Whether it depends on today's date; then the same file can be fine today and not tomorrow.
    pub is_dated: bool,
    /// The profile from which it is on.
    pub since: Tier,
    /// Further profiles in which it is on, each with its level there.
    pub also_in: &'static [(&'static str, Severity)],
    /// The keys on which its verdict rests.
    pub reads: Reads,
    /// Whether it judges a single entry of a library and nothing around it, so that it judges a shared entry once.
    pub is_about_an_entry: bool,
    /// Whether it only suggests writing more; then it waits until the file has no errors.
    pub is_invitation: bool,
    /// The thresholds that a project may set.
    pub options: &'static [&'static RuleOption],
    /// The kinds of gaps in `cjm gaps` that this rule covers. If the rule is switched off, they go too.
    pub gaps: &'static [&'static str],
    /// Why it matters, with the authority, in one line; empty for errors of reading, which need no authority.
    pub why: &'static str,
    /// The `//!` lines of the rule's own file, which are its documentation.
    pub doc: &'static str,
    /// How it is checked.
    pub check: Check,
}

/// How a rule comes to its findings.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// It judges the journey once it has been read.
    Judged(fn(&Context, &mut Vec<Finding>)),
    /// It judges all journeys of a run together, once each of them has been reported.
    Across(fn(&Portfolio, &mut Vec<Told>)),
    /// It is reported while the file is read and its names are resolved.
    Reading,
    /// It is reported about the comments that ignore other rules.
    Ignoring,
    /// It judges the project file.
    Project,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The file itself: can it be read as intended?
    File,
    /// The path from touchpoint to touchpoint.
    Way,
    /// Before, at and after the purchase.
    Phases,
    /// How it feels, and how it was expected to feel.
    Emotions,
    /// What hurts.
    Pains,
    /// What could be better.
    Opportunities,
    /// Whose journey it is, and what they need.
    Personas,
    /// What the map rests on.
    Evidence,
    /// Who owns it.
    Ownership,
    /// Where customers and company meet.
    Channels,
    /// Measured numbers.
    Metrics,
    /// How long it takes.
    Time,
    /// Moments of truth and what matters most.
    Moments,
    /// What is backstage.
    Blueprint,
    /// What journeys of one folder show together.
    Portfolio,
    /// Comments that ignore findings.
    Ignores,
}

impl Rule {
    /// What most rules have in common: on by default, without options, independent of the date.
    pub(crate) const BASE: Rule = Rule {
        name: "",
        former: &[],
        group: Group::File,
        severity: Severity::Warning,
        is_dated: false,
        since: Tier::Recommended,
        also_in: &[],
        reads: Reads::Entry(&[]),
        is_about_an_entry: false,
        is_invitation: false,
        options: &[],
        gaps: &[],
        why: "",
        doc: "",
        check: Check::Reading,
    };

    /// Makes a finding of this rule at a place.
    pub fn at(&self, span: Span, message: impl Into<String>) -> Finding {
        let finding = Finding::new(self.name, self.severity, span, message);
        if self.why.is_empty() { finding } else { finding.why(self.why) }
    }

    /// Returns its documentation: Markdown, first one sentence, then why, then what is bad and what is good.
    pub fn text(&self) -> String {
        document::text(self.doc)
    }

    /// Returns the first sentence of its documentation.
    pub fn summary(&self) -> String {
        document::summary(self.doc)
    }

    /// Returns the examples of its documentation.
    pub fn examples(&self) -> Examples {
        document::examples(self.doc)
    }

    /// Tells whether a comment in the file can silence it; errors must be fixed.
    pub fn can_be_ignored(&self) -> bool {
        self.severity != Severity::Error && matches!(self.check, Check::Judged(_) | Check::Across(_) | Check::Project)
    }

    /// Tells whether it compares all journeys of a run.
    pub fn is_across(&self) -> bool {
        matches!(self.check, Check::Across(_))
    }
}

impl Group {
    /// All groups, in the order in which they are shown.
    pub const ALL: [Group; 16] = [
        Group::File,
        Group::Way,
        Group::Phases,
        Group::Emotions,
        Group::Pains,
        Group::Opportunities,
        Group::Personas,
        Group::Evidence,
        Group::Ownership,
        Group::Channels,
        Group::Metrics,
        Group::Time,
        Group::Moments,
        Group::Blueprint,
        Group::Portfolio,
        Group::Ignores,
    ];

    /// Returns the word that people read.
    pub fn word(self) -> &'static str {
        match self {
            Group::File => "file",
            Group::Way => "way",
            Group::Phases => "phases",
            Group::Emotions => "emotions",
            Group::Pains => "pain points",
            Group::Opportunities => "opportunities",
            Group::Personas => "personas",
            Group::Evidence => "evidence",
            Group::Ownership => "ownership",
            Group::Channels => "channels",
            Group::Metrics => "metrics",
            Group::Time => "time",
            Group::Moments => "moments of truth",
            Group::Blueprint => "blueprint",
            Group::Portfolio => "portfolio",
            Group::Ignores => "ignores",
        }
    }
}
