//! The lanes, from the top down.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::journey::{self, Card, Journey, Moment, Place};
use crate::map::from_journey::columns::{Columns, map_said};
use crate::map::from_journey::details::{Heard, evidence_name};
use crate::map::from_journey::notes::{card_note, metric_note, opportunity_note, pain_note};
use crate::map::from_journey::touchpoint::Switches;
use crate::map::from_journey::{joined, text_of, texts_of, touchpoint};
use crate::map::{Band, CardNote, Cell, Content, Destination, Edge, EdgeKind, Lane, LaneKind, Said};
use crate::words::{Language, Value};

/// Returns all lanes, in the order in which a map shows them; those without cells too.
pub(super) fn lanes(
    journey: &Journey,
    columns: &Columns,
    edges: &[Edge],
    switches: &Switches,
    heard: &Heard,
    (gaps, gaps_shown): (Vec<Cell>, Option<String>),
) -> Vec<Lane> {
    let words = heard.words;
    use Band::{Experience, Interaction, Internal, Visibility};
    let cells = |of: &dyn Fn(&Moment) -> Vec<Content>| cells(journey, columns, of);
    let cards = |of: fn(&Moment) -> &[Card]| {
        cells(&move |moment| of(moment).iter().map(|card| Content::Card(card_note(card, words))).collect())
    };
    let say = |said: &[journey::Said], make: fn(Said) -> Content| -> Vec<Content> {
        said.iter().map(|said| make(map_said(journey, said))).collect()
    };
    let actions = |moment: &Moment| say(&moment.actions, Content::Action);
    let says =
        |moment: &Moment| [say(&moment.thoughts, Content::Thought), say(&moment.quotes, Content::Quote)].concat();
    let systems = |moment: &Moment| texts_of(&moment.systems).into_iter().map(Content::Chip).collect();
    let metrics = |moment: &Moment| {
        moment.metrics.iter().map(|metric| Content::Metric(metric_note(journey, &journey[*metric], words))).collect()
    };
    let mut lanes = vec![
        lane(LaneKind::Action, words.text("lane-actions"), Experience, cells(&actions)),
        lane(LaneKind::Says, words.text("lane-thoughts"), Experience, cells(&says)),
        lane(
            LaneKind::Touchpoint,
            words.text("lane-touchpoints"),
            Experience,
            touchpoints(journey, columns, edges, switches, heard),
        ),
        lane(LaneKind::Emotion, words.text("lane-emotion"), Experience, Vec::new()),
        lane(LaneKind::Pain, words.text("lane-pain-points"), Experience, pains(journey, columns, words)),
        lane(
            LaneKind::Opportunity,
            words.text("lane-opportunities"),
            Experience,
            opportunities(journey, columns, words),
        ),
        lane(LaneKind::Metric, words.text("lane-metrics"), Experience, cells(&metrics)),
        Lane { summary: gaps_shown, ..lane(LaneKind::Gap, words.text("lane-gaps"), Experience, gaps) },
        lane(LaneKind::External, words.text("lane-external"), Experience, external(journey, columns, words)),
    ];
    let own = own_lanes(journey, columns, words);
    lanes.extend(own.iter().filter(|lane| lane.band == Experience).cloned());
    lanes.push(lane(
        LaneKind::Frontstage,
        words.text("lane-frontstage"),
        Interaction,
        cards(|moment| &moment.frontstage),
    ));
    lanes.extend(own.iter().filter(|lane| lane.band == Interaction).cloned());
    lanes.push(lane(LaneKind::Backstage, words.text("lane-backstage"), Visibility, cards(|moment| &moment.backstage)));
    lanes.push(lane(LaneKind::System, words.text("lane-systems"), Visibility, cells(&systems)));
    lanes.extend(own.iter().filter(|lane| lane.band == Visibility).cloned());
    lanes.push(lane(LaneKind::Support, words.text("lane-support"), Internal, cards(|moment| &moment.support)));
    lanes.extend(own.iter().filter(|lane| lane.band == Internal).cloned());
    let band = lanes.iter().filter(|lane| !lane.cells.is_empty()).map(|lane| lane.band).max().unwrap_or(Experience);
    lanes.push(lane(LaneKind::Owner, words.text("lane-owners"), band, owners(journey, columns)));
    lanes.push(lane(LaneKind::Evidence, words.text("lane-evidence"), band, evidence(journey, columns)));
    name_cards_before(&mut lanes);
    lanes
}

fn lane(kind: LaneKind, label: &str, band: Band, cells: Vec<Cell>) -> Lane {
    Lane { kind, label: label.to_owned(), band, summary: None, cells }
}

/// Returns the cells that what a stage says as a whole and what its touchpoints say fill, in order.
fn cells(journey: &Journey, columns: &Columns, of: &dyn Fn(&Moment) -> Vec<Content>) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut add = |columns: Range<usize>, moment: &Moment| {
        let content = of(moment);
        if !content.is_empty() && !columns.is_empty() {
            cells.push(Cell { columns, content });
        }
    };
    for (stage, stage_columns) in journey.stages.iter().zip(&columns.of_stage) {
        add(stage_columns.clone(), &stage.moment);
        for at in stage_columns.clone() {
            add(at..at + 1, &journey[columns.touchpoints[at]].moment);
        }
    }
    cells
}

/// Returns the touchpoints' cards, each told from which others one comes to it; ways back do not count.
fn touchpoints(journey: &Journey, columns: &Columns, edges: &[Edge], switches: &Switches, heard: &Heard) -> Vec<Cell> {
    let mut before = vec![Vec::new(); columns.columns.len()];
    for edge in edges.iter().filter(|edge| matches!(edge.kind, EdgeKind::Onward | EdgeKind::Branch)) {
        if let Destination::Column(to) = edge.to {
            before[to].push(columns.touchpoints[edge.from]);
        }
    }
    let cell = |(at, before): (usize, Vec<_>)| {
        let card = touchpoint::card(journey, columns.touchpoints[at], &before, switches, heard);
        Cell { columns: at..at + 1, content: vec![Content::Touchpoint(card)] }
    };
    before.into_iter().enumerate().map(cell).collect()
}

/// Things by the columns where they stand, sorted as cells are: by first column, wide before narrow.
#[derive(Default)]
struct Places(BTreeMap<(usize, Reverse<usize>), Vec<Content>>);

impl Places {
    fn add(&mut self, columns: Range<usize>, content: Content) {
        if !columns.is_empty() {
            self.0.entry((columns.start, Reverse(columns.end))).or_default().push(content);
        }
    }

    fn into_cells(self) -> Vec<Cell> {
        let cell = |((start, Reverse(end)), content)| Cell { columns: start..end, content };
        self.0.into_iter().map(cell).collect()
    }
}

/// Returns the columns of a place; nothing for what belongs to a persona, whose card says it.
fn columns_of(place: Place, columns: &Columns) -> Option<Range<usize>> {
    match place {
        Place::Journey => Some(0..columns.columns.len()),
        Place::Persona(_) => None,
        Place::Stage(stage) => Some(columns.of_stage[stage.index()].clone()),
        Place::Touchpoint(touchpoint) => columns.at(touchpoint).map(|at| at..at + 1),
    }
}

fn pains(journey: &Journey, columns: &Columns, words: &Language) -> Vec<Cell> {
    let mut places = Places::default();
    for pain in &journey.pains {
        if let Some(columns) = columns_of(pain.at, columns) {
            places.add(columns, Content::Pain(pain_note(journey, pain, words)));
        }
    }
    places.into_cells()
}

/// Returns the opportunities: where they are named, else where the pains are that they answer, else over everything.
fn opportunities(journey: &Journey, columns: &Columns, words: &Language) -> Vec<Cell> {
    let mut places = Places::default();
    for opportunity in &journey.opportunities {
        let of_pains = opportunity.solves.iter().map(|pain| journey[*pain].at);
        let mut at: Vec<Place> = opportunity.at.iter().copied().chain(of_pains).collect();
        at.sort_unstable();
        at.dedup();
        let named: Vec<Range<usize>> = at.into_iter().filter_map(|place| columns_of(place, columns)).collect();
        let everywhere = 0..columns.columns.len();
        let narrow: Vec<&Range<usize>> = named.iter().filter(|place| **place != everywhere).collect();
        let note = || Content::Opportunity(opportunity_note(journey, opportunity, words));
        if narrow.is_empty() {
            places.add(everywhere, note());
        }
        for place in narrow {
            places.add(place.clone(), note());
        }
    }
    places.into_cells()
}

fn external(journey: &Journey, columns: &Columns, words: &Language) -> Vec<Cell> {
    let mut places = Places::default();
    for factor in &journey.external {
        let softened = joined(&factor.softened_by)
            .map(|text| words.with("external-softened-by", &[("what", Value::Author(&text))]));
        let note = CardNote { name: factor.name.value.clone(), summary: softened, ..CardNote::default() };
        if factor.affects.is_empty() {
            places.add(0..columns.columns.len(), Content::Card(note.clone()));
        }
        for at in factor.affects.iter().filter_map(|touchpoint| columns.at(touchpoint.value)) {
            places.add(at..at + 1, Content::Card(note.clone()));
        }
    }
    places.into_cells()
}

fn own_lanes(journey: &Journey, columns: &Columns, words: &Language) -> Vec<Lane> {
    let mut cells: Vec<Vec<Cell>> = vec![Vec::new(); journey.lanes.len()];
    let mut add = |columns: Range<usize>, moment: &Moment| {
        for entry in &moment.lanes {
            let content: Vec<Content> = entry.cards.iter().map(|card| own_content(card, words)).collect();
            if !content.is_empty() && !columns.is_empty() {
                cells[entry.lane.index()].push(Cell { columns: columns.clone(), content });
            }
        }
    };
    for (stage, stage_columns) in journey.stages.iter().zip(&columns.of_stage) {
        add(stage_columns.clone(), &stage.moment);
        for at in stage_columns.clone() {
            add(at..at + 1, &journey[columns.touchpoints[at]].moment);
        }
    }
    let make = |(lane, cells): (&journey::Lane, Vec<Cell>)| {
        let summary: Vec<String> = text_of(&lane.summary).into_iter().chain(joined(&lane.owners)).collect();
        Lane {
            kind: LaneKind::Own(lane.id.clone()),
            label: lane.name.value.clone(),
            band: match lane.below.get().copied().unwrap_or_default() {
                journey::Band::Experience => Band::Experience,
                journey::Band::Interaction => Band::Interaction,
                journey::Band::Visibility => Band::Visibility,
                journey::Band::Internal => Band::Internal,
            },
            summary: (!summary.is_empty()).then(|| summary.join("\n")),
            cells,
        }
    };
    journey.lanes.iter().zip(cells).map(make).collect()
}

/// Returns a card that says nothing but its name as plain text.
fn own_content(card: &Card, words: &Language) -> Content {
    let note = card_note(card, words);
    if note.summary.is_none() && note.facts.is_empty() && note.after.is_empty() {
        Content::Text(Said { text: note.name, who: Vec::new() })
    } else {
        Content::Card(note)
    }
}

/// Returns who answers for the touchpoints, or for their channels; neighbours within a stage who share an owner share a cell.
fn owners(journey: &Journey, columns: &Columns) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for (at, touchpoint) in columns.touchpoints.iter().enumerate() {
        let touchpoint = &journey[*touchpoint];
        let of_channels = || {
            let mut owners: Vec<String> =
                touchpoint.channels.iter().filter_map(|at| joined(&journey[*at].owners)).collect();
            owners.dedup();
            (!owners.is_empty()).then(|| owners.join(" / "))
        };
        let Some(owner) = joined(&touchpoint.owners).or_else(of_channels) else {
            continue;
        };
        let content = vec![Content::Chip(owner)];
        match cells.last_mut() {
            Some(last)
                if last.columns.end == at
                    && last.content == content
                    && columns.columns[at - 1].stage == columns.columns[at].stage =>
            {
                last.columns.end = at + 1;
            }
            _ => cells.push(Cell { columns: at..at + 1, content }),
        }
    }
    cells
}

/// Returns what the claims rest on; what a touchpoint has from its stage is told there.
fn evidence(journey: &Journey, columns: &Columns) -> Vec<Cell> {
    let chips = |moment: &Moment| -> Vec<Content> {
        moment.evidence.iter().map(|source| Content::Chip(evidence_name(&journey[*source]))).collect()
    };
    let mut cells = Vec::new();
    for (stage, stage_columns) in journey.stages.iter().zip(&columns.of_stage) {
        cells.push(Cell { columns: stage_columns.clone(), content: chips(&stage.moment) });
        for at in stage_columns.clone() {
            let moment = &journey[columns.touchpoints[at]].moment;
            if moment.evidence.items != stage.moment.evidence.items {
                cells.push(Cell { columns: at..at + 1, content: chips(moment) });
            }
        }
    }
    cells.retain(|cell| !cell.content.is_empty() && !cell.columns.is_empty());
    cells
}

/// Gives the cards the names of those that come before them.
fn name_cards_before(lanes: &mut [Lane]) {
    let mut names = BTreeMap::new();
    for content in lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content) {
        if let Content::Card(CardNote { id: Some(id), name, .. }) = content {
            names.insert(id.clone(), name.clone());
        }
    }
    let cells = lanes.iter_mut().flat_map(|lane| &mut lane.cells);
    for content in cells.flat_map(|cell| &mut cell.content) {
        if let Content::Card(card) = content {
            card.after_names = card.after.iter().map(|id| names.get(id).unwrap_or(id).clone()).collect();
        }
    }
}
