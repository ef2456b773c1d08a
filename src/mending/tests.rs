//! How mending behaves with findings that are made up, so that each case is one line.

use proptest::prelude::*;

use super::*;
use crate::source::Span;

/// Finds each `from` in a text and would write `to`; each `!` is an error without a fix.
fn judge(rules: &[(&'static str, &'static str, bool)]) -> impl Fn(&str) -> Vec<Finding> {
    move |text: &str| {
        let of = |(from, to, safe): &(&'static str, &'static str, bool)| {
            text.match_indices(from)
                .map(|(at, _)| {
                    let span = Span::new(at, at + from.len());
                    Finding::new(from, Severity::Warning, span, "message").fix(span, *to, *safe)
                })
                .collect::<Vec<Finding>>()
        };
        let errors = text.match_indices('!').map(|(at, _)| Finding::error("error", Span::new(at, at + 1), "error"));
        rules.iter().flat_map(of).chain(errors).collect()
    }
}

fn mended(text: &str, wish: Wish, rules: &[(&'static str, &'static str, bool)]) -> Mended {
    let judge = judge(rules);
    mend(text, judge(text), wish, &judge)
}

#[test]
fn safe_changes_are_made_and_others_wait_to_be_asked_for() {
    let rules = [("yes", "true", true), ("sotre", "store", false)];
    let safe = mended("yes sotre yes", Wish::Safe, &rules);
    assert_eq!((safe.text.as_str(), safe.count, safe.findings.len()), ("true sotre true", 2, 1));
    let all = mended("yes sotre yes", Wish::All, &rules);
    assert_eq!((all.text.as_str(), all.count, all.findings.len()), ("true store true", 3, 0));
}

#[test]
fn what_a_change_brings_to_light_is_mended_as_well() {
    let all = mended("abc", Wish::Safe, &[("ab", "x", true), ("xc", "y", true)]);
    assert_eq!((all.text.as_str(), all.count), ("y", 2));
}

#[test]
fn of_changes_that_overlap_the_first_is_made_first() {
    assert_eq!(mended("abc", Wish::Safe, &[("bc", "2", true), ("ab", "1", true)]).text, "1c");
    // Of two at the same place, the safe one.
    assert_eq!(mended("ab", Wish::All, &[("a", "u", false), ("ab", "s", true)]).text, "s");
}

#[test]
fn a_change_that_makes_an_error_is_taken_back_alone() {
    let rules = [("good", "fine", true), ("bad", "!", true)];
    let all = mended("good bad good bad good", Wish::Safe, &rules);
    assert_eq!((all.text.as_str(), all.count, all.refused.len()), ("fine bad fine bad fine", 3, 2));
    assert!(all.refused.iter().all(|finding| finding.rule == "bad") && !all.is_unfinished);
}

/// Finds `key`, which would be `KEY` or, where that is not certain, `Key`; behind it stand two more mistakes, which are
/// read once it is corrected.
fn hiding(is_safe: bool, can_be_mended: bool) -> impl Fn(&str) -> Vec<Finding> {
    move |text: &str| {
        let error = |from: &'static str, to: &str, fix: Option<bool>| {
            text.match_indices(from)
                .map(|(at, _)| {
                    let span = Span::new(at, at + from.len());
                    let finding = Finding::error(from, span, from);
                    if let Some(safe) = fix { finding.fix(span, to, safe) } else { finding }
                })
                .collect::<Vec<Finding>>()
        };
        let mut findings = error("key", "KEY", Some(is_safe));
        if text.contains("KEY") {
            let fix = can_be_mended.then_some(true);
            findings.extend(error("one", "1", fix).into_iter().chain(error("two", "2", fix)));
        }
        findings
    }
}

#[test]
fn what_was_wrong_already_does_not_keep_a_mistake_from_being_fixed() {
    let text = "key: one, two";
    let all = mend(text, hiding(true, true)(text), Wish::Safe, hiding(true, true));
    assert_eq!((all.text.as_str(), all.count), ("KEY: 1, 2", 3));
    // There are two errors where there was one: both were in the file.
    let key = mend(text, hiding(true, false)(text), Wish::Safe, hiding(true, false));
    assert_eq!((key.text.as_str(), key.count, key.refused.len()), ("KEY: one, two", 1, 0));
    for text in ["key: one, two", "key:\n  one\n  two", "- key:\n  - one\n  - two\nend"] {
        let likely = mend(text, hiding(false, false)(text), Wish::All, hiding(false, false));
        assert_eq!((likely.count, likely.refused.len()), (1, 0), "{text}");
    }
    // Nothing of this hangs below the key: a wrong guess made these errors.
    let text = "  key:\none\ntwo";
    let likely = mend(text, hiding(false, false)(text), Wish::All, hiding(false, false));
    assert_eq!((likely.text.as_str(), likely.count, likely.refused.len()), (text, 0, 1));
}

#[test]
fn an_error_in_place_of_another_was_there_before_if_the_change_is_certain() {
    let judge = |safe: bool| {
        move |text: &str| {
            let span = Span::new(0, 1);
            let found = if text == "a" { "one" } else { "another" };
            vec![Finding::error("error", span, found).fix(span, "b", safe)]
        }
    };
    let certain = mend("a", judge(true)("a"), Wish::All, judge(true));
    assert_eq!((certain.text.as_str(), certain.count), ("b", 1));
    let likely = mend("a", judge(false)("a"), Wish::All, judge(false));
    assert_eq!((likely.text.as_str(), likely.count, likely.refused.len()), ("a", 0, 1));
}

#[test]
fn mending_ends_even_where_changes_undo_each_other() {
    let all = mended("a", Wish::Safe, &[("a", "b", true), ("b", "a", true)]);
    assert!(all.is_unfinished);
    // Words that grow for ever.
    assert!(mended("a", Wish::Safe, &[("a", "aa", true)]).is_unfinished);
}

#[test]
fn a_place_that_does_not_fit_the_text_is_left_alone() {
    let finding = |start, end| {
        let span = Span::new(start, end);
        Finding::new("x", Severity::Info, span, "message").fix(span, "y", true)
    };
    let all = mend("äö", vec![finding(1, 2), finding(7, 9)], Wish::Safe, |_| Vec::new());
    assert_eq!((all.text.as_str(), all.count), ("äö", 0));
}

proptest! {
    #[test]
    fn edits_change_their_places_and_nothing_else(
        text in "[a-zäö漢 \r\n]{0,60}",
        places in prop::collection::vec((0..60_usize, 0..8_usize, "[A-Z]{0,4}", any::<bool>()), 0..12),
    ) {
        let chars: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let findings: Vec<Finding> = places
            .into_iter()
            .map(|(start, length, replacement, safe)| {
                let start = start.min(chars.len() - 1);
                let end = (start + length).min(chars.len() - 1);
                let span = Span::new(chars[start], chars[end]);
                Finding::new("x", Severity::Info, span, "").fix(span, replacement, safe)
            })
            .collect();
        let all: Vec<&Finding> = findings.iter().collect();
        let apart = edits::apart(&text, &all);
        let fixes: Vec<&Fix> = apart.iter().filter_map(|finding| finding.fix.as_ref()).collect();
        let edited = edits::apply(&text, &fixes);
        prop_assert_eq!(edited.places.len(), fixes.len());
        // Taking the changes back, from the last to the first, gives the text that there was.
        let mut back = edited.text.clone();
        for (fix, place) in fixes.iter().zip(&edited.places).rev() {
            prop_assert_eq!(&back[place.range()], &fix.replacement);
            back.replace_range(place.range(), &text[fix.span.range()]);
        }
        prop_assert_eq!(back, text.clone());
        // The order in which findings come is of no matter.
        let reversed: Vec<&Finding> = findings.iter().rev().collect();
        let again = edits::apart(&text, &reversed);
        let places = |list: &[&Finding]| -> Vec<Fix> { list.iter().filter_map(|finding| finding.fix.clone()).collect() };
        prop_assert_eq!(places(&again), places(&apart));
    }
}
