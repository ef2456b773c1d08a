//! `--fix`, `--diff` and `--unsafe-fixes`: what is written, what is shown, and what is left alone.

use super::*;

/// Two findings that can be fixed for certain, one that is likely, one that only its author can mend.
const TO_MEND: &str = "\
# a comment
journey: To mend
stages:
  - { name: Buy, oner: Web }   # another one
  - name: Use
    phase: durnig
    touchpoints:
      - name: Asks
        thought: Why: is it slow
        quote: @home it was fine
";

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("the file is there")
}

#[test]
fn what_is_certain_is_mended_and_the_rest_waits() {
    let folder = folder(&[("a.journey.yaml", TO_MEND), ("b.journey.yaml", TO_MEND), ("c.journey.yaml", GOOD)]);
    let output = run(folder.path(), &["check", "--fix"]);
    assert_eq!(code(&output), 1);
    let said = err(&output);
    assert!(said.contains("fixed 4 of ") && said.contains(" findings in 2 files"), "{said}");
    let certain =
        TO_MEND.replace("Why: is it slow", "\"Why: is it slow\"").replace("@home it was fine", "\"@home it was fine\"");
    assert_eq!(read(&folder, "a.journey.yaml"), certain);
    assert_eq!(read(&folder, "b.journey.yaml"), certain);
    assert_eq!(read(&folder, "c.journey.yaml"), GOOD);

    let output = run(folder.path(), &["check", "--fix", "--unsafe-fixes", "a.journey.yaml"]);
    assert!(err(&output).contains("fixed 1 of"), "{}", err(&output));
    assert_eq!(read(&folder, "a.journey.yaml"), certain.replace("oner", "owner"));
    let output = run(folder.path(), &["check", "--fix", "--unsafe-fixes", "a.journey.yaml"]);
    assert!(err(&output).contains("nothing to fix"), "{}", err(&output));
}

#[test]
fn a_file_whose_findings_are_all_mended_passes() {
    let text = "journey: A\nstages:\n  - name: Buy\n    touchpoints:\n      - { name: Pays, thought: \"a\" }\n      - name: Asks\n        quote: @home\n";
    let folder = folder(&[("a.journey.yaml", text)]);
    assert_eq!(code(&run(folder.path(), &["check"])), 1);
    let output = run(folder.path(), &["check", "--fix"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
}

#[test]
fn a_difference_is_shown_and_nothing_is_written() {
    let folder = folder(&[("a.journey.yaml", TO_MEND)]);
    let output = run(folder.path(), &["check", "--diff"]);
    assert_eq!(code(&output), 1);
    let shown = out(&output);
    assert!(shown.starts_with("--- a.journey.yaml\n+++ a.journey.yaml\n@@ -6,5 +6,5 @@\n"), "{shown}");
    assert!(shown.contains("-        thought: Why: is it slow\n"), "{shown}");
    assert!(err(&output).contains("2 of 4 findings can be fixed in 1 file; nothing was written"), "{}", err(&output));
    assert_eq!(read(&folder, "a.journey.yaml"), TO_MEND);
    let output = run(folder.path(), &["check", "--diff", "--unsafe-fixes"]);
    assert!(out(&output).contains("+  - { name: Buy, owner: Web }   # another one\n"), "{}", out(&output));
    assert_eq!(read(&folder, "a.journey.yaml"), TO_MEND);
}

#[test]
fn where_there_is_nothing_to_mend_the_difference_is_empty() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let output = run(folder.path(), &["check", "--diff"]);
    assert_eq!((code(&output), out(&output).as_str()), (0, ""));
    assert!(err(&output).contains("nothing to fix"), "{}", err(&output));
}

#[test]
fn the_standard_input_comes_out_mended_and_its_findings_beside_it() {
    let folder = folder(&[]);
    let filter = |text: &[u8]| {
        let mut command = cjm(folder.path());
        command.args(["check", "--fix", "-"]).write_stdin(text.to_vec()).output().expect("it runs")
    };
    let output = filter(TO_MEND.as_bytes());
    assert_eq!(code(&output), 1);
    assert!(out(&output).starts_with("# a comment\njourney: To mend\n"), "{}", out(&output));
    assert!(out(&output).ends_with("quote: \"@home it was fine\"\n"), "{}", out(&output));
    assert!(err(&output).contains("error[unknown-key]"), "{}", err(&output));
    // Nothing to mend: the text goes through as it is.
    assert_eq!(out(&filter(GOOD.as_bytes())), GOOD);
    // What cannot be read letter by letter cannot be handed on either, and the code says so.
    let output = filter(b"journey: P\xE4iv\xE4\nstages: [A]\n");
    assert_eq!((code(&output), out(&output).as_str()), (2, ""));
}

#[test]
fn the_standard_input_is_not_mended_among_files() {
    let folder = folder(&[("a.journey.yaml", TO_MEND)]);
    let output = run(folder.path(), &["check", "--fix", "-", "a.journey.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("cannot be fixed together with a.journey.yaml"), "{}", err(&output));
    assert_eq!(read(&folder, "a.journey.yaml"), TO_MEND);
}

#[test]
fn line_ends_and_a_byte_order_mark_stay() {
    let windows = format!("\u{FEFF}{}", TO_MEND.replace('\n', "\r\n"));
    let folder = folder(&[("a.journey.yaml", &windows)]);
    run(folder.path(), &["check", "--fix", "--unsafe-fixes"]);
    let expected = windows
        .replace("Why: is it slow", "\"Why: is it slow\"")
        .replace("@home it was fine", "\"@home it was fine\"")
        .replace("oner", "owner");
    assert_eq!(read(&folder, "a.journey.yaml"), expected);
}

#[test]
fn a_file_in_another_encoding_is_left_alone() {
    let folder = folder(&[]);
    let bytes = b"journey: P\xE4iv\xE4\nstages:\n  - name: A\n    quote: @home\n";
    fs::write(folder.path().join("a.journey.yaml"), bytes).expect("written");
    let output = run(folder.path(), &["check", "--fix"]);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains("not fixed, because it could not be read as UTF-8"), "{}", err(&output));
    assert_eq!(fs::read(folder.path().join("a.journey.yaml")).expect("there"), bytes);
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_left_alone_and_others_keep_their_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.journey.yaml", TO_MEND), ("b.journey.yaml", TO_MEND)]);
    let set = |name: &str, mode: u32| {
        fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(mode)).expect("set");
    };
    set("a.journey.yaml", 0o444);
    set("b.journey.yaml", 0o640);
    let output = run(folder.path(), &["check", "--fix"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("cannot write a.journey.yaml: it is marked as read-only"), "{}", err(&output));
    assert_eq!(read(&folder, "a.journey.yaml"), TO_MEND);
    assert_ne!(read(&folder, "b.journey.yaml"), TO_MEND);
    let mode = fs::metadata(folder.path().join("b.journey.yaml")).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    // Nothing else is left in the folder.
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
}

#[test]
fn unsafe_changes_are_only_asked_for_together_with_mending() {
    let folder = folder(&[("a.journey.yaml", TO_MEND)]);
    assert_eq!(code(&run(folder.path(), &["check", "--unsafe-fixes"])), 2);
    assert_eq!(code(&run(folder.path(), &["check", "--fix", "--diff"])), 2);
    assert_eq!(read(&folder, "a.journey.yaml"), TO_MEND);
}

#[test]
fn what_can_be_mended_is_said_once_at_the_end() {
    let folder = folder(&[("a.journey.yaml", TO_MEND), ("b.journey.yaml", TO_MEND)]);
    let shown = out(&run(folder.path(), &["check"]));
    assert!(shown.ends_with("\n4 can be fixed by `cjm check --fix`, 2 more with `--unsafe-fixes`\n"), "{shown}");
    assert_eq!(shown.matches("--fix`").count(), 1);
}

#[test]
fn ignores_without_a_use_are_taken_out_with_what_held_them() {
    let text = "\
journey: A
# cjm: ignore-block[dead-end, unreachable-touchpoint] nothing of the kind
stages:
  - name: Buy # a note
    touchpoints:
      - { name: Pays, starts: true, next: [asks] }   # cjm: ignore[dead-end] nor here
      # cjm: ignore[dead-end, unreachable-touchpoint, empty-stage] one of them
      - Waits
      - Asks
";
    let folder = folder(&[("a.journey.yaml", text)]);
    run(folder.path(), &["check", "--fix"]);
    let expected = "\
journey: A
# cjm: ignore-block[unreachable-touchpoint] nothing of the kind
stages:
  - name: Buy # a note
    touchpoints:
      - { name: Pays, starts: true, next: [asks] }
      # cjm: ignore[unreachable-touchpoint] one of them
      - Waits
      - Asks
";
    assert_eq!(read(&folder, "a.journey.yaml"), expected);
}

#[test]
fn no_structure_and_no_text_is_lost_by_a_fix() {
    let line = |line: &str| {
        format!(
            "journey: A\nstages:\n  - name: S\n    touchpoints:\n      - name: T\n        {line}\n      - name: U\n        id: u\n"
        )
    };
    // A stray comma behind a list, a key whose blank is missing, an entry whose blank is missing.
    for written in ["owner: [u, v],", "next:[u, {to: t}]", "emotion:{a: 1}", "-action: x"] {
        let folder = folder(&[("a.journey.yaml", &line(written))]);
        run(folder.path(), &["check", "--fix"]);
        assert_eq!(read(&folder, "a.journey.yaml"), line(written), "{written}");
    }
    // Two spellings of one heading stay two keys.
    let text = "journey: A\nwords:\n  lane-gaps: Keep\n  Lane-gaps: Lose\nstages: [S]\n";
    let folder = folder(&[("a.journey.yaml", text)]);
    run(folder.path(), &["check", "--fix"]);
    assert_eq!(read(&folder, "a.journey.yaml"), text);
}
