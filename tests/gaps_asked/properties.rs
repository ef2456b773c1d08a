//! What holds for any journey.

use cjm::gaps::Title;

use super::*;

/// A made journey: stages with touchpoints, each with a feeling and a pain that some opportunities answer.
#[derive(Debug, Clone)]
struct Made {
    touchpoints: Vec<(usize, i8, Option<usize>, Vec<usize>)>,
    opportunities: Vec<(usize, Option<usize>, Vec<usize>)>,
    shares: (u8, u8),
}

fn made() -> impl Strategy<Value = Made> {
    let touchpoint =
        (0..3_usize, -2_i8..=2, proptest::option::of(0..4_usize), proptest::collection::vec(0..5_usize, 0..3));
    let opportunity = (0..3_usize, proptest::option::of(0..4_usize), proptest::collection::vec(0..5_usize, 0..2));
    let touchpoints = proptest::collection::vec(touchpoint, 1..9);
    let opportunities = proptest::collection::vec(opportunity, 5);
    (touchpoints, opportunities, (1..50_u8, 1..50_u8)).prop_map(|(touchpoints, opportunities, shares)| Made {
        touchpoints,
        opportunities,
        shares,
    })
}

/// Writes a made journey; `order` says in which order the stages' pains and the opportunities are written.
fn text_of(made: &Made, is_turned: bool, more: &str) -> String {
    let mut text =
        String::from("journey: Made\npersonas:\n  - { name: Ann, share: 60% }\n  - { name: Bob, share: 40% }\n");
    text.push_str(more);
    text.push_str("stages:\n  - name: S\n    phase: before\n    touchpoints:\n");
    let last = made.touchpoints.len() - 1;
    for (at, (jump, felt, severity, answers)) in made.touchpoints.iter().enumerate() {
        text.push_str(&format!("      - name: T{at}\n        emotion: {felt}\n"));
        if at < last {
            let to = (at + 1 + jump).min(last);
            text.push_str(&format!(
                "        next: [{{ to: t{}, share: {}% }}, {{ to: t{to}, share: {}% }}, {{ exit: Out {at}, share: 1% }}]\n",
                at + 1, made.shares.0, made.shares.1
            ));
        }
        let severity = severity
            .map_or("", |at| [", severity: low", ", severity: medium", ", severity: high", ", severity: critical"][at]);
        let answers: Vec<String> = answers.iter().map(|at| format!("o{at}")).collect();
        let answers =
            if answers.is_empty() { String::new() } else { format!(", opportunities: [{}]", answers.join(", ")) };
        text.push_str(&format!("        pain_points: [{{ name: P{at}{severity}{answers} }}]\n"));
    }
    text.push_str("opportunities:\n");
    let mut entries: Vec<String> = Vec::new();
    for (at, (status, effort, after)) in made.opportunities.iter().enumerate() {
        let status = ["open", "in-progress", "done"][*status];
        let effort = effort.map_or(String::new(), |effort| format!(", effort: {effort}"));
        // Only earlier ones come first, so that nothing waits for itself.
        let after: Vec<String> = after.iter().filter(|first| **first < at).map(|first| format!("o{first}")).collect();
        let after = if after.is_empty() { String::new() } else { format!(", after: [{}]", after.join(", ")) };
        entries.push(format!("  o{at}: {{ name: O{at}, status: {status}{effort}{after} }}\n"));
    }
    if is_turned {
        entries.reverse();
    }
    text + &entries.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn taking_an_opportunity_as_done_never_adds_weight(made in made(), pick in proptest::collection::btree_set(0..5_usize, 1..4)) {
        let own = read(&text_of(&made, false, ""));
        let taken = pick.iter().map(|at| opportunity(&own.journey, &format!("o{at}"))).collect();
        let then = WhatIf::of(&own.journey, &own.gaps, &taken);
        prop_assert!(then.difference.weight.1 <= then.difference.weight.0 + 1e-9);
        for change in &then.difference.changes {
            prop_assert!(change.closed() >= -1e-9, "{change:?}");
        }
        prop_assert_eq!(own.gaps.ranked.len() + own.gaps.not_ours.len(), then.gaps.ranked.len() + then.gaps.not_ours.len());
    }

    #[test]
    fn a_plan_takes_each_opportunity_once_and_none_before_its_time(made in made()) {
        let own = read(&text_of(&made, false, ""));
        let plan = Plan::of(&own.journey, &own.gaps);
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for step in &plan.steps {
            prop_assert!(done.insert(&step.name.value));
            prop_assert!(!step.is_circular && step.closes >= 0.0);
            for first in &step.waits_for {
                let is_idle = plan.idle.iter().chain(&plan.doubled).any(|name| name.value == *first);
                prop_assert!(is_idle || done.contains(first.as_str()), "{first} before {}", step.name.value);
            }
        }
        let open = made.opportunities.iter().filter(|(status, ..)| *status < 2).count();
        prop_assert_eq!(plan.steps.len() + plan.idle.len() + plan.doubled.len(), open);
        let all = plan.steps.iter().map(|step| step.opportunity).collect();
        let (before, after) = WhatIf::of(&own.journey, &own.gaps, &all).difference.weight;
        let closed: f64 = plan.steps.iter().map(|step| step.closes).sum();
        prop_assert!((closed * before - (before - after)).abs() < 1e-6, "{closed} {before} {after}");
    }

    #[test]
    fn ranks_do_not_hang_on_the_order_of_other_things(made in made()) {
        let (own, turned) = (read(&text_of(&made, false, "")), read(&text_of(&made, true, "")));
        let told = |read: &Read| -> Vec<(Kind, Title, u64)> {
            read.gaps.ranked.iter().map(|gap| (gap.kind, gap.title.clone(), gap.weight.to_bits())).collect()
        };
        prop_assert_eq!(told(&own), told(&turned));
        prop_assert!(own.gaps.ranked.is_sorted_by(|a, b| a.weight >= b.weight));
        let places: BTreeSet<_> = own.gaps.ranked.iter().map(|gap| (gap.kind, gap.span, &gap.title)).collect();
        prop_assert_eq!(places.len(), own.gaps.ranked.len(), "no two gaps stand at one rank");
    }

    #[test]
    fn no_part_is_more_than_the_whole(made in made()) {
        let own = read(&text_of(&made, false, ""));
        for gap in own.gaps.ranked.iter().chain(&own.gaps.not_ours) {
            for reach in [gap.factors.reach, gap.factors.reach_shown] {
                prop_assert!(0.0 <= reach.low && reach.low <= reach.high + 1e-12 && reach.high <= 1.0, "{reach:?}");
            }
            prop_assert!((0.0..=1.0).contains(&gap.weight));
            prop_assert!(gap.factors.harm.value().is_none_or(|harm| (0.0..=1.0).contains(&harm)));
        }
        for along in &own.gaps.along {
            let chance = along.meets_bad.expect("feelings are given");
            prop_assert!(0.0 <= chance.low && chance.low <= chance.high + 1e-9 && chance.high <= 1.0);
            let has_bad = made.touchpoints.iter().any(|(_, felt, ..)| *felt < 0);
            prop_assert!(has_bad || chance.high == 0.0);
            for link in &along.links {
                prop_assert!(link.harshest.felt <= link.mildest.felt);
            }
        }
    }

    #[test]
    fn who_stands_for_nobody_weighs_nothing(made in made()) {
        let text = text_of(&made, false, "");
        let with = text.replace("  - { name: Bob, share: 40% }\n", "  - { name: Bob, share: 40% }\n  - { name: Zed, share: 0% }\n");
        let weights = |text: &str| -> Vec<(Title, u64)> {
            read(text).gaps.ranked.iter().map(|gap| (gap.title.clone(), gap.weight.to_bits())).collect()
        };
        prop_assert_eq!(weights(&text), weights(&with));
    }

    #[test]
    fn a_broken_budget_says_where_and_a_looser_one_breaks_less(made in made(), limit in 0..6_usize) {
        let own = read(&text_of(&made, false, ""));
        let broken = |limit: usize| judged(&own, &[("max-unanswered-pains", &limit.to_string())])[0].is_broken();
        prop_assert!(broken(limit) || !broken(limit + 1));
        for verdict in judged(&own, &[("max-unanswered-pains", "0"), ("max-valley", "0"), ("min-end", "2"), ("max-lost", "0%")]) {
            prop_assert!(!verdict.is_broken() || !verdict.places.is_empty(), "{verdict:?}");
        }
    }
}
