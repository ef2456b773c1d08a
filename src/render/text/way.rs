//! Where customers go on to, as far as that is not simply the next column.

use crate::map::{Destination, Edge, EdgeKind, Ending, Map};
use crate::render::text::grid::Row;
use crate::render::text::paragraph::{NO_BREAK, Paragraph};
use crate::render::text::pen::{Ink, Pen};

/// The ways of a map, by the column that they leave.
#[derive(Debug)]
pub(super) struct Ways<'a> {
    from: Vec<Vec<&'a Edge>>,
    /// Whether starting needs words: the first column is not the only beginning.
    says_starts: bool,
}

impl<'a> Ways<'a> {
    /// Sorts the ways of a map by the column that they leave.
    pub(super) fn of(map: &'a Map) -> Self {
        let mut from = vec![Vec::new(); map.columns.len()];
        for edge in &map.edges {
            from[edge.from].push(edge);
        }
        let says_starts = map.columns.iter().enumerate().any(|(at, column)| column.is_start != (at == 0));
        Ways { from, says_starts }
    }

    /// Returns the row that tells the ways from some columns; nothing where all simply go on.
    pub(super) fn row(&self, map: &Map, pen: &Pen, columns: std::ops::Range<usize>) -> Option<Row> {
        let cells: Vec<_> = columns
            .map(|column| (column..column + 1, self.paragraphs(map, pen, column)))
            .filter(|(_, paragraphs)| !paragraphs.is_empty())
            .collect();
        (!cells.is_empty()).then(|| Row { label: vec![Paragraph::of(Ink::Strong, "Goes on")], cells })
    }

    fn paragraphs(&self, map: &Map, pen: &Pen, column: usize) -> Vec<Paragraph> {
        let mut out = Vec::new();
        if self.says_starts && map.columns[column].is_start {
            out.push(Paragraph::of(Ink::Strong, "begins here").after(pen.signs.bullet));
        }
        out.extend(self.from[column].iter().filter(|edge| says_something(edge)).map(|edge| way(map, pen, edge)));
        match map.columns[column].ends {
            // That a journey is over with its last step needs no words.
            Some(Ending::Well) if column + 1 == map.columns.len() => {}
            Some(Ending::Well) => out.push(Paragraph::of(Ink::Plain, "ends well here").after(pen.signs.end)),
            Some(Ending::Badly) => out.push(Paragraph::of(Ink::Pain, "ends badly here").after(pen.signs.end)),
            Some(Ending::DeadEnd) => out.push(Paragraph::of(Ink::Pain, "dead end").after(pen.signs.dead_end)),
            None => {}
        }
        out
    }
}

fn says_something(edge: &Edge) -> bool {
    edge.kind != EdgeKind::Onward || edge.share.is_some() || edge.condition.is_some() || !edge.who.is_empty()
}

fn way(map: &Map, pen: &Pen, edge: &Edge) -> Paragraph {
    let mut text = match &edge.to {
        Destination::Column(to) => map.columns[*to].name.clone(),
        Destination::Exit { reason, .. } => reason.clone(),
    };
    if let Some(share) = &edge.share {
        text = format!("{text} {}", pen.own(share).replace(' ', NO_BREAK));
    }
    if matches!(edge.to, Destination::Exit { is_good: true, .. }) {
        text.push_str(" (content)");
    }
    if !edge.who.is_empty() {
        text = format!("{}: {text}", map.names(&edge.who));
    }
    let condition = edge.condition.as_deref();
    if edge.kind == EdgeKind::Fail {
        let text = format!("{} {} {text}", condition.unwrap_or("fails"), pen.signs.onward);
        return Paragraph::of(Ink::Pain, &text).after(pen.signs.fail);
    }
    if let Some(condition) = condition {
        text = format!("{text}: {condition}");
    }
    let (ink, sign) = match (&edge.to, edge.kind) {
        (Destination::Exit { is_good: true, .. }, _) => (Ink::Opportunity, pen.signs.exit),
        (Destination::Exit { .. }, _) => (Ink::Pain, pen.signs.exit),
        (_, EdgeKind::Back) => (Ink::Plain, pen.signs.back),
        _ => (Ink::Plain, pen.signs.onward),
    };
    Paragraph::of(ink, &text).after(sign)
}
