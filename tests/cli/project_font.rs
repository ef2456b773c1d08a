//! A project's own font in `cjm.yaml`: what it changes, and what is told where it cannot be had.

use super::*;

const OWN: &str = "theme:\n  font: { regular: fonts/a.ttf, bold: fonts/b.ttf }\n";
const JOURNEY: &str = "journey: Bike rides\nlanguage: en\nstages:\n  - name: Buy\n    touchpoints: [Looks, Pays]\n";

fn project(text: &str) -> TempDir {
    let folder = folder(&[("p/cjm.yaml", text), ("p/a.journey.yaml", JOURNEY), ("p/fonts/no.ttf", "no font")]);
    let font = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("a font");
    font("p/fonts/a.ttf", dejavu::serif::regular());
    font("p/fonts/b.ttf", dejavu::serif::bold());
    font("p/fonts/half.ttf", &dejavu::serif::regular()[..20_000]);
    font("outside.ttf", dejavu::serif::regular());
    folder
}

fn drawn(folder: &TempDir, name: &str, more: &[&str]) -> (i32, String, Vec<u8>) {
    let output = run(&folder.path().join("p"), &[&["map", "a.journey.yaml", "-o", name], more].concat());
    (code(&output), err(&output), fs::read(folder.path().join("p").join(name)).expect("a file"))
}

#[test]
fn pictures_are_set_in_it_and_the_pdf_holds_it() {
    let folder = project(OWN);
    let (exit, words, svg) = drawn(&folder, "a.svg", &[]);
    let svg = String::from_utf8(svg).expect("UTF-8");
    assert!(exit == 0 && svg.contains("font-family=\"'DejaVu Serif', 'DejaVu Sans', Verdana"), "{words}");
    assert!(
        words.contains("set in DejaVu Serif, which is not in the file") && words.contains("--embed-font"),
        "{words}"
    );
    let plain = drawn(&folder, "b.svg", &["--no-config"]).2;
    assert!(!String::from_utf8(plain).expect("UTF-8").contains("Serif"));
    let (exit, words, pdf) = drawn(&folder, "a.pdf", &[]);
    let holds = |name: &[u8]| pdf.windows(name.len()).any(|part| part == name);
    assert!(exit == 0 && holds(b"DejaVuSerif-Bold") && !holds(b"DejaVuSans"), "{words}");
    let (own, usual) = (drawn(&folder, "a.png", &[]).2, drawn(&folder, "b.png", &["--no-config"]).2);
    assert_ne!(own, usual);
    assert_eq!(own, drawn(&folder, "a.png", &[]).2, "the same journey, other bytes");
    let (exit, words, page) = drawn(&folder, "a.html", &[]);
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(!words.contains("not in the file"), "{words}");
    assert!(
        exit == 0
            && page.contains("html{font-family:'DejaVu Serif', ")
            && page.contains("@font-face{font-family:'DejaVu Serif'")
    );
}

#[test]
fn a_picture_can_hold_it() {
    let folder = project(OWN);
    let (exit, words, file) = drawn(&folder, "a.svg", &["--embed-font"]);
    let text = String::from_utf8(file).expect("UTF-8");
    assert!(exit == 0 && !words.contains("not in the file"), "{words}");
    assert!(text.contains("@font-face{font-family:'DejaVu Serif';font-weight:bold;"), "{text}");
    assert!(text.len() < 120_000, "{} bytes", text.len());
}

#[test]
fn what_cannot_be_had_is_told_at_its_place_and_the_map_is_drawn() {
    let wrong = [
        ("fonts/missing.ttf", "there is no such file"),
        ("fonts", "it is a folder"),
        ("fonts/no.ttf", "it is not a font with outlines"),
        ("../outside.ttf", "it lies outside the folder of this file"),
        ("fonts/../../outside.ttf", "it lies outside the folder of this file"),
        ("/etc/hostname", "it lies outside the folder of this file"),
    ];
    for (path, words) in wrong {
        let folder = project(&format!("theme:\n  font: {path}\n"));
        let output = run(&folder.path().join("p"), &["check", "--format", "concise"]);
        let text = out(&output);
        assert!(text.starts_with(&format!("cjm.yaml:2:9: error[wrong-value] the font `{path}`")), "{text}");
        assert!(code(&output) == 1 && text.contains(words), "{text}");
        let (exit, words, svg) = drawn(&folder, "a.svg", &[]);
        assert!(exit == 1 && words.contains("cjm.yaml has errors") && !svg.is_empty(), "{words}");
    }
    let folder = project("theme:\n  font: fonts/half.ttf\n");
    let (exit, words, _) = drawn(&folder, "a.pdf", &[]);
    assert!(exit < 2 && !words.contains("internal error"), "{words}");
}

#[test]
fn a_cut_that_cannot_be_had_costs_that_cut_alone() {
    let folder = project("theme:\n  font:\n    regular: fonts/a.ttf\n    italic: fonts/i.ttf\n");
    let text = out(&run(&folder.path().join("p"), &["check", "--format", "concise"]));
    assert!(text.starts_with("cjm.yaml:4:13: error[wrong-value] the font `fonts/i.ttf`"), "{text}");
    let (exit, _, svg) = drawn(&folder, "a.svg", &[]);
    let svg = String::from_utf8(svg).expect("UTF-8");
    assert!(exit == 1 && svg.contains("'DejaVu Serif'") && !svg.contains("oblique"));
}

#[cfg(unix)]
#[test]
fn a_link_counts_only_within_the_project() {
    use std::os::unix::fs::symlink;
    let folder = project("theme:\n  font: fonts/link.ttf\n");
    let link = folder.path().join("p/fonts/link.ttf");
    symlink("a.ttf", &link).expect("a link");
    assert_eq!(drawn(&folder, "a.svg", &[]).0, 0);
    fs::remove_file(&link).expect("a link");
    symlink("../../outside.ttf", &link).expect("a link");
    let output = run(&folder.path().join("p"), &["check", "--format", "concise"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("cjm.yaml:2:9: error[wrong-value]") && out(&output).contains("outside"));
    fs::remove_file(&link).expect("a link");
    let made = std::process::Command::new("mkfifo").arg(&link).status();
    if made.is_ok_and(|status| status.success()) {
        let output = run(&folder.path().join("p"), &["check", "--format", "concise"]);
        assert!(code(&output) == 1 && out(&output).contains("named pipe"), "{}", out(&output));
    }
}
