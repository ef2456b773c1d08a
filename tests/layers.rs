//! Holds the code to the floors and invariants that the documentation of `src/lib.rs` states.

#[path = "layers/imports.rs"]
mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The longest file that one can still take in.
const LONGEST_FILE: usize = 400;

/// Names from outside, and the room that alone may speak of them; a name that ends with `::` is the root of a path.
const AT_HOME: &[(&str, &str)] = &[
    ("petgraph::", "graph"),
    ("layout::", "scene"),
    ("clap::", "cli"),
    ("anyhow::", "cli"),
    ("ignore::", "cli"),
    ("similar::", "mending"),
    ("rayon::", "cli"),
    ("tempfile::", "cli"),
    ("terminal_size::", "cli"),
    ("fs::", "cli"),
    ("std::fs", "cli"),
    ("std::env", "cli"),
    ("std::time", "cli"),
    ("std::process", "cli"),
    ("Timestamp::now", "cli"),
    ("stdin()", "cli"),
    ("stdout()", "cli"),
    ("stderr()", "cli"),
];

struct File {
    path: PathBuf,
    /// The first folder below `src`, or the file's own name there.
    room: String,
    text: String,
}

impl File {
    /// Returns the lines of code that do the work, with their numbers: those before the file's own tests.
    fn work(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_tests =
            self.path.file_name().is_some_and(|name| name == "tests.rs") || self.text.contains("#![cfg(test)]");
        let own_tests = self.text.lines().position(|line| line.starts_with("mod tests {")).unwrap_or(usize::MAX);
        self.code().take_while(move |(line, _)| !is_tests && *line <= own_tests)
    }

    /// Returns the lines of code with their numbers: no comments, no documentation.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(at, line)| (at + 1, line));
        lines
            .map(|(number, line)| (number, line.split("// ").next().unwrap_or(line)))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.path.display())
    }
}

#[test]
fn floors_use_lower_floors_only() {
    let floors = floors();
    let mut wrong = Vec::new();
    for file in files("src") {
        let Some(own) = floors.get(&file.room) else {
            assert!(["lib.rs", "main.rs", "build.rs"].contains(&file.room.as_str()), "{} has no floor", file.room);
            continue;
        };
        for (line, used) in rooms_used(&file) {
            let Some(other) = floors.get(&used) else {
                wrong.push(format!("{}: `crate::{used}` is no room", file.place(line)));
                continue;
            };
            if used != file.room && other >= own {
                wrong.push(format!("{}: {} (floor {own}) uses {used} (floor {other})", file.place(line), file.room));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_room_has_a_floor_and_every_floor_a_room() {
    let stated: Vec<String> = floors().into_keys().collect();
    let mut built: Vec<String> = fs::read_to_string(root().join("src/lib.rs"))
        .expect("src/lib.rs")
        .lines()
        .filter_map(|line| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned()))
        .collect();
    built.sort();
    assert_eq!(stated, built);
}

/// Circles that are left, by the first of their files; this list only gets shorter.
const KNOWN_CIRCLES: &[&str] = &[
    "src/gaps/facts.rs",
    "src/render/medium/page/block.rs",
    "src/machine/format.rs",
    "src/rules/accepted_without_reason.rs",
    "src/yaml/access.rs",
];

/// An import counts against the file that defines the name, not against one that hands it on. A `mod.rs` may join the
/// files below it, and to refer to a noun (`Ref<Persona>`) is no use of it.
#[test]
fn no_files_of_a_room_import_each_other_in_a_circle() {
    let files = files("src");
    let imports = imports::imports(&files);
    let name = |at: usize| files[at].path.strip_prefix(root()).expect("below").display().to_string();
    let mut known: BTreeSet<&str> = KNOWN_CIRCLES.iter().copied().collect();
    let mut wrong = String::new();
    for circle in imports::circles(&files, &imports) {
        if known.remove(name(circle[0]).as_str()) {
            continue;
        }
        wrong.push_str("\na circle:\n");
        for ((from, to), names) in imports.iter().filter(|((from, to), _)| circle.contains(from) && circle.contains(to))
        {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            wrong.push_str(&format!("  {} -> {}: {}\n", name(*from), name(*to), names.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(known.is_empty(), "these circles are gone, take them out of the list: {known:?}");
}

#[test]
fn outside_names_stay_home() {
    let mut wrong = Vec::new();
    let files = files("src");
    // A room may have a module of the same name as a crate.
    let is_own = |room: &str, name: &str| {
        let module = name.trim_end_matches("::");
        files.iter().any(|file| file.room == room && file.path.file_stem().is_some_and(|stem| stem == module))
    };
    for file in files.iter().filter(|file| !["lib.rs", "main.rs", "build.rs"].contains(&file.room.as_str())) {
        for (line, code) in file.work() {
            for (name, home) in AT_HOME {
                if file.room != *home && speaks_of(code, name) && !is_own(&file.room, name) {
                    wrong.push(format!("{}: `{name}` belongs in {home}: {}", file.place(line), code.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_of_the_domain_is_serialised() {
    for file in files("src") {
        if ["source", "finding", "journey", "graph", "insight", "map", "scene"].contains(&&*file.room) {
            for (line, code) in file.code() {
                let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
                assert!(!words.into_iter().any(|word| word == "Serialize"), "{}: {code}", file.place(line));
            }
        }
    }
}

#[test]
fn every_file_begins_with_what_it_is_for() {
    let mut wrong = Vec::new();
    for file in ["src", "tests", "benches"].into_iter().flat_map(files) {
        let first = file.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            wrong.push(format!("{}: {first}", file.path.display()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_file_is_too_long_to_take_in() {
    let long: Vec<String> = files("src")
        .iter()
        .filter(|file| file.text.lines().count() > LONGEST_FILE)
        .map(|file| format!("{}: {} lines", file.path.display(), file.text.lines().count()))
        .collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn this_test_sees_what_it_looks_for() {
    let file = |text: &str| File { path: PathBuf::new(), room: "journey".into(), text: text.into() };
    let used = |text: &str| rooms_used(&file(text)).into_iter().map(|(_, room)| room).collect::<Vec<_>>();
    assert_eq!(used("use crate::yaml::{self, Field};\nlet a = crate::graph::Graph::of(b);"), ["yaml", "graph"]);
    assert_eq!(used("use crate::{\n    finding::Finding,\n    source::{Source, Span},\n};"), ["finding", "source"]);
    assert_eq!(used("/// See [`crate::cli`].\n// crate::cli"), Vec::<String>::new());
    assert!(speaks_of("use petgraph::graph::DiGraph;", "petgraph::"));
    assert!(speaks_of("    fs::read(path)", "fs::") && speaks_of("use std::fs;", "std::fs"));
    assert!(!speaks_of("crate::scene::layout::page()", "layout::") && !speaks_of("offs::a", "fs::"));
}

/// Returns the floor of each room, as the table in `src/lib.rs` states it.
fn floors() -> BTreeMap<String, usize> {
    let text = fs::read_to_string(root().join("src/lib.rs")).expect("src/lib.rs");
    let floors: BTreeMap<String, usize> = text
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("//! | ")?.split(" | ");
            Some((cells.next()?.parse().ok()?, cells.next()?))
        })
        .map(|(floor, room)| (room.trim_matches('`').to_owned(), floor))
        .collect();
    assert!(floors.len() > 10, "the table of floors in src/lib.rs cannot be read");
    floors
}

/// Returns the rooms that a file names, with the lines where it does.
fn rooms_used(file: &File) -> Vec<(usize, String)> {
    let mut used = Vec::new();
    // Within `use crate::{ … }`: how deep in brackets, and whether a name may begin here.
    let mut depth = 0;
    for (line, code) in file.code() {
        let mut rest = code;
        while depth == 0 {
            let Some(at) = rest.find("crate::") else { break };
            rest = &rest[at + "crate::".len()..];
            if let Some(group) = rest.strip_prefix('{') {
                (depth, rest) = (1, group);
            } else {
                used.extend(room_at(rest).map(|room| (line, room)));
            }
        }
        if depth > 0 {
            let mut may_begin = true;
            for (at, letter) in rest.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 1 => may_begin = true,
                    ' ' => {}
                    _ if may_begin && depth == 1 => {
                        used.extend(room_at(&rest[at..]).map(|room| (line, room)));
                        may_begin = false;
                    }
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }
        }
    }
    used
}

/// Returns the name of a room at the beginning of a path; types and macros are no rooms.
fn room_at(path: &str) -> Option<String> {
    let end = path.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(path.len());
    let (name, after) = path.split_at(end);
    (!name.is_empty() && !after.starts_with(|c: char| c.is_alphanumeric() || c == '!')).then(|| name.to_owned())
}

/// Tells whether code speaks of a name, at the beginning of a path or word.
fn speaks_of(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

/// Returns the Rust files below a folder of the project, in order.
fn files(folder: &str) -> Vec<File> {
    let base = root().join(folder);
    let mut folders = vec![base.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let inside = path.strip_prefix(&base).expect("below");
                let room = inside.components().next().expect("a part").as_os_str().to_string_lossy().into_owned();
                let text = fs::read_to_string(&path).expect("a text");
                files.push(File { path, room, text });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
