//! Runs every rule once.

use super::{Check, Context, bring_home, comments, unread};
use crate::finding::{self, Finding, Severity};
use crate::journey::Shared;
use crate::rules::ALL;
use crate::source::{Source, Span, Spanned};
use crate::yaml::rules::is_read_key;

/// The results of reading the file, besides the journey.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The text.
    pub source: &'a Source,
    /// Its comments.
    pub comments: &'a [Spanned<String>],
    /// What is wrong with the file.
    pub findings: &'a [Finding],
    /// Whether all of it could be read; if not, what seems to be missing may be in what was skipped.
    pub is_whole: bool,
    /// What the journey may have taken things from.
    pub shared: Option<&'a Shared>,
    /// What it took: its place in the project file, and where the journey names it.
    pub taken: &'a [(Span, Span)],
}

/// The result of judging a journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Judgement {
    /// What was found, by place, then by rule.
    pub findings: Vec<Finding>,
    /// How many findings the comments of the file ignore.
    pub ignored: usize,
}

/// Judges a journey: runs every rule, and removes what the comments of the file ignore.
///
/// The findings come sorted by place, then by rule. Nothing is reported as missing that may have been skipped: where
/// lines could not be read, only errors are looked for, and rules are silent that may rest on a key that was not
/// understood.
/// Beside errors, nobody is invited to write more.
pub fn judge(context: &Context, reading: &Reading) -> Judgement {
    let mut findings = Vec::new();
    let mut other_levels = Vec::new();
    for rule in ALL.iter().filter(|rule| reading.is_whole || rule.severity == Severity::Error) {
        if let (Check::Judged(check), Some(level)) = (rule.check, context.settings.level(rule)) {
            check(context, &mut findings);
            if level != rule.severity {
                other_levels.push((rule.name, level));
            }
        }
    }
    if let Some(shared) = reading.shared {
        bring_home(&mut findings, shared, reading.taken);
    }
    // What could not be read may be what an ignore is for.
    let is_clean = reading.findings.iter().all(|finding| finding.severity != Severity::Error || is_read_key(finding));
    let are_all = is_clean & unread::withhold(context.journey, reading.findings, &mut findings);
    finding::sort(&mut findings);
    let mut ignored = 0;
    if reading.is_whole {
        ignored = comments::apply(reading, context.journey.span, context.settings, are_all, &mut findings);
    }
    // After the comments, so that none seems to be left over that ignores an invitation.
    unread::withhold_invitations(reading.findings, &mut findings);
    // Last, since how much a project makes of a finding says nothing about the file.
    for finding in &mut findings {
        let level = other_levels.iter().find(|(rule, _)| *rule == finding.rule);
        finding.severity = level.map_or(finding.severity, |(_, level)| *level);
    }
    finding::sort(&mut findings);
    Judgement { findings, ignored }
}
