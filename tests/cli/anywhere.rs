//! The same journey gives the same bytes anywhere, and a run that is killed leaves the old file or the new one.

use super::*;

use std::thread;

use cjm::render;

/// Places that differ in everything that a program could ask its surroundings for.
const PLACES: [&[(&str, &str)]; 4] = [
    &[("LC_ALL", "C"), ("TZ", "UTC"), ("RAYON_NUM_THREADS", "1")],
    &[("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("RAYON_NUM_THREADS", "7")],
    &[("LC_ALL", "ar_EG.UTF-8"), ("TZ", "America/Anchorage"), ("HOME", "/nowhere")],
    &[("NO_COLOR", "1"), ("TERM", "dumb"), ("LANGUAGE", "fi:ja"), ("PATH", "")],
];

#[test]
fn a_map_is_the_same_in_any_locale_time_zone_and_number_of_threads() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/city-bike.journey.yaml");
    let folder = folder(&[]);
    let views = |format: &render::MapFormat| if format.draw_flow.is_some() { vec!["map", "flow"] } else { vec!["map"] };
    for format in render::ALL {
        for view in views(format) {
            let drawn = PLACES.map(|place| {
                let mut command = cjm(folder.path());
                command
                    .args(["map", example, "--format", format.format.name, "--view", view])
                    .envs(place.iter().copied());
                let output = command.output().expect("it runs");
                assert_eq!(code(&output), 0, "{}: {}", format.format.name, err(&output));
                output.stdout
            });
            assert!(!drawn[0].is_empty() && drawn.iter().all(|one| *one == drawn[0]), "{}, {view}", format.format.name);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_leaves_the_old_picture_or_the_new_one() {
    let stages: String =
        (0..40).map(|at| format!("  - name: Stage {at}\n    touchpoints: [Asks, Waits, Pays]\n")).collect();
    let folder = folder(&[("a.journey.yaml", &format!("journey: Long\nstages:\n{stages}"))]);
    let picture = folder.path().join("a.svg");
    let command = || {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_cjm"));
        command.current_dir(folder.path()).env_clear().args(["map", "a.journey.yaml", "-o", "a.svg"]);
        command.stderr(Stdio::null());
        command
    };
    let start = std::time::Instant::now();
    assert!(command().status().expect("it runs").success());
    let whole = fs::read(&picture).expect("a picture");
    let time = start.elapsed();
    let mut old = 0;
    for point in 0..200 {
        fs::write(&picture, "the old picture").expect("written");
        let mut running = command().spawn().expect("it runs");
        thread::sleep(time * point / 160);
        running.kill().expect("killed, or over already");
        running.wait().expect("it ends");
        match fs::read(&picture).expect("a picture") {
            bytes if bytes == b"the old picture" => old += 1,
            bytes if bytes == whole => {}
            bytes => panic!("killed at {point} of 200, {} bytes of {} are left", bytes.len(), whole.len()),
        }
    }
    assert!(old > 0, "it was never killed before the end");
}
