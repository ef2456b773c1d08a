//! What can be asked of gaps: budgets, what would change, what to do first, many journeys together; and what holds for any.

use std::collections::BTreeSet;

mod along;
mod budgets;
mod many;
mod properties;
mod thresholds;
mod told;
mod what_if;

use cjm::gaps::{BUDGETS, Budgets, Digest, Gaps, Kind, Options, Plan, Portfolio, Thin, Verdict, WhatIf};
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey::{Journey, Opportunity, Phase, Ref, load};
use cjm::source::Source;
use cjm::words::Language;
use proptest::prelude::*;

const CITY_BIKE: &str = include_str!("../../examples/city-bike.journey.yaml");

/// A journey with a way out, pains of each severity, answers that come after each other, and spreads.
const SHOP: &str = "
journey: Shop
personas:
  - { name: Ann, share: 75%, needs: [a quick answer] }
  - { name: Bob, share: 25% }
metrics: { ces: { name: Effort, kind: ces } }
stages:
  - name: Look
    phase: before
    touchpoints:
      - name: Searches
        emotion: { typical: 1, low: -1, high: 2 }
        next: [{ to: asks, share: 60% }, { to: reads, share: 30% }, { exit: Gives up, good: false, share: 10% }]
      - name: Asks
        emotion: -1
        answers: []
        pain_points: [{ name: Nobody answers, severity: critical, opportunities: [chat] }]
        next: pays
      - name: Reads
        emotion: 0
        metrics: [ces]
        pain_points: [{ name: Small print, severity: low, opportunities: [big-print] }]
  - name: Buy
    phase: purchase
    touchpoints:
      - name: Pays
        emotion: -2
        moment_of_truth: first
        pain_points:
          - { name: Card is refused, severity: high }
          - { name: Form is long, severity: medium, opportunities: [short-form] }
  - name: Use
    phase: after
    touchpoints:
      - name: Unpacks
        emotion: 2
opportunities:
  chat: { name: Chat, effort: L, after: [staff] }
  staff: { name: More staff, effort: S }
  big-print: { name: Big print, effort: S }
  short-form: { name: Short form, effort: S, customer_value: 60, owner: Web }
  banner: { name: Banner, effort: S }
  old-idea: { name: Old idea, status: dismissed, because: too dear }
";

struct Read {
    source: Source,
    journey: Journey,
    insight: Insight,
    gaps: Gaps,
}

fn read(text: &str) -> Read {
    asked(text, &Options::default())
}

fn asked(text: &str, options: &Options) -> Read {
    let source = Source::new("x.journey.yaml", text);
    let journey = load(&source).journey;
    let graph = Graph::of(&journey);
    let insight = Insight::of(&journey, &graph);
    let gaps = Gaps::of(&journey, &graph, &insight, options);
    Read { source, journey, insight, gaps }
}

fn opportunity(journey: &Journey, id: &str) -> Ref<Opportunity> {
    Ref::new(journey.opportunities.iter().position(|own| own.id == id).expect(id))
}

fn judged(read: &Read, budgets: &[(&str, &str)]) -> Vec<Verdict> {
    let mut all = Budgets::default();
    for (name, value) in budgets {
        all.set(name, value).expect("a budget");
    }
    all.judge(&read.journey, &read.insight, &read.gaps)
}

/// Returns the one verdict on one budget: what it says, and the places.
fn verdict(read: &Read, name: &str, value: &str) -> (bool, String, Vec<String>) {
    let verdicts = judged(read, &[(name, value)]);
    let [own] = verdicts.as_slice() else { panic!("{verdicts:?}") };
    let english = Language::english();
    let places = own.places.iter().map(|place| place.value.said(&english).plain());
    (own.is_broken(), own.said(&english).plain(), places.collect())
}
