//! How a journey wants to be drawn: lanes that are there.

use super::Desk;
use crate::finding::Finding;
use crate::journey::{LANE_HEADINGS, LANE_KEYS, List, lane_stem, rules};
use crate::source::Spanned;
use crate::words::{Language, unbroken};
use crate::yaml::{self, Field};

impl Desk<'_> {
    /// Reports the lanes of a view that no map of this journey has.
    pub(super) fn lanes_of_view(
        &mut self,
        lanes: List<Spanned<String>>,
        language: &Field<String>,
    ) -> List<Spanned<String>> {
        let language = Language::known(language.get().map(String::as_str));
        let headings = LANE_HEADINGS.map(|key| language.text(key));
        for word in &lanes.items {
            let means = |heading: &str| unbroken(heading).to_lowercase() == word.value.trim().to_lowercase();
            let is_known = LANE_KEYS.iter().any(|key| lane_stem(key) == lane_stem(&word.value))
                || headings.into_iter().any(means)
                || self.journey.lanes.iter().any(|lane| lane.id == word.value || means(&lane.name.value))
                || self.lanes.has(&word.value);
            if is_known || self.lanes.has_broken {
                continue;
            }
            let own = self.journey.lanes.iter().map(|lane| lane.id.as_str());
            let words = format!("no lane is called `{}`", word.value);
            let finding = Finding::error(rules::UNKNOWN_LANE, word.span, words);
            self.findings.push(match yaml::nearest(&word.value, LANE_KEYS.into_iter().chain(own)) {
                Some(near) => {
                    let is_certain = yaml::is_same_word(&word.value, near);
                    finding.label(format!("did you mean `{near}`?")).fix(word.span, near, is_certain)
                }
                None => finding.help(format!("lanes are {}, and those under `lanes:`", LANE_KEYS.join(", "))),
            });
        }
        lanes
    }
}
