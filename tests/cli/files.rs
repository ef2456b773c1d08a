//! Files and folders: which are read, which are passed over, and what is said of them.

use super::*;

#[test]
fn a_folder_is_walked_in_order_without_what_is_hidden_or_ignored() {
    let folder = folder(&[
        ("z.journey.yaml", BAD),
        ("a/b.journey.yaml", BAD),
        ("a/a.journey.yaml", BAD),
        ("ignored/x.journey.yaml", BAD),
        (".hidden/x.journey.yaml", BAD),
        (".gitignore", "ignored/\n"),
        ("a/other.yaml", BAD),
    ]);
    let output = run(folder.path(), &["check", "--format", "concise"]);
    let mut files: Vec<String> = out(&output)
        .lines()
        // What the files have in common is told in the end.
        .filter(|line| !line.contains("journey-told-twice"))
        .map(|line| line.split(':').next().unwrap_or_default().to_owned())
        .collect();
    files.dedup();
    assert_eq!(files, ["a/a.journey.yaml", "a/b.journey.yaml", "z.journey.yaml"]);
}

#[test]
fn a_file_that_is_named_twice_is_checked_once() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let output = run(folder.path(), &["check", "a.journey.yaml", "./a.journey.yaml", "."]);
    assert!(out(&output).contains("in 1 file checked"), "{}", out(&output));
}

#[test]
fn a_file_that_is_named_is_read_whatever_its_ending() {
    let folder = folder(&[("draft.txt", BAD), (".gitignore", "draft.txt\n")]);
    assert_eq!(code(&run(folder.path(), &["check", "draft.txt"])), 1);
}

#[test]
fn the_standard_input_is_read_where_a_dash_stands() {
    let folder = folder(&[]);
    for arguments in [["check", "-"], ["map", "-"]] {
        let output = cjm(folder.path()).args(arguments).write_stdin(BAD).output().expect("it runs");
        assert_eq!(code(&output), 1);
        assert!((out(&output) + &err(&output)).contains("<stdin>"), "{}", out(&output));
    }
}

#[cfg(unix)]
#[test]
fn links_and_pipes_in_a_folder_are_passed_over_and_said() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("b/c.journey.yaml", GOOD)]);
    let path = |name: &str| folder.path().join(name);
    std::os::unix::fs::symlink(folder.path(), path("b/loop")).expect("a link");
    std::os::unix::fs::symlink("/etc/passwd", path("secret.journey.yaml")).expect("a link");
    make_pipe(&path("pipe.journey.yaml"));
    let output = run(folder.path(), &["check"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("in 2 files checked"), "{}", out(&output));
    let said = err(&output);
    assert!(said.contains("pipe.journey.yaml: it is a named pipe"), "{said}");
    assert!(said.contains("secret.journey.yaml: it is a link") && !said.contains("root"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_that_is_named_is_refused_and_nobody_waits() {
    let folder = folder(&[]);
    make_pipe(&folder.path().join("pipe"));
    for name in ["pipe", "/dev/zero"] {
        let output = run(folder.path(), &["check", name]);
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains("not a file"), "{}", err(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_links_into_itself_ends() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    std::os::unix::fs::symlink(".", folder.path().join("again")).expect("a link");
    let output = run(folder.path(), &["check", "again"]);
    assert_eq!((code(&output), out(&output).contains("in 1 file checked")), (0, true));
}

#[test]
fn a_huge_file_is_not_even_read() {
    let folder = folder(&[("a.journey.yaml", "")]);
    let file = fs::File::options().write(true).open(folder.path().join("a.journey.yaml")).expect("a file");
    file.set_len(1 << 36).expect("a hole");
    let output = run(folder.path(), &["check", "--format", "concise"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).starts_with("a.journey.yaml:1:1: error[too-large]"), "{}", out(&output));
    assert_eq!(out(&output).lines().count(), 1, "nothing may be concluded from a file that was not read");
}

#[test]
fn a_misspelt_key_has_no_echoes() {
    let text = "jouney: Bad\npersnoas: { aino: Aino }\nstages:\n  - nmae: Buy\n    touchpoints:\n      - { name: Pays, for: [aino, leo] }\n";
    let folder = folder(&[("a.journey.yaml", text)]);
    let output = run(folder.path(), &["check", "--format", "concise"]);
    let places: Vec<String> = out(&output)
        .lines()
        .filter(|line| line.contains(": error["))
        .map(|line| line.split(']').next().unwrap_or_default().replace("a.journey.yaml:", ""))
        .collect();
    let expected =
        ["1:1: error[unknown-key", "2:1: error[unknown-key", "4:5: error[unknown-key", "6:35: error[unknown-persona"];
    assert_eq!(places, expected, "{}", out(&output));
}

#[test]
fn another_encoding_is_named_at_its_place() {
    let folder = folder(&[]);
    fs::write(folder.path().join("a.journey.yaml"), b"journey: P\xE4iv\xE4\nstages: [Ostaa]\n").expect("a file");
    let output = run(folder.path(), &["check", "--format", "concise"]);
    assert!(out(&output).contains("a.journey.yaml:1:11: error[not-utf-8]"), "{}", out(&output));
}

#[cfg(unix)]
#[test]
fn a_strange_file_name_steers_nothing() {
    let folder = folder(&[("a\u{1b}[31m\n::error::x.journey.yaml", BAD)]);
    for format in cjm::report::ALL {
        let output = run(folder.path(), &["check", "--format", format.name]);
        let shown = out(&output) + &err(&output);
        assert!(!shown.contains('\u{1b}'), "{}", format.name);
        assert!(!shown.lines().any(|line| line.starts_with("::error::")), "{}", format.name);
    }
}

#[cfg(unix)]
fn make_pipe(path: &Path) {
    let status = std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(status.success());
}
