//! `cjm map` as a process.

use super::*;

#[test]
fn a_map_is_written_whole_into_several_files_and_again() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("map.svg", "old")]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "map.svg", "-o", "map.txt", "-o", "-"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    assert!(read("map.svg").starts_with("<svg") && read("map.txt").contains("Good"));
    assert!(out(&output).contains("Good"));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 3, "nothing is left behind");
    let first = read("map.svg");
    run(folder.path(), &["map", "a.journey.yaml", "-o", "map.svg"]);
    assert_eq!(read("map.svg"), first);
}

#[test]
fn a_journey_with_errors_is_drawn_as_far_as_it_goes() {
    let folder = folder(&[("b.journey.yaml", BAD)]);
    let output = run(folder.path(), &["map", "b.journey.yaml"]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("Pay"), "{}", out(&output));
    assert!(err(&output).contains("b.journey.yaml: 2 errors, shown is what could be read"), "{}", err(&output));
}

#[test]
fn what_is_no_journey_is_not_drawn() {
    let folder = folder(&[("a.journey.yaml", "- 1\n- 2\n"), ("b.journey.yaml", "")]);
    for name in ["a.journey.yaml", "b.journey.yaml"] {
        let output = run(folder.path(), &["map", name, "-o", "map.svg"]);
        assert_eq!(code(&output), 1);
        assert!(err(&output).contains("no journey could be read"), "{}", err(&output));
        assert!(!folder.path().join("map.svg").exists());
    }
    assert_eq!(code(&run(folder.path(), &["map", "missing.journey.yaml"])), 2);
}

#[test]
fn it_can_show_some_lanes_and_personas_only() {
    let text = "journey: Bike\npersonas: { aino: Aino, leo: Leo }\nstages:\n  - name: Buy\n    touchpoints:\n      - { name: Pays, for: [aino], action: Counts, thought: Hm }\n      - { name: Waits, for: [leo], action: Stands, thought: Oh }\n";
    let folder = folder(&[("a.journey.yaml", text)]);
    let shown = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        ["Counts", "Hm", "Stands", "Oh"].map(|word| out(&output).contains(word))
    };
    assert_eq!(shown(&[]), [true, true, true, true]);
    assert_eq!(shown(&["--lanes", "touchpoints,action"]), [true, false, true, false]);
    assert_eq!(shown(&["--persona", "leo"]), [false, false, true, true]);
    assert_eq!(shown(&["--persona", "leo,aino"]), [true, true, true, true]);
    fs::write(folder.path().join("a.journey.yaml"), text.replace("leo: Leo", "leo: \"Leo, reads all day\""))
        .expect("a file");
    assert_eq!(shown(&["--persona", "Leo, reads all day"]), [false, false, true, true]);
    assert_eq!(shown(&["--persona", "leo, aino"]), [true, true, true, true]);
    fs::write(folder.path().join("a.journey.yaml"), text).expect("a file");
    for (arguments, advice) in
        [(["--lanes", "actoin"], "did you mean `action`?"), (["--persona", "kim"], "personas are aino, leo")]
    {
        let output = run(folder.path(), &[&["map", "a.journey.yaml"], &arguments[..]].concat());
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains(advice), "{}", err(&output));
    }
}

#[test]
fn a_journey_is_not_overwritten_by_its_map() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let output = run(folder.path(), &["map", "a.journey.yaml", "--format", "svg", "-o", "./a.journey.yaml"]);
    assert_eq!(code(&output), 2);
    assert_eq!(fs::read_to_string(folder.path().join("a.journey.yaml")).expect("a file"), GOOD);
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_is_written_into_devices_or_folders() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    std::os::unix::fs::symlink("/dev/full", folder.path().join("full.svg")).expect("a link");
    for goal in ["/dev/full", "full.svg", ".", "missing/map.svg"] {
        let output = run(folder.path(), &["map", "a.journey.yaml", "--format", "svg", "-o", goal]);
        assert_eq!(code(&output), 2, "{goal}");
        assert!(err(&output).contains("cannot write"), "{goal}: {}", err(&output));
    }
    assert!(!fs::metadata("/dev/full").expect("/dev/full").is_file());
}

#[test]
fn what_cannot_be_written_says_why_and_what_would_do() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("plain", "")]);
    for (arguments, words) in [
        (&["-o", "missing/map.svg"][..], "there is no folder missing"),
        (&["-o", "plain/map.svg"], "plain is no folder"),
        (&["-o", "out/"], "it is a folder; name a file, such as out/a.svg"),
        (&["--format", "pdf=out/"], "it is a folder; name a file, such as out/a.pdf"),
        (&["--font", "plain", "--format", "png=plain"], "cannot write plain: this command reads it"),
        (
            &["--format", "svg=other.journey.yaml"],
            "cannot write other.journey.yaml: files that end with .journey.yaml are journeys",
        ),
        (
            &["--format", "svg", "-o", "other.journey.yaml"],
            "cannot write other.journey.yaml: files that end with .journey.yaml are journeys",
        ),
        (&["--view", "flow", "-o", "map.md"], ".txt (--format text) or .svg (--format svg)"),
    ] {
        let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words) && !err(&output).contains(".cjm-"), "{}", err(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_map_stays_a_link_and_its_readers_stay_the_same() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.journey.yaml", GOOD), ("real.svg", "old")]);
    let real = folder.path().join("real.svg");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
    std::os::unix::fs::symlink("real.svg", folder.path().join("link.svg")).expect("a link");
    assert_eq!(code(&run(folder.path(), &["map", "a.journey.yaml", "-o", "link.svg"])), 0);
    assert!(fs::symlink_metadata(folder.path().join("link.svg")).expect("a link").is_symlink());
    assert!(fs::read_to_string(&real).expect("a file").starts_with("<svg"));
    assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
}

#[test]
fn two_journeys_are_drawn_over_each_other() {
    let plan =
        "journey: Better\nstate: to-be\nimproves: good\nstages:\n  - name: Buy\n    touchpoints: [Pays, Rests]\n";
    let folder =
        folder(&[("good.journey.yaml", GOOD), ("plans/better.journey.yaml", plan), ("better.journey.yaml", plan)]);
    for arguments in [
        &["map", "good.journey.yaml", "better.journey.yaml"][..],
        &["map", "better.journey.yaml", "--compare", "good.journey.yaml"],
        &["map", "better.journey.yaml", "--compare"],
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 0, "{}", err(&output));
        assert!(out(&output).contains("As-is: Good\n→ To-be: Better"), "{}", out(&output));
        assert!(out(&output).contains("Touchpoints: 1 new, 1 as before"), "{}", out(&output));
    }
    for (arguments, words) in [
        (&["map", "good.journey.yaml", "--compare"][..], "does not say what it improves"),
        (&["map", "plans/better.journey.yaml", "--compare"], "no journey with the id `good`"),
        (&["map", "good.journey.yaml", "./good.journey.yaml"], "compared with itself"),
        (&["map", "-", "--compare"], "has no neighbours"),
        (
            &["map", "good.journey.yaml", "better.journey.yaml", "-o", "good.journey.yaml"],
            "it is a journey that this command reads",
        ),
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words), "{}", err(&output));
    }
}

#[test]
fn a_version_from_the_standard_input_is_the_one_before() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let old = GOOD.replace("Pays", "Pays, Signs");
    let output = cjm(folder.path()).args(["map", "-", "a.journey.yaml"]).write_stdin(old).output().expect("it runs");
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(
        out(&output).contains("Before: Good\n→ After: Good") && out(&output).contains("× removed"),
        "{}",
        out(&output)
    );
}

#[test]
fn no_two_maps_go_into_one_place_and_none_over_what_is_read() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("map.svg", "old")]);
    for (arguments, words) in [
        (&["-o", "-", "-o", "-"][..], "only one output can go to standard output"),
        (&["-o", "map.svg", "-o", "./map.svg"], "two outputs for one file"),
        (&["-o", "new.svg", "-o", "x/../new.svg"], "two outputs for one file"),
        (&["--format", "svg", "-o", "cjm.yaml"], "cannot write cjm.yaml: cjm reads its settings"),
        (&["-o", "map.svg", "-o", "missing/map.txt"], "there is no folder missing"),
    ] {
        fs::create_dir_all(folder.path().join("x")).expect("a folder");
        let output = run(folder.path(), &[&["map", "a.journey.yaml"], arguments].concat());
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words), "{}", err(&output));
        assert_eq!(fs::read_to_string(folder.path().join("map.svg")).expect("a file"), "old", "{arguments:?}");
    }
}

#[test]
fn a_map_that_is_refused_is_named_and_keeps_the_others_from_being_written() {
    let stage = |n| format!("  - name: Stage {n}\n    touchpoints: [A, B, C, D, E, F, G, H]\n");
    let text = format!("journey: Long\nstages:\n{}", (0..60).map(stage).collect::<String>());
    let folder = folder(&[("a.journey.yaml", &text)]);
    let arguments = ["map", "a.journey.yaml", "--scale", "4", "-o", "a.svg", "-o", "a.png"];
    let output = run(folder.path(), &arguments);
    assert_eq!(code(&output), 2);
    let words = err(&output);
    assert!(words.starts_with("cjm: a.png: a PNG of") && words.ends_with("; nothing was written\n"), "{words}");
    assert!(!folder.path().join("a.svg").exists());
}

#[test]
fn journeys_that_share_nothing_and_options_that_change_nothing_are_told() {
    let folder = folder(&[("a.journey.yaml", GOOD), ("b c.journey.yaml", BAD), ("c.journey.yaml", GOOD)]);
    fs::write(folder.path().join("other.journey.yaml"), GOOD.replace("Pays", "Sails").replace("Buy", "Sea"))
        .expect("a file");
    let said = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        err(&output)
    };
    let words = said(&["a.journey.yaml", "other.journey.yaml"]);
    assert_eq!(words, "a.journey.yaml and other.journey.yaml share no touchpoint; was another file meant?\n");
    assert_eq!(said(&["a.journey.yaml", "c.journey.yaml"]), "");
    let words =
        said(&["a.journey.yaml", "--scale", "3", "--theme", "dark", "--embed-font", "--ascii", "--width", "90"]);
    let told: Vec<&str> =
        words.lines().filter_map(|line| line.strip_suffix(" changes nothing here; it works with svg")).collect();
    assert_eq!((words.lines().count(), told), (3, vec!["--embed-font"]), "{words}");
    let words = said(&["a.journey.yaml", "--dpi", "100", "--theme", "dark", "--ascii", "--width", "90", "-o", "a.png"]);
    assert_eq!(
        words.lines().filter(|line| line.contains("changes nothing here; it works with text")).count(),
        2,
        "{words}"
    );
    assert_eq!(words.lines().count(), 3, "{words}");
    let broken = run(folder.path(), &["map", "b c.journey.yaml"]);
    assert!(err(&broken).contains("`cjm check 'b c.journey.yaml'` tells what is wrong"), "{}", err(&broken));
}

#[test]
fn a_template_needs_no_journey() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let output =
        run(folder.path(), &["map", "--blank", "--stages", "3", "--language", "fi", "-o", "t.svg", "-o", "t.md"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    assert!(read("t.svg").contains("Vaihe 3") && read("t.md").contains("| | Vaihe 1 | Vaihe 2 | Vaihe 3 |"));
    let output = run(
        folder.path(),
        &["map", "a.journey.yaml", "--blank", "--format", "markdown", "--lanes", "pain-points,touchpoints"],
    );
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("| | Buy · Pays |") && !out(&output).contains("Actions"), "{}", out(&output));
    for (arguments, words) in [
        (&["map", "--blank", "--view", "flow"][..], "it has no flow"),
        (&["map", "--blank", "--lanes", "actoin"], "did you mean `action`?"),
        (&["map", "--blank", "--persona", "aino"], "has no personas"),
        (&["map", "a.journey.yaml", "a.journey.yaml", "--blank"], "takes one journey, or none"),
        (&["map", "--stages", "3"], "--blank"),
        (&["map"], "FILE"),
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
    }
}

#[test]
fn the_look_is_what_is_typed_else_what_the_project_says_else_light() {
    let own = "theme: { base: dark, colours: { page: '#123456' } }\n";
    let folder = folder(&[("a.journey.yaml", GOOD), ("cjm.yaml", own)]);
    let page = |arguments: &[&str]| {
        let output =
            run(folder.path(), &[&["map", "a.journey.yaml", "-o", "-", "--format", "svg"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        let svg = out(&output).to_owned();
        let rect = &svg[svg.find("<rect").expect("a canvas")..];
        rect[rect.find("fill=\"").expect("its colour") + 6..][..7].to_owned()
    };
    assert_eq!(page(&[]), "#123456");
    assert_eq!(page(&["--theme", "dark"]), "#12151c");
    assert_eq!(page(&["--no-config"]), "#ffffff");
    fs::write(folder.path().join("cjm.yaml"), "theme: drak\n").expect("a file");
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "map.svg"]);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains("cjm.yaml has errors"), "{}", err(&output));
    assert!(folder.path().join("map.svg").exists());
}
