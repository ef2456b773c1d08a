//! What a project writes under `rules:` counts for gaps and the gaps of a map as it does for `cjm check`.

use cjm::check::{Conditions, Text, check_under};
use cjm::config;
use cjm::gaps::{Hint, LooseEndKind};
use cjm::map::{Content, GapChoice, Map};
use cjm::rules::{ALL, Settings, Thresholds, find};

use super::*;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// What `cjm check`, `cjm gaps` and the map say of a journey under a project file.
struct Said {
    rules: Vec<&'static str>,
    gaps: Gaps,
    of_the_map: Vec<String>,
}

impl Said {
    fn of(text: &str, project: &str) -> Self {
        let (project, wrong) = config::read(&Source::new("cjm.yaml", project), TODAY);
        assert_eq!(wrong, []);
        let settings: &Settings = &project.settings_of("x.journey.yaml");
        let text = Text { source: Source::new("x.journey.yaml", text), findings: Vec::new(), is_refused: false };
        let checked = check_under(&text, &Conditions { today: TODAY, settings, shared: None, opened: None });
        let thresholds = Thresholds::of(settings);
        let options = Options { thresholds: thresholds.clone(), ..Options::default() };
        let gaps = Gaps::of(&checked.journey, &checked.graph, &checked.insight, &options);
        let choice = GapChoice { thresholds, has_all: true };
        let map = Map::under(&checked.journey, &checked.graph, &checked.insight, &choice);
        let content = map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content);
        let of_the_map = content.filter_map(|content| match content {
            Content::Gap(gap) => Some(gap.text.clone()),
            _ => None,
        });
        Said {
            of_the_map: of_the_map.collect(),
            rules: checked.findings.iter().map(|finding| finding.rule).collect(),
            gaps,
        }
    }

    /// Tells whether the gaps hold what goes by a word: as a gap, as a note of one, or as a loose end.
    fn has(&self, word: &str) -> bool {
        let gaps = || self.gaps.ranked.iter().chain(&self.gaps.not_ours);
        let has_note = |part: &str| {
            gaps().any(|gap| gap.notes.iter().any(|note| note.said(&Language::english()).plain().contains(part)))
        };
        let has_end = |kind: LooseEndKind| self.gaps.loose_ends.iter().any(|end| end.kind == kind);
        match word {
            "choke-point" => has_note("every route leads through here"),
            "opportunity-without-pain" => has_end(LooseEndKind::Adrift),
            "opportunity-without-owner" => has_end(LooseEndKind::Unowned),
            "opportunity-unweighed" => has_end(LooseEndKind::Unweighed),
            "phase-unheard-after" => {
                gaps().any(|gap| gap.kind == Kind::UnheardPhase && gap.spot.phase == Some(Phase::After))
            }
            "cliff-without-pain" if has_note("falls by") => true,
            "long-wait-unexplained" | "silence" if has_note("nobody explains") => true,
            _ => gaps().any(|gap| gap.kind.word() == word),
        }
    }
}

/// Checks that a rule and the gap of a word both speak by default, and neither does under a threshold.
fn silenced_by(rule: &str, threshold: &str, word: &str, text: &str) {
    let before = Said::of(text, "");
    assert!(before.rules.contains(&rule), "{rule}: {:?}", before.rules);
    assert!(before.has(word), "{rule}: {:?}", before.gaps.ranked);
    let after = Said::of(text, &format!("rules: {{ {rule}: {{ {threshold} }} }}"));
    assert!(!after.rules.contains(&rule), "{rule}: {threshold}");
    assert!(!after.has(word), "{rule}: {threshold}: {:?}", after.gaps.ranked);
    assert_eq!(after.gaps.left_out, std::collections::BTreeMap::new(), "a threshold switches nothing off");
    let shown = Kind::ALL.iter().find(|kind| kind.word() == word).map(|kind| kind.said(&Language::english()).plain());
    if let Some(shown) = shown.filter(|shown| before.of_the_map.iter().any(|text| text.contains(shown.as_str()))) {
        assert!(!after.of_the_map.iter().any(|text| text.contains(shown.as_str())), "{rule}: {:?}", after.of_the_map);
    }
}

const WAITS: &str = "
journey: Waits
stages:
  - name: Receive
    touchpoints:
      - Orders
      - { name: Waits for the courier, wait: 2 days }
";

#[test]
fn another_length_of_a_long_wait_counts_for_gaps() {
    silenced_by("long-wait-unexplained", "long: 3 days", "silence", WAITS);
    let live = "
journey: Waits
channels: { phone: { name: Phone, kind: human } }
stages:
  - name: Help
    touchpoints:
      - { name: Calls, channel: phone, wait: 30 min }
";
    silenced_by("long-wait-unexplained", "long_live: 1 h", "long-wait-unexplained", live);
    // It counts upwards as well: what was short is long where the project says so.
    let short = WAITS.replace("2 days", "5 h");
    assert!(!Said::of(&short, "").has("long-wait-unexplained"));
    assert!(Said::of(&short, "rules: { long-wait-unexplained: { long: 4 h } }").has("long-wait-unexplained"));
}

#[test]
fn another_low_counts_for_gaps() {
    let low = "
journey: Lows
stages:
  - name: Ride
    touchpoints:
      - { name: Starts, emotion: 0, pain_points: [Cold] }
      - { name: Rides, emotion: -1 }
      - { name: Waits, emotion: -1 }
      - { name: Arrives, emotion: 1 }
";
    silenced_by("negative-emotion-without-pain", "bad: -2", "negative-emotion-without-pain", low);
    let only = low.replace("{ name: Waits, emotion: -1 }", "Waits");
    silenced_by("negative-emotion-without-pain", "bad: -2", "negative-emotion-without-pain", &only);
}

#[test]
fn another_choke_point_counts_for_gaps() {
    let text = find("painful-choke-point").expect("a rule").examples().bad[0].text.clone();
    silenced_by("painful-choke-point", "low: -2", "choke-point", &text.replace("emotion: -2", "emotion: -1"));
}

#[test]
fn another_cliff_counts_for_gaps() {
    let text = find("cliff-without-pain").expect("a rule").examples().bad[0].text.clone();
    silenced_by("cliff-without-pain", "steep: 4", "cliff-without-pain", &text);
}

#[test]
fn another_disappointment_counts_for_gaps() {
    let text = find("expectation-missed").expect("a rule").examples().bad[0].text.clone();
    silenced_by("expectation-missed", "far: 4", "expectation-missed", &text);
}

#[test]
fn another_importance_and_satisfaction_count_for_gaps() {
    let text = "
journey: Matters
stages:
  - name: Ride
    touchpoints:
      - { name: Rides, importance: 4, satisfaction: 2 }
";
    silenced_by("importance-ignored", "important: 5", "importance-ignored", text);
    silenced_by("importance-ignored", "unsatisfied: 1", "importance-ignored", text);
}

#[test]
fn another_end_counts_for_gaps() {
    let text = find("ends-on-a-low").expect("a rule").examples().bad[0].text.clone();
    silenced_by("ends-on-a-low", "fewest: 50", "ends-on-a-low", &text);
}

#[test]
fn another_number_of_touchpoints_before_the_purchase_counts_for_gaps() {
    let text = find("begins-at-own-door").expect("a rule").examples().bad[0].text.clone();
    silenced_by("begins-at-own-door", "fewest: 50", "begins-at-own-door", &text);
}

/// The gaps of a rule are shown by its own example of what is bad, unless the example shows another of them.
#[test]
fn a_rule_that_is_off_takes_its_gaps_with_it_and_they_are_counted() {
    for rule in ALL.iter().filter(|rule| !rule.gaps.is_empty()) {
        let text: String = rule.examples().bad[0].text.clone();
        let before = Said::of(&text, "");
        assert!(rule.gaps.iter().any(|word| before.has(word)), "{}: {:?}", rule.name, before.gaps);
        assert_eq!(before.gaps.left_out.len(), 0);
        let after = Said::of(&text, &format!("rules: {{ {}: off }}", rule.name));
        for word in rule.gaps {
            assert!(!after.has(word), "{}: {:?}", rule.name, after.gaps.ranked);
        }
        assert!(after.gaps.left_out[rule.name] > 0);
        let is_counted = |hint: &Hint| match hint {
            Hint::SwitchedOff(rules) => rules.iter().any(|(name, _)| *name == rule.name),
            _ => false,
        };
        assert!(after.gaps.hints.iter().any(is_counted), "{:?}", after.gaps.hints);
    }
}

#[test]
fn a_wait_that_is_told_with_a_pain_goes_with_its_rule() {
    let text = WAITS.replace("wait: 2 days", "wait: 2 days, pain_points: [Nobody knows when]");
    assert!(Said::of(&text, "").has("silence"));
    let off = Said::of(&text, "rules: { long-wait-unexplained: off }");
    assert!(!off.has("silence"));
    assert!(off.has("pain-without-answer"));
}

#[test]
fn an_exception_for_a_file_takes_the_gaps_of_that_file_out() {
    let project = "ignore: [{ rules: [long-wait-unexplained], paths: 'x.*', because: told by phone }]";
    assert!(!Said::of(WAITS, project).has("silence"));
}

#[test]
fn a_profile_takes_no_gaps_out() {
    assert!(Said::of(WAITS, "profile: minimal").has("silence"));
}
