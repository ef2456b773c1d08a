//! `cjm map` into a PDF, and onto paper.

use std::io::Write as _;
use std::process::Command as System;

use super::*;

const TEXTS: &str = "\
journey: Offizielle Auflage
language: de
stages:
  - name: Finding out
    touchpoints:
      - name: Rufnummernmitnahmebestätigungsschreiben wird geöffnet
        thought: سلام يا صديقي
        action: The first offer fits, says the customer who has waited for very long
        pain_points: [Kunden\u{AD}dienst\u{AD}mit\u{AD}arbeiter\u{AD}in\u{AD}nen\u{AD}verzeichnis fehlt]
";

/// Runs a program of the system over a file; `None`, said aloud, where it is not there.
fn system(name: &str, arguments: &[&str]) -> Option<String> {
    match System::new(name).args(arguments).output() {
        Ok(output) => {
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8(output.stdout).expect("UTF-8"))
        }
        Err(_) => {
            let _ = writeln!(std::io::stderr(), "{name} is not there: what it would say is not checked");
            None
        }
    }
}

#[test]
fn texts_in_a_pdf_are_found_and_copied_as_they_were_written() {
    let folder = folder(&[("a.journey.yaml", TEXTS)]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "a.pdf"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let path = folder.path().join("a.pdf");
    let path = path.to_str().expect("a path");
    if let Some(text) = system("pdftotext", &["-raw", path, "-"]) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [
            "Offizielle Auflage",
            "صديقي",
            "Kundendienstmitarbeiterinnen\u{AD} verzeichnis fehlt",
            "The first offer fits, says the customer who has waited for very long",
        ] {
            assert!(text.contains(said), "{said} in {text}");
        }
    }
    if let Some(fonts) = system("pdffonts", &[path]) {
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(fonts.len() >= 2 && fonts.iter().all(|font| font.contains("+DejaVuSans")), "{fonts:?}");
        let is_whole = |font: &&str| font.split_whitespace().rev().skip(2).take(3).all(|word| word == "yes");
        assert!(fonts.iter().all(is_whole), "embedded, subset and with its letters: {fonts:?}");
    }
    if let Some(told) = system("qpdf", &["--check", path]) {
        assert!(told.contains("No syntax or stream encoding errors"), "{told}");
    }
}

#[test]
fn a_pdf_goes_through_a_pipe_and_is_the_same_everywhere() {
    let folder = folder(&[("a.journey.yaml", TEXTS)]);
    let arguments = ["map", "a.journey.yaml", "--format", "pdf"];
    let first = run(folder.path(), &arguments);
    assert_eq!(code(&first), 0, "{}", err(&first));
    assert!(first.stdout.starts_with(b"%PDF-"));
    let mut elsewhere = cjm(folder.path());
    elsewhere.envs([("LC_ALL", "fi_FI.UTF-8"), ("TZ", "Asia/Tokyo"), ("SOURCE_DATE_EPOCH", "86400"), ("HOME", "/")]);
    let second = elsewhere.args(arguments).output().expect("the program runs");
    assert!(first.stdout == second.stdout, "other bytes in other surroundings");
}

#[test]
fn a_picture_is_fitted_onto_the_paper_that_is_asked_for() {
    let folder = folder(&[("a.journey.yaml", TEXTS)]);
    let draw = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        err(&output)
    };
    let words = draw(&["--paper", "a3", "-o", "a.svg", "-o", "a.png", "-o", "a.pdf"]);
    assert!(!words.contains("too small"), "{words}");
    let svg = fs::read_to_string(folder.path().join("a.svg")).expect("a file");
    assert!(
        svg.starts_with(r#"<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="#),
        "{svg:.99}"
    );
    let png = fs::read(folder.path().join("a.png")).expect("a file");
    assert_eq!(png[16..24], [0, 0, 0x13, 0x61, 0, 0, 0x0D, 0xB4], "4961 × 3508 dots: 300 to an inch");
    let size = |name: &str| {
        let told = system("pdfinfo", &[folder.path().join(name).to_str().expect("a path")])?;
        Some(told.lines().find(|line| line.starts_with("Page size")).expect("a size").to_owned())
    };
    assert!(size("a.pdf").is_none_or(|size| size.contains("1190.55 x 841.89 pts (A3)")));
    draw(&["--paper", "letter", "--portrait", "-o", "b.pdf"]);
    assert!(size("b.pdf").is_none_or(|size| size.contains("612 x 792 pts (letter)")));
}

#[test]
fn letters_that_would_be_too_small_are_told_and_drawn_all_the_same() {
    let touchpoints: Vec<String> = (0..20).map(|at| format!("Step {at}")).collect();
    let long = format!("journey: Long\nstages:\n  - name: Buy\n    touchpoints: [{}]\n", touchpoints.join(", "));
    let folder = folder(&[("a.journey.yaml", &long)]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "--paper", "A4", "-o", "a.pdf", "-o", "a.svg"]);
    assert_eq!(code(&output), 0);
    let words = err(&output);
    assert_eq!(words.matches("on A4 the smallest letters are").count(), 1, "{words}");
    assert!(words.contains("--paper A2, ") || words.contains("--paper A1, "), "{words}");
}

#[test]
fn a_poster_is_cut_into_sheets_behind_an_overview() {
    let folder = folder(&[("a.journey.yaml", TEXTS)]);
    let pages = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml", "-o", "a.pdf"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        let bytes = fs::read(folder.path().join("a.pdf")).expect("a file");
        let text = String::from_utf8_lossy(&bytes);
        (text.matches("/Type/Page/").count(), text.contains("/P(B2)"), text.contains("<pdfuaid:part>1<"))
    };
    // 841 × 1189 mm by sheets of which 186 × 273 mm are seen, 10 mm of them twice.
    assert_eq!(pages(&["--paper", "A0", "--tile", "A4", "--portrait"]), (1 + 5 * 5, true, true));
    let (count, ..) = pages(&["--tile", "A4"]);
    assert!((2..=5).contains(&count), "{count}");
    let path = folder.path().join("a.pdf");
    if let Some(text) = system("pdftotext", &["-f", "1", "-l", "1", path.to_str().expect("a path"), "-"]) {
        assert!(text.contains("sheets of A4") && text.contains("Offizielle Auflage"), "{text}");
    }
}

#[test]
fn paper_for_what_has_none_is_refused_with_a_way_out() {
    let folder = folder(&[("a.journey.yaml", TEXTS)]);
    for (arguments, words) in [
        (&["--tile", "A4", "-o", "a.svg"][..], "--tile makes pages, and svg has none; use -o FILE.pdf"),
        (&["--tile", "A4", "-o", "a.pdf", "-o", "a.png"], "png has none"),
        (&["--paper", "A4", "-o", "a.md"], "--paper is for pictures, and markdown is none"),
        (&["--paper", "A4"], "--paper is for pictures, and text is none"),
        (&["--landscape", "-o", "a.pdf"], "name the paper to turn, such as --paper A4"),
        (&["--paper", "A9", "-o", "a.pdf"], "[possible values: A0, A1, A2, A3, tabloid, A4, letter]"),
        (&["--paper", "A0", "--dpi", "1200", "-o", "a.png"], "--dpi 310 would do"),
    ] {
        let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words), "{}", err(&output));
    }
}

#[test]
fn a_map_longer_than_a_page_can_be_is_refused_with_ways_out() {
    let touchpoints: Vec<String> = (0..4_000).map(|at| format!("Step {at}")).collect();
    let lanes = "{ name: A, action: does, thought: thinks }";
    let long =
        format!("journey: Long\nstages:\n  - name: Buy\n    touchpoints: [{lanes}, {}]\n", touchpoints.join(", "));
    let folder = folder(&[("a.journey.yaml", &long)]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "a.pdf"]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert!(err(&output).contains("m long, and a page of a PDF holds 5 m; --tile A4 cuts it"), "{}", err(&output));
    assert_eq!(code(&run(folder.path(), &["map", "a.journey.yaml", "--paper", "A0", "-o", "a.pdf"])), 0);
}
