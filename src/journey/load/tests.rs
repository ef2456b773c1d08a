//! What designers write, and what becomes of it.

use super::load;
use crate::journey::{Journey, Next, Place, Target};
use crate::source::Source;

/// Loads a text, and gives the journey with its findings as `line:column rule: message`.
fn read(text: &str) -> (Journey, Vec<String>) {
    let source = Source::new("test", text);
    let loaded = load(&source);
    let line = |finding: &crate::finding::Finding| {
        let at = source.position(finding.primary.span.start);
        format!("{}:{} {}: {}", at.line, at.column, finding.rule, finding.message)
    };
    let findings = loaded.findings.iter().map(line).collect();
    (loaded.journey, findings)
}

/// Loads a text that has no mistake.
fn clean(text: &str) -> Journey {
    let (journey, findings) = read(text);
    assert_eq!(findings, Vec::<String>::new());
    journey
}

#[test]
fn the_examples_say_what_they_mean() {
    for name in [
        "city-bike",
        "city-bike-to-be",
        "gym-membership",
        "late-train-refund",
        "maintenance-software",
        "minimal",
        "new-knee",
        "night-train",
        "varhaiskasvatus",
    ] {
        let path = format!("{}/examples/{name}.journey.yaml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("an example");
        let (journey, findings) = read(&text);
        assert_eq!(findings, Vec::<String>::new(), "{name}");
        assert!(journey.touchpoints.len() > 2, "{name}");
    }
}

#[test]
fn short_and_long_forms_read_alike() {
    let short = clean("journey: A\npersonas: [Aino]\nstages:\n  - name: S\n    touchpoints: [Pays]\n");
    let long =
        clean("journey: A\npersonas: {aino: {name: Aino}}\nstages:\n  - name: S\n    touchpoints: [{name: Pays}]\n");
    for journey in [short, long] {
        assert_eq!((journey.personas[0].id.as_str(), journey.personas[0].name.as_str()), ("aino", "Aino"));
        assert_eq!((journey.touchpoints[0].id.as_str(), journey.touchpoints[0].is_bare), ("pays", true));
    }
}

#[test]
fn a_stage_may_be_a_bare_name() {
    let journey = clean("journey: A\nstages: [Look around, Buy]\n");
    assert_eq!(journey.touchpoints.len(), 2);
    assert!(journey.touchpoints.iter().all(|touchpoint| touchpoint.is_stage));
}

#[test]
fn a_stage_that_is_lived_is_a_step_and_its_touchpoints_are_places() {
    let journey = clean(
        "journey: A\nstages:\n  - name: Try\n    action: Trains\n    emotion: 1\n    touchpoints: [App, Front desk]\n",
    );
    let stage = &journey.stages[0];
    assert_eq!((stage.touchpoints.len(), stage.places.len()), (1, 2));
    assert_eq!(journey[stage.touchpoints[0]].actions[0].text.value, "Trains");
}

#[test]
fn a_broken_value_costs_itself_alone() {
    let (journey, findings) = read(
        "journey: A\nstages:\n  - name: S\n    touchpoints:\n      - name: Pays\n        emotion: bad\n        next: [leaves]\n      - name: Leaves\n        next: [pays]\n",
    );
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("6:18 wrong-value"), "{findings:?}");
    assert!(journey.touchpoints[0].emotion.broken);
    assert!(
        matches!(&journey.touchpoints[1].next, Next::Ways { ways, .. } if matches!(ways[0].target, Target::Touchpoint(to) if to.index() == 0))
    );
}

#[test]
fn unknown_references_are_answered_with_the_nearest() {
    let text = "journey: A\npersonas: {aino: Aino}\nchannels: {store: Store}\nevidence: {interviews: {kind: interview}}\nstages:\n  - name: S\n    for: [ainoo]\n    touchpoints:\n      - name: Pays\n        channel: sotre\n        evidence: [interview]\n        next: [pais]\n";
    let (_, findings) = read(text);
    assert_eq!(
        findings,
        [
            "7:11 unknown-persona: no persona is called `ainoo`",
            "10:18 unknown-channel: no channel is called `sotre`",
            "11:20 unknown-evidence: no evidence is called `interview`",
            "12:16 unknown-touchpoint: no touchpoint is called `pais`",
        ]
    );
}

#[test]
fn evidence_in_place_is_evidence() {
    let journey = clean(
        "journey: A\nstages:\n  - name: S\n    evidence: [Interviews with parents, assumption, {name: Survey, kind: survey}]\n",
    );
    let levels: Vec<&str> = journey.evidence.iter().map(|evidence| evidence.level().word()).collect();
    assert_eq!(levels, ["not said", "assumed", "measured"]);
}

#[test]
fn a_reference_that_could_mean_two_things_shows_both() {
    let text = "journey: A\nstages:\n  - name: S\n    touchpoints: [Pays]\n  - name: T\n    touchpoints: [Pays, {name: X, next: pays}]\n";
    let (journey, findings) = read(text);
    assert_eq!(findings, ["6:41 ambiguous-reference: `pays` could mean 2 touchpoints"]);
    assert_eq!(journey.touchpoints[1].id, "pays-2");
    let (_, findings) = read(&text.replace("next: pays", "next: s/pays"));
    assert_eq!(findings, Vec::<String>::new());
}

#[test]
fn written_ids_must_differ() {
    let text = "journey: A\nstages:\n  - name: S\n    touchpoints: [{name: Pays, id: p}, {name: Parts, id: p}]\n";
    assert_eq!(read(text).1, ["4:58 duplicate-id: two of the touchpoints have the id `p`"]);
}

#[test]
fn pains_and_opportunities_beside_each_other_are_joined_unless_they_say_otherwise() {
    let beside = clean("journey: A\nstages:\n  - name: S\n    pain_points: [Slow]\n    opportunities: [Faster]\n");
    assert_eq!(beside.pains[0].opportunities.len(), 1);
    assert_eq!(beside.pains[0].at, Place::Touchpoint(crate::journey::Ref::new(0)));
    let apart = clean(
        "journey: A\nstages:\n  - name: S\n    pain_points: [{name: Slow, opportunities: []}]\n    opportunities: [Faster]\n",
    );
    assert!(apart.pains[0].opportunities.is_empty());
    let solved = clean(
        "journey: A\nopportunities: [{name: Faster, solves: slow}]\nstages:\n  - name: S\n    pain_points: [Slow]\n",
    );
    assert_eq!(solved.pains[0].opportunities, beside.pains[0].opportunities);
}

#[test]
fn touchpoints_inherit_only_what_is_inherited() {
    let journey = clean(
        "journey: A\nstages:\n  - name: S\n    phase: before\n    channel: web\n    owner: Us\n    wait: 3 days\n    touchpoints: [Pays, {name: Calls, channel: phone}]\n",
    );
    let channel = |index: usize| journey[journey.touchpoints[index].channels[0]].name.value.as_str();
    assert_eq!((channel(0), channel(1)), ("web", "phone"));
    assert_eq!(journey.touchpoints[1].owners[0].value, "Us");
    assert!(journey.touchpoints[0].wait.is_missing());
    assert!(journey.stages[0].moment.wait.get().is_some());
}

#[test]
fn emotions_on_the_files_own_scale_are_mapped() {
    let journey = clean(
        "journey: A\nscales: {emotion: 1-5}\nstages:\n  - {name: S, emotion: 5}\n  - {name: T, emotion: {low: 1, high: 3}}\n",
    );
    let of = |index: usize| journey.touchpoints[index].emotion.all.expect("an emotion").value;
    assert_eq!(of(0).typical, 2.0);
    assert_eq!((of(1).low, of(1).typical, of(1).typical_is_given), (Some(-2.0), -1.0, false));
    let named =
        clean("journey: A\nscales:\n  emotion: {\"😍\": 2, \"😐\": 0}\nstages:\n  - {name: S, emotion: \"😍\"}\n");
    assert_eq!(named.touchpoints[0].emotion.all.map(|all| all.value.typical), Some(2.0));
}

#[test]
fn needs_are_answered_by_id_or_word_for_word() {
    let text = "journey: A\npersonas:\n  aino: {name: Aino, needs: {fast: A repair by Monday}}\n  leo: {name: Leo, needs: [A fair price], priorities: [price]}\nstages:\n  - name: S\n    answers: [fast, A fair price, price, A fare price]\n";
    let (journey, findings) = read(text);
    assert_eq!(journey.touchpoints[0].answers.len(), 3);
    assert_eq!(findings, ["7:42 unknown-need: no persona has the need or priority “A fare price”"]);
}

#[test]
fn a_syntax_slip_hides_nothing_else_and_has_no_echo() {
    let text = "journey: A\nchannels:\n  web: {name: Web\n  store: {name: Store}\nstages:\n  - name: S\n    touchpoints:\n      - name: Pays\n        channel: web\n        thought: Why: is it slow\n        emotion: bad\n";
    let (_, findings) = read(text);
    let rules: Vec<&str> = findings.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert!(rules.contains(&"wrong-value:") && rules.contains(&"unquoted-text:"), "{findings:#?}");
    assert!(!rules.contains(&"unknown-channel:"), "{findings:#?}");
}

#[test]
fn missing_titles_stages_and_names_are_told_once() {
    assert_eq!(read("stages: [S]\n").1, ["1:1 missing-title: this journey has no title"]);
    assert_eq!(read("journey: A\n").1, ["1:1 missing-stages: this journey has no stages"]);
    assert_eq!(read("journey: A\nstages:\n  - {phase: before}\n").1, ["3:5 missing-name: this entry has no name"]);
}

#[test]
fn a_way_leads_to_one_place() {
    let text = "journey: A\nstages:\n  - name: S\n    touchpoints:\n      - {name: X, next: [{when: late}, {to: x, exit: Leaves}]}\n";
    let (_, findings) = read(text);
    assert_eq!(
        findings,
        [
            "5:26 way-without-target: this path leads nowhere",
            "5:40 way-without-target: this path leads to two places at once"
        ]
    );
}

#[test]
fn a_name_that_could_not_be_read_is_known_by_its_letters() {
    let text = "journey: A\nstages:\n  - name: S\n    touchpoints:\n      - name: \"Calls\" us\n      - {name: X, next: [calls-us, byus]}\n";
    let (journey, findings) = read(text);
    assert_eq!(journey.touchpoints[0].id, "calls-us");
    assert_eq!(findings[1..], ["6:36 unknown-touchpoint: no touchpoint is called `byus`"]);
}

#[test]
fn a_thing_in_a_list_may_have_an_id() {
    let journey = clean("journey: A\npersonas: [{name: Anna, id: an}]\nstages:\n  - {name: S, for: an}\n");
    assert_eq!(journey.personas[0].id, "an");
}

#[test]
fn names_of_signs_are_referred_to_by_their_signs() {
    let journey =
        clean("journey: A\npersonas: [👩, 👨]\nstages:\n  - {name: S, emotion: {👩: 1, 👨: -1}, next: 🔍}\n  - 🔍\n");
    assert_eq!(journey.touchpoints[0].emotion.each.len(), 2);
}

#[test]
fn names_that_nobody_sees_are_missing() {
    let findings = read("journey: \" \"\npersonas: [\"\", \"\u{200b}\"]\nstages: [\" \"]\n").1;
    let rules: Vec<&str> = findings.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(rules, ["missing-title:", "missing-name:", "missing-name:", "missing-name:"]);
}

#[test]
fn spreads_that_run_backwards_are_refused() {
    let findings = read("journey: A\nstages:\n  - {name: S, wait: {low: 3 days, high: 1 h}}\n").1;
    assert_eq!(findings, ["3:21 wrong-value: `low`, `typical` and `high` of this length of time are not in order"]);
}

#[test]
fn one_text_with_commas_is_no_list_of_stages() {
    let findings = read("journey: A\nstages: Before, Buy, After\n").1;
    assert_eq!(findings, ["2:9 wrong-value: this is a single stage with commas in its name"]);
}

#[test]
fn many_pains_beside_many_opportunities_stay_cheap() {
    let entries = |what: &str| (0..2_000).map(|number| format!("{what} {number}")).collect::<Vec<_>>().join(", ");
    let text = format!(
        "journey: A\nstages:\n  - name: S\n    pain_points: [{}]\n    opportunities: [{}]\n",
        entries("p"),
        entries("o")
    );
    let journey = clean(&text);
    assert!(journey.pains.iter().all(|pain| pain.opportunities.len() == 50));
}

#[test]
fn a_view_asks_for_lanes_that_are_there() {
    let text = "journey: A\nlanguage: fi\nlanes: { weather: Sää }\nview: { lanes: [Action, pain-points, weather, Sää, Kipupisteet, actoin, money] }\nstages: [Buy]\n";
    let (_, findings) = read(text);
    let ours: Vec<&String> = findings.iter().filter(|finding| finding.contains("unknown-lane")).collect();
    assert_eq!(ours, ["4:65 unknown-lane: no lane is called `actoin`", "4:73 unknown-lane: no lane is called `money`"]);
}
