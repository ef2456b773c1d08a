//! The map as a page: well nested, nothing active but our own script, nothing from outside, and all facts in words.

#[path = "pictures/journeys.rs"]
mod journeys;
mod markup;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::map::Map;
use cjm::render::{self, Options};
use cjm::source::Source;
use markup::parts;
use proptest::prelude::*;

/// The elements that a page may hold outside of its pictures, each with the attributes that it may bear.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("html", &["lang", "dir", "data-theme", "data-view", "data-follow"]),
    ("head", &[]),
    ("meta", &["charset", "http-equiv", "name", "content"]),
    ("title", &[]),
    ("style", &[]),
    ("script", &[]),
    ("body", &[]),
    ("header", &["class"]),
    ("main", &[]),
    ("footer", &[]),
    ("section", &["class", "id", "data-view", "aria-label"]),
    ("article", &["class"]),
    ("aside", &["class", "id", "aria-label", "tabindex", "hidden"]),
    ("div", &["class", "id", "role", "tabindex", "aria-label", "hidden"]),
    ("h1", &["lang"]),
    ("h2", &["class", "lang"]),
    ("h3", &["id", "lang"]),
    ("h4", &[]),
    ("p", &["class", "id", "role", "lang", "hidden"]),
    ("a", &["class", "href", "data-jump", "lang"]),
    ("span", &["class", "aria-hidden", "lang"]),
    ("small", &["class"]),
    ("strong", &["lang"]),
    ("ul", &["class"]),
    ("ol", &["class"]),
    ("li", &["lang"]),
    ("dl", &["class", "data-from", "data-to"]),
    ("dt", &[]),
    ("dd", &[]),
    ("table", &["class"]),
    ("caption", &["class", "lang"]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope", "id", "lang", "rowspan", "data-column"]),
    ("td", &["lang", "colspan", "data-from", "data-to"]),
    ("template", &["data-theme", "data-view"]),
    ("details", &["class"]),
    ("summary", &[]),
    ("label", &["for"]),
    ("input", &["type", "id", "name", "value", "checked", "autocomplete", "data-at"]),
    ("select", &["id"]),
    ("option", &["value"]),
    (
        "button",
        &[
            "type",
            "class",
            "title",
            "aria-label",
            "aria-pressed",
            "data-view",
            "data-zoom",
            "data-open",
            "data-print",
            "data-step",
            "data-close",
        ],
    ),
    ("!DOCTYPE", &["html"]),
];

/// The elements of the pictures; what they may bear is told by the tests of pictures, and is the same here.
const PICTURE: &[&str] = &["svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan"];

/// Holds a page against what is allowed.
fn hold(name: &str, page: &str) {
    let mut ids = BTreeSet::new();
    let (mut targets, mut last_heading) = (Vec::new(), 1);
    for part in parts(page) {
        let tag = part.name.as_str();
        if tag == "svg" || part.is_within("svg") {
            assert!(PICTURE.contains(&tag), "{name}: <{tag}> in a picture");
            let is_active = |key: &str| key.starts_with("on") || key.contains("href") || key == "style";
            assert!(!part.attributes.keys().any(|key| is_active(key)), "{name}: {:?}", part.attributes);
        } else {
            let allowed = ELEMENTS.iter().find(|(own, _)| *own == tag).map(|(_, allowed)| *allowed);
            let allowed = allowed.unwrap_or_else(|| panic!("{name}: <{tag}>"));
            for (key, value) in &part.attributes {
                // Any text may run as its letters do.
                if key == "dir" && ["auto", "ltr", "rtl"].contains(&value.as_str()) {
                    continue;
                }
                assert!(allowed.contains(&key.as_str()), "{name}: {key} at <{tag}>");
            }
        }
        if let Some(id) = part.attributes.get("id").filter(|_| !part.is_within("template")) {
            assert!(ids.insert(id.clone()), "{name}: the id {id} is there twice");
            assert!(!id.contains(char::is_whitespace), "{name}: {id:?}");
        }
        if let Some(href) = part.attributes.get("href") {
            targets.push(href.strip_prefix('#').unwrap_or_else(|| panic!("{name}: {href}")).to_owned());
        }
        if tag == "th" {
            assert!(part.attributes.contains_key("scope"), "{name}: a heading says what it heads");
        }
        if let Some(level) = tag.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) {
            assert!(level <= last_heading + 1, "{name}: <{tag}> follows <h{last_heading}>");
            last_heading = level;
        }
    }
    for target in targets {
        assert!(ids.contains(&target), "{name}: #{target} leads nowhere");
    }
    assert_eq!(page.matches("<h1").count(), 1, "{name}");
    assert_eq!(page.matches("<table").count(), page.matches("<caption").count(), "{name}: a table without caption");
    let without_fonts = without_fonts(page);
    for word in ["NaN", "javascript:", "url(", "@import", "src="] {
        assert!(!without_fonts.contains(word), "{name}: {word}");
    }
    assert!(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"), "{name}: no policy");
}

/// Takes out the fonts that travel with a page: letters and digits in which anything may be spelt by chance.
fn without_fonts(page: &str) -> String {
    let mut parts = page.split("src:url(data:font/ttf;base64,");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (font, rest) = part.split_once(")}").expect("a font ends");
        assert!(font.chars().all(|sign| sign.is_ascii_alphanumeric() || "+/=".contains(sign)), "no font: {font:.80}");
        out.push_str(rest);
    }
    out
}

fn map_of(text: &str) -> Map {
    let loaded = cjm::journey::load(&Source::new("test.journey.yaml", text));
    let graph = Graph::of(&loaded.journey);
    Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph))
}

fn page(map: &Map) -> String {
    let format = render::format("html").expect("a format");
    String::from_utf8((format.draw)(map, &Options::default()).expect("a page").bytes).expect("a page is text")
}

fn examples() -> Vec<(String, Map)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("examples").map(|entry| entry.expect("a file").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".journey.yaml"));
    files.sort();
    assert!(files.len() > 5);
    let read = |path: &std::path::PathBuf| map_of(&fs::read_to_string(path).expect("a journey"));
    files.iter().map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), read(path))).collect()
}

#[test]
fn the_pages_of_all_examples_hold_nothing_foreign() {
    for (name, map) in examples() {
        let page = page(&map);
        hold(&name, &page);
        assert_eq!(page, self::page(&map), "{name}: the same map gives the same page");
    }
}

#[test]
fn the_page_of_two_journeys_says_what_has_changed() {
    let of = |name: &str| examples().into_iter().find(|(own, _)| own == name).expect("an example").1;
    let map = of("city-bike-to-be.journey.yaml").compared_with(of("city-bike.journey.yaml"));
    let page = page(&map);
    hold("two journeys", &page);
    let words = page.split("id=\"-facts\"").nth(1).expect("facts");
    for sentence in &map.comparison.expect("a comparison").summary {
        assert!(words.contains(sentence), "{sentence}");
    }
    assert!(words.contains("removed") && words.contains("as-is"), "changes are marked in the tables");
}

#[test]
fn each_gap_has_its_question_and_says_what_nobody_has_told() {
    let journey = "journey: A\nstages:\n  - name: B\n    phase: purchase\n    pain_points:\n      - PAIN\n";
    let gaps = |pain: &str| {
        let page = page(&map_of(&journey.replace("PAIN", pain)));
        let gaps = page.split("id=\"-gaps\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("gaps");
        gaps.split("<li")
            .find(|gap| gap.contains("Pain without an answer"))
            .unwrap_or_else(|| panic!("{gaps}"))
            .to_owned()
    };
    let bare = gaps("{ name: C }");
    assert!(bare.contains("<p class=\"ask\">How many "), "{bare}");
    assert!(bare.contains("harm 0.30 (not given) × influence"), "{bare}");
    assert_eq!(bare.matches("(not given)").count(), 2, "{bare}");
    let judged = gaps("{ name: C, severity: high }\n    control: partner");
    assert_eq!(judged.matches("(not given)").count(), 0, "{judged}");
}

#[test]
fn a_page_can_be_sent_by_mail() {
    for (name, map) in examples() {
        let size = page(&map).len();
        let most = if name == "city-bike.journey.yaml" { 600_000 } else { 1_300_000 };
        assert!(size < most, "{name}: {size}");
    }
    let long = page(&map_of(&journeys::of_length(400)));
    assert!(long.len() < 4_000_000, "{}", long.len());
    assert!(!long.contains("<template"), "a long journey has one look");
    hold("400 touchpoints", &long);
}

#[test]
fn pages_of_made_up_journeys_hold_nothing_foreign() {
    for seed in 0..40 {
        let page = without_fonts(&page(&map_of(&journeys::made_up(seed)))).replace("://", ":");
        hold(&format!("journey {seed}"), &page);
    }
    for count in [0, 1, 6, 25] {
        hold(&format!("{count} touchpoints"), &page(&map_of(&journeys::of_length(count))));
    }
    hold("knots", &page(&map_of(&journeys::fully_linked(60))));
    hold("nothing", &page(&map_of("")));
}

#[test]
fn the_page_says_in_words_what_the_picture_shows() {
    for (name, map) in examples() {
        let page = page(&map);
        let words = page.split("id=\"-facts\"").nth(1).expect("facts");
        let plain = |text: &str| {
            let escaped = text.replace('&', "&amp;").replace('\'', "&#39;");
            escaped.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let words =
            plain(words).replace("&amp;amp;", "&amp;").replace("&amp;#39;", "&#39;").replace("&amp;quot;", "\"");
        let mut missing = Vec::new();
        let mut expect = |text: &str| {
            if !words.contains(&plain(text)) {
                missing.push(text.to_owned());
            }
        };
        map.columns.iter().for_each(|column| expect(&column.name));
        map.stages.iter().for_each(|stage| expect(&stage.name));
        map.personas.iter().for_each(|persona| expect(&persona.name));
        map.head.sources.iter().for_each(|source| expect(&source.name));
        map.edges.iter().filter_map(|edge| edge.condition.as_deref()).for_each(&mut expect);
        for content in map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content) {
            use cjm::map::Content;
            match content {
                Content::Action(said) | Content::Thought(said) | Content::Quote(said) | Content::Text(said) => {
                    expect(&said.text)
                }
                Content::Pain(pain) => expect(&pain.name),
                Content::Opportunity(note) => expect(&note.name),
                Content::Metric(metric) => expect(&metric.name),
                Content::Card(card) => expect(&card.name),
                Content::Gap(gap) => expect(&gap.text),
                Content::Chip(text) => expect(text),
                Content::Touchpoint(card) => card.channels.iter().for_each(|channel| expect(&channel.name)),
                Content::Change(_) => {}
            }
        }
        assert!(missing.is_empty(), "{name}: {missing:#?}");
    }
}

#[test]
fn markup_in_a_file_stays_text() {
    let hostile = r#""</script></style></template></svg><img src=x onerror=alert(1)>\"' onload=x --> ]]> &amp;""#;
    let text = format!(
        "journey: {hostile}\nid: {hostile}\nlanguage: {hostile}\nowner: {hostile}\npersonas: {{a: {hostile}, b: \
         {hostile}}}\nlanes: {{own: {{name: {hostile}}}}}\nstages:\n  - name: {hostile}\n    phase: purchase\n    \
         touchpoints:\n      - name: {hostile}\n        emotion: {{a: 1, b: -1}}\n        lanes: {{own: {hostile}}}\n        \
         channel: {hostile}\n        pain_points: [{hostile}]\n        next: [{{exit: {hostile}}}]\n"
    );
    let page = page(&map_of(&text));
    let own = page.replace("src=x", "").replace("src=&", "");
    hold("hostile", &own);
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("<img"));
}

#[test]
fn what_this_test_looks_for_is_noticed() {
    let good = page(&map_of("journey: A\nstages: [B]\n"));
    let refused = |bad: &str| std::panic::catch_unwind(|| hold("a test", bad)).is_err();
    assert!(!refused(&good));
    for (from, to) in [
        ("<main>", "<main onclick=\"x\">"),
        ("<main>", "<main><iframe></iframe>"),
        ("<main>", "<main><a href=\"http://x\">x</a>"),
        ("<main>", "<main><h1>x</h1>"),
        ("<main>", "<main><h4>x</h4><p>"),
        ("<main>", "<main><p id=\"-facts\"></p>"),
        ("</svg>", "<foreignObject></foreignObject></svg>"),
        ("</svg>", "<rect onload=\"x\"/></svg>"),
        ("</style>", "a{background:url(x)}</style>"),
        ("src:url(data:font/ttf;base64,", "src:url(data:image/png;base64,"),
    ] {
        assert!(refused(&good.replacen(from, to, 1)), "{to} should be refused");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn no_text_breaks_out_of_the_page(title in ".{0,40}", stage in ".{0,40}", pain in ".{0,40}", language in ".{0,12}") {
        let quoted = |text: &str| serde_json::to_string(text).expect("a text");
        let text = format!(
            "journey: {}\nlanguage: {}\nstages:\n  - name: {}\n    emotion: -1\n    pain_points: [{}]\n",
            quoted(&title), quoted(&language), quoted(&stage), quoted(&pain)
        );
        hold("made up", &without_fonts(&page(&map_of(&text))).replace("NaN", ""));
    }
}
