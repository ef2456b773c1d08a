//! Where customers go on to, as far as that is not simply the next column.

use crate::map::{Destination, Edge, EdgeKind, Ending, Map};
use crate::render::wording::signs::NO_BREAK;
use crate::render::wording::{Ink, Paragraph, Signs};

/// The ways of a map, by the column that they leave.
#[derive(Debug)]
pub(in crate::render) struct Ways<'a> {
    from: Vec<Vec<&'a Edge>>,
    /// Whether starting needs words: the first column is not the only beginning.
    says_starts: bool,
}

impl<'a> Ways<'a> {
    /// Sorts the ways of a map by the column that they leave.
    pub(in crate::render) fn of(map: &'a Map) -> Self {
        let mut from = vec![Vec::new(); map.columns.len()];
        for edge in &map.edges {
            from[edge.from].push(edge);
        }
        let says_starts = map.columns.iter().enumerate().any(|(at, column)| column.is_start != (at == 0));
        Ways { from, says_starts }
    }

    /// Returns what is to be said of the ways on from a column; nothing where it simply goes on to the next.
    ///
    /// `name` says how another column is called.
    pub(in crate::render) fn paragraphs(
        &self,
        map: &Map,
        signs: &Signs,
        column: usize,
        name: impl Fn(usize) -> String,
    ) -> Vec<Paragraph> {
        let mut out = Vec::new();
        if self.says_starts && map.columns[column].is_start {
            out.push(Paragraph::of(Ink::Strong, map.words.text("path-begins-here")).after(signs.bullet));
        }
        // Where there is a choice, going on to the next column is one of them.
        if self.from[column].iter().any(|edge| says_something(edge)) {
            let is_told = |edge: &&&Edge| says_something(edge) || self.from[column].len() > 1;
            out.extend(self.from[column].iter().filter(is_told).map(|edge| way(map, signs, edge, &name)));
        }
        match map.columns[column].ends {
            // That a journey is over with its last step needs no words.
            Some(Ending::Well) if column + 1 == map.columns.len() => {}
            Some(Ending::Well) => {
                out.push(Paragraph::of(Ink::Plain, map.words.text("path-ends-well-here")).after(signs.end))
            }
            Some(Ending::Badly) => {
                out.push(Paragraph::of(Ink::Pain, map.words.text("path-ends-badly-here")).after(signs.end))
            }
            Some(Ending::DeadEnd) => {
                out.push(Paragraph::of(Ink::Pain, map.words.text("path-dead-end")).after(signs.dead_end))
            }
            None => {}
        }
        out
    }
}

fn says_something(edge: &Edge) -> bool {
    edge.kind != EdgeKind::Onward || edge.share.is_some() || edge.condition.is_some() || !edge.who.is_empty()
}

fn way(map: &Map, signs: &Signs, edge: &Edge, name: &impl Fn(usize) -> String) -> Paragraph {
    let mut text = match &edge.to {
        Destination::Column(to) => name(*to),
        Destination::Exit { reason, .. } => reason.clone(),
    };
    if let Some(share) = &edge.share {
        text = format!("{text} {}", signs.own(share).replace(' ', NO_BREAK));
    }
    if matches!(edge.to, Destination::Exit { is_good: true, .. }) {
        text.push_str(&format!(" ({})", map.words.text("path-content")));
    }
    if !edge.who.is_empty() {
        text = format!("{}: {text}", map.names(&edge.who));
    }
    let condition = edge.condition.as_deref();
    if edge.kind == EdgeKind::Fail {
        let text = format!("{} {} {text}", signs.own(condition.unwrap_or(map.words.text("path-fails"))), signs.onward);
        return Paragraph::of(Ink::Pain, text).after(signs.fail);
    }
    if let Some(condition) = condition {
        text = format!("{text}: {condition}");
    }
    let (ink, sign) = match (&edge.to, edge.kind) {
        (Destination::Exit { is_good: true, .. }, _) => (Ink::Opportunity, signs.exit),
        (Destination::Exit { .. }, _) => (Ink::Pain, signs.exit),
        (_, EdgeKind::Back) => (Ink::Plain, signs.back),
        _ => (Ink::Plain, signs.onward),
    };
    Paragraph::of(ink, text).after(sign)
}
