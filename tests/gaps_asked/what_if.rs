//! What would change, and what to do first.

use cjm::gaps::{Caution, Title};

use super::*;

#[test]
fn what_an_opportunity_answers_is_answered_and_nothing_else_changes() {
    let shop = read(SHOP);
    let chat = opportunity(&shop.journey, "chat");
    let then = WhatIf::of(&shop.journey, &shop.gaps, &BTreeSet::from([chat]));
    let [change] = then.difference.changes.as_slice() else { panic!("{:?}", then.difference.changes) };
    assert_eq!(change.title, Title::Named("Nobody answers".to_owned()));
    let (before, after) = (change.before.expect("before"), change.after.expect("after"));
    assert_eq!((before.kind, after.kind), (Kind::PainWithOpenAnswer, Kind::PainAfterAnswer));
    // An answer that nobody has begun leaves three quarters to do, one that is done a quarter.
    assert!((after.weight - before.weight / 3.0).abs() < 1e-9);
    assert!((then.difference.weight.0 - then.difference.weight.1 - change.closed()).abs() < 1e-9);
    assert_eq!(then.difference.notes, [Caution::ComesAfter("Chat".to_owned(), "More staff".to_owned())]);
    assert_eq!(then.difference.unmet_pains, (4, 3));
    assert_eq!(then.insight.arcs, shop.insight.arcs, "no feeling is made up");
    let banner = opportunity(&shop.journey, "banner");
    let idle = WhatIf::of(&shop.journey, &shop.gaps, &BTreeSet::from([banner]));
    assert_eq!(idle.difference.changes, []);
    assert!(matches!(idle.difference.notes[0], Caution::AnswersNothing(_)), "{:?}", idle.difference.notes);
}

#[test]
fn the_plan_goes_by_gap_closed_per_effort_and_by_what_must_come_first() {
    let shop = read(SHOP);
    let plan = Plan::of(&shop.journey, &shop.gaps);
    let order: Vec<&str> = plan.steps.iter().map(|step| step.name.value.as_str()).collect();
    // Short form: (¾ − ¼) of harm 1 for an effort of 1. Staff closes nothing, but opens the way for chat at 6 together.
    assert_eq!(order, ["Short form", "Big print", "More staff", "Chat"]);
    assert!(plan.steps.iter().all(|step| step.is_weighed && !step.is_circular));
    assert_eq!(plan.steps[2].opens, ["Chat"]);
    assert_eq!(plan.steps[3].waits_for, ["More staff"]);
    assert_eq!(plan.idle.iter().map(|name| name.value.as_str()).collect::<Vec<_>>(), ["Banner"]);
    assert_eq!((plan.steps[0].value, plan.steps[0].owner.as_deref()), (Some(60.0), Some("Web")));
    // All steps together close what doing them all changes.
    let all = plan.steps.iter().map(|step| step.opportunity).collect();
    let (before, after) = WhatIf::of(&shop.journey, &shop.gaps, &all).difference.weight;
    let closed: f64 = plan.steps.iter().map(|step| step.closes).sum();
    assert!((closed - (before - after) / before).abs() < 1e-9, "{closed}");
}

#[test]
fn an_effort_that_is_not_given_is_not_made_up() {
    let without = read(&SHOP.replace("name: Short form, effort: S", "name: Short form"));
    let plan = Plan::of(&without.journey, &without.gaps);
    let order: Vec<(&str, bool)> = plan.steps.iter().map(|step| (step.name.value.as_str(), step.is_weighed)).collect();
    assert_eq!(order, [("Big print", true), ("More staff", true), ("Chat", true), ("Short form", false)]);
    // What waits for one without effort waits behind the others as well.
    let first = read(&SHOP.replace("name: More staff, effort: S", "name: More staff"));
    let plan = Plan::of(&first.journey, &first.gaps);
    let order: Vec<(&str, bool)> = plan.steps.iter().map(|step| (step.name.value.as_str(), step.is_weighed)).collect();
    assert_eq!(order, [("Short form", true), ("Big print", true), ("More staff", false), ("Chat", false)]);
}

#[test]
fn a_circle_of_opportunities_ends() {
    let text = SHOP.replace("name: More staff, effort: S", "name: More staff, effort: S, after: [chat]");
    let circle = read(&text);
    let plan = Plan::of(&circle.journey, &circle.gaps);
    let circular: Vec<&str> =
        plan.steps.iter().filter(|step| step.is_circular).map(|step| step.name.value.as_str()).collect();
    assert_eq!(circular, ["Chat", "More staff"]);
}

#[test]
fn one_answer_to_two_pains_counts_for_both_and_a_second_answer_for_none() {
    let text = "
journey: Two
stages:
  - name: Buy
    pain_points:
      - { name: A, severity: high, opportunities: [both, one] }
      - { name: B, severity: high, opportunities: [both] }
opportunities:
  one: { name: One, effort: 1 }
  both: { name: Both, effort: 1.5 }
";
    let two = read(text);
    let plan = Plan::of(&two.journey, &two.gaps);
    let steps: Vec<(&str, usize)> = plan.steps.iter().map(|step| (step.name.value.as_str(), step.gaps.len())).collect();
    assert_eq!(steps, [("Both", 2)]);
    let doubled: Vec<&str> = plan.doubled.iter().map(|name| name.value.as_str()).collect();
    assert_eq!((doubled, plan.idle.len()), (vec!["One"], 0), "what is closed already is not closed again");
}
