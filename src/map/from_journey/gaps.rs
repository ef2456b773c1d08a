//! The weightiest gaps, where they are on the map.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::gaps::{Gap, Gaps, Options};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::Journey;
use crate::map::from_journey::columns::Columns;
use crate::map::from_journey::{GapChoice, who};
use crate::map::{Cell, Content, GapNote, GapWeight};
use crate::words::{self, ENGLISH, Words};

/// So many gaps are shown: more would say that everything matters.
const SHOWN: usize = 8;

/// Returns the cells of the weightiest gaps that have a place, with their ranks, and a word on those that are left out.
pub(super) fn gaps(
    journey: &Journey,
    graph: &Graph,
    insight: &Insight,
    columns: &Columns,
    choice: &GapChoice,
    language: &Words,
) -> (Vec<Cell>, Option<String>) {
    let shown = if choice.has_all { usize::MAX } else { SHOWN };
    let options = Options { thresholds: choice.thresholds.clone(), ..Options::default() };
    let gaps = Gaps::of(journey, graph, insight, &options);
    let mut places = BTreeMap::<(usize, Reverse<usize>), Vec<Content>>::new();
    for (at, gap) in gaps.ranked.iter().enumerate().take(shown) {
        let of_touchpoint = gap.spot.touchpoint.and_then(|touchpoint| columns.at(touchpoint)).map(|at| at..at + 1);
        let of_stage = || gap.spot.stage.map(|stage| columns.of_stage[stage.index()].clone());
        let Some(place) = of_touchpoint.or_else(of_stage).filter(|place| !place.is_empty()) else {
            continue;
        };
        let who = if gap.is_for_all { Vec::new() } else { who(journey, &gap.personas) };
        let note = Content::Gap(GapNote {
            text: words(journey, gap, language),
            rank: Some(at + 1),
            who,
            weight: Some(weight(gap)),
            question: Some(words::capitalised(&gap.question)).filter(|text| !text.is_empty() && *language == ENGLISH),
        });
        places.entry((place.start, Reverse(place.end))).or_default().push(note);
    }
    let placed: usize = places.values().map(Vec::len).sum();
    let all = gaps.ranked.len();
    let say = if all > shown { language.lane.gaps_shown } else { language.lane.gaps_placed };
    let summary = (placed < all).then(|| say(&placed.to_string(), &all.to_string()));
    let cells = places.into_iter().map(|((start, Reverse(end)), content)| Cell { columns: start..end, content });
    (cells.collect(), summary)
}

/// Returns what weighs in a gap.
fn weight(gap: &Gap) -> GapWeight {
    let factors = &gap.factors;
    GapWeight {
        weight: factors.weight(),
        reach: factors.reach.middle().clamp(0.0, 1.0).sqrt(),
        harm: factors.harm_counted(),
        is_harm_given: factors.harm.value().is_some(),
        influence: factors.influence(),
        is_influence_given: factors.control.is_some(),
        still_to_do: factors.still_to_do(),
    }
}

/// Returns the gap in a few words; the name of a pain stands above already.
fn words(journey: &Journey, gap: &Gap, language: &Words) -> String {
    let kind = gap.kind.words_in(language);
    if gap.pain.is_some() || gap.title.is_empty() {
        return kind.to_owned();
    }
    let names: Vec<&str> = gap.personas.iter().map(|persona| journey[*persona].short_name()).collect();
    format!("{kind}: {}", gap.title_in(language, &language.all_of(&names)))
}
