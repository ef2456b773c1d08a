//! Changes of a text: which of them can be made at once, and what they make of it.

use crate::finding::{Finding, Fix};
use crate::source::Span;

/// A text after some changes.
pub(super) struct Edited {
    pub(super) text: String,
    /// What was written anew, in the order of the text.
    pub(super) places: Vec<Span>,
}

impl Edited {
    /// Returns which change a place touches.
    pub(super) fn touched_by(&self, span: Span) -> Option<usize> {
        let first = self.places.partition_point(|place| place.end < span.start);
        self.places.get(first).filter(|place| place.start <= span.end).map(|_| first)
    }

    /// Returns for each change how far reaches what hangs below it or below one before it.
    pub(super) fn ends_below(&self) -> Vec<u32> {
        let mut furthest = 0;
        let further = |place: &Span| {
            furthest = self.end_below(*place).max(furthest);
            furthest
        };
        self.places.iter().map(further).collect()
    }

    /// Tells whether a place stands behind a change on its line, or hangs below it.
    pub(super) fn holds_below(&self, span: Span, ends: &[u32]) -> bool {
        let above = self.places.partition_point(|place| place.end < span.start);
        ends[..above].last().is_some_and(|end| span.start < *end)
    }

    /// Returns where the lines end that hang below a change: those deeper than its own line, and entries of a list.
    fn end_below(&self, place: Span) -> u32 {
        let line = self.text[..place.start as usize].rfind('\n').map_or(0, |end| end + 1);
        let column = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
        let own = column(&self.text[line..]);
        let mut end = line;
        for (number, line) in self.text[line..].split_inclusive('\n').enumerate() {
            let content = line.trim_start();
            let indent = line.len() - content.len();
            let hangs = indent > own || indent == own && content.starts_with("- ");
            if number > 0 && !content.is_empty() && !hangs {
                break;
            }
            end += line.len();
        }
        end as u32
    }
}

/// Returns the findings whose changes can be made at once, in the order of the text.
///
/// Of those that touch each other, the one that begins first is taken; of those that begin together, a safe one, then the
/// shorter one. The others wait for the next round.
pub(super) fn apart<'f>(text: &str, findings: &[&'f Finding]) -> Vec<&'f Finding> {
    let fits = |fix: &Fix| text.get(fix.span.range()).is_some_and(|old| old != fix.replacement);
    let mut sorted: Vec<(&Fix, &'f Finding)> = findings
        .iter()
        .filter_map(|finding| Some((finding.fix.as_ref()?, *finding)))
        .filter(|(fix, _)| fits(fix))
        .collect();
    sorted.sort_by(|(a, _), (b, _)| {
        (a.span.start, !a.safe, a.span.end, &a.replacement).cmp(&(b.span.start, !b.safe, b.span.end, &b.replacement))
    });
    let mut last: Option<Span> = None;
    let mut taken = Vec::new();
    for (fix, finding) in sorted {
        // What is inserted where another change ends could stand on either side of it.
        let waits = last.is_some_and(|last| {
            fix.span.start < last.end
                || fix.span.start == last.end && (fix.span.end == fix.span.start || last.start == last.end)
        });
        if !waits {
            last = Some(fix.span);
            taken.push(finding);
        }
    }
    taken
}

/// Makes changes that are in the order of the text and lie apart.
pub(super) fn apply(text: &str, fixes: &[&Fix]) -> Edited {
    let mut edited = Edited { text: String::with_capacity(text.len() + 64), places: Vec::with_capacity(fixes.len()) };
    let mut kept_to = 0;
    for fix in fixes {
        let Some(between) = text.get(kept_to..fix.span.start as usize) else { continue };
        edited.text.push_str(between);
        let start = edited.text.len();
        edited.text.push_str(&fix.replacement);
        edited.places.push(Span::new(start, edited.text.len()));
        kept_to = fix.span.end as usize;
    }
    edited.text.push_str(text.get(kept_to..).unwrap_or_default());
    edited
}
