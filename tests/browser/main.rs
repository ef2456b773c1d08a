//! Pages and pictures in a real browser: what is drawn stays in its place, and every control does what it says.
//!
//! Without Chromium and its driver these tests are passed over with a word about it; where `CJM_BROWSER` is `required`,
//! they fail.

mod driver;
mod explore;
#[path = "../pictures/journeys.rs"]
mod journeys;
mod overflow;
mod read;

use std::fs;
use std::path::{Path, PathBuf};

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::map::Map;
use cjm::render::{self, Options};
use cjm::source::Source;
use cjm::theme::Theme;
use tempfile::TempDir;

/// Returns the map of a journey.
fn map_of(text: &str) -> Map {
    let loaded = cjm::journey::load(&Source::new("test.journey.yaml", text));
    let graph = Graph::of(&loaded.journey);
    Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph))
}

/// Returns the examples with their names.
fn examples() -> Vec<(String, Map)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("examples").map(|entry| entry.expect("a file").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".journey.yaml"));
    files.sort();
    assert!(files.len() > 5);
    let name = |path: &PathBuf| path.file_name().expect("a name").to_string_lossy().replace(".journey.yaml", "");
    files.iter().map(|path| (name(path), map_of(&fs::read_to_string(path).expect("a journey")))).collect()
}

/// Writes the page of a map into a folder.
fn write_page(folder: &TempDir, name: &str, map: &Map, theme: Option<&Theme>) -> PathBuf {
    let mut options = Options::default();
    if let Some(theme) = theme {
        options.theme = theme.clone();
        options.theme_is_named = true;
    }
    let format = render::format("html").expect("a format");
    let path = folder.path().join(format!("{name}.html"));
    fs::write(&path, (format.draw)(map, &options).expect("a page").bytes).expect("a file");
    path
}

/// Writes the page of the example that has something of everything.
fn city_bike(folder: &TempDir) -> PathBuf {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/city-bike.journey.yaml"));
    write_page(folder, "city-bike", &map_of(&text.expect("a journey")), None)
}
