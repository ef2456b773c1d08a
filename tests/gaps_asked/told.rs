//! How gaps are told: with one priority in every output, and in one language.

use cjm::map::Map;
use cjm::render::{self, Options as MapOptions};
use cjm::report::{GAP_FORMATS, GapOptions, Subject, gap_format};
use cjm::theme::LIGHT;

use super::*;

const FINNISH: &str = include_str!("../../examples/varhaiskasvatus.journey.yaml");

fn options(width: usize) -> GapOptions<'static> {
    GapOptions { color: false, width, theme: &LIGHT, top: None, today: Some(jiff::civil::date(2026, 11, 21)) }
}

/// Returns the page of the map of a journey.
fn map_page(text: &str) -> String {
    let read = read(text);
    let map = Map::of(&read.journey, &Graph::of(&read.journey), &read.insight);
    let format = render::format("html").expect("a format");
    String::from_utf8((format.draw)(&map, &MapOptions::default()).expect("a page").bytes).expect("a text")
}

/// Returns the words before a sign that follow another one, wherever they stand.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// Returns the priorities that a page tells of, as they are written.
fn priorities(page: &str) -> Vec<&str> {
    between(page, "Priority ", " =").into_iter().filter(|score| score.parse::<f64>().is_ok()).collect()
}

/// Returns a text without what is typed: keys, values, names of budgets.
fn without_code(text: &str) -> String {
    let text: String = text.split("<code").map(|rest| rest.split("</code>").last().unwrap_or_default()).collect();
    text.split('`').step_by(2).collect()
}

#[test]
fn a_gap_has_the_same_priority_in_every_output() {
    // Half a hundredth is where two ways of rounding part.
    let half = "
journey: Half
personas: [{ name: Ann, share: 85% }, { name: Bob, share: 15% }]
stages:
  - name: Look
    phase: before
    touchpoints: [{ name: Asks, for: [ann], pain_points: [{ name: Slow, severity: medium }] }]
";
    for text in [CITY_BIKE, SHOP, half] {
        let read = read(text);
        let language = cjm::gaps::language_of(&read.journey);
        let subject = Subject::new(&read.source, &read.journey, &language, &read.insight, &read.gaps);
        let written = |name: &str| gap_format(name).expect("a format").journey(&subject, &options(100));
        let json: serde_json::Value = serde_json::from_str(&written("json")).expect("JSON");
        let gaps = json["gaps"].as_array().expect("gaps");
        let of_json: Vec<String> =
            gaps.iter().map(|gap| format!("{:.2}", gap["weight"].as_f64().expect("a number"))).collect();
        let exactly = gaps.iter().all(|gap| gap["weight"].to_string().len() <= "0.00".len());
        assert!(exactly, "JSON says no more than people read");
        let page = written("html");
        assert_eq!(priorities(&page), of_json);
        // The map shows those that have a place.
        let map = map_page(text);
        let on_map = priorities(&map);
        assert!(!on_map.is_empty() && on_map.iter().all(|score| of_json.iter().any(|own| own == score)), "{on_map:?}");
        let mut portfolio = Portfolio::new(50);
        portfolio.add(Digest::of(&read.source, &read.journey, &read.gaps, 50));
        portfolio.add(Digest::of(&read.source, &read.journey, &read.gaps, 0));
        for name in ["text", "markdown", "html"] {
            let foot = gap_format(name).expect("a format").foot(&language, Some(&portfolio), &options(300));
            let scores: Vec<&str> =
                between(&foot, "priority ", "\n").into_iter().filter_map(|rest| rest.get(..4)).collect();
            assert_eq!(scores, of_json, "{name}");
        }
    }
}

/// Returns the pieces of messages that stand between values, with their keys.
fn pieces(file: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with(['#', '-'])) {
        let value = line.split_once(" = ").map_or(line, |(_, value)| value);
        let value = value.trim_start().trim_start_matches(['*', '[']);
        let value =
            ["one] ", "other] ", "yes] ", "no] "].iter().find_map(|own| value.strip_prefix(own)).unwrap_or(value);
        let mut depth = 0_usize;
        let mut piece = String::new();
        for letter in value.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 => piece.push(letter),
                _ => {}
            }
            if depth > 0 || letter == '}' || letter == '`' {
                pieces.push(std::mem::take(&mut piece));
            }
        }
        pieces.push(piece);
    }
    let is_word = |piece: &String| piece.chars().filter(|letter| letter.is_alphabetic()).count() > 3;
    pieces
        .iter()
        .map(|piece| piece.trim_matches([' ', ',', ':', '.', '(', ')', ';', '`']).to_lowercase())
        .filter(is_word)
        .collect()
}

/// Returns what is read of a page.
fn readable(page: &str) -> String {
    let mut out: Vec<&str> = between(page, "aria-label=\"", "\"");
    out.extend(page.split('>').filter_map(|rest| rest.split('<').next()));
    out.join("\n")
}

#[test]
fn no_english_is_left_in_the_gaps_of_a_finnish_journey() {
    let read = read(FINNISH);
    let language = cjm::gaps::language_of(&read.journey);
    assert_eq!(language.tag(), "fi");
    let finnish = pieces(include_str!("../../src/words/fi.ftl"));
    let is_finnish = |piece: &String| finnish.contains(piece) || FINNISH.to_lowercase().contains(piece.as_str());
    let english: Vec<String> =
        pieces(include_str!("../../src/words/en.ftl")).into_iter().filter(|piece| !is_finnish(piece)).collect();
    assert!(english.len() > 400 && english.contains(&"what matters most".to_owned()), "{}", english.len());
    let plan = Plan::of(&read.journey, &read.gaps);
    let then = WhatIf::of(&read.journey, &read.gaps, &read.journey.refs(&read.journey.opportunities).take(1).collect());
    let budgets: Vec<(&str, &str)> =
        BUDGETS.iter().map(|own| (own.name, if own.name.starts_with("max") { "0" } else { "1" })).collect();
    let verdicts = judged(&read, &budgets);
    let whole = Subject::new(&read.source, &read.journey, &language, &read.insight, &read.gaps);
    let subjects = [
        Subject { verdicts: &verdicts, difference: Some(&then.difference), ..whole },
        Subject { plan: Some(&plan), ..whole },
    ];
    let mut portfolio = Portfolio::new(5);
    for _ in 0..2 {
        portfolio.add(Digest::of(&read.source, &read.journey, &read.gaps, 5));
    }
    let map = map_page(FINNISH);
    let gaps_on_map = between(&map, "id=\"-gaps\"", "</section>").concat();
    assert!(gaps_on_map.contains("Prioriteetti") && gaps_on_map.contains("class=\"ask\""), "questions are asked");
    let mut outputs = vec![readable(&gaps_on_map)];
    for format in GAP_FORMATS.iter().filter(|format| format.name != "json") {
        let mut out = format.head(&language, true, &options(300));
        out.extend(subjects.iter().map(|subject| format.journey(subject, &options(300))));
        out.push_str(&format.foot(&language, Some(&portfolio), &options(300)));
        let style = between(&out, "<style>", "</style>").concat();
        let out = without_code(&out.replace(&style, ""));
        outputs.push(if format.name == "html" { readable(&out) } else { out });
    }
    for output in outputs {
        let output = output.to_lowercase();
        let is_within = |piece: &&String| {
            output.match_indices(piece.as_str()).any(|(at, found)| {
                let is_apart = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
                is_apart(output[..at].chars().next_back()) && is_apart(output[at + found.len()..].chars().next())
            })
        };
        let left: Vec<&String> = english.iter().filter(is_within).collect();
        assert!(left.is_empty(), "{left:?}\n{output}");
    }
}
