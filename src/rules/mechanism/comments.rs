//! Comments that ignore findings: `# cjm: ignore[rule-name] reason` for a line, `ignore-block` for an entry and
//! everything in it, and `ignore-file` at the top of the file.
//!
//! A block is an entry, not the text between two marks: what is written together is ignored together, moves together,
//! and cannot be left open.

use std::collections::BTreeMap;

use super::lines::Lines;
use super::reach::Reach;
use super::{Reading, Rule, Settings, find};
use crate::finding::Finding;
use crate::rules::{ALL, ignore_without_reason, unknown_ignore, unused_ignore};
use crate::source::{Source, Span, Spanned};
use crate::yaml::nearest;

/// The most names in one comment; there are fewer rules.
const MOST_NAMES: usize = 200;
/// The most comments that are reported.
const MOST_REPORTS: usize = 100;

/// What a comment ignores.
struct Ignore {
    reach: Reach,
    /// The first and the last line whose findings it ignores, from 1.
    lines: (usize, usize),
    /// The rules it names that can be ignored, each with the place of its name.
    rules: Vec<(&'static Rule, Span)>,
    written: Written,
}

/// Lines of one rule, from the first to the last; sorted, and none inside another.
type Stretches = Vec<(usize, usize)>;

/// What the comments of a file ignore of the rules that compare journeys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IgnoredAcross {
    lines: BTreeMap<&'static str, Stretches>,
}

impl IgnoredAcross {
    /// Finds out what the comments ignore.
    pub fn of(reading: &Reading, content: Span) -> Self {
        let (source, comments) = (reading.source, reading.comments);
        let is_meant = |comment: &&Spanned<String>| source.slice(comment.span).contains("cjm:");
        let mut meant = comments.iter().filter(is_meant).peekable();
        if meant.peek().is_none() || !reading.is_whole {
            return IgnoredAcross::default();
        }
        let lines = Lines::of(source, comments);
        let mut told_already = Vec::new();
        let ignores: Vec<Ignore> =
            meant.filter_map(|comment| read(source, comment, &lines, content, &mut told_already)).collect();
        let mut lines = ignored_lines(&ignores);
        lines.retain(|name, _| find(name).is_some_and(Rule::is_across));
        IgnoredAcross { lines }
    }

    /// Tells whether a rule is ignored on a line.
    pub(crate) fn holds(&self, rule: &'static str, line: u32) -> bool {
        self.lines.get(rule).is_some_and(|stretches| is_within(stretches, line as usize))
    }

    /// Returns about how many bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.lines.values().map(|stretches| size_of_val(stretches.as_slice()) + size_of::<&str>()).sum()
    }
}

/// Tells whether a line is one of a rule's.
fn is_within(stretches: &Stretches, line: usize) -> bool {
    let after = stretches.partition_point(|(first, _)| *first <= line);
    after.checked_sub(1).is_some_and(|at| line <= stretches[at].1)
}

/// Removes what the comments ignore, and reports the comments that have no effect; returns how many findings
/// are ignored.
///
/// Leftover comments are reported only if `are_all` findings are there. Comments may overlap, so lines are
/// gathered rule by rule: each comment and each finding is then looked up once.
pub(super) fn apply(
    reading: &Reading,
    content: Span,
    settings: &Settings,
    are_all: bool,
    findings: &mut Vec<Finding>,
) -> usize {
    let (source, comments) = (reading.source, reading.comments);
    let mut about_comments = Vec::new();
    // Most files hold no such comment, and need no look at all their lines.
    if !comments.iter().any(|comment| source.slice(comment.span).contains("cjm:")) {
        return 0;
    }
    let lines = Lines::of(source, comments);
    let ignores: Vec<Ignore> =
        comments.iter().filter_map(|comment| read(source, comment, &lines, content, &mut about_comments)).collect();
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let before = findings.len();
    if !ignores.is_empty() {
        let ignored = ignored_lines(&ignores);
        findings.retain(|finding| {
            let Some(stretches) = ignored.get(finding.rule) else { return true };
            let line = source.position(finding.primary.span.start).line;
            found.entry(finding.rule).or_default().push(line);
            !is_within(stretches, line)
        });
    }
    let ignored = before - findings.len();
    for ignore in &ignores {
        let (first, last) = ignore.lines;
        // The findings come in the order of their places.
        let is_used = |rule: &Rule| {
            found.get(rule.name).is_some_and(|lines| {
                let at = lines.partition_point(|line| *line < first);
                lines.get(at).is_some_and(|line| *line <= last)
            })
        };
        // What depends on the day may come back tomorrow, what is not asked for may be asked for elsewhere, and what depends
        // on other files is not known yet.
        let may_come_back = |rule: &Rule| rule.is_dated || rule.is_across() || settings.level(rule).is_none();
        let unused: Vec<&(&Rule, Span)> =
            ignore.rules.iter().filter(|(rule, _)| are_all && !is_used(rule) && !may_come_back(rule)).collect();
        for (rule, span) in &unused {
            let fix = ignore.written.without(source, *span, unused.len());
            about_comments.push(unused_ignore::finding(rule, *span, ignore.reach, fix));
        }
    }
    findings.append(&mut about_comments);
    ignored
}

/// Gathers the lines that are ignored, rule by rule.
fn ignored_lines(ignores: &[Ignore]) -> BTreeMap<&'static str, Stretches> {
    let mut of_rules: BTreeMap<&str, Stretches> = BTreeMap::new();
    for ignore in ignores {
        for (rule, _) in &ignore.rules {
            of_rules.entry(rule.name).or_default().push(ignore.lines);
        }
    }
    for stretches in of_rules.values_mut() {
        stretches.sort_unstable();
        stretches.dedup_by(|next, kept| {
            let touches = next.0 <= kept.1;
            kept.1 = if touches { kept.1.max(next.1) } else { kept.1 };
            touches
        });
    }
    of_rules
}

/// Reads a comment; `None` for comments that are not meant for `cjm`, and for those that it does not understand.
fn read(
    source: &Source,
    comment: &Spanned<String>,
    lines: &Lines,
    content: Span,
    about: &mut Vec<Finding>,
) -> Option<Ignore> {
    let written = source.slice(comment.span);
    let words = written.trim_start_matches('#').trim_start().strip_prefix("cjm:")?.trim_start();
    let offset = |part: &str| comment.span.start as usize + (part.as_ptr() as usize - written.as_ptr() as usize);
    let span_of = |part: &str| Span::new(offset(part), offset(part) + part.len());

    let verb_end = words.find(|letter: char| letter == '[' || letter.is_whitespace()).unwrap_or(words.len());
    let (verb, rest) = words.split_at(verb_end);
    let reach = match verb {
        "ignore" => Reach::Line,
        "ignore-block" => Reach::Block,
        "ignore-file" => Reach::File,
        _ => {
            about.push(unknown_ignore::of_verb(verb, span_of(verb), span_of(words)));
            return None;
        }
    };
    let Some((names, reason)) = rest.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        about.push(unknown_ignore::without_names(verb, span_of(words)));
        return None;
    };
    if reach == Reach::File && content.end > 0 && comment.span.start > content.start {
        about.push(unknown_ignore::too_late(span_of(words)));
        return None;
    }
    let mut rules = Vec::new();
    let mut all_names = Vec::new();
    for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()).take(MOST_NAMES) {
        all_names.push(span_of(name));
        match find(name) {
            Some(rule) if rule.can_be_ignored() => rules.push((rule, span_of(name))),
            Some(rule) => about.push(unknown_ignore::of_error(rule, span_of(name))),
            None if about.len() >= MOST_REPORTS => {}
            None => {
                let meant = nearest(name, ALL.iter().map(|rule| rule.name));
                about.push(unknown_ignore::of_name(name, meant, span_of(name)));
            }
        }
    }
    if reason.trim_matches(|letter: char| !letter.is_alphanumeric()).is_empty() {
        about.push(ignore_without_reason::finding(span_of(words)));
    }
    let line = lines.meant_by(source.position(comment.span.start).line);
    let lines = match reach {
        Reach::Line => (line, line),
        Reach::Block => (line, lines.end_of_entry(line)),
        Reach::File => (1, usize::MAX),
    };
    let written = Written { comment: comment.span, names: all_names };
    Some(Ignore { reach, lines, rules, written })
}

/// The place of a comment, and the places of the names in it.
struct Written {
    comment: Span,
    names: Vec<Span>,
}

impl Written {
    /// Returns what to remove so that a name goes: the name, or the comment if none of its names has a use.
    fn without(&self, source: &Source, name: Span, unused: usize) -> Span {
        let at = self.names.iter().position(|other| *other == name).unwrap_or_default();
        if unused < self.names.len() {
            return match (self.names.get(at + 1), at.checked_sub(1).map(|before| self.names[before])) {
                (Some(next), _) => Span { start: name.start, end: next.start },
                (None, Some(before)) => Span { start: before.end, end: name.end },
                (None, None) => name,
            };
        }
        let line = source.line_range(source.position(self.comment.start).line);
        let before = source.text()[line.start..self.comment.start as usize].trim_end_matches([' ', '\t']);
        if !before.is_empty() {
            return Span::new(line.start + before.len(), line.end);
        }
        // A comment that has a line of its own goes with its line.
        let behind = &source.text()[line.end..];
        let line_break = behind.find('\n').map_or(behind.len(), |at| at + 1);
        Span::new(line.start, line.end + line_break)
    }
}
