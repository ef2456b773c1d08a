//! What two maps are compared.

use crate::map::{Comparison, Version};
use crate::render::wording::{Ink, Paragraph, Signs};
use crate::words::{Language, Value};

/// Returns what the two are called, the earlier one first: "As-is: Buying a city bike", and when it was reviewed.
pub(in crate::render) fn versions(comparison: &Comparison, words: &Language) -> [Paragraph; 2] {
    [&comparison.before, &comparison.after].map(|one| version(one, words))
}

/// Returns what was compared, and what has changed in sum, a paragraph each.
pub(in crate::render) fn compared(signs: &Signs, comparison: &Comparison, words: &Language) -> Vec<Paragraph> {
    let [before, after] = versions(comparison, words);
    let sentences = comparison.summary.iter();
    let sentences = sentences.map(|text| Paragraph::of(Ink::Plain, signs.own(text)).after(signs.bullet));
    [before, after.after(signs.onward)].into_iter().chain(sentences).collect()
}

fn version(version: &Version, words: &Language) -> Paragraph {
    let mut facts = vec![format!("{}: {}", version.label, version.title)];
    facts.extend(version.reviewed.as_ref().map(|date| words.with("head-reviewed", &[("date", Value::ours(date))])));
    Paragraph { ink: Ink::Strong, lead: String::new(), texts: facts }
}
