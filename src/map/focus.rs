//! Parts of a map: seen by some of the personas, or with some of the lanes only.

use std::ops::Range;

use crate::journey::lane_stem;
use crate::map::{Content, Destination, Lane, LaneKind, Map};
use crate::words::unbroken;

/// The words by which lanes are chosen, other than the author's own.
const WORDS: [(&str, LaneKind); 15] = [
    ("action", LaneKind::Action),
    ("thought", LaneKind::Says),
    ("touchpoints", LaneKind::Touchpoint),
    ("emotion", LaneKind::Emotion),
    ("pain_points", LaneKind::Pain),
    ("opportunities", LaneKind::Opportunity),
    ("metrics", LaneKind::Metric),
    ("gaps", LaneKind::Gap),
    ("external", LaneKind::External),
    ("frontstage", LaneKind::Frontstage),
    ("backstage", LaneKind::Backstage),
    ("support", LaneKind::Support),
    ("systems", LaneKind::System),
    ("owner", LaneKind::Owner),
    ("evidence", LaneKind::Evidence),
];

/// Other keys whose values stand in the same lane.
const ALSO: [(&str, LaneKind); 3] =
    [("quote", LaneKind::Says), ("feeling", LaneKind::Emotion), ("channel", LaneKind::Touchpoint)];

impl LaneKind {
    /// Returns the word by which the lane is chosen: the key under which its values are written, or its own id.
    pub fn word(&self) -> &str {
        match self {
            LaneKind::Own(id) => id,
            kind => WORDS.iter().find(|(_, known)| known == kind).map_or("", |(word, _)| word),
        }
    }

    /// Returns the words by which lanes other than the author's own are chosen.
    pub fn words() -> impl Iterator<Item = &'static str> {
        WORDS.iter().map(|(word, _)| *word)
    }

    /// Reads the word; singular and plural, `_`, `-` and spaces are all the same.
    fn of_word(word: &str) -> Option<LaneKind> {
        WORDS.iter().chain(&ALSO).find(|(known, _)| lane_stem(known) == lane_stem(word)).map(|(_, kind)| kind.clone())
    }
}

impl Map {
    /// Returns the kind of lane that a word chooses: one of its own lanes by id or heading, or one that any map may have.
    pub fn lane_kind(&self, word: &str) -> Option<LaneKind> {
        let own = |lane: &&crate::map::Lane| matches!(&lane.kind, LaneKind::Own(id) if id == word);
        let headed = |lane: &&crate::map::Lane| unbroken(&lane.label).to_lowercase() == word.trim().to_lowercase();
        let lane = self.lanes.iter().find(own).or_else(|| self.lanes.iter().find(headed));
        lane.map(|lane| lane.kind.clone()).or_else(|| LaneKind::of_word(word))
    }

    /// Keeps these lanes only, in this order; no lane leaves its side of the blueprint's lines.
    pub fn keep_lanes(&mut self, kinds: &[LaneKind]) {
        let place = |kind: &LaneKind| kinds.iter().position(|kept| kept == kind);
        self.lanes.retain(|lane| place(&lane.kind).is_some());
        self.lanes.sort_by_key(|lane| (lane.band, place(&lane.kind)));
    }

    /// Keeps what these personas, given by index, live through: their steps, their ways, their feelings.
    pub fn keep_personas(&mut self, kept: &[usize]) {
        let focus = Focus { kept, count: self.personas.len() };
        let columns = self.kept_columns(&focus);
        let new_index = new_indices(&columns);
        let range = |old: &Range<usize>| new_index[old.start]..new_index[old.end];

        for lane in &mut self.lanes {
            let count = |lane: &Lane| lane.cells.iter().map(|cell| cell.content.len()).sum::<usize>();
            let before = count(lane);
            for cell in &mut lane.cells {
                cell.columns = range(&cell.columns);
                cell.content.retain_mut(|content| content.who_mut().is_none_or(|who| focus.narrow(who)));
            }
            lane.cells.retain(|cell| !cell.columns.is_empty() && !cell.content.is_empty());
            if lane.kind == LaneKind::Gap && lane.summary.is_some() && count(lane) < before {
                // How many the journey has in all says nothing of these personas.
                lane.summary = Some(self.words.text("gaps-shown-of-personas").to_owned());
            }
        }
        self.lanes.retain(|lane| !lane.cells.is_empty() || lane.kind == LaneKind::Emotion);

        for curve in &mut self.emotion.curves {
            // Empty would mean that the journey names nobody.
            curve.who = focus.renamed(&curve.who);
            curve.points.iter_mut().for_each(|point| point.columns = range(&point.columns));
            curve.points.retain(|point| !point.columns.is_empty());
        }
        self.emotion.curves.retain(|curve| !curve.who.is_empty() && !curve.points.is_empty());
        self.emotion.feelings.retain_mut(|feeling| {
            feeling.columns = range(&feeling.columns);
            !feeling.columns.is_empty() && focus.narrow(&mut feeling.who)
        });

        self.edges.retain_mut(|edge| {
            let is_there = columns[edge.from] && !matches!(edge.to, Destination::Column(to) if !columns[to]);
            edge.from = new_index[edge.from];
            if let Destination::Column(to) = &mut edge.to {
                *to = new_index[*to];
            }
            is_there && focus.narrow(&mut edge.who)
        });

        self.keep_columns(&focus, &columns, &new_index);
        let mut at = 0;
        self.personas.retain(|_| {
            at += 1;
            kept.contains(&(at - 1))
        });
    }

    /// Tells of each column whether one of the personas comes through it.
    fn kept_columns(&self, focus: &Focus<'_>) -> Vec<bool> {
        let mut columns = vec![true; self.columns.len()];
        let Some(touchpoints) = self.lane(&LaneKind::Touchpoint) else {
            return columns;
        };
        for cell in &touchpoints.cells {
            for content in &cell.content {
                if let Content::Touchpoint(card) = content
                    && !focus.concerns(&card.who)
                {
                    columns[cell.columns.clone()].fill(false);
                }
            }
        }
        columns
    }

    /// Drops columns, and the stages and phases of which none is left.
    fn keep_columns(&mut self, focus: &Focus<'_>, columns: &[bool], new_index: &[usize]) {
        for stage in &mut self.stages {
            stage.goals.retain_mut(|goal| focus.narrow(&mut goal.who));
            stage.columns = new_index[stage.columns.start]..new_index[stage.columns.end];
        }
        let stages: Vec<bool> = self.stages.iter().map(|stage| !stage.columns.is_empty()).collect();
        let new_stage = new_indices(&stages);
        for phase in &mut self.phases {
            phase.stages = new_stage[phase.stages.start]..new_stage[phase.stages.end];
        }
        self.phases.retain(|phase| !phase.stages.is_empty());
        self.stages.retain(|stage| !stage.columns.is_empty());
        let mut at = 0;
        self.columns.retain_mut(|column| {
            at += 1;
            column.stage = new_stage[column.stage];
            columns[at - 1]
        });
    }
}

/// Whose eyes are looked through.
struct Focus<'a> {
    kept: &'a [usize],
    count: usize,
}

impl Focus<'_> {
    /// Tells whether something that is for some personas, or for everybody where empty, is for one of those kept.
    fn concerns(&self, who: &[usize]) -> bool {
        who.is_empty() || who.iter().any(|persona| self.kept.contains(persona))
    }

    /// Renames personas to what they are called in the narrower map; tells whether any is left.
    fn narrow(&self, who: &mut Vec<usize>) -> bool {
        if !self.concerns(who) {
            return false;
        }
        *who = self.renamed(who);
        if who.len() == self.kept.len() {
            // Everybody who is left.
            who.clear();
        }
        true
    }

    /// Returns what these personas are called in the narrower map.
    fn renamed(&self, who: &[usize]) -> Vec<usize> {
        let left = (0..self.count).filter(|persona| self.kept.contains(persona));
        left.enumerate().filter(|(_, old)| who.contains(old)).map(|(new, _)| new).collect()
    }
}

/// Returns how many are kept before each index, and one more for the end.
fn new_indices(kept: &[bool]) -> Vec<usize> {
    let mut count = 0;
    let mut indices = Vec::with_capacity(kept.len() + 1);
    for is_kept in kept {
        indices.push(count);
        count += usize::from(*is_kept);
    }
    indices.push(count);
    indices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Graph;
    use crate::insight::Insight;
    use crate::journey::{self, LANE_KEYS};
    use crate::source::Source;

    const TEXT: &str = "
journey: Bike
personas: { aino: Aino, leo: Leo, kim: Kim }
lanes: { weather: Weather, mood: { name: Mood, below: visibility } }
stages:
  - name: Dream
    phase: before
    for: [leo]
    touchpoints: [Dreams]
  - name: Buy
    phase: purchase
    goal: { aino: Ride, leo: Save }
    touchpoints:
      - { name: Asks, for: [aino, leo], emotion: { aino: 1, leo: -1 }, thought: { aino: Hm, leo: Oh } }
      - { name: Tries, for: [aino], emotion: 2, backstage: Oils, lanes: { weather: Rain, mood: Good }, next: [pays] }
      - { name: Borrows, for: [leo], next: [{ exit: Keeps it }] }
      - { name: Pays, emotion: 0, pain_points: [{ name: Slow, for: [leo] }, { name: Dear, for: [aino, kim] }] }
";

    fn map() -> Map {
        let journey = journey::load(&Source::new("a", TEXT)).journey;
        let graph = Graph::of(&journey);
        Map::of(&journey, &graph, &Insight::of(&journey, &graph))
    }

    fn texts(map: &Map, kind: &LaneKind) -> Vec<(Range<usize>, String, Vec<usize>)> {
        let cells = map.lane(kind).map_or(&[][..], |lane| &lane.cells);
        let content = cells.iter().flat_map(|cell| cell.content.iter().map(|content| (cell.columns.clone(), content)));
        content
            .map(|(columns, content)| match content {
                Content::Pain(pain) => (columns, pain.name.clone(), pain.who.clone()),
                Content::Thought(said) | Content::Text(said) => (columns, said.text.clone(), said.who.clone()),
                other => (columns, format!("{other:?}"), vec![]),
            })
            .collect()
    }

    #[test]
    fn one_persona_keeps_her_own_steps_and_loses_what_is_of_others() {
        let mut map = map();
        map.keep_personas(&[0]);
        let names: Vec<&str> = map.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names, ["Asks", "Tries", "Pays"]);
        assert_eq!(map.personas.len(), 1);
        assert_eq!((map.stages.len(), map.stages[0].columns.clone()), (1, 0..3));
        assert_eq!((map.phases.len(), map.phases[0].stages.clone()), (1, 0..1));
        assert!(map.columns.iter().all(|column| column.stage == 0));
        assert_eq!(map.stages[0].goals.len(), 1);
        assert_eq!(texts(&map, &LaneKind::Says), [(0..1, "Hm".to_owned(), vec![])]);
        assert_eq!(texts(&map, &LaneKind::Pain), [(2..3, "Dear".to_owned(), vec![])]);
        assert_eq!(map.emotion.curves.len(), 1);
        assert_eq!(map.emotion.curves[0].points.len(), 3);
        for edge in &map.edges {
            assert!(edge.from < 3 && !matches!(edge.to, Destination::Exit { .. }), "{edge:?}");
            assert!(!matches!(edge.to, Destination::Column(to) if to >= 3) && edge.who.is_empty(), "{edge:?}");
        }
    }

    #[test]
    fn two_of_three_are_renamed_and_told_apart() {
        let mut map = map();
        map.keep_personas(&[1, 2]);
        let names: Vec<&str> = map.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names, ["Dreams", "Asks", "Borrows", "Pays"]);
        assert_eq!(
            texts(&map, &LaneKind::Pain),
            [(3..4, "Slow".to_owned(), vec![0]), (3..4, "Dear".to_owned(), vec![1])]
        );
        let curves: Vec<_> = map.emotion.curves.iter().map(|curve| curve.who.clone()).collect();
        assert_eq!(curves, [vec![0], vec![1]]);
    }

    #[test]
    fn everybody_is_the_whole_map() {
        let mut narrowed = map();
        narrowed.keep_personas(&[0, 1, 2]);
        assert_eq!(narrowed, map());
    }

    #[test]
    fn lanes_are_chosen_by_key_id_or_heading_and_keep_to_their_side() {
        let mut map = map();
        let kinds: Vec<LaneKind> = ["mood", "Pain-point", "Backstage", "emotions", "WEATHER"]
            .iter()
            .map(|word| map.lane_kind(word).expect("a lane"))
            .collect();
        map.keep_lanes(&kinds);
        let words: Vec<&str> = map.lanes.iter().map(|lane| lane.kind.word()).collect();
        assert_eq!(words, ["pain_points", "emotion", "weather", "mood", "backstage"]);
        assert_eq!(map.lane_kind("money"), None);
        let ours: std::collections::BTreeSet<&str> = WORDS.iter().chain(&ALSO).map(|(word, _)| *word).collect();
        assert_eq!(ours, LANE_KEYS.into_iter().collect());
        assert!(WORDS.iter().all(|(word, kind)| map.lane_kind(word).as_ref() == Some(kind) && kind.word() == *word));
    }
}
