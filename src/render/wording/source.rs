//! What a journey rests on.

use crate::map::SourceNote;
use crate::render::wording::{Ink, Paragraph};

/// Returns a source: its name, how it was gathered, and what it says.
pub(in crate::render) fn source(source: &SourceNote) -> Vec<Paragraph> {
    let mut facts = vec![source.name.clone()];
    facts.extend(source.facts.iter().filter(|fact| **fact != source.name).cloned());
    let mut out: Vec<Paragraph> = Paragraph::of_facts(Ink::Plain, facts).into_iter().collect();
    out.extend(source.summary.as_deref().map(|summary| Paragraph::of(Ink::Muted, summary)));
    out
}
