//! Comments that ignore findings: `# cjm: ignore[rule-name] reason`, and `ignore-file` at the top of the file.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reading, Rule, Settings, find};
use crate::finding::Finding;
use crate::rules::{ALL, ignore_without_reason, unknown_ignore, unused_ignore};
use crate::source::{Source, Span, Spanned};
use crate::yaml::nearest;

/// So many names one comment can hold; there are fewer rules.
const MOST_NAMES: usize = 200;
/// So many comments are told of, and no more.
const MOST_REPORTS: usize = 100;

/// What a comment ignores.
#[derive(Debug)]
struct Ignore {
    /// The line whose findings it ignores, from 1; the whole file where `None`.
    line: Option<usize>,
    /// The rules it names, each with the place of its name.
    rules: Vec<(&'static Rule, Span)>,
}

/// What the comments of a file ignore of the rules that look at several journeys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IgnoredAcross {
    /// Rules by name, each with a line from 1, or 0 for the whole file; in order, each once.
    lines: BTreeSet<(&'static str, u32)>,
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
        let lines = CommentLines::of(source, comments);
        let mut told_already = Vec::new();
        let ignores = meant.filter_map(|comment| read(source, comment, &lines, content, &mut told_already));
        let across = ignores.flat_map(|ignore| {
            let line = ignore.line.unwrap_or_default() as u32;
            ignore.rules.into_iter().filter(|(rule, _)| rule.is_across()).map(move |(rule, _)| (rule.name, line))
        });
        IgnoredAcross { lines: across.collect() }
    }

    /// Tells whether a rule is ignored on a line.
    pub(crate) fn holds(&self, rule: &'static str, line: u32) -> bool {
        self.lines.contains(&(rule, 0)) || self.lines.contains(&(rule, line))
    }

    /// Returns about how many bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.lines.len() * size_of::<(&str, u32)>()
    }
}

/// Takes away what the comments ignore, and reports the comments that cannot do what they say.
///
/// What is left over is only told of where `are_all` findings are there.
pub(super) fn apply(reading: &Reading, content: Span, settings: &Settings, are_all: bool, findings: &mut Vec<Finding>) {
    let (source, comments) = (reading.source, reading.comments);
    let mut about_comments = Vec::new();
    let lines = CommentLines::of(source, comments);
    let ignores: Vec<Ignore> =
        comments.iter().filter_map(|comment| read(source, comment, &lines, content, &mut about_comments)).collect();
    let mut is_used: Vec<Vec<bool>> = ignores.iter().map(|ignore| vec![false; ignore.rules.len()]).collect();
    let mut of_lines: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (at, ignore) in ignores.iter().enumerate() {
        of_lines.entry(ignore.line).or_default().push(at);
    }
    if !ignores.is_empty() {
        findings.retain(|finding| {
            let line = source.position(finding.primary.span.start).line;
            let for_it = [None, Some(line)].into_iter().filter_map(|line| of_lines.get(&line)).flatten();
            let mut is_ignored = false;
            for at in for_it {
                for ((rule, _), used) in ignores[*at].rules.iter().zip(&mut is_used[*at]) {
                    if rule.name == finding.rule && rule.can_be_ignored() {
                        *used = true;
                        is_ignored = true;
                    }
                }
            }
            !is_ignored
        });
    }
    for (ignore, used) in ignores.iter().zip(&is_used) {
        for ((rule, span), used) in ignore.rules.iter().zip(used) {
            // What depends on the day may come back tomorrow, what is not asked for may be asked for elsewhere, and what
            // depends on other files is not known yet.
            let may_come_back = rule.is_dated || rule.is_across() || settings.level(rule).is_none();
            if are_all && !used && !may_come_back && rule.can_be_ignored() {
                about_comments.push(unused_ignore::finding(rule, *span, ignore.line.is_none()));
            }
        }
    }
    findings.append(&mut about_comments);
}

/// Reads a comment; `None` for comments that are not meant for `cjm`, and for those that say nothing it understands.
fn read(
    source: &Source,
    comment: &Spanned<String>,
    lines: &CommentLines,
    content: Span,
    about: &mut Vec<Finding>,
) -> Option<Ignore> {
    let written = source.slice(comment.span);
    let words = written.trim_start_matches('#').trim_start().strip_prefix("cjm:")?.trim_start();
    let offset = |part: &str| comment.span.start as usize + (part.as_ptr() as usize - written.as_ptr() as usize);
    let span_of = |part: &str| Span::new(offset(part), offset(part) + part.len());

    let verb_end = words.find(|letter: char| letter == '[' || letter.is_whitespace()).unwrap_or(words.len());
    let (verb, rest) = words.split_at(verb_end);
    let is_for_file = match verb {
        "ignore" => false,
        "ignore-file" => true,
        _ => {
            about.push(unknown_ignore::of_verb(verb, span_of(words)));
            return None;
        }
    };
    let Some((names, reason)) = rest.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        about.push(unknown_ignore::without_names(verb, span_of(words)));
        return None;
    };
    if is_for_file && content.end > 0 && comment.span.start > content.start {
        about.push(unknown_ignore::too_late(span_of(words)));
        return None;
    }
    let mut rules = Vec::new();
    for name in names.split(',').map(str::trim).take(MOST_NAMES) {
        match find(name) {
            _ if name.is_empty() => {}
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
    let line = source.position(comment.span.start).line;
    Some(Ignore { line: (!is_for_file).then(|| lines.meant_by(line)), rules })
}

/// For each line that holds a comment and nothing else, the line that it speaks of.
struct CommentLines {
    /// The line meant by each line, from 1; 0 for lines that are no comment alone.
    meant: Vec<usize>,
}

impl CommentLines {
    /// Goes through the lines once, from the last to the first: a comment above comments means what they mean.
    fn of(source: &Source, comments: &[Spanned<String>]) -> Self {
        let text = |line: usize| source.text()[source.line_range(line)].trim();
        let last = source.line_count();
        let mut is_alone = vec![false; last + 1];
        for line in comments.iter().map(|comment| source.position(comment.span.start).line) {
            is_alone[line] = text(line).starts_with('#');
        }
        let mut meant = vec![0; last + 1];
        let mut below = last;
        for line in (1..=last).rev() {
            if !is_alone[line] && !text(line).is_empty() {
                below = line;
            }
            meant[line] = if is_alone[line] { below } else { 0 };
        }
        CommentLines { meant }
    }

    /// Returns the line that a comment on `line` speaks of: its own, or the next that holds something.
    fn meant_by(&self, line: usize) -> usize {
        self.meant.get(line).copied().filter(|meant| *meant > 0).unwrap_or(line)
    }
}
