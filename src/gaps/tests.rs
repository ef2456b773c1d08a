//! The gaps of whole journeys, read from their texts.

use proptest::prelude::*;

use crate::gaps::{Gap, Gaps, Hint, Kind, Note, Options};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{Behaviour, Journey, Phase, Ref, load};
use crate::source::Source;
use crate::words::Language;

const CITY_BIKE: &str = include_str!("../../examples/city-bike.journey.yaml");
const GYM: &str = include_str!("../../examples/gym-membership.journey.yaml");
const NIGHT_TRAIN: &str = include_str!("../../examples/night-train.journey.yaml");
const NEW_KNEE: &str = include_str!("../../examples/new-knee.journey.yaml");

fn read(text: &str) -> (Journey, Insight, Gaps) {
    asked(text, &Options::default())
}

fn asked(text: &str, options: &Options) -> (Journey, Insight, Gaps) {
    let journey = load(&Source::new("test.journey.yaml", text)).journey;
    let graph = Graph::of(&journey);
    let insight = Insight::of(&journey, &graph);
    let gaps = Gaps::of(&journey, &graph, &insight, options);
    (journey, insight, gaps)
}

fn title(gap: &Gap) -> String {
    gap.title.said(&Language::english()).plain()
}

fn titles(gaps: &Gaps) -> Vec<(Kind, String)> {
    gaps.ranked.iter().map(|gap| (gap.kind, title(gap))).collect()
}

fn find<'a>(gaps: &'a Gaps, name: &str) -> &'a Gap {
    gaps.ranked.iter().find(|gap| title(gap) == name).unwrap_or_else(|| panic!("{name}: {:?}", titles(gaps)))
}

fn is_close(value: f64, expected: f64) -> bool {
    (value - expected).abs() < 1e-9
}

#[test]
fn the_ranking_is_recomputed_by_hand() {
    let (_, _, gaps) = read(
        "
journey: By hand
personas:
  - { name: Ann, share: 75% }
  - { name: Bob, share: 25% }
channels:
  web: { name: Web }
  courier: { name: Courier, control: partner }
stages:
  - name: Look
    touchpoints:
      - name: Reads
        channel: web
        emotion: 1
        next: [waits, { exit: Gives up, good: false, share: 36% }]
      - name: Waits
        channel: courier
        emotion: { ann: -2, bob: -1 }
        pain_points:
          - { name: Nobody says when, severity: high }
      - name: Builds
        for: [bob]
        channel: web
        emotion: 1
        pain_points:
          - { name: A screw is missing, severity: medium, opportunities: [{ name: A spare bag, status: in-progress }] }
      - name: Rides
        channel: web
        emotion: 2
",
    );
    // 64 % wait. Severity high is ¾, but Ann's −2 is 1, with the marks of her lowest point and of the hand-off at most 1.
    let first = find(&gaps, "Nobody says when");
    assert!(is_close(first.weight, 0.64_f64.sqrt() * 1.0 * 0.875), "{first:?}");
    // 36 % leave, which is harm 1, and it is ours.
    assert!(is_close(find(&gaps, "Gives up").weight, 0.36_f64.sqrt()));
    // Of Bob's quarter 64 % build; medium is ½, in progress leaves ½ to do; it does not feel bad.
    let third = find(&gaps, "A screw is missing");
    assert!(is_close(third.weight, (0.25_f64 * 0.64).sqrt() * 0.5 * 0.5), "{third:?}");
    let order: Vec<String> = gaps.ranked.iter().map(title).collect();
    assert_eq!(order, ["Nobody says when", "Gives up", "A screw is missing"]);
}

#[test]
fn the_gaps_of_the_city_bike_ring_true() {
    let (_, _, gaps) = read(CITY_BIKE);
    let first: Vec<(Kind, String)> = titles(&gaps).into_iter().take(2).collect();
    assert_eq!(
        first,
        [
            (Kind::PainWithoutAnswer, "Nobody tells when the courier comes".to_owned()),
            (Kind::PainWithOpenAnswer, "The delivery date appears only after payment".to_owned()),
        ]
    );
    let missing: Vec<String> =
        titles(&gaps).into_iter().filter(|(kind, _)| *kind == Kind::MissingBehaviour).map(|(_, title)| title).collect();
    assert_eq!(
        missing,
        [
            "Nobody helps with the first use",
            "There is no way back when something is wrong",
            "Nobody asks how it was",
            "Nothing brings customers back",
            "There is no decent way to part",
        ]
    );
    let courier = find(&gaps, "Nobody tells when the courier comes");
    for note in ["lowest point for Aino (−2)", "4 days of waiting that nobody explains", "nobody owns it"] {
        let told = |told: &Note| told.said(&Language::english()).plain() == note;
        assert!(courier.notes.iter().any(told), "{note}: {:?}", courier.notes);
    }
    assert_eq!(find(&gaps, "What decides for Leo: “price”").kind, Kind::PriorityUnanswered);
    assert_eq!(title(&gaps.not_ours[0]), "Asks a colleague");
    assert_eq!(gaps.outside[0].softened_by, ["Offer another day by text message"]);
}

#[test]
fn nothing_is_told_twice() {
    for text in [CITY_BIKE, GYM, NIGHT_TRAIN, NEW_KNEE] {
        let (journey, _, gaps) = read(text);
        let mut told: Vec<(crate::source::Span, String)> =
            gaps.ranked.iter().chain(&gaps.not_ours).map(|gap| (gap.span, title(gap))).collect();
        let count = told.len();
        told.sort_unstable();
        told.dedup();
        assert_eq!(told.len(), count, "{}", journey.name());
        for gap in gaps.ranked.iter().filter(|gap| gap.kind == Kind::LowPoint) {
            let touchpoint = gap.spot.touchpoint.expect("a place");
            assert!(journey[touchpoint].pains.is_empty(), "{}", title(gap));
        }
        assert!(gaps.ranked.is_sorted_by(|a, b| a.weight >= b.weight));
        assert!(gaps.ranked.iter().all(|gap| (0.0..=1.0).contains(&gap.weight)));
    }
}

#[test]
fn a_map_of_bare_stages_gets_a_report_worth_reading() {
    let (_, _, gaps) = read(
        "
journey: Bare
stages:
  - { name: Look, action: Asks around, feeling: curious, pain_points: [Too many offers], opportunities: [A short list] }
  - { name: Buy, action: Pays, feeling: relieved, pain_points: [No date is named] }
",
    );
    let kinds = titles(&gaps);
    assert_eq!(
        kinds,
        [
            (Kind::PainWithoutAnswer, "No date is named".to_owned()),
            (Kind::PainWithOpenAnswer, "Too many offers".to_owned())
        ],
        "the order is that of the answers"
    );
    assert_eq!(gaps.hints[0], Hint::Phases);
    assert_eq!(gaps.matrix.columns.len(), 2);
    assert!(gaps.matrix.behaviours.is_empty());
}

#[test]
fn a_journey_that_ends_at_the_purchase_is_told_so_once() {
    let text = "journey: Half\nstages:\n  - { name: Look, phase: before, behaviour: search }\n  - { name: Buy, phase: purchase, behaviour: payment }\n";
    let (_, _, gaps) = read(text);
    let after: Vec<Kind> =
        gaps.ranked.iter().filter(|gap| gap.spot.phase == Some(Phase::After)).map(|gap| gap.kind).collect();
    assert_eq!(after, [Kind::EndsAtPurchase]);
    let (_, _, covered) = read(&text.replace("stages:", "covers: [before, purchase]\nstages:"));
    assert!(covered.ranked.iter().all(|gap| gap.kind != Kind::EndsAtPurchase));
}

#[test]
fn broken_values_have_no_echo() {
    let text = "
journey: Broken
personas:
  - { name: Ann, needs: [speed] }
stages:
  - name: Look
    phase: befor
    behaviour: serch
    touchpoints:
      - { name: Reads, emotion: sad, answers: [sped], pain_points: [{ name: Slow, opportunities: [other-lan] }] }
  - name: Buy
    phase: purchase
    behaviour: payment
    touchpoints:
      - { name: Pays, next: [nowhere] }
opportunities:
  other-lane: { name: Another lane }
";
    let (_, _, gaps) = read(text);
    assert_eq!(titles(&gaps), [], "{:?}", gaps.ranked);
}

#[test]
fn one_persona_and_one_phase_can_be_asked_for() {
    let leo = Options { persona: Some(Ref::new(1)), ..Options::default() };
    let (journey, _, gaps) = asked(CITY_BIKE, &leo);
    assert_eq!(journey.personas[1].id, "leo");
    assert!(gaps.ranked.iter().all(|gap| gap.personas == [Ref::new(1)] && gap.is_for_all));
    assert!(gaps.ranked.iter().all(|gap| !title(gap).contains("Aino")));
    let after = Options { phase: Some(Phase::After), ..Options::default() };
    let (_, _, gaps) = asked(CITY_BIKE, &after);
    assert!(!gaps.ranked.is_empty() && gaps.ranked.iter().all(|gap| gap.spot.phase == Some(Phase::After)));
}

/// A stage: its phase, and the behaviours and feelings of its touchpoints, some of them for one persona only.
type Plan = Vec<(usize, Vec<(usize, i8, Option<usize>)>)>;

fn plan() -> impl Strategy<Value = Plan> {
    let touchpoint = (0..Behaviour::ALL.len(), -2_i8..=2, proptest::option::of(0..2_usize));
    proptest::collection::vec((0..3_usize, proptest::collection::vec(touchpoint, 1..4)), 1..6)
}

fn text_of(plan: &Plan, more_personas: &str) -> String {
    let mut text = format!(
        "journey: Made\npersonas:\n  - {{ name: Ann, share: 70% }}\n  - {{ name: Bob }}\n{more_personas}stages:\n"
    );
    for (at, (phase, touchpoints)) in plan.iter().enumerate() {
        text.push_str(&format!("  - name: Stage {at}\n    phase: {}\n    touchpoints:\n", Phase::ALL[*phase].word()));
        for (index, (behaviour, emotion, only)) in touchpoints.iter().enumerate() {
            let whom = only.map_or("", |only| [", for: [ann]", ", for: [bob]"][only]);
            let behaviour = Behaviour::ALL[*behaviour].word();
            text.push_str(&format!(
                "      - {{ name: T {at} {index}, behaviour: {behaviour}, emotion: {emotion}{whom} }}\n"
            ));
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn serving_a_missing_behaviour_never_lowers_coverage(
        plan in plan(), stage in 0..6_usize, pick in 0..20_usize, only in proptest::option::of(0..2_usize),
    ) {
        let (_, before, _) = read(&text_of(&plan, ""));
        let missing: Vec<Behaviour> = before.coverage.missing().map(|row| row.behaviours[0]).collect();
        prop_assume!(!missing.is_empty());
        let behaviour = missing[pick % missing.len()];
        let index = Behaviour::ALL.iter().position(|own| *own == behaviour).expect("a behaviour");
        let mut more = plan.clone();
        let stage = stage % more.len();
        more[stage].1.push((index, 0, only));
        let (_, after, _) = read(&text_of(&more, ""));
        for phase in Phase::ALL {
            for persona in [None, Some(Ref::new(0)), Some(Ref::new(1))] {
                let (old, new) = (before.coverage.score(phase, persona), after.coverage.score(phase, persona));
                prop_assert!(new.served >= old.served && new.expected == old.expected, "{phase:?} {persona:?} {old:?} {new:?}");
            }
        }
    }

    #[test]
    fn who_stands_for_nobody_changes_nothing(plan in plan()) {
        let (_, _, without) = read(&text_of(&plan, ""));
        let (_, _, with) = read(&text_of(&plan, "  - { name: Zed, share: 0% }\n"));
        prop_assert_eq!(&with.matrix, &without.matrix);
        let told = |gaps: &Gaps| -> Vec<(Kind, String, f64, Vec<Note>, bool)> {
            let one = |gap: &Gap| (gap.kind, title(gap), gap.weight, gap.notes.clone(), gap.is_for_all);
            gaps.ranked.iter().map(one).collect()
        };
        prop_assert_eq!(told(&with), told(&without));
    }
}
