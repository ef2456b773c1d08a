//! What the comparison of whole processes needs: `generate FOLDER FILES TOUCHPOINTS` writes journeys, `walk FOLDER` reads their YAML events and nothing else, `load FOLDER` reads them as journeys.

mod journeys;

use std::io::Write;
use std::path::Path;

use granit_parser::{Event, Parser};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["generate", folder, files, touchpoints] => {
            let number = |text: &str| text.parse::<usize>().expect("a number");
            generate(Path::new(folder), number(files), number(touchpoints));
        }
        ["walk", folder] => walk(Path::new(folder)),
        ["load", folder] => load(Path::new(folder)),
        _ => say("generate FOLDER FILES TOUCHPOINTS | walk FOLDER | load FOLDER"),
    }
}

fn generate(folder: &Path, files: usize, touchpoints: usize) {
    std::fs::create_dir_all(folder).expect("a folder");
    for file in 0..files {
        let path = folder.join(format!("{file:05}.journey.yaml"));
        std::fs::write(path, journeys::journey(file, touchpoints, file % 2 == 0)).expect("a file");
    }
}

fn walk(folder: &Path) {
    let mut scalars = 0;
    for path in paths(folder) {
        let text = std::fs::read_to_string(path).expect("a file");
        for event in Parser::new_from_str(&text) {
            let (event, _) = event.expect("well-formed YAML");
            scalars += usize::from(matches!(event, Event::Scalar(..)));
        }
    }
    say(&format!("{scalars} scalars"));
}

fn load(folder: &Path) {
    let mut touchpoints = 0;
    for path in paths(folder) {
        let text = std::fs::read_to_string(path).expect("a file");
        touchpoints += cjm::journey::load(&cjm::source::Source::new("bench", text)).journey.touchpoints.len();
    }
    say(&format!("{touchpoints} touchpoints"));
}

fn say(words: &str) {
    writeln!(std::io::stdout(), "{words}").expect("an open output");
}

fn paths(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}
