//! Links that lead out of a project: nobody who sends a pull request can make a run show files of the machine.

use std::os::unix::fs::symlink;

use super::*;

/// What must never be shown.
const SECRET: &str = "root:x:0:0:hunter2:/root:/bin/bash\n[hunter2]\n{\"hunter2\": 1}\njourney: hunter2\n";
const REFUSED: &str = "it is a link that leads out of the project, and such a link is not followed";
const REFUSED_AS_NAMED: &str = "it is a link that leads out of the repository; name the file itself";

/// Makes a project in `project`, a repository or not, and a secret beside it.
fn project(is_repository: bool) -> TempDir {
    let folder = folder(&[("secret", SECRET), ("secrets/a.journey.yaml", SECRET), ("project/a.journey.yaml", GOOD)]);
    if is_repository {
        fs::create_dir(folder.path().join("project/.git")).expect("a folder");
        fs::write(folder.path().join("project/.git/config"), SECRET).expect("a file");
    }
    folder
}

/// Runs a command in the project, and returns what it says with its exit code; it never tells the secret.
fn told(folder: &TempDir, arguments: &[&str]) -> (i32, String) {
    let output = run(&folder.path().join("project"), arguments);
    let all = out(&output) + &err(&output);
    assert!(!all.contains("hunter2"), "{arguments:?}: {all}");
    (code(&output), all)
}

#[test]
fn a_project_file_that_is_a_link_out_of_the_project_is_not_read() {
    for (is_repository, target) in [(true, "../secret"), (true, ".git/config"), (false, "../secret")] {
        let folder = project(is_repository);
        symlink(target, folder.path().join("project/cjm.yaml")).expect("a link");
        let commands: [&[&str]; 7] = [
            &["check"],
            &["check", "--format", "json"],
            &["check", "--fix"],
            &["gaps"],
            &["map", "a.journey.yaml"],
            &["map", ".", "-o", "site"],
            &["baseline", "write"],
        ];
        for arguments in commands {
            let (code, all) = told(&folder, arguments);
            assert!(code == 2 && all.contains("cannot read cjm.yaml") && all.contains(REFUSED), "{arguments:?}: {all}");
        }
    }
}

#[test]
fn a_project_file_that_is_a_link_within_the_project_is_read() {
    let folder = project(true);
    fs::write(folder.path().join("project/shared.yaml"), "profile: strict\n").expect("a file");
    symlink("shared.yaml", folder.path().join("project/cjm.yaml")).expect("a link");
    let (code, all) = told(&folder, &["check", "--format", "concise"]);
    assert!(code == 0 && all.contains("[scenario-missing]"), "{all}");
}

#[test]
fn a_baseline_that_is_a_link_out_of_the_project_is_not_read() {
    for is_repository in [true, false] {
        let folder = project(is_repository);
        symlink("../secret", folder.path().join("project/.cjm-baseline.json")).expect("a link");
        for arguments in [&["check"][..], &["baseline", "write"], &["baseline", "check"], &["baseline", "prune"]] {
            let (code, all) = told(&folder, arguments);
            assert!(code == 2 && all.contains(REFUSED), "{arguments:?}: {all}");
        }
        assert_eq!(fs::read_to_string(folder.path().join("secret")).expect("there"), SECRET);
    }
}

#[test]
fn a_baseline_that_cannot_be_read_is_not_repeated() {
    let folder = project(true);
    for text in [SECRET, "{\"version\": \"hunter2\"}", "{\"version\": 1, \"findings\": [\"hunter2\"]}"] {
        fs::write(folder.path().join("project/.cjm-baseline.json"), text).expect("a file");
        let (code, all) = told(&folder, &["check"]);
        assert!(code == 2 && all.contains("it is no baseline: line 1, column"), "{all}");
    }
}

#[test]
fn what_is_named_is_read_through_links_only_within_the_repository() {
    let folder = project(true);
    let project = folder.path().join("project");
    symlink("../secret", project.join("b.journey.yaml")).expect("a link");
    symlink("../secrets", project.join("more")).expect("a link");
    symlink("a.journey.yaml", project.join("same.journey.yaml")).expect("a link");
    let commands: [&[&str]; 8] = [
        &["check", "b.journey.yaml"],
        &["check", "more/a.journey.yaml"],
        &["gaps", "b.journey.yaml"],
        &["map", "b.journey.yaml"],
        &["map", "a.journey.yaml", "b.journey.yaml"],
        &["check", "--config", "b.journey.yaml"],
        &["check", "--baseline", "b.journey.yaml"],
        &["baseline", "write", "b.journey.yaml"],
    ];
    for arguments in commands {
        let (code, all) = told(&folder, arguments);
        assert!(code == 2 && all.contains(REFUSED_AS_NAMED), "{arguments:?}: {all}");
    }
    assert_eq!(told(&folder, &["check", "same.journey.yaml"]).0, 0);
    // Found in a folder, links are passed over.
    let (code, all) = told(&folder, &["check"]);
    assert!(code == 0 && all.contains("b.journey.yaml: it is a link"), "{all}");
}

#[test]
fn outside_any_repository_a_link_that_is_named_is_followed() {
    let folder = folder(&[("elsewhere/a.journey.yaml", GOOD), ("here/b", "")]);
    symlink("../elsewhere/a.journey.yaml", folder.path().join("here/link.journey.yaml")).expect("a link");
    assert_eq!(code(&run(&folder.path().join("here"), &["check", "link.journey.yaml"])), 0);
    assert_eq!(code(&run(&folder.path().join("here"), &["check", "../elsewhere/a.journey.yaml"])), 0);
}

#[test]
fn the_journey_that_a_plan_improves_is_not_looked_for_through_links() {
    let folder = project(true);
    let project = folder.path().join("project");
    let plan = format!("id: plan\nimproves: hunter\n{GOOD}");
    fs::write(project.join("plan.journey.yaml"), plan).expect("a file");
    fs::write(folder.path().join("secret"), format!("id: hunter\n{SECRET}")).expect("a file");
    symlink("../secret", project.join("old.journey.yaml")).expect("a link");
    let (code, all) = told(&folder, &["map", "plan.journey.yaml", "--compare"]);
    assert!(code == 2 && all.contains("no journey with the id `hunter`"), "{all}");
}

#[test]
fn patterns_of_ignored_files_are_not_repeated() {
    let folder = project(true);
    symlink("../secret", folder.path().join("project/.gitignore")).expect("a link");
    symlink("../secret", folder.path().join("project/.ignore")).expect("a link");
    told(&folder, &["check"]);
}
