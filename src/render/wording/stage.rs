//! What a stage is for.

use crate::map::{Map, Stage};
use crate::render::wording::note::{changed, details, whose};
use crate::render::wording::{Ink, Paragraph, Signs};
use crate::words::Value;

/// Returns what customers and company want in a stage, whether its steps have an order, and what is said besides.
pub(in crate::render) fn aims(map: &Map, signs: &Signs, stage: &Stage) -> Vec<Paragraph> {
    let change = stage.change.iter().map(|change| changed(signs, change));
    let goals = stage.goals.iter().map(|goal| Paragraph::of(Ink::Plain, whose(map, &goal.who, &goal.text)));
    let company = stage
        .business_goals
        .iter()
        .map(|goal| Paragraph::of(Ink::Muted, map.words.with("stage-business-goal", &[("goal", Value::Author(goal))])));
    let order = stage.is_any_order.then(|| Paragraph::of(Ink::Muted, map.words.text("stage-in-any-order")));
    change.chain(goals).chain(company).chain(order).chain(details(&stage.details)).collect()
}
