//! What counts as known: lines may move and names may be bettered, and nothing new slips through.

use proptest::prelude::*;

use super::*;
use crate::source::Span;

/// Makes a warning at each line of a text, named by its words.
fn found(text: &str) -> (Source, Vec<Finding>) {
    let lines = text.lines().scan(0, |start, line| {
        let span = Span::new(*start, *start + line.len());
        *start += line.len() + 1;
        Some((line, span))
    });
    let findings = lines
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(_, span)| Finding::new("pain-without-answer", Severity::Warning, span, "nothing answers"))
        .collect();
    (Source::new("a", text), findings)
}

fn baseline(text: &str) -> Baseline {
    let (source, findings) = found(text);
    let mut baseline = Baseline::default();
    baseline.set("a", Known::of(&source, &findings));
    baseline
}

fn compare(known: &str, now: &str) -> Compared {
    let (source, findings) = found(now);
    baseline(known).compare("a", &source, findings)
}

fn numbers(compared: &Compared) -> (usize, usize, usize) {
    (compared.new.len(), compared.known, compared.gone.count())
}

#[test]
fn lines_may_move_and_change_places() {
    assert_eq!(numbers(&compare("Waits\nPays\n", "\n\n  Pays\n\nWaits")), (0, 2, 0));
}

#[test]
fn of_equal_findings_so_many_are_known_as_there_were() {
    assert_eq!(numbers(&compare("Pays\nPays", "Pays\nPays")), (0, 2, 0));
    assert_eq!(numbers(&compare("Pays\nPays", "Pays")), (0, 1, 1));
    let compared = compare("Pays\nPays", "Pays\nPays\nPays");
    assert_eq!(numbers(&compared), (1, 2, 0));
    assert_eq!(compared.new[0].primary.span.start, 10);
}

#[test]
fn what_was_renamed_is_known_and_prune_learns_its_name() {
    let compared = compare("Compares models\nWaits", "Compares the models online\nWaits");
    assert_eq!(numbers(&compared), (0, 2, 0));
    let names: Vec<&str> = compared.still_there.kinds().map(|(kind, _)| kind.at.as_str()).collect();
    assert_eq!(names, ["Compares the models online", "Waits"]);
}

#[test]
fn one_that_went_does_not_hide_another_that_came() {
    assert_eq!(numbers(&compare("Compares models", "The card is refused")), (1, 0, 1));
    // Nor does it serve twice.
    assert_eq!(numbers(&compare("Compares models", "Compares the models\nCompares old models")), (1, 1, 0));
}

#[test]
fn errors_are_never_known_and_what_they_hide_is_not_gone() {
    let (source, mut findings) = found("Pays");
    findings.push(Finding::error("unknown-key", Span::new(0, 4), "no key"));
    assert_eq!(Known::of(&source, &findings).count(), 1);
    let compared = baseline("Pays\nWaits").compare("a", &source, findings);
    assert_eq!(numbers(&compared), (1, 1, 0));
    assert_eq!((compared.new[0].rule, compared.still_there.count()), ("unknown-key", 2));
}

#[test]
fn a_file_that_is_not_in_it_has_nothing_known() {
    let (source, findings) = found("Pays");
    assert_eq!(numbers(&baseline("Pays").compare("b", &source, findings)), (1, 0, 0));
}

#[test]
fn the_file_has_a_line_for_each_finding() {
    let mut all = baseline("Pays\nPays\n“Says” \\ \u{1b}");
    all.set("b", Known::default());
    let text = all.written();
    assert!(text.contains(
        "  \"findings\": [\n    {\"file\": \"a\", \"rule\": \"pain-without-answer\", \"at\": \"Pays\", \"count\": 2},\n"
    ), "{text}");
    assert!(text.ends_with("}\n  ]\n}\n"), "{text}");
    assert_eq!(Baseline::read(&text), Ok(all));
    assert_eq!(Baseline::read(&Baseline::default().written()), Ok(Baseline::default()));
}

#[test]
fn what_is_no_baseline_is_said_to_be_none() {
    assert_eq!(Baseline::read("{\"version\": 7, \"other\": 1}"), Err(NotABaseline::TooNew(7)));
    assert!(matches!(Baseline::read("a: b"), Err(NotABaseline::Unreadable(_))));
    assert!(matches!(Baseline::read("{\"version\": 1}"), Err(NotABaseline::Unreadable(_))));
}

#[test]
fn paths_from_another_system_and_merged_lines_are_read() {
    let line = |file: &str| format!("{{\"file\": {file:?}, \"rule\": \"dead-end\", \"at\": \"Pays\", \"count\": 1}}");
    let text = format!("{{\"version\": 1, \"findings\": [{}, {}]}}", line("a\\b c.yaml"), line("a/b c.yaml"));
    let read = Baseline::read(&text).expect("a baseline");
    assert_eq!((read.files().collect::<Vec<_>>(), read.count()), (vec!["a/b c.yaml"], 2));
}

proptest! {
    #[test]
    fn what_was_written_down_is_known_and_read_back(lines in prop::collection::vec("[a-zä漢\"\\\\ ]{1,12}", 0..20)) {
        let text = lines.join("\n");
        let all = baseline(&text);
        prop_assert_eq!(Baseline::read(&all.written()), Ok(all.clone()));
        let compared = compare(&text, &text);
        prop_assert_eq!((compared.new.len(), compared.gone.count()), (0, 0));
        prop_assert_eq!(compared.known, all.count());
    }

    #[test]
    fn nothing_is_counted_twice_or_lost(
        known in prop::collection::vec("[abc]{1,4}", 0..12),
        now in prop::collection::vec("[abc]{1,4}", 0..12),
    ) {
        let compared = compare(&known.join("\n"), &now.join("\n"));
        prop_assert_eq!(compared.new.len() + compared.known, now.len());
        prop_assert_eq!(compared.gone.count() + compared.known, known.len());
        prop_assert_eq!(compared.still_there.count(), compared.known);
    }
}
