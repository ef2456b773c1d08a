//! `cjm map` into a PDF, and onto paper.

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
            eprintln!("{name} is not there: what it would say is not checked");
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
