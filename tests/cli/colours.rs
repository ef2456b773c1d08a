//! Colours: on a terminal, and never in a pipe unless asked for.

use super::*;

fn has_colours(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> bool {
    let output = cjm(folder).args(arguments).envs(variables.iter().copied()).output().expect("it runs");
    out(&output).contains('\u{1b}')
}

#[test]
fn a_pipe_gets_none_unless_asked() {
    let folder = folder(&[("a.journey.yaml", BAD)]);
    for arguments in [&["check"][..], &["check", "--format", "concise"], &["map", "a.journey.yaml"]] {
        assert!(!has_colours(folder.path(), arguments, &[]), "{arguments:?}");
        let asked = [arguments, &["--color", "always"]].concat();
        assert!(has_colours(folder.path(), &asked, &[("NO_COLOR", "1")]), "{arguments:?}");
        assert!(has_colours(folder.path(), arguments, &[("CLICOLOR_FORCE", "1")]), "{arguments:?}");
        assert!(!has_colours(folder.path(), arguments, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
        let refused = [arguments, &["--color", "never"]].concat();
        assert!(!has_colours(folder.path(), &refused, &[("CLICOLOR_FORCE", "1")]), "{arguments:?}");
    }
}

#[test]
fn programs_never_get_any() {
    let folder = folder(&[("a.journey.yaml", BAD)]);
    for format in ["json", "github"] {
        assert!(!has_colours(folder.path(), &["check", "--color", "always", "--format", format], &[]), "{format}");
    }
}
