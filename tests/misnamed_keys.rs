//! A key that is surely another one is read as that one: what hangs below it counts, and the fix changes the spelling alone.

mod typos;

use std::fs;
use std::path::Path;

use cjm::check::{Text, check};
use cjm::finding::{Finding, Severity};
use cjm::mending::{Wish, mend};
use cjm::source::Source;
use proptest::prelude::*;

/// What is read of a text, without places, and what is found in it.
fn read(text: &str) -> (String, Vec<Finding>) {
    let text = Text { source: Source::new("a.journey.yaml", text), findings: Vec::new(), is_refused: false };
    let checked = check(&text, "2026-11-22".parse().expect("a date"));
    (without_places(&format!("{:?}", checked.journey)), checked.findings)
}

fn without_places(shown: &str) -> String {
    let mut plain = String::with_capacity(shown.len());
    let mut rest = shown;
    while let Some(at) = rest.find("Span { start: ") {
        plain.push_str(&rest[..at]);
        let behind = &rest[at..];
        rest = &behind[behind.find('}').expect("the end of a place") + 1..];
    }
    plain + rest
}

/// Returns the findings of reading as rule and message; what rules think of a journey changes beside errors.
fn errors(findings: &[Finding]) -> Vec<(&'static str, String)> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let mut errors: Vec<_> = errors.map(|finding| (finding.rule, finding.message.clone())).collect();
    errors.sort();
    errors
}

fn is_taken(finding: &Finding) -> bool {
    finding.rule == "unknown-key" && finding.fix.as_ref().is_some_and(|fix| fix.safe)
}

/// Where a line is put in.
#[derive(Clone, Copy, Debug)]
enum In {
    Journey,
    Stage,
    Touchpoint,
    PainPoint,
    Opportunity,
}

fn journey_with(place: In, lines: &str) -> String {
    let indented = |columns: usize| {
        let space = " ".repeat(columns);
        lines.lines().map(|line| format!("{space}{line}\n")).collect::<String>()
    };
    let at =
        |wanted: &str, columns: usize| if format!("{place:?}") == wanted { indented(columns) } else { String::new() };
    format!(
        "journey: Buying bread
{journey}stages:
  - name: Buy
{stage}    touchpoints:
      - name: Pays
{touchpoint}      - name: Leaves
        pain_points:
          - name: The bag tears
{pain}        opportunities:
          - name: Stronger bags
{opportunity}",
        journey = at("Journey", 0),
        stage = at("Stage", 4),
        touchpoint = at("Touchpoint", 8),
        pain = at("PainPoint", 12),
        opportunity = at("Opportunity", 12),
    )
}

/// What people write, and what they mean.
const TAKEN: &[(In, &str, &str)] = &[
    (In::Touchpoint, "persona: Emma", "for: Emma"),
    (In::Touchpoint, "actor: Emma", "for: Emma"),
    (In::Touchpoint, "user: Emma", "for: Emma"),
    (In::Touchpoint, "who: Emma", "for: Emma"),
    (In::Touchpoint, "Customer: Emma", "for: Emma"),
    (In::PainPoint, "persona: Emma", "for: Emma"),
    (In::Journey, "persona: Emma", "personas: Emma"),
    (In::Journey, "Personas: {emma: Emma}", "personas: {emma: Emma}"),
    (In::Journey, "Actors: [Emma, Ben]", "personas: [Emma, Ben]"),
    (In::Touchpoint, "mood: 1", "emotion: 1"),
    (In::Touchpoint, "mood: tense", "feeling: tense"),
    (In::Touchpoint, "mood: {typical: 1, low: -1}", "emotion: {typical: 1, low: -1}"),
    (In::Touchpoint, "score: -1", "emotion: -1"),
    (In::Touchpoint, "feels: tired", "feeling: tired"),
    (In::Touchpoint, "Feelings: [tired, late]", "feeling: [tired, late]"),
    (In::Touchpoint, "says: Too dear", "quote: Too dear"),
    (In::Touchpoint, "thinks: Too dear", "thought: Too dear"),
    (In::Touchpoint, "Thoughts:\n  - Too dear", "thought:\n  - Too dear"),
    (In::Touchpoint, "does: Counts coins", "action: Counts coins"),
    (In::Touchpoint, "steps: Counts coins", "action: Counts coins"),
    (In::Touchpoint, "idea: Pay by phone", "opportunities: Pay by phone"),
    (In::Touchpoint, "solution: Pay by phone", "opportunities: Pay by phone"),
    (In::PainPoint, "Solutions:\n  - name: Pay by phone", "opportunities:\n  - name: Pay by phone"),
    (In::Touchpoint, "problem: The queue is long", "pain_points: The queue is long"),
    (In::Touchpoint, "barrier: The queue is long", "pain_points: The queue is long"),
    (In::Stage, "friction: The queue is long", "pain_points: The queue is long"),
    (In::Touchpoint, "Pain points:\n  - The queue is long", "pain_points:\n  - The queue is long"),
    (In::Touchpoint, "pain-point: The queue is long", "pain_points: The queue is long"),
    (In::Touchpoint, "painPoints:\n  - {name: Slow, severity: high}", "pain_points:\n  - {name: Slow, severity: high}"),
    (In::Touchpoint, "insight: Ten interviews", "evidence: Ten interviews"),
    (In::Touchpoint, "kpi: Time at the till", "metrics: Time at the till"),
    (In::Touchpoint, "KPIs: [Time at the till]", "metrics: [Time at the till]"),
    (In::Journey, "note: Drawn in May", "notes: Drawn in May"),
    (In::Journey, "comment: Drawn in May", "notes: Drawn in May"),
    (In::Touchpoint, "tool: Till", "channel: Till"),
    (In::Touchpoint, "medium: Till", "channel: Till"),
    (In::Touchpoint, "channels: [Till, App]", "channel: [Till, App]"),
    (In::Touchpoint, "Moment of truth: true", "moment_of_truth: true"),
    (In::Touchpoint, "Moment of truth: yes", "moment_of_truth: yes"),
    (In::Touchpoint, "description: With cash", "summary: With cash"),
    (In::Touchpoint, "emotoin: 1", "emotion: 1"),
    (In::Touchpoint, "emotionn: 1", "emotion: 1"),
    (In::Touchpoint, "emtion: 1", "emotion: 1"),
    (In::Opportunity, "solvs: The bag tears", "solves: The bag tears"),
    (In::Journey, "lanse: {staff_room: Staff room}", "lanes: {staff_room: Staff room}"),
];

#[test]
fn what_people_write_every_day_is_read_as_they_mean_it() {
    for (place, wrong, right) in TAKEN {
        let (wrong, right) = (journey_with(*place, wrong), journey_with(*place, right));
        read_alike(&wrong, &right, 1);
    }
}

/// Checks that a text is read like another one, with so many findings about keys, and that the fix makes it that one.
fn read_alike(wrong: &str, right: &str, keys: usize) {
    let ((of_wrong, found), (of_right, expected)) = (read(wrong), read(right));
    assert_eq!(of_wrong, of_right, "{wrong}");
    assert_eq!(found.iter().filter(|finding| is_taken(finding)).count(), keys, "{wrong}\n{found:#?}");
    let others: Vec<Finding> = found.iter().filter(|finding| finding.rule != "unknown-key").cloned().collect();
    assert_eq!(errors(&others), errors(&expected), "{wrong}");
    let fixes = found.iter().filter(|finding| is_taken(finding)).filter_map(|finding| finding.fix.clone());
    let words: Vec<_> = fixes.map(|fix| (fix.span.range(), fix.replacement)).collect();
    assert_eq!(typos::replaced(wrong, &words), right);
}

#[test]
fn a_misnamed_container_hides_nothing() {
    let right = "\
journey: Buying bread
stages:
  - name: Buy
    touchpoints:
      - name: Pays
        pain_points:
          - name: Slow
            severity: dreadful
";
    let misnamed = [
        ("stages", "phases"),
        ("stages", "Stages"),
        ("stages", "steps"),
        ("touchpoints", "steps"),
        ("touchpoints", "Touch points"),
        ("pain_points", "Pain points"),
        ("name", "nam"),
        ("name", "Title"),
    ];
    for (key, other) in misnamed {
        let count = right.matches(&format!("{key}:")).count();
        let wrong = right.replace(&format!("{key}:"), &format!("{other}:"));
        let (_, found) = read(&wrong);
        assert!(found.iter().any(|finding| finding.message.contains("dreadful")), "{wrong}\n{found:#?}");
        read_alike(&wrong, right, count);
    }
    let all = "Journey: Buying bread\nphases:\n  - Name: Buy\n    steps:\n      - title: Pays\n        Pain points:\n          - nam: Slow\n            Severity: high\n";
    let right = "journey: Buying bread\nstages:\n  - name: Buy\n    touchpoints:\n      - name: Pays\n        pain_points:\n          - name: Slow\n            severity: high\n";
    read_alike(all, right, 8);
}

#[test]
fn the_last_of_sixty_misnamed_keys_is_read_like_the_first() {
    let touchpoint =
        |key: &str, number: usize| format!("      - name: Step {number}\n        {key}: [Pain {number}]\n");
    let text = |key: &str| {
        let touchpoints: String = (0..60).map(|number| touchpoint(key, number)).collect();
        format!("journey: A\nstages:\n  - name: One\n    touchpoints:\n{touchpoints}")
    };
    read_alike(&text("Pain points"), &text("pain_points"), 60);
    // Words that are only like a key are sought for fifty different ones, however often each stands there.
    let (_, found) = read(&text("pane_pointz"));
    let guessed = found.iter().filter(|finding| finding.rule == "unknown-key" && finding.fix.is_some());
    assert_eq!(guessed.count(), 60);
}

#[test]
fn a_word_with_another_meaning_is_no_typo() {
    // Each with a key that it looks like.
    let cases = [
        (In::Journey, "tags: [a, b]", "stages"),
        (In::Touchpoint, "tags: [a, b]", "stages"),
        (In::Touchpoint, "severity: high", "systems"),
        (In::Touchpoint, "scale: 1-5", "scales"),
        (In::PainPoint, "effort: 3", "effect"),
        (In::Opportunity, "state: open", "status"),
    ];
    for (place, lines, like) in cases {
        let text = journey_with(place, lines);
        let (journey, found) = read(&text);
        let [finding] = &found.iter().filter(|finding| finding.rule == "unknown-key").collect::<Vec<_>>()[..] else {
            panic!("{text}\n{found:#?}")
        };
        assert!(finding.fix.is_none() && !finding.primary.text.contains(like), "{lines}: {finding:#?}");
        assert_eq!(journey, read(&journey_with(place, "x-own: 1")).0, "{lines}");
    }
}

#[test]
fn a_key_in_the_wrong_place_is_told_where_it_belongs() {
    let (_, found) = read(&journey_with(In::Touchpoint, "severity: high"));
    let finding = found.iter().find(|finding| finding.rule == "unknown-key").expect("a finding");
    assert!(finding.help.iter().any(|help| help == "`severity` belongs to a pain point"), "{finding:#?}");
}

#[test]
fn a_single_value_that_does_not_fit_is_not_taken() {
    for (lines, count) in [("time: ages", 1), ("Duration: ages", 1), ("durration: ages", 1), ("score: good", 1)] {
        let text = journey_with(In::Touchpoint, lines);
        let (_, found) = read(&text);
        let errors: Vec<_> = found.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert_eq!(errors.len(), count, "{lines}: {errors:#?}");
        assert!(errors.iter().all(|finding| finding.rule == "unknown-key" && finding.fix.is_none()), "{errors:#?}");
    }
    // A list or a mapping is read on, so that its mistakes come out in the same run.
    let (_, found) = read(&journey_with(In::Touchpoint, "Duration: {typical: ages}"));
    assert_eq!(errors(&found).len(), 2, "{found:#?}");
}

#[test]
fn where_the_right_key_stands_too_both_places_are_named_and_nothing_is_changed() {
    let cases = [
        (In::Touchpoint, "emotion: 1\nEmotion: -1", "emotion: 1", "emotion"),
        (In::Touchpoint, "Emotion: -1\nemotion: 1", "emotion: 1", "emotion"),
        (In::Touchpoint, "says: Dear\nQuote: Cheap", "quote: Dear", "says"),
        (In::Stage, "goal: Bread\nGoal: Rolls", "goal: Bread", "goal"),
        (In::Stage, "pains: [Slow]\nproblems: [Far]", "pain_points: [Slow]", "pains"),
    ];
    for (place, both, alone, first) in cases {
        let text = journey_with(place, both);
        let (journey, found) = read(&text);
        assert_eq!(journey, read(&journey_with(place, alone)).0, "{text}");
        let unread: Vec<_> =
            found.iter().filter(|finding| finding.rule == "unknown-key" && !is_taken(finding)).collect();
        let [finding] = unread[..] else { panic!("{text}\n{found:#?}") };
        assert!(finding.fix.is_none(), "{finding:#?}");
        assert_eq!(&text[finding.related[0].span.range()], first, "{text}");
    }
}

#[test]
fn names_of_the_author_are_never_taken_for_keys() {
    let text = "\
journey: A
personas: {Name: Ann, sumary: Ben}
lanes: {Summary: Our own}
channels: {kinds: Shop}
scales: {emotion: {Typical: 1, lows: -1}}
stages:
  - name: One
    touchpoints:
      - name: Two
        channel: kinds
        emotion: {Name: Typical, sumary: lows}
        lanes: {Summary: text}
";
    let (journey, found) = read(text);
    assert_eq!(errors(&found), [], "{found:#?}");
    assert!(journey.contains("Ann") && journey.contains("sumary"));
}

#[test]
fn what_the_summary_promises_is_done() {
    let texts = [
        // What was wrong under the key does not keep it from being fixed.
        "Journey: A\nstages:\n  - name: One\n    Touchpoints:\n      - name: Two\n        emotion: 9,5\n        severity: x\n",
        "journey: A\nphases:\n  - title: One\n    steps:\n      - {nam: Two, Pains: [{name: a, severity: bad}], next: nowhere}\n",
        "journey: A\nstages:\n  - name: One\n    moment-of-truth: Yes\n    State: open\n    emotion: 12,5\n",
    ];
    for text in texts {
        let judge = |text: &str| read(text).1;
        let before = judge(text);
        let promised = before.iter().filter(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe)).count();
        let mended = mend(text, before, Wish::Safe, judge);
        assert_eq!((mended.count, mended.refused.len()), (promised, 0), "{}", mended.text);
        assert!(!mended.findings.iter().any(is_taken), "{}", mended.text);
    }
}

#[test]
fn a_likely_key_is_fixed_although_mistakes_stand_under_it() {
    let text = "journey: A\nstages:\n  - name: One\n    tuchpoits:\n      - name: Two\n        emotion: zz\n        importance: zz\n";
    let judge = |text: &str| read(text).1;
    let mended = mend(text, judge(text), Wish::All, judge);
    assert!(mended.text.contains("    touchpoints:") && mended.refused.is_empty(), "{}", mended.text);
}

fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> = fs::read_dir(folder).expect("examples").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let texts = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "yaml"));
    texts.map(|file| fs::read_to_string(file).expect("a text")).filter(|text| text.len() < 8_000).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// What is read of a damaged journey is what is read of it once it has been fixed.
    #[test]
    fn fixing_changes_nothing_of_what_is_read(
        which in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), 0..9_usize), 1..8),
    ) {
        let texts = examples();
        let text = which.get(&texts);
        let keys = typos::keys(text);
        let mut damage: Vec<(usize, usize)> = damage.iter().map(|(key, kind)| (key.index(keys.len()), *kind)).collect();
        damage.sort_unstable();
        damage.dedup_by_key(|(key, _)| *key);
        let words: Vec<_> = damage.into_iter().map(|(key, kind)| {
            let range = keys[key].clone();
            let word = &text[range.clone()];
            let typos = typos::typos(word);
            let spoiled = match kind {
                0..3 => typos.get(kind).cloned().unwrap_or_else(|| word.to_uppercase()),
                3 => word.to_uppercase(),
                4 => word.replace('_', " "),
                5 => format!("{word}s"),
                6 => word.replace('_', "-"),
                7 => "mood".to_owned(),
                _ => format!("zz_{word}"),
            };
            (range, spoiled)
        }).collect();
        let wrong = typos::replaced(text, &words);
        let (of_wrong, found) = read(&wrong);
        let fixes = found.iter().filter(|finding| is_taken(finding)).filter_map(|finding| finding.fix.clone());
        let words: Vec<_> = fixes.map(|fix| (fix.span.range(), fix.replacement)).collect();
        let fixed = typos::replaced(&wrong, &words);
        let (of_fixed, left) = read(&fixed);
        prop_assert_eq!(of_wrong, of_fixed, "{}", wrong);
        let found: Vec<Finding> = found.into_iter().filter(|finding| !is_taken(finding)).collect();
        prop_assert_eq!(errors(&found), errors(&left), "{}", wrong);
    }
}
