//! What a gap is about, in a language: its title in the file's own words where it has some, else in ours.

use crate::gaps::question::missing_sentence;
use crate::gaps::{Gap, Kind};
use crate::journey::Phase;
use crate::words::{Word, Words, capitalised};

impl Gap {
    /// Returns the title in a language; `names` are those of whom the gap concerns.
    pub fn title_in(&self, language: &Words, names: &str) -> String {
        if let Some(words) = own_title(self.kind, self.spot.phase, language) {
            return words.to_owned();
        }
        match self.behaviours.first() {
            None => self.title.clone(),
            Some(first) if !self.is_served_for_others => missing_sentence(*first, language).to_owned(),
            Some(_) => {
                let behaviours: Vec<&str> =
                    self.behaviours.iter().map(|behaviour| behaviour.words_in(language)).collect();
                (language.gap_title.not_for)(&capitalised(&language.one_of(&behaviours)), names)
            }
        }
    }
}

/// Returns the title of a gap whose kind and phase say all.
pub(super) fn own_title(kind: Kind, phase: Option<Phase>, language: &Words) -> Option<Word> {
    let titles = &language.gap_title;
    Some(match (kind, phase) {
        (Kind::StartsAtPurchase, _) => titles.begins_at_purchase,
        (Kind::PurchaseMissing, _) => titles.without_purchase,
        (Kind::EndsAtPurchase, _) => titles.ends_at_purchase,
        (Kind::UnheardPhase, Some(Phase::Before)) => titles.unheard_before,
        (Kind::UnheardPhase, Some(Phase::Purchase)) => titles.unheard_purchase,
        (Kind::UnheardPhase, Some(Phase::After)) => titles.unheard_after,
        (Kind::AssumedPhase, Some(Phase::Before)) => titles.assumed_before,
        (Kind::AssumedPhase, Some(Phase::Purchase)) => titles.assumed_purchase,
        (Kind::AssumedPhase, Some(Phase::After)) => titles.assumed_after,
        (Kind::ReactiveOnly, _) => titles.reactive,
        (Kind::OwnDoor, _) => titles.own_door,
        _ => return None,
    })
}
