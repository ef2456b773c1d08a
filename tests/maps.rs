//! Every example in every format: as its golden file shows it, and twice the same bytes.

use std::fs;
use std::path::{Path, PathBuf};

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey;
use cjm::map::{GapChoice, Map};
use cjm::render::{self, Draw, MapFormat, Options};
use cjm::source::Source;

/// Formats whose goldens stand beside the examples.
fn formats() -> impl Iterator<Item = &'static MapFormat> {
    render::ALL.iter().filter(|writer| ["text", "markdown", "svg"].contains(&writer.format.name))
}

fn map_of(text: &str) -> Map {
    let loaded = journey::load(&Source::new("test.journey.yaml", text));
    assert!(loaded.is_journey, "{:?}", loaded.findings);
    let graph = Graph::of(&loaded.journey);
    Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph))
}

/// Returns the example journeys with their maps, in the order of their names.
fn examples() -> Vec<(PathBuf, Map)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = fs::read_dir(folder).expect("the examples").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.to_string_lossy().ends_with(".journey.yaml")).collect();
    files.sort();
    assert!(files.len() >= 5, "only {} examples", files.len());
    files.into_iter().map(|path| (path.clone(), map_of(&fs::read_to_string(path).expect("an example")))).collect()
}

fn golden(example: &Path, kind: &str, extension: &str) -> PathBuf {
    // A picture of the map is what one looks for first, so it bears the plain name.
    let kind = if (kind, extension) == ("map", "svg") { String::new() } else { format!(".{kind}") };
    let name = example.to_string_lossy().replace(".journey.yaml", &format!("{kind}.{extension}"));
    PathBuf::from(name)
}

/// Returns what an example looks like in every format, with the file that shows it.
fn drawn(example: &Path, map: &Map) -> Vec<(PathBuf, Vec<u8>)> {
    let options = Options::default();
    let mut drawn = Vec::new();
    for format in formats() {
        let mut add = |kind, draw: Draw| {
            drawn.push((
                golden(example, kind, format.format.extension()),
                draw(map, &options).expect("a drawing").bytes,
            ));
        };
        add("map", format.draw);
        if let Some(draw_flow) = format.draw_flow {
            add("flow", draw_flow);
        }
    }
    drawn
}

/// Returns what a plan over the journey that it improves looks like, with the files that show it.
fn change() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let whole = |name: &str| {
        let text = fs::read_to_string(folder.join(name)).expect("an example");
        let journey = journey::load(&Source::new(name, text.as_str())).journey;
        let graph = Graph::of(&journey);
        Map::under(
            &journey,
            &graph,
            &Insight::of(&journey, &graph),
            &GapChoice { has_all: true, ..GapChoice::default() },
        )
    };
    let map = whole("city-bike-to-be.journey.yaml").compared_with(whole("city-bike.journey.yaml"));
    let options = Options::default();
    let of = |format: &MapFormat, extension: &str| {
        let bytes = (format.draw)(&map, &options).expect("a drawing").bytes;
        (folder.join(format!("city-bike-change.{extension}")), bytes)
    };
    formats()
        .filter(|writer| writer.format.name != "text")
        .map(|writer| of(writer, writer.format.extension()))
        .collect()
}

#[test]
fn every_example_looks_as_its_golden_file_shows() {
    let is_update = std::env::var_os("UPDATE").is_some();
    let mut changed = Vec::new();
    let examples = examples().into_iter().map(|(example, map)| drawn(&example, &map));
    for drawn in examples.chain([change()]) {
        for (file, bytes) in drawn {
            if fs::read(&file).ok().as_ref() != Some(&bytes) {
                if is_update {
                    fs::write(&file, &bytes).expect("a golden file");
                }
                changed.push(file);
            }
        }
    }
    assert!(is_update || changed.is_empty(), "changed, look and run again with UPDATE=1: {changed:#?}");
}

#[test]
fn the_same_journey_gives_the_same_bytes() {
    for ((example, first), (_, second)) in examples().into_iter().zip(examples()) {
        assert_eq!(drawn(&example, &first), drawn(&example, &second), "{}", example.display());
    }
}

/// Keys whose texts a map does not show as they are written, and what it shows instead.
const SHOWN_OTHERWISE: &[(&str, &str)] = &[
    ("id", "names stand for ids"),
    ("for", "personas by their short names"),
    ("channel", "the name of the channel"),
    ("evidence", "the name of the source"),
    ("based_on", "the head sums up the kinds of the sources"),
    ("opportunities", "the name of the opportunity"),
    ("metrics", "the name of the metric"),
    ("solves", "the name of the pain point"),
    ("after", "the name of what comes before"),
    ("affects", "it stands in the column of the touchpoint"),
    ("requires", "the name of the touchpoint"),
    ("next", "the name of the touchpoint"),
    ("to", "the name of the touchpoint"),
    ("answers", "the text of the need"),
    ("personalised_for", "personas by their short names"),
    ("listens_with", "the name of the source"),
    ("scales", "how the file is read"),
    ("emotion", "a number on the scale of −2 to +2"),
    ("expects", "a number on the scale of −2 to +2"),
    ("control", "“run by others” and the like"),
    ("initiated_by", "“the company begins”"),
    ("higher_is", "whether the target is met"),
    ("scale", "its upper end, and a bar"),
    ("order", "“in any order”"),
    ("phase", "the heading of the phase, which the kind of journey words"),
    ("below", "the lane stands there"),
    ("improves", "an id of another file, shown in the head"),
];

/// Kinds of metrics only say how to read the value.
const KINDS_OF_METRICS: &[&str] =
    &["nps", "csat", "ces", "churn", "retention", "conversion", "time", "count", "money", "other"];

/// Keys whose values are words of the format; a map says them in its own language.
const WORDS_OF_THE_FORMAT: &[&str] =
    &["kind", "state", "behaviour", "severity", "status", "wait", "typical", "low", "high", "duration", "review_every"];

/// Returns every text of a YAML value with the key it stands under; keys of personas and libraries are no keys here.
fn texts(key: &str, value: &serde_json::Value, out: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::String(text) => out.push((key.to_owned(), text.clone())),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(key, item, out)),
        serde_json::Value::Object(entries) => {
            for (name, value) in entries {
                let is_text = value.is_string() || value.is_array();
                let is_own = SAID_BY_PERSONA.contains(&key) && is_text;
                texts(if is_own { key } else { name }, value, out);
            }
        }
        _ => {}
    }
}

/// Keys under which a map has one text for each persona, or under their ids.
const SAID_BY_PERSONA: &[&str] =
    &["action", "thought", "quote", "feeling", "goal", "needs", "priorities", "lanes", "emotion"];

/// Returns a text without what writing it down changes: case, white space, hyphens, quotation marks.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['-', '\u{A0}'], " ").replace(" %", "%");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the texts of a journey that its map does not show, with their keys; those that are shown otherwise left out.
fn lost(yaml: &str, map: &Map) -> Vec<String> {
    let format = |name: &str| render::format(name).expect("a format");
    let options = Options { width: 240, ..Options::default() };
    let page = String::from_utf8((format("markdown").draw)(map, &options).expect("a drawing").bytes).expect("text");
    let page = plain(&page.replace("<br>", " ").replace('\\', ""));
    let drawn = String::from_utf8((format("text").draw)(map, &options).expect("a drawing").bytes).expect("text");
    let drawn = plain(&drawn.replace(['│', '·'], " "));
    let mut written = Vec::new();
    texts("journey", &serde_yaml::from_str(yaml).expect("YAML"), &mut written);
    assert!(written.len() > 8, "a journey says more than {written:?}");
    written.retain(|(key, text)| {
        let is_otherwise = SHOWN_OTHERWISE.iter().any(|(other, _)| other == key)
            || (key == "kind" && KINDS_OF_METRICS.contains(&text.as_str()))
            || (map.words.tag() != "en" && WORDS_OF_THE_FORMAT.contains(&key.as_str()))
            || text.starts_with("PT");
        let is_on_page = page.contains(&plain(&cjm::escape::markdown_cell(text).replace('\\', "")));
        // The terminal breaks a text over lines; its words are all there.
        let is_drawn = plain(text).split(' ').filter(|word| word.len() <= 12).all(|word| drawn.contains(word));
        !(is_otherwise || is_on_page && is_drawn)
    });
    written.into_iter().map(|(key, text)| format!("{key}: {text}")).collect()
}

#[test]
fn nothing_that_is_written_is_lost() {
    for (example, map) in examples() {
        let lost = lost(&fs::read_to_string(&example).expect("an example"), &map);
        assert!(lost.is_empty(), "{} loses {lost:#?}", example.display());
    }
}

/// A journey with the keys that the examples do not use.
const RARE_KEYS: &str = r#"
journey: Renting a van
kind: support
notes: Half of it is hearsay
links: [{name: Readout, url: "https://wiki.example.com/van"}]
covers: [after]
improves: van-of-old
for: [ida]
review_every: 6 months
personas:
  ida: {name: "Ida, mover", role: decider, trigger: The lease ends, pain_points: [{name: Cannot lift, severity: high, owner: Care desk}]}
  ulf: {name: Ulf}
evidence:
  diary: {name: Diaries, kind: diary, sample: 7, date: 2026-04, source: shelf 3, summary: They wait in the rain}
external:
  - {name: Frost, softened_by: Salt}
opportunities:
  seat: {name: A seat to wait on, priority: soon, after: [roof], metrics: [calm], links: ["https://seat.example.com"], evidence: [diary]}
  roof: {name: A roof, status: dismissed, because: The landlord refuses}
metrics:
  calm: {name: Calm callers, summary: Heard in the first minute, value: 12, evidence: [diary]}
lanes:
  papers: {name: Papers, below: internal, owner: Back office, summary: All that is signed}
stages:
  - name: Fetch
    phase: after
    order: any
    summary: Between two shifts
    business_goal: No van stands still
    duration: 3 hours
    physical_evidence: Sign at the gate
    touchpoints:
      - name: Waits
        satisfaction: {ida: 2, ulf: 4}
        engagement: 3
        quality: empathy
        kano: attractive
        staff: Gate keeper
        harm: Cold feet
        cost: 4 euros
        wait: 12 min
        wait_explained: A board shows the queue
        listens_with: Comment cards
        opens: complaint-van
        lanes: {papers: {name: Deposit slip, summary: In three copies, systems: [Fax]}}
        links: [{name: Gate plan, url: "https://gate.example.com"}]
        fails:
          - {when: The barrier is stuck, response: A keeper lifts it}
        next: [{exit: Takes the tram instead, good: true}, signs]
      - name: Signs
        id: signs
        ends_well: false
        moment_of_truth: {kind: ultimate, because: The price is read aloud}
        support: [{name: Insurer answers, id: insurer, duration: 5 min}]
        backstage: [{name: Key is fetched, after: [insurer]}]
"#;

#[test]
fn keys_that_few_use_are_shown_too() {
    let map = map_of(RARE_KEYS);
    let lost = lost(RARE_KEYS, &map);
    assert!(lost.is_empty(), "{lost:#?}");
    // What is a number, a sign or a reference in the file stands in words on the map.
    let text = render::format("text").expect("the text map");
    let drawn =
        String::from_utf8((text.draw)(&map, &Options { width: 160, ..Options::default() }).expect("a drawing").bytes)
            .expect("text");
    for said in ["satisfaction: Ida 2, Ulf 4", "engagement: 3", "after Insurer answers", "in any order"] {
        assert!(drawn.contains(said), "{said} in {drawn}");
    }
}
