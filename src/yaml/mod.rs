//! The reader: text into typed values with their places, recovering value by value, so that one run reports every
//! mistake.

mod access;
mod both;
mod budgets;
mod build;
mod comma;
mod each;
mod error;
mod field;
mod findings;
mod form;
mod guard;
mod library;
mod line;
mod many;
mod meaning;
mod mend;
mod nearest;
mod number;
mod pairs;
mod place;
mod prose;
mod protocol;
mod reader;
pub mod rules;
pub(crate) mod schema;
mod slip;
mod state;
mod structure;
mod synonyms;
mod text;
mod tree;
mod values;
mod vocabulary;
mod words;

use serde::de::DeserializeOwned;

use crate::finding::{Finding, Label};
use crate::source::{Source, Span, Spanned};
use crate::yaml::findings::Findings;
use crate::yaml::mend::Mended;

pub use both::Both;
pub use budgets::Budgets;
pub use each::{Each, OwnKeys};
pub use field::Field;
pub use findings::keep_within;
pub use form::Form;
pub use library::Library;
pub use many::Many;
pub use nearest::{is_same_word, nearest};
pub use prose::as_value;
pub use text::{FromText, from_text};
pub use vocabulary::{Keys, Vocabulary};

/// The result of reading a text.
#[derive(Debug)]
pub struct Reading<T> {
    /// The value; none if nothing of the kind could be read at all.
    pub value: Option<T>,
    /// What was found, in the order of the text.
    pub findings: Vec<Finding>,
    /// The comments: the text after `#`, and where the whole comment stands, with its `#`.
    pub comments: Vec<Spanned<String>>,
    /// Every alias with what it repeats.
    pub aliases: Vec<Alias>,
    /// What was skipped after a syntax mistake or under a misspelt key: what seems to be missing around it may
    /// be there.
    pub holes: Vec<Span>,
    /// Whether the text was read to its end; if not, what seems to be missing may be in the rest.
    pub complete: bool,
}

/// An alias in the text: what is written at `target` counts at `used` as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alias {
    /// The value that was marked with `&name`.
    pub target: Span,
    /// Where `*name` stands.
    pub used: Span,
}

/// Reads a text into a value; never fails, but gives what could be read together with what was found.
pub fn read<T: DeserializeOwned + Vocabulary>(source: &Source, budgets: &Budgets) -> Reading<T> {
    read_from(source, 0, budgets)
}

/// Reads a text of which other texts take something over: the places in the value lie [`Span::ELSEWHERE`], those in the
/// findings at home.
pub fn read_elsewhere<T: DeserializeOwned + Vocabulary>(source: &Source, budgets: &Budgets) -> Reading<T> {
    read_from(source, Span::ELSEWHERE, budgets)
}

/// Reads a text; `base` is added to all places in the value.
///
/// The parser reads a text in which mistakes have been overwritten byte by byte, so a place where it stopped can lie
/// inside a character of the text itself: all places of findings are fitted to the text.
fn read_from<T: DeserializeOwned + Vocabulary>(source: &Source, base: u32, budgets: &Budgets) -> Reading<T> {
    let mut reading = read_text(source.text(), base, budgets);
    reading.findings.iter_mut().flat_map(Finding::spans_mut).for_each(|span| *span = source.fit(*span));
    reading
}

fn read_text<T: DeserializeOwned + Vocabulary>(text: &str, base: u32, budgets: &Budgets) -> Reading<T> {
    if text.len() > budgets.bytes {
        let at = Span::new(0, text.find('\n').unwrap_or(text.len()).min(80));
        let message = format!("the file has {} bytes, more than the limit `bytes` of {}", text.len(), budgets.bytes);
        return Reading::nothing(vec![Finding::error(rules::TOO_LARGE, prose::first_line(text, at), message)]);
    }
    let mut mended = Mended::new(text, guard::look(text, budgets.findings), budgets.findings);
    let mut readings = 0;
    let mut bytes = 0;
    loop {
        let slip = match build::build(&mended.text, &mended.masked, budgets) {
            Ok(built) => return finish(text, base, built, mended.findings, mended.holes, budgets),
            Err(slip) => slip,
        };
        let mended_once_more = mended.mend(&slip);
        readings += 1;
        bytes += slip.at;
        let limit = if readings > budgets.readings {
            "readings"
        } else if bytes > budgets.bytes_again {
            "bytes_again"
        } else if mended_once_more {
            continue;
        } else {
            ""
        };
        return give_up(text, base, mended, &slip, limit, budgets);
    }
}

/// Reads what comes before a mistake, and reports that the rest was not read.
fn give_up<T: DeserializeOwned + Vocabulary>(
    text: &str,
    base: u32,
    mut mended: Mended<'_>,
    slip: &build::Slip,
    limit: &str,
    budgets: &Budgets,
) -> Reading<T> {
    let start = line::Line::at(&mended.text, slip.at).start;
    if !limit.is_empty() {
        let next = line::Line::from(&mended.text, start).after(&mended.text).map_or(start, |next| next.start);
        let place = prose::first_line(text, Span::new(next, text.len()));
        let message = format!("after so many mistakes, the rest of the file was not read, the limit `{limit}`");
        mended.findings.push(Finding::error(rules::TOO_LARGE, place, message).help("fix those above first"));
    }
    if start > budgets.bytes_again {
        return Reading { holes: mended.holes, ..Reading::nothing(mended.findings.into_sorted()) };
    }
    match build::build(&mended.text[..start], &mended.masked, budgets) {
        Ok(mut built) => {
            built.complete = false;
            finish(text, base, built, mended.findings, mended.holes, budgets)
        }
        Err(_) => Reading { holes: mended.holes, ..Reading::nothing(mended.findings.into_sorted()) },
    }
}

fn finish<T: DeserializeOwned + Vocabulary>(
    text: &str,
    base: u32,
    built: build::Built<'_>,
    mut findings: Findings,
    mut holes: Vec<Span>,
    budgets: &Budgets,
) -> Reading<T> {
    holes.extend_from_slice(&built.holes);
    holes.sort_unstable();
    findings.extend(built.findings);
    let root = built.tree.node(tree::ROOT);
    // What was refused or blanked leaves nothing behind; that it is empty would be an echo.
    if built.refused || matches!(root.kind, tree::Kind::Null) && !findings.is_empty() {
        let tree::Tree { comments, aliases, .. } = built.tree;
        return Reading { comments, aliases, holes, ..Reading::nothing(findings.into_sorted()) };
    }
    let reader = state::Reader::new(text, base, &built.tree, budgets, T::vocabulary);
    let value = match T::deserialize(reader.enter(tree::ROOT, 0)) {
        Ok(value) => Some(value),
        Err(error) => {
            reader.place(error, root.span);
            None
        }
    };
    let complete = built.complete && !reader.is_out_of_room();
    findings.extend(reader.findings.into_inner());
    holes.extend(reader.misspelt.into_inner());
    holes.sort_unstable();
    holes.dedup_by(|next, hole| {
        let overlaps = next.start <= hole.end;
        if overlaps {
            *hole = hole.to(*next);
        }
        overlaps
    });
    let tree::Tree { comments, aliases, .. } = built.tree;
    Reading { value, findings: findings.into_sorted(), comments, aliases, holes, complete }
}

impl<T> Reading<T> {
    fn nothing(findings: Vec<Finding>) -> Self {
        Reading { value: None, findings, comments: Vec::new(), aliases: Vec::new(), holes: Vec::new(), complete: false }
    }
}

/// Adds to each finding inside something that an alias repeats where it is repeated, up to three places.
pub fn show_both_ends(findings: &mut [Finding], aliases: &[Alias]) {
    let mut aliases: Vec<&Alias> = aliases.iter().collect();
    aliases.sort_by_key(|alias| (alias.target.start, std::cmp::Reverse(alias.target.end), alias.used));
    // What is repeated lies side by side or one inside the other: for each, the nearest before it that holds it.
    let mut outer: Vec<Option<usize>> = Vec::with_capacity(aliases.len());
    let mut open: Vec<usize> = Vec::new();
    for (at, alias) in aliases.iter().enumerate() {
        while open.last().is_some_and(|last| aliases[*last].target.end < alias.target.end) {
            open.pop();
        }
        outer.push(open.last().copied());
        open.push(at);
    }
    for finding in findings {
        let place = finding.primary.span;
        let first = aliases.partition_point(|alias| alias.target.start <= place.start);
        let mut next = first.checked_sub(1);
        let mut used: Vec<Span> = Vec::new();
        while let (Some(at), true) = (next, used.len() < 4) {
            if place.end <= aliases[at].target.end {
                used.push(aliases[at].used);
            }
            next = outer[at];
        }
        used.retain(|span| !finding.related.iter().any(|label| label.span == *span));
        used.sort_unstable();
        let more = used.len() > 3;
        for span in used.into_iter().take(3) {
            finding.related.push(Label { span, text: "used here as well, through an alias".to_string() });
        }
        if more {
            finding.notes.push("more aliases repeat it".to_string());
        }
    }
}

#[cfg(test)]
mod tests;
