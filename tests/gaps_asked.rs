//! What can be asked of gaps: budgets, what would change, what to do first, many journeys together; and what holds for any.

use std::collections::BTreeSet;

use cjm::gaps::{BUDGETS, Budgets, Digest, Gaps, Kind, Options, Plan, Portfolio, Thin, Verdict, WhatIf};
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey::{Journey, Opportunity, Phase, Ref, load};
use cjm::source::Source;
use proptest::prelude::*;

const CITY_BIKE: &str = include_str!("../examples/city-bike.journey.yaml");

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
    (own.is_broken(), own.words(), own.places.iter().map(|place| place.value.clone()).collect())
}

#[test]
fn every_budget_is_kept_at_its_limit_and_broken_one_past_it() {
    let shop = read(SHOP);
    let pairs = [
        ("max-unanswered-pains", "1", "0"),
        ("max-unanswered-severe-pains", "1", "0"),
        ("max-valley", "2", "1.9"),
        ("min-end", "2", "2"),
        ("max-lost", "10%", "9%"),
        ("max-unwatched-moments", "1", "0"),
    ];
    for (name, kept, broken) in pairs {
        assert!(!verdict(&shop, name, kept).0, "{name}={kept}");
        if kept != broken {
            let (is_broken, words, places) = verdict(&shop, name, broken);
            assert!(is_broken && !places.is_empty(), "{name}={broken}: {words}");
        }
    }
    assert_eq!(
        verdict(&shop, "max-unanswered-pains", "0"),
        (true, "max-unanswered-pains: 1, at most 0 (1 too many)".to_owned(), vec!["Card is refused".to_owned()])
    );
    let bike = read(CITY_BIKE);
    assert!(!verdict(&bike, "min-after-coverage", "43%").0);
    let (is_broken, words, places) = verdict(&bike, "min_after_coverage", "0.5");
    assert!(is_broken, "{words}");
    assert_eq!(words, "min-after-coverage: 44 % (3½ of 8 behaviours), at least 50 % (6 points short)");
    assert!(places.contains(&"Nobody asks how it was".to_owned()), "{places:?}");
    assert!(verdict(&bike, "min-end", "0").0 && !verdict(&bike, "min-end", "-1").0);
    let heaviest = bike.gaps.ranked[0].weight;
    assert!(verdict(&bike, "max-weight", &format!("{:.2}", heaviest - 0.02)).0);
    assert!(!verdict(&bike, "max-weight", "1").0);
}

#[test]
fn what_is_not_given_is_not_measured_and_breaks_nothing() {
    let bare = read("journey: Bare\nstages:\n  - { name: Look, pain_points: [Slow] }\n");
    for name in ["min-after-coverage", "max-valley", "min-end", "max-unanswered-severe-pains"] {
        let (is_broken, words, _) = verdict(&bare, name, "0");
        assert!(!is_broken && words.ends_with("the file does not say"), "{words}");
    }
    // What the journey means to leave out is no coverage that is wanting.
    let covers = SHOP.replace("journey: Shop", "journey: Shop\ncovers: [before, purchase]");
    assert_eq!(judged(&read(&covers), &[("min-after-coverage", "100%")]), []);
}

#[test]
fn budgets_say_what_they_expect() {
    let mut budgets = Budgets::default();
    assert!(budgets.is_empty());
    for budget in BUDGETS {
        let words = budgets.set(budget.name, "much").expect_err("no value");
        assert!(words.contains(budget.name) && words.contains(budget.expected), "{words}");
    }
    assert!(budgets.is_empty());
    assert!(budgets.set("max-valey", "1").expect_err("no budget").ends_with("did you mean `max-valley`?"));
    for (name, value) in
        [("max-lost", "101%"), ("max-valley", "3"), ("max-unanswered-pains", "-1"), ("max-weight", "NaN")]
    {
        assert!(budgets.set(name, value).is_err(), "{name}={value}");
    }
    // A depth may be written as the feeling that it reaches down to.
    budgets.set("max-valley", "-1.5").expect("a value");
    assert_eq!(budgets.max_valley, Some(1.5));
    let over = Budgets { max_valley: Some(1.0), max_lost: Some(0.2), ..Budgets::default() };
    let both = budgets.overridden_by(over);
    assert_eq!((both.max_valley, both.max_lost), (Some(1.0), Some(0.2)));
}

#[test]
fn what_an_opportunity_answers_is_answered_and_nothing_else_changes() {
    let shop = read(SHOP);
    let chat = opportunity(&shop.journey, "chat");
    let then = WhatIf::of(&shop.journey, &shop.gaps, &BTreeSet::from([chat]));
    let [change] = then.difference.changes.as_slice() else { panic!("{:?}", then.difference.changes) };
    assert_eq!(change.title, "Nobody answers");
    let (before, after) = (change.before.expect("before"), change.after.expect("after"));
    assert_eq!((before.kind, after.kind), (Kind::PainWithOpenAnswer, Kind::PainAfterAnswer));
    // An answer that nobody has begun leaves three quarters to do, one that is done a quarter.
    assert!((after.weight - before.weight / 3.0).abs() < 1e-9);
    assert!((then.difference.weight.0 - then.difference.weight.1 - change.closed()).abs() < 1e-9);
    assert_eq!(then.difference.notes, ["“Chat” comes after “More staff”, which is not done"]);
    assert_eq!(then.difference.unmet_pains, (4, 3));
    assert_eq!(then.insight.arcs, shop.insight.arcs, "no feeling is made up");
    let banner = opportunity(&shop.journey, "banner");
    let idle = WhatIf::of(&shop.journey, &shop.gaps, &BTreeSet::from([banner]));
    assert_eq!(idle.difference.changes, []);
    assert!(idle.difference.notes[0].contains("answers no pain"), "{:?}", idle.difference.notes);
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

fn portfolio(texts: &[&str]) -> Portfolio {
    let mut portfolio = Portfolio::new(3);
    for text in texts {
        let read = read(text);
        portfolio.add(Digest::of(&read.source, &read.journey, &read.gaps, 3));
    }
    portfolio
}

#[test]
fn many_journeys_are_told_of_by_numbers() {
    let ends = "journey: Ends\nstages:\n  - { name: Look, phase: before }\n  - { name: Buy, phase: purchase, pain_points: [card is  REFUSED!] }\n";
    let hardly = "journey: Hardly\nstages:\n  - { name: Look, phase: before, behaviour: [need-recognition, search, consideration] }\n  - { name: Buy, phase: purchase, behaviour: [choice, ordering, payment] }\n  - { name: Use, phase: after, behaviour: usage }\n";
    let few = "journey: Few\nstages:\n  - { name: Look, phase: before, touchpoints: [a, b, c, d] }\n  - { name: Buy, phase: purchase, touchpoints: [e] }\n  - { name: Use, phase: after, touchpoints: [f] }\n";
    let all = portfolio(&[SHOP, ends, hardly, few]);
    let thin = |at: usize, phase: Phase| {
        let facts = all.journeys[at].phases.iter().find(|facts| facts.phase == phase);
        facts.and_then(|facts| facts.thin)
    };
    assert_eq!(
        [0, 1, 2, 3].map(|at| thin(at, Phase::After)),
        [None, Some(Thin::NotTold), Some(Thin::HardlyServed), Some(Thin::FewTouchpoints)]
    );
    assert_eq!([0, 1, 2, 3].map(|at| thin(at, Phase::Purchase)), [None; 4]);
    assert_eq!(all.thin_phases(), [(Phase::After, 3)]);
    assert_eq!(all.by_thinness(), [1, 2, 3, 0]);
    assert_eq!(all.heaviest.len(), 3);
    assert!(all.heaviest.is_sorted_by(|a, b| a.weight >= b.weight));
    let repeated = all.repeated_pains();
    let [pain] = repeated.as_slice() else { panic!("{repeated:?}") };
    assert_eq!(pain.journeys, 2);
    assert_eq!(pain.places.iter().map(|(journey, _)| *journey).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn a_pain_counts_once_a_journey_and_a_plan_repeats_none() {
    let twice = "journey: T\nstages:\n  - { name: A, pain_points: [Slow] }\n  - { name: B, pain_points: [slow] }\n";
    assert_eq!(portfolio(&[twice]).repeated_pains(), []);
    assert_eq!(portfolio(&[twice, &twice.replace("journey: T", "journey: T\nstate: to-be")]).repeated_pains(), []);
    let many: Vec<&str> = vec![twice; 30];
    let repeated = portfolio(&many).repeated_pains();
    assert_eq!((repeated[0].journeys, repeated[0].places.len()), (30, 12));
}

#[test]
fn a_phase_that_is_not_told_is_said_to_be_unknown_and_not_free_of_gaps() {
    use cjm::report::{GAP_FORMATS, GapOptions, Subject};
    let after = Options { persona: None, phase: Some(Phase::After) };
    let bare = asked("journey: Bare\nstages:\n  - { name: Look, pain_points: [Slow] }\n", &after);
    let subject = Subject::new(&bare.source, &bare.journey, &bare.insight, &bare.gaps);
    let options = GapOptions { color: false, width: 100, top: None, today: None };
    for format in GAP_FORMATS.iter().filter(|format| format.name != "json") {
        let told = (format.journey)(&subject, &options);
        assert!(told.contains("nothing can be told") && !told.contains("No gaps are to be seen"), "{told}");
    }
    // What is asked for narrows the matrix as well as the list.
    let bike = asked(CITY_BIKE, &after);
    let names: Vec<&str> = bike.gaps.matrix.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["Receive", "Ride"]);
    let rows = || bike.gaps.matrix.behaviours.iter().chain(&bike.gaps.matrix.facts);
    assert!(rows().all(|row| row.cells.len() == 2 && !row.label.contains("search")));
    assert_eq!(bike.gaps.matrix.scores.len(), 1);
    assert!(bike.gaps.ranked.iter().all(|gap| gap.spot.phase == Some(Phase::After)));
}

#[test]
fn the_weakest_link_is_found_on_the_mildest_and_on_the_harshest_way() {
    let text = "
journey: Ways
stages:
  - name: S
    touchpoints:
      - { name: Start, emotion: 0, next: [{ to: rough, share: 50% }, { to: smooth, share: 50% }] }
      - { name: Rough, emotion: -2, next: end }
      - { name: Smooth, emotion: -0.5 }
      - { name: End, emotion: { typical: 1, low: -1, high: 1 } }
";
    let ways = read(text);
    let along = &ways.gaps.along[0];
    let [link] = along.links.as_slice() else { panic!("{along:?}") };
    assert_eq!((link.harshest.felt, link.mildest.felt), (-2.0, -0.5));
    assert!(!link.is_on_every_way());
    let gentle = read(&text.replace("emotion: -0.5", "emotion: 0").replace("emotion: -2", "emotion: 0"));
    // Only the end is bad, on a quarter of the days: the triangle from −1 to 1 with its top at 1 has a quarter below 0.
    let chance = gentle.gaps.along[0].meets_bad.expect("a chance");
    assert!((chance.low - 0.25).abs() < 1e-6 && (chance.high - 0.25).abs() < 1e-6, "{chance:?}");
    let half = read(&text.replace("emotion: -0.5", "emotion: 0"));
    let chance = half.gaps.along[0].meets_bad.expect("a chance");
    assert!((chance.low - (0.5 + 0.5 * 0.25)).abs() < 1e-6, "{chance:?}");
    let open = read(&text.replace("emotion: -0.5", "emotion: 0").replace(", share: 50%", ""));
    let chance = open.gaps.along[0].meets_bad.expect("a chance");
    assert!(
        (chance.low - 0.25).abs() < 1e-6 && (chance.high - 1.0).abs() < 1e-6,
        "a split left open is a range: {chance:?}"
    );
}

#[test]
fn a_loop_is_gone_round_until_nothing_changes() {
    let text = "
journey: Loop
stages:
  - name: S
    touchpoints:
      - { name: Try, emotion: { typical: 1, low: -1, high: 1 }, next: [{ to: again, share: 50% }, { exit: Done, good: true, share: 50% }] }
      - { name: Again, emotion: 0, next: try }
";
    let round = read(text);
    let chance = round.gaps.along[0].meets_bad.expect("a chance");
    // h = ¼ + ¾ · ½ · h, so h = 0.4.
    assert!((chance.low - 0.4).abs() < 1e-5 && (chance.high - 0.4).abs() < 1e-5, "{chance:?}");
}

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
        let told = |read: &Read| -> Vec<(Kind, String, u64)> {
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
        let weights = |text: &str| -> Vec<(String, u64)> {
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
