//! Nothing that a person reads is steered by what stands in a file, in its name, or on the command line: every command
//! is given hostile characters in every place, and what it prints is looked at.

use super::*;

/// Colours, a cleared screen, hidden text, a turned direction, a second line that pretends to be ours.
const HOSTILE: &str =
    "x\u{1b}[31;8m\u{1b}[2J\u{9b}1m\u{202e}\u{2066}\u{2028}\u{7f}\u{8}\r\ncjm: forged\n::error::forged";

/// The same for a YAML text in double quotes.
const ESCAPED: &str = r"x\e[31;8m\e[2J\u009b1m\u202e\u2066\L\x7f\b\r\ncjm: forged\n::error::forged";

/// Tells what is wrong with what was printed; where lines are not wrapped, none may begin as the hostile one does.
fn steered(shown: &str, is_wrapped: bool) -> Option<String> {
    let ours = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[4m"].map(str::to_owned);
    let colors = (30..=37).chain(90..=97).map(|color| format!("\u{1b}[{color}m"));
    let colors: Vec<String> = ours.into_iter().chain(colors).collect();
    let plain = colors.iter().fold(shown.to_owned(), |shown, color| shown.replace(color.as_str(), ""));
    let plain = (0..=255).fold(plain, |shown, color| shown.replace(&format!("\u{1b}[38;5;{color}m"), ""));
    // The line ends of a file stay in its difference.
    let plain = plain.replace("\r\n", "\n");
    let is_steering = |letter: char| {
        letter.is_control() && letter != '\n' && letter != '\t'
            || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    let is_forged = |line: &&str| line.starts_with("cjm: forged") || line.starts_with("::error::forged");
    if let Some(letter) = plain.chars().find(|letter| is_steering(*letter)) {
        return Some(format!("{letter:?} in {plain:?}"));
    }
    plain.lines().find(|line| !is_wrapped && is_forged(line)).map(|line| format!("{line:?} in {plain:?}"))
}

/// A journey with hostile characters as they are, in every kind of place.
fn raw() -> String {
    let safe_lines = HOSTILE.replace(['\r', '\n'], " ");
    format!(
        "journey: {safe_lines}\nlanguage: fi\nx-{safe_lines}: 1\n{safe_lines}: {safe_lines}\npersonas:\n  {safe_lines}: {safe_lines}\n\
         channels: {{ a: {safe_lines} }}\nstages:\n  - name: {safe_lines}\n    touchpoints:\n      - {safe_lines}\n      \
         - {{ name: Pays, channel: {safe_lines}, thought: {safe_lines}, pain_points: [{safe_lines}] }} # cjm: ignore[{safe_lines}]\n"
    )
}

/// The same, written with backslashes, as far as that is possible.
fn escaped() -> String {
    format!(
        "journey: \"{ESCAPED}\"\nid: \"{ESCAPED}\"\n\"{ESCAPED}\": 1\npersonas: {{ \"{ESCAPED}\": \"{ESCAPED}\", b: \"{ESCAPED}\" }}\nstages:\n  \
         - name: \"{ESCAPED}\"\n    phase: \"{ESCAPED}\"\n    touchpoints:\n      - {{ name: \"{ESCAPED}\", channel: \"{ESCAPED}\", emotion: {{ b: -2 }} }}\n      \
         - {{ name: Pays, next: \"{ESCAPED}\", \"{ESCAPED}\": \"{ESCAPED}\", wait: \"{ESCAPED}\" }}\n"
    )
}

/// A journey that is fine but for marks of direction, which honest prose needs.
const HONEST: &str = "journey: Good \u{200f}\u{61c}\npersonas: { a: \"Aino\u{200f}\u{200e}\" }\nstages:\n  - name: Buy\u{200f}\n    \
                      touchpoints: [{ name: Pays, emotion: { a: -2 }, phase: before, behaviour: search }]\n";

fn files() -> TempDir {
    let folder = folder(&[
        ("raw.journey.yaml", &raw()),
        ("escaped.journey.yaml", &escaped()),
        ("honest.journey.yaml", HONEST),
        ("good.journey.yaml", GOOD),
        ("bad.journey.yaml", BAD),
        ("bytes.txt", HOSTILE),
        (
            "own.yaml",
            &format!(
                "{}: 1\nprofile: \"{ESCAPED}\"\nrules: {{ \"{ESCAPED}\": off }}\n",
                HOSTILE.replace(['\r', '\n'], " ")
            ),
        ),
        (
            "known.json",
            &serde_json::json!({ "version": 1, "findings": [
                { "file": HOSTILE, "rule": HOSTILE, "at": HOSTILE, "count": 2 },
                { "file": "good.journey.yaml", "rule": HOSTILE, "at": HOSTILE, "count": 1 },
            ] })
            .to_string(),
        ),
    ]);
    let named = folder.path().join("named").join(HOSTILE.replace('/', "_"));
    fs::create_dir_all(&named).expect("a folder");
    for (name, text) in [("bad", BAD), ("good", GOOD)] {
        fs::write(named.join(format!("{name}{}.journey.yaml", HOSTILE.replace('/', "_"))), text).expect("a file");
    }
    folder
}

/// Every command with each journey, and with hostile words behind every option that takes any.
fn commands(folder: &Path) -> Vec<Vec<String>> {
    let named = folder.join("named").join(HOSTILE).join(format!("bad{HOSTILE}.journey.yaml"));
    let named = named.to_str().expect("UTF-8");
    let mut all: Vec<Vec<String>> = Vec::new();
    let mut add = |words: &[&str]| all.push(words.iter().map(|word| (*word).to_owned()).collect());
    for file in
        ["raw.journey.yaml", "escaped.journey.yaml", "honest.journey.yaml", named, "named", "bytes.txt", HOSTILE]
    {
        for format in cjm::report::ALL {
            add(&["check", file, "--format", format.name]);
        }
        for format in cjm::report::GAP_FORMATS {
            add(&["gaps", file, "--all", "--plan", "--format", format.name]);
            add(&["gaps", file, "--all", "--format", format.name]);
        }
        add(&["check", file, "--diff", "--unsafe-fixes"]);
        add(&["check", file, "--color", "always"]);
        add(&["check", file, "--diff", "--color", "always"]);
        add(&["gaps", file, "--color", "always", "--width", "40"]);
        add(&["gaps", file, "--persona", HOSTILE]);
        add(&["gaps", file, "--with", HOSTILE]);
        add(&["gaps", file, "--budget", HOSTILE]);
        add(&["gaps", file, "--budget", &format!("max-valley={HOSTILE}")]);
        add(&["map", file]);
        add(&["map", file, "--color", "always"]);
        add(&["map", file, "--format", "markdown"]);
        add(&["map", file, "--view", "flow"]);
        add(&["map", file, "--compare", "good.journey.yaml"]);
        add(&["map", file, "--compare"]);
        add(&["map", file, "-o", "drawn"]);
        add(&["baseline", "write", file, "--baseline", "new.json"]);
        add(&["baseline", "check", file, "--baseline", "known.json"]);
    }
    for option in [
        "--persona",
        "--lane",
        "--stage",
        "--lanes",
        "--only",
        "--language",
        "--theme",
        "--font",
        "--format",
        "--paper",
    ] {
        add(&["map", "good.journey.yaml", option, HOSTILE]);
        add(&["map", "--blank", option, HOSTILE]);
    }
    for command in ["check", "gaps", "map", "rules", "explain", "new", "schema", "baseline"] {
        add(&[command, HOSTILE]);
        add(&[command, &format!("--{HOSTILE}")]);
        add(&[command, HOSTILE, HOSTILE, "--today", HOSTILE]);
        add(&[command, "--help", HOSTILE]);
        for option in [
            "--today",
            "--config",
            "--baseline",
            "--format",
            "--profile",
            "--fail-on",
            "--color",
            "--of",
            "--phase",
            "--output",
            "-o",
            "--top",
            "--width",
        ] {
            add(&[command, option, HOSTILE]);
            add(&[command, &format!("{option}={HOSTILE}")]);
        }
    }
    add(&["check", "good.journey.yaml", "--config", "own.yaml"]);
    add(&["gaps", "good.journey.yaml", "--config", "own.yaml"]);
    add(&["check", "good.journey.yaml", "--baseline", "known.json"]);
    add(&["check", "good.journey.yaml", "--config", "bytes.txt"]);
    add(&["check", "good.journey.yaml", "--baseline", "bytes.txt"]);
    add(&["baseline", "check", "--baseline", "known.json"]);
    add(&["baseline", "prune", "--baseline", "known.json"]);
    add(&["map", "named", "-o", HOSTILE]);
    add(&["map", "good.journey.yaml", "-o", &format!("{HOSTILE}.svg")]);
    add(&["map", "good.journey.yaml", "-o", &format!("no/{HOSTILE}/{HOSTILE}.svg")]);
    add(&["check", "good.journey.yaml", "--format", &format!("json={HOSTILE}")]);
    add(&["gaps", "good.journey.yaml", "--format", "json", "-o", HOSTILE]);
    add(&["check", "--fix", named]);
    add(&["new", &format!("new{HOSTILE}")]);
    add(&["new", &format!("new{HOSTILE}")]);
    add(&["explain", &format!("error[{HOSTILE}]")]);
    add(&[HOSTILE]);
    add(&[&format!("--{HOSTILE}")]);
    add(&["help", HOSTILE]);
    all
}

#[test]
fn no_file_name_or_word_steers_a_terminal() {
    let folder = files();
    let mut wrong = Vec::new();
    let all = commands(folder.path());
    let mut said = 0;
    for words in &all {
        let output = cjm(folder.path()).args(words).output().expect("the program runs");
        said += usize::from(!output.stderr.is_empty());
        // Maps, gaps and pages break texts into lines, wherever a word begins.
        let is_wrapped = ["map", "gaps"].contains(&words[0].as_str()) || words.iter().any(|word| word == "--diff");
        for (shown, name, is_wrapped) in [(out(&output), "stdout", is_wrapped), (err(&output), "stderr", false)] {
            if let Some(how) = steered(&shown, is_wrapped) {
                wrong.push(format!("{words:?} on {name}: {how}"));
            }
            assert!(!shown.contains("this is our fault"), "{words:?}: {shown}");
        }
    }
    assert!(all.len() > 300 && said > 200, "{said} of {} said something", all.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

#[test]
fn names_that_are_no_unicode_are_shown() {
    use std::os::unix::ffi::OsStrExt;
    let folder = files();
    let name = std::ffi::OsStr::from_bytes(b"\xff\x1b[2J\x9b.journey.yaml");
    for command in ["check", "gaps", "map", "new", "explain", "--today"] {
        let output = cjm(folder.path()).arg(command).arg(name).output().expect("the program runs");
        assert_eq!(steered(&(out(&output) + &err(&output)), true), None, "{command}");
    }
}

#[test]
fn what_comes_through_a_pipe_steers_nothing() {
    let folder = files();
    for text in [raw(), escaped(), HOSTILE.to_owned()] {
        for arguments in [&["check", "-"][..], &["check", "-", "--diff"], &["gaps", "-"], &["map", "-"]] {
            let output = cjm(folder.path()).args(arguments).write_stdin(text.clone()).output().expect("it runs");
            assert_eq!(steered(&(out(&output) + &err(&output)), true), None, "{arguments:?}");
        }
    }
}

#[test]
fn a_difference_that_patch_cannot_take_says_so() {
    let folder =
        folder(&[("a.journey.yaml", "journey: Go\u{202e}od\nstages:\n  - name: Buy\n    touchpoints: [Pays]\n")]);
    let output = run(folder.path(), &["check", "--diff", "--unsafe-fixes"]);
    assert!(out(&output).contains("-journey: Go\\u{202e}od\n+journey: Good\n"), "{}", out(&output));
    assert!(err(&output).contains("`patch` cannot take this"), "{}", err(&output));
    let honest = folder.path().join("a.journey.yaml");
    fs::write(&honest, "journey: \u{200f}שלום\nstages:\n  - nmae: Buy\n").expect("a file");
    let output = run(folder.path(), &["check", "--diff", "--unsafe-fixes"]);
    assert!(out(&output).contains("+  - name: Buy") && !err(&output).contains("patch"), "{}", out(&output));
}
