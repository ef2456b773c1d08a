//! `cjm map` into a PNG.

use super::*;

/// Returns a number that stands in four bytes.
fn number(bytes: &[u8]) -> u32 {
    u32::from_be_bytes(bytes[..4].try_into().expect("four bytes"))
}

/// Returns the width, the height and the dots to a meter of a PNG.
fn measures(png: &[u8]) -> (u32, u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let dims = png.windows(4).position(|name| name == b"pHYs").expect("its dots to a meter");
    (number(&png[16..]), number(&png[20..]), number(&png[dims + 4..]))
}

#[test]
fn a_picture_of_dots_has_the_size_that_was_asked_for() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let drawn = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml", "-o", "a.png"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        measures(&fs::read(folder.path().join("a.png")).expect("a file"))
    };
    let (width, height, density) = drawn(&["--scale", "1"]);
    assert_eq!(density, 3_780, "96 dots to an inch");
    assert_eq!(drawn(&[]), (2 * width, 2 * height, 7_559));
    assert_eq!(drawn(&["--scale", "2"]), drawn(&["--dpi", "192"]));
    let (printed, _, density) = drawn(&["--dpi", "300"]);
    assert_eq!((printed, density), ((f64::from(width) * 3.125).ceil() as u32, 11_811));
    let (half, ..) = drawn(&["--scale", "0.5"]);
    assert_eq!(half, width.div_ceil(2));
}

#[test]
fn dots_go_through_a_pipe_and_are_the_same_everywhere() {
    let folder = folder(&[("a.journey.yaml", GOOD)]);
    let arguments = ["map", "a.journey.yaml", "--format", "png", "--view", "flow"];
    let first = run(folder.path(), &arguments);
    assert_eq!(code(&first), 0, "{}", err(&first));
    measures(&first.stdout);
    let mut elsewhere = cjm(folder.path());
    elsewhere.envs([("LC_ALL", "fi_FI.UTF-8"), ("TZ", "Asia/Tokyo"), ("RAYON_NUM_THREADS", "1"), ("HOME", "/")]);
    let second = elsewhere.args(arguments).arg("-o").arg("-").output().expect("the program runs");
    assert!(first.stdout == second.stdout, "other bytes in other surroundings");
}

#[test]
fn more_dots_than_programs_open_are_refused_with_a_way_out() {
    let long = format!("journey: Long\nstages:\n  - name: Buy\n    touchpoints: [{}]\n", "Pays, ".repeat(20));
    let folder = folder(&[("a.journey.yaml", &long)]);
    let refused = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["map", "a.journey.yaml", "-o", "a.png"], arguments].concat());
        assert_eq!(code(&output), 2);
        assert!(!folder.path().join("a.png").exists());
        err(&output)
    };
    let words = refused(&["--scale", "20"]);
    assert!(words.contains("more than most programs open; --scale ") && words.contains("SVG or PDF"), "{words}");
    for wrong in ["0", "-1", "21", "NaN", "inf", "two"] {
        assert!(refused(&[&format!("--scale={wrong}")]).contains("a number from 0.1 to 20 is needed"));
    }
    assert!(refused(&["--scale", "2", "--dpi", "300"]).contains("cannot be used with"));
    let scale = words.split("--scale ").nth(1).and_then(|rest| rest.split(' ').next()).expect("a scale");
    let output = run(folder.path(), &["map", "a.journey.yaml", "-o", "a.png", "--scale", scale]);
    assert_eq!(code(&output), 0, "{scale}: {}", err(&output));
}
