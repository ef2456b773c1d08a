//! Pipes: standard input and output, closed and full ones.

use super::*;

/// Every command that writes beside `check` and its formats, with what it needs.
const WRITING: &[&[&str]] = &[
    &["--help"],
    &["gaps", "many.journey.yaml"],
    &["gaps", "--format", "json", "many.journey.yaml"],
    &["map", "many.journey.yaml"],
    &["rules"],
    &["rules", "--format", "markdown"],
    &["explain", "unknown-key"],
    &["new", "-"],
    &["schema"],
    &["schema", "--of", "findings"],
];

/// Returns every command that writes, and every format of findings.
fn writing() -> Vec<Vec<&'static str>> {
    let formats = cjm::report::ALL.iter().map(|format| vec!["check", "--format", format.name, "many.journey.yaml"]);
    WRITING.iter().map(|arguments| arguments.to_vec()).chain(formats).collect()
}

fn many() -> TempDir {
    let keys: String = (0..400).map(|at| format!("unknown{at}: 1\n")).collect();
    let stages: String = (0..200).map(|at| format!("  - name: Stage {at}\n    touchpoints: [Touchpoint]\n")).collect();
    folder(&[("many.journey.yaml", &format!("journey: Many\n{keys}stages:\n{stages}"))])
}

#[test]
fn a_reader_who_leaves_ends_it_quietly_with_the_code_earned_so_far() {
    let folder = many();
    for arguments in &writing() {
        let whole = run(folder.path(), arguments);
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"))
            .args(arguments)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(code(&output), code(&whole), "{arguments:?}: {}", err(&output));
        assert!(!err(&output).contains("cannot write") && !err(&output).contains("panic"), "{}", err(&output));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure() {
    let folder = many();
    for arguments in &writing() {
        let full = fs::File::options().write(true).open("/dev/full").expect("/dev/full");
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"))
            .args(arguments)
            .current_dir(folder.path())
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .expect("it runs");
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains("cannot write the output"), "{arguments:?}: {}", err(&output));
    }
}

#[test]
fn the_same_bytes_with_any_number_of_threads() {
    let files: Vec<(String, &str)> = (0..150).map(|at| (format!("{at:03}.journey.yaml"), BAD)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = folder(&files);
    for format in cjm::report::ALL {
        let with = |threads: &str| {
            let mut command = cjm(folder.path());
            command.args(["check", "--format", format.name]).env("RAYON_NUM_THREADS", threads);
            out(&command.output().expect("it runs"))
        };
        let one = with("1");
        // A page for a comment holds the weightiest only, and says how many more there are.
        let is_whole = one.contains("149.journey.yaml") || one.contains("more, which");
        assert!(one.contains("000.journey.yaml") && is_whole, "{}", format.name);
        assert_eq!(one, with("7"));
        assert_eq!(one, with("7"));
    }
}
