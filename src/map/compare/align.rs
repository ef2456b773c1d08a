//! Which touchpoint of one map is which of the other, and one order of all of them that respects both.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::journey::name_key;
use crate::map::{Map, Stage};

/// A step of a common order of two sequences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// In both, at a place that both orders agree on.
    Both(usize, usize),
    /// In the earlier one only, or at another place in the later one.
    Before(usize),
    /// In the later one only, or at another place in the earlier one.
    After(usize),
}

/// Two maps, laid beside each other.
#[derive(Debug)]
pub(super) struct Alignment {
    /// The stages of both.
    pub(super) stages: Vec<Step>,
    /// The columns of both, those of a stage together.
    pub(super) columns: Vec<Step>,
    /// For each stage of the common order, its columns there.
    pub(super) columns_of_stage: Vec<Range<usize>>,
    /// For each column of the earlier map, where it stands.
    pub(super) earlier: Vec<Range<usize>>,
    /// For each column of the earlier map, where what it says is compared: at the same touchpoint, wherever that is now.
    pub(super) home: Vec<Range<usize>>,
    /// For each column of the later map, where it stands.
    pub(super) later: Vec<usize>,
    /// For each column of the later map, the same touchpoint in the earlier one.
    pub(super) matched: Vec<Option<usize>>,
    /// For each stage of the later map, the same stage in the earlier one.
    pub(super) matched_stages: Vec<Option<usize>>,
}

impl Alignment {
    /// Lays two maps beside each other.
    pub(super) fn of(before: &Map, after: &Map) -> Self {
        let stage_of = matched_stages(before, after);
        let matched = matched_columns(before, after, &stage_of);
        let mut is_matched = vec![false; before.columns.len()];
        matched.iter().flatten().for_each(|at| is_matched[*at] = true);
        let mut made = Alignment {
            stages: merged(before.stages.len(), &stage_of),
            columns: Vec::with_capacity(before.columns.len() + after.columns.len()),
            columns_of_stage: Vec::new(),
            earlier: vec![0..0; before.columns.len()],
            home: vec![0..0; before.columns.len()],
            later: vec![0; after.columns.len()],
            matched,
            matched_stages: stage_of,
        };
        for stage in made.stages.clone() {
            let start = made.columns.len();
            let (earlier, later) = match stage {
                Step::Both(one, other) => (before.stages[one].columns.clone(), after.stages[other].columns.clone()),
                Step::Before(one) => (before.stages[one].columns.clone(), 0..0),
                Step::After(other) => (0..0, after.stages[other].columns.clone()),
            };
            // A stage that was itself the step and is now told touchpoint by touchpoint is seen over all of them.
            let is_whole = |at: usize| before.columns[at].is_stage && !is_matched[at] && !later.is_empty();
            let whole = earlier.clone().find(|at| is_whole(*at));
            let earlier = if whole.is_some() { 0..0 } else { earlier };
            made.add(earlier, later);
            let columns = start..made.columns.len();
            if let Some(at) = whole {
                made.earlier[at] = columns.clone();
            }
            made.columns_of_stage.push(columns);
        }
        made.home = made.earlier.clone();
        for (later, earlier) in made.matched.iter().enumerate() {
            if let Some(earlier) = earlier {
                made.home[*earlier] = made.later[later]..made.later[later] + 1;
            }
        }
        made
    }

    /// Adds the columns of a stage in the order that respects both.
    fn add(&mut self, earlier: Range<usize>, later: Range<usize>) {
        let local = |at: &usize| earlier.contains(at).then(|| at - earlier.start);
        let same: Vec<Option<usize>> =
            self.matched[later.clone()].iter().map(|at| at.as_ref().and_then(local)).collect();
        for step in merged(earlier.len(), &same) {
            let at = self.columns.len();
            let (one, other) = (|n: usize| earlier.start + n, |n: usize| later.start + n);
            self.columns.push(match step {
                Step::Both(n, m) => Step::Both(one(n), other(m)),
                Step::Before(n) => Step::Before(one(n)),
                Step::After(m) => Step::After(other(m)),
            });
            if let Step::Both(n, _) | Step::Before(n) = step {
                self.earlier[one(n)] = at..at + 1;
            }
            if let Step::Both(_, m) | Step::After(m) = step {
                self.later[other(m)] = at;
            }
        }
    }

    /// Returns the stage of the common order in which a column stands.
    pub(super) fn stage_at(&self, column: usize) -> usize {
        self.columns_of_stage.partition_point(|columns| columns.end <= column)
    }

    /// Returns where columns of the earlier map stand whose content is compared.
    pub(super) fn place_of_earlier(&self, map: &Map, columns: &Range<usize>) -> Range<usize> {
        self.place(map, columns, |at| self.home[at].clone())
    }

    /// Returns where columns of the later map stand.
    pub(super) fn place_of_later(&self, map: &Map, columns: &Range<usize>) -> Range<usize> {
        self.place(map, columns, |at| self.later[at]..self.later[at] + 1)
    }

    fn place(&self, map: &Map, columns: &Range<usize>, of: impl Fn(usize) -> Range<usize>) -> Range<usize> {
        if columns.is_empty() {
            return 0..0;
        }
        if *columns == (0..map.columns.len()) && columns.len() > 1 {
            return 0..self.columns.len();
        }
        let (first, last) = (of(columns.start), of(columns.end - 1));
        let is_stage = |stage: &Stage| stage.columns == *columns;
        if columns.len() > 1 && map.columns.get(columns.start).is_some_and(|at| is_stage(&map.stages[at.stage])) {
            return self.columns_of_stage[self.stage_at(first.start)].clone();
        }
        // What moved elsewhere in between does not tear a note apart.
        if last.end > first.start { first.start..last.end } else { first }
    }
}

/// Returns for each stage of the later map the same one of the earlier map: by id, else by name.
fn matched_stages(before: &Map, after: &Map) -> Vec<Option<usize>> {
    let mut by_id = BTreeMap::new();
    let mut by_name = BTreeMap::new();
    for (at, stage) in before.stages.iter().enumerate() {
        by_id.entry(stage.id.as_str()).or_insert(at);
        by_name.entry(name_key(&stage.name)).or_insert(at);
    }
    let mut is_taken = vec![false; before.stages.len()];
    let mut matched = vec![None; after.stages.len()];
    for pass in 0..2 {
        for (at, stage) in after.stages.iter().enumerate().filter(|(at, _)| matched[*at].is_none()).collect::<Vec<_>>()
        {
            let same = if pass == 0 { by_id.get(stage.id.as_str()) } else { by_name.get(&name_key(&stage.name)) };
            if let Some(same) = same.copied().filter(|same| !is_taken[*same]) {
                is_taken[same] = true;
                matched[at] = Some(same);
            }
        }
    }
    matched
}

/// Returns for each column of the later map the same one of the earlier map: by its address, by an id that is there
/// once, by its name in the same stage, or by a name that is there once.
fn matched_columns(before: &Map, after: &Map, stage_of: &[Option<usize>]) -> Vec<Option<usize>> {
    let anchor = |map: &Map, at: usize, _: bool| Some(map.columns[at].anchor.clone());
    let id = |map: &Map, at: usize, _: bool| {
        let column = &map.columns[at];
        let id = column.anchor.strip_prefix(map.stages.get(column.stage)?.id.as_str())?.strip_prefix('/')?;
        Some(id.to_owned())
    };
    let name_in_stage = |map: &Map, at: usize, is_later: bool| {
        let column = &map.columns[at];
        let stage = if is_later { *stage_of.get(column.stage)? } else { Some(column.stage) };
        // The stage itself is the step in both, or in neither.
        let name = if column.is_stage { String::new() } else { format!(" {}", name_key(&column.name)) };
        Some(format!("{}{name}", stage?))
    };
    let name = |map: &Map, at: usize, _: bool| {
        let column = &map.columns[at];
        (!column.is_stage).then(|| name_key(&column.name))
    };
    type Key<'a> = &'a dyn Fn(&Map, usize, bool) -> Option<String>;
    let passes: [Key; 4] = [&anchor, &id, &name_in_stage, &name];
    let mut matched: Vec<Option<usize>> = vec![None; after.columns.len()];
    let mut is_taken = vec![false; before.columns.len()];
    for key in passes {
        let mut earlier: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for at in (0..before.columns.len()).filter(|at| !is_taken[*at]) {
            if let Some(key) = key(before, at, false) {
                earlier.entry(key).or_default().push(at);
            }
        }
        let mut later: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for at in (0..after.columns.len()).filter(|at| matched[*at].is_none()) {
            if let Some(key) = key(after, at, true) {
                later.entry(key).or_default().push(at);
            }
        }
        for (key, places) in later {
            if let ([one], Some([other])) = (places.as_slice(), earlier.get(&key).map(Vec::as_slice))
                && before.columns[*other].is_stage == after.columns[*one].is_stage
            {
                matched[*one] = Some(*other);
                is_taken[*other] = true;
            }
        }
    }
    matched
}

/// Returns one order of two sequences: the longest run that both have in the same order, and the rest between.
///
/// `same` says for each element of the later sequence which of the `count` elements of the earlier one it is. The run is
/// the longest increasing subsequence, found by patience sorting (Fredman, Discrete Mathematics 11, 1975) in
/// O(n log n).
pub(super) fn merged(count: usize, same: &[Option<usize>]) -> Vec<Step> {
    let mut out = Vec::with_capacity(count + same.len());
    let (mut one, mut other) = (0, 0);
    for (earlier, later) in longest_common(same) {
        out.extend((one..earlier).map(Step::Before));
        out.extend((other..later).map(Step::After));
        out.push(Step::Both(earlier, later));
        (one, other) = (earlier + 1, later + 1);
    }
    out.extend((one..count).map(Step::Before));
    out.extend((other..same.len()).map(Step::After));
    out
}

/// Returns the pairs of the longest run that both sequences have in the same order.
fn longest_common(same: &[Option<usize>]) -> Vec<(usize, usize)> {
    let pairs: Vec<(usize, usize)> = same.iter().enumerate().filter_map(|(at, one)| Some(((*one)?, at))).collect();
    // For each length, the pair that ends the run of that length with the smallest earlier index.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (earlier, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < *earlier);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        run.push(pairs[at]);
        next = previous[at];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Step::{After, Before, Both};

    #[test]
    fn what_both_have_in_one_order_is_told_once() {
        assert_eq!(merged(3, &[Some(0), None, Some(2)]), [Both(0, 0), Before(1), After(1), Both(2, 2)]);
        // The first has moved behind the two others.
        assert_eq!(merged(3, &[Some(1), Some(2), Some(0)]), [Before(0), Both(1, 0), Both(2, 1), After(2)]);
        assert_eq!(merged(0, &[]), []);
    }

    proptest! {
        #[test]
        fn every_element_is_there_once_and_both_orders_hold(
            order in Just((0..40_usize).collect::<Vec<_>>()).prop_shuffle(), kept in prop::collection::vec(any::<bool>(), 40),
        ) {
            let same: Vec<Option<usize>> = order.into_iter().zip(kept).map(|(at, kept)| kept.then_some(at)).collect();
            let steps = merged(40, &same);
            let earlier: Vec<usize> = steps.iter().filter_map(|step| match step { Both(at, _) | Before(at) => Some(*at), After(_) => None }).collect();
            let later: Vec<usize> = steps.iter().filter_map(|step| match step { Both(_, at) | After(at) => Some(*at), Before(_) => None }).collect();
            prop_assert_eq!(earlier, (0..40).collect::<Vec<_>>());
            prop_assert_eq!(later, (0..40).collect::<Vec<_>>());
            for step in steps {
                if let Both(one, other) = step {
                    prop_assert_eq!(same[other], Some(one));
                }
            }
        }
    }
}
