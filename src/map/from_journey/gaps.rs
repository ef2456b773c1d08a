//! The weightiest gaps, where they are on the map.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::gaps::{Gap, Gaps, Options, language_of};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::Journey;
use crate::map::from_journey::columns::Columns;
use crate::map::from_journey::{GapChoice, who};
use crate::map::{Cell, Content, GapNote};
use crate::words::{Language, Value, capitalised};

/// So many gaps are shown: more would say that everything matters.
const SHOWN: usize = 8;

/// Returns the cells of the weightiest gaps that have a place, with their ranks, and a word on those that are left out.
pub(super) fn gaps(
    journey: &Journey,
    graph: &Graph,
    insight: &Insight,
    columns: &Columns,
    choice: &GapChoice,
    language: &Language,
) -> (Vec<Cell>, Option<String>) {
    let spoken = language_of(journey);
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
            text: words(gap, &spoken),
            rank: Some(at + 1),
            who,
            priority: Some(gap.factors.said(&spoken).plain()),
            question: Some(capitalised(&gap.question.said(&spoken).plain())),
        });
        places.entry((place.start, Reverse(place.end))).or_default().push(note);
    }
    let placed: usize = places.values().map(Vec::len).sum();
    let all = gaps.ranked.len();
    let key = if all > shown { "gaps-shown" } else { "gaps-shown-of-placed" };
    let summary =
        (placed < all).then(|| language.with(key, &[("shown", Value::Count(placed)), ("all", Value::Count(all))]));
    let cells = places.into_iter().map(|((start, Reverse(end)), content)| Cell { columns: start..end, content });
    (cells.collect(), summary)
}

/// Returns the gap in a few words; the name of a pain stands above already.
fn words(gap: &Gap, language: &Language) -> String {
    let kind = gap.kind.said(language).plain();
    match gap.pain.is_some() || gap.title.is_empty() {
        true => kind,
        false => format!("{kind}: {}", gap.title.said(language).plain()),
    }
}
