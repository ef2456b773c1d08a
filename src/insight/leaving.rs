//! Where customers leave the way, how many, and whether content.

use std::collections::BTreeMap;

use crate::graph::{Exit, Graph, Reach};
use crate::insight::{View, views_at};
use crate::journey::{Journey, Next, Persona, Phase, Ref, Touchpoint};
use crate::source::{Span, Spanned};

/// An exit that the file writes down.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving {
    /// The exit, by index in the graph's list.
    pub exit: usize,
    /// Where customers leave.
    pub from: Ref<Touchpoint>,
    /// Why.
    pub reason: Spanned<String>,
    /// Whether they leave content; `None` where the file does not say, or it could not be read.
    pub is_good: Option<bool>,
    /// Who can leave here; everyone of the place where empty.
    pub personas: Vec<Ref<Persona>>,
    /// What part of all customers leaves here.
    pub reach: Reach,
    /// In which phase, where given.
    pub phase: Option<Phase>,
    /// Where the exit is written.
    pub span: Span,
}

/// Returns the exits that are written down, in the order of the graph.
pub(super) fn leavings_of(journey: &Journey, graph: &Graph, views: &[View]) -> Vec<Leaving> {
    let said = said_of(journey);
    let exits = graph.exits().iter().enumerate().filter(|(_, exit)| !exit.is_natural_end);
    let leaving = |(index, exit): (usize, &Exit)| {
        let takes = |view: &View| graph.reach_of_exits(view.persona)[index].high > 0.0;
        let personas = views_at(journey, views, exit.from).filter(takes).filter_map(|view| view.persona).collect();
        Some(Leaving {
            exit: index,
            from: exit.from,
            reason: exit.reason.clone()?,
            is_good: said.get(&(exit.from, exit.span)).copied(),
            personas,
            reach: graph.reach_of_exits(None)[index],
            phase: journey[exit.from].phase.get().copied(),
            span: exit.span,
        })
    };
    exits.filter_map(leaving).collect()
}

/// Returns whether customers leave content, wherever the file says so, by the touchpoint and the place of the way.
fn said_of(journey: &Journey) -> BTreeMap<(Ref<Touchpoint>, Span), bool> {
    let mut said = BTreeMap::new();
    for touchpoint in journey.refs(&journey.touchpoints) {
        if let Next::Ways { ways, .. } = &journey[touchpoint].next {
            let given = ways.iter().filter_map(|way| way.good.get().map(|good| ((touchpoint, way.span), *good)));
            said.extend(given);
        }
    }
    said
}
