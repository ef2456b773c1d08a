//! `cjm map` with fonts, and without one that would be needed.

use super::*;

/// A bicycle that no travelling font has.
const BIKE: char = '🚲';
const TEXT: &str = "journey: Bike 🚲 rides\nlanguage: en\nstages: [Buy]\n";

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize
}

/// Returns a font in which the letter with the highest number has become another one.
fn font_with(letter: char) -> Vec<u8> {
    let mut font = dejavu::serif::regular().to_vec();
    let record = font.windows(4).position(|tag| tag == b"cmap").expect("a table of letters");
    let table = number(&font, record + 8);
    let subtables = usize::from(u16::from_be_bytes([font[table + 2], font[table + 3]]));
    let offsets: Vec<usize> = (0..subtables).map(|at| table + number(&font, table + 4 + at * 8 + 4)).collect();
    let groups = offsets.into_iter().find(|at| font[*at..*at + 2] == [0, 12]).expect("a table of all letters");
    let last = groups + 16 + (number(&font, groups + 12) - 1) * 12;
    let code = (letter as u32).to_be_bytes();
    font[last..last + 4].copy_from_slice(&code);
    font[last + 4..last + 8].copy_from_slice(&code);
    font
}

#[test]
fn what_no_font_has_is_told_once_and_no_reason_to_write_nothing() {
    let folder = folder(&[("a.journey.yaml", TEXT)]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "a.png", "-o", "a.pdf", "-o", "a.svg"]);
    assert_eq!(code(&output), 1);
    let words = err(&output);
    assert_eq!(words.matches("no font here has 🚲 in “Bike 🚲 rides” (head)").count(), 1, "{words}");
    assert!(words.contains("such as Noto Emoji: --font FILE"), "{words}");
    for name in ["a.png", "a.pdf", "a.svg"] {
        assert!(fs::metadata(folder.path().join(name)).expect("a file").len() > 1_000);
    }
    // A viewer of SVG has fonts of its own.
    assert_eq!(code(&run(folder.path(), &["map", "a.journey.yaml", "-o", "a.svg"])), 0);
}

#[test]
fn a_font_that_has_it_is_used_and_changes_nothing_else() {
    let folder = folder(&[("a.journey.yaml", TEXT)]);
    fs::write(folder.path().join("bike.ttf"), font_with(BIKE)).expect("a font");
    let drawn = |name: &str, arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml", "-o", name], arguments].concat());
        (code(&output), fs::read(folder.path().join(name)).expect("a file"))
    };
    let (without, lacking) = drawn("a.png", &[]);
    let (with, whole) = drawn("a.png", &["--font", "bike.ttf"]);
    assert_eq!((without, with), (1, 0));
    assert!(lacking[16..24] == whole[16..24] && lacking != whole, "the size stays, the sign goes");
    assert_eq!(drawn("a.png", &["--font", "bike.ttf"]).1, whole);
    let (with, pdf) = drawn("a.pdf", &["--font", "bike.ttf"]);
    assert_eq!(with, 0);
    assert!(pdf.windows(11).any(|part| part == b"DejaVuSerif"), "the font is not in the file");
    assert_eq!(drawn("a.svg", &[]), drawn("a.svg", &["--font", "bike.ttf"]));
}

#[test]
fn what_is_no_font_is_refused_by_name() {
    let folder = folder(&[("a.journey.yaml", TEXT), ("b.ttf", "no font"), ("c.ttf", "")]);
    for (name, words) in [
        ("b.ttf", "b.ttf is no font"),
        ("c.ttf", "c.ttf is no font"),
        ("d.ttf", "there is no such file"),
        (".", "folder"),
    ] {
        let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "a.png", "--font", name]);
        assert_eq!(code(&output), 2, "{name}");
        assert!(err(&output).contains(words), "{}", err(&output));
        assert!(!folder.path().join("a.png").exists());
    }
    let mut broken = font_with(BIKE);
    broken.truncate(40_000);
    fs::write(folder.path().join("half.ttf"), broken).expect("a file");
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "a.pdf", "--font", "half.ttf"]);
    assert!(matches!(code(&output), 1 | 2) && !err(&output).contains("internal error"), "{}", err(&output));
}

#[test]
fn an_svg_can_hold_its_letters_and_nothing_else_changes() {
    let folder = folder(&[("a.journey.yaml", TEXT)]);
    let drawn = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml", "-o", "a.svg"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        fs::read_to_string(folder.path().join("a.svg")).expect("a file")
    };
    let (plain, whole) = (drawn(&[]), drawn(&["--embed-font"]));
    assert_eq!(whole, drawn(&["--embed-font"]));
    let (before, rest) = whole.split_once("<style>").expect("a style");
    let (rules, behind) = rest.split_once("</style>\n").expect("its end");
    assert_eq!(format!("{before}{behind}"), plain);
    let is_rule = |rule: &str| {
        let rest = rule.strip_prefix("@font-face{font-family:'DejaVu Sans';font-weight:").expect("a rule of a font");
        let (_, font) = rest.split_once(";src:url(data:font/ttf;base64,").expect("a font");
        let font = font.strip_suffix(")}").expect("the end of a font");
        font.starts_with("AAEAAA") && font.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    };
    assert!(!rules.is_empty() && rules.lines().all(is_rule), "{rules:.200}");
}
