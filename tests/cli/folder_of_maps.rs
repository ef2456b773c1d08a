//! `cjm map` over a folder: a map of each journey, and a page that lists them.

use std::collections::BTreeMap;

use super::*;
use crate::markup::parts;

const PLAN: &str =
    "journey: Better\nstate: to-be\nimproves: good\nstages:\n  - name: Buy\n    touchpoints: [Pays, Rests]\n";

/// Returns the files under a folder with their bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut rest = vec![folder.to_owned()];
    while let Some(folder_now) = rest.pop() {
        for entry in fs::read_dir(&folder_now).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                rest.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("within").to_string_lossy().into_owned();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

fn names(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    files.keys().map(String::as_str).collect()
}

#[test]
fn every_journey_gets_its_map_and_a_page_lists_them() {
    let folder = folder(&[("j/good.journey.yaml", GOOD), ("j/plans/better.journey.yaml", PLAN)]);
    let output = run(folder.path(), &["map", "j/", "-o", "site/", "--format", "svg,markdown"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(err(&output).contains("drew 2 journeys into site/, listed in site/index.html"), "{}", err(&output));
    assert_eq!(out(&output), "");
    let files = tree(&folder.path().join("site"));
    let wanted = [
        "good.md",
        "good.svg",
        "index.html",
        "plans/better.change.md",
        "plans/better.change.svg",
        "plans/better.md",
        "plans/better.svg",
    ];
    assert_eq!(names(&files), wanted);
    let page = String::from_utf8(files["index.html"].clone()).expect("text");
    for words in [
        "2 journeys",
        "<img src=\"plans/better.svg\" alt=\"Map of “Better”\"",
        "<a href=\"plans/better.change.svg\">svg</a>",
        "Compared with “Good”:",
        "Touchpoints: 1 new, 1 as before",
        "j/plans/better.journey.yaml",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert!(!page.contains("://") && !page.contains("<script"), "{page}");
}

#[test]
fn a_page_each_is_usual_and_small_pictures_stand_beside() {
    let folder = folder(&[("good.journey.yaml", GOOD), ("index.journey.yaml", PLAN)]);
    assert_eq!(code(&run(folder.path(), &["map", ".", "-o", "site"])), 0);
    let files = tree(&folder.path().join("site"));
    // The page that lists all journeys takes no journey's place.
    let wanted = ["good.html", "good.svg", "index-2.change.html", "index-2.html", "index-2.svg", "index.html"];
    assert_eq!(names(&files), wanted);
    assert!(String::from_utf8_lossy(&files["index.html"]).contains("2 journeys"));
}

#[test]
fn names_that_are_one_on_some_disks_are_kept_apart() {
    let folder = folder(&[
        ("A.journey.yaml", GOOD),
        ("a.journey.yaml", GOOD),
        ("b c#d.journey.yaml", GOOD),
        (".journey.yaml", GOOD),
    ]);
    assert_eq!(code(&run(folder.path(), &["map", ".", "-o", "site", "--format", "svg"])), 0);
    let files = tree(&folder.path().join("site"));
    assert!(names(&files).contains(&"A.svg") && names(&files).contains(&"a-2.svg"), "{:?}", names(&files));
    assert!(String::from_utf8_lossy(&files["index.html"]).contains("href=\"b%20c%23d.svg\""));
}

#[test]
fn what_is_wrong_is_listed_and_said() {
    let no_journey = "- 1\n";
    let files = [("j/a.journey.yaml", GOOD), ("j/b.journey.yaml", BAD), ("j/c.journey.yaml", no_journey)];
    let folder = folder(&files);
    let output = run(folder.path(), &["map", "j", "-o", "site/", "--format", "svg"]);
    assert_eq!(code(&output), 1, "{}", err(&output));
    assert!(
        err(&output).contains("b.journey.yaml: 2 errors") && err(&output).contains("drew 2 journeys"),
        "{}",
        err(&output)
    );
    let page = fs::read_to_string(folder.path().join("site/index.html")).expect("a page");
    assert!(page.contains("× has 2 errors</p>"), "{page}");
    assert!(!page.contains("cjm check"), "whoever reads the page has no shell: {page}");
    assert!(page.contains("no journey could be read") && page.contains("2 with something wrong"), "{page}");
    assert!(!folder.path().join("site/c.svg").exists());
}

#[test]
fn no_journey_is_nothing_drawn() {
    let folder = folder(&[("j/other.yaml", "a: 1\n"), ("a.journey.yaml", GOOD), ("plain", "")]);
    let output = run(folder.path(), &["map", "j", "-o", "site/"]);
    assert_eq!(code(&output), 3);
    assert!(err(&output).contains("nothing drawn: no *.journey.yaml under j (1 other YAML file"), "{}", err(&output));
    assert!(!folder.path().join("site").exists());
    for (arguments, words) in [
        (&["map", "."][..], "write `-o site/`"),
        (&["map", ".", "-o", "plain"], "plain is none"),
        (&["map", ".", "-o", "-"], "- is none"),
        (&["map", ".", "-o", "new.pdf"], "several journeys go into a folder: -o site/"),
        (&["map", ".", "-o", "plain/site"], "cannot make the folder plain/site: a file stands where a folder would be"),
        (&["map", ".", "-o", "a/", "--paper", "A4"], "html is none; use --format svg, png or pdf"),
        (&["map", ".", "-o", "a/", "--tile", "A4"], "html has none; use --format pdf"),
        (&["map", ".", "-o", "a/", "--persona", "aino"], "a.journey.yaml: nobody is called `aino`"),
        (&["map", ".", "-o", "a/", "-o", "b/"], "into one folder"),
        (&["map", ".", "-o", "a/", "--format", "svg=x.svg"], "a file of its own"),
        (&["map", ".", "-o", "a/", "--view", "flow", "--format", "markdown"], "does not draw the flow"),
        (&["map", ".", "-o", "a/", "--compare"], "leave `--compare` out"),
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
        assert_eq!(err(&output).matches(words).count(), 1, "said once: {}", err(&output));
    }
    assert_eq!(code(&run(folder.path(), &["map", ".", "-o", "new.pdf/"])), 0, "a slash says that a folder is meant");
}

#[test]
fn a_comparison_takes_no_place_of_a_journey() {
    let folder = folder(&[
        ("good.journey.yaml", GOOD),
        ("plan.journey.yaml", PLAN),
        ("plan.change.journey.yaml", &GOOD.replace("Good", "Other")),
    ]);
    let output = run(folder.path(), &["map", ".", "-o", "site", "--format", "markdown"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let files = tree(&folder.path().join("site"));
    let text = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
    assert!(text("plan.change.md").contains("Other") && text("plan.md").contains("Better"));
    assert!(text("plan.change-2.md").contains("1 as before"), "{}", text("plan.change-2.md"));
    assert!(text("index.html").contains("href=\"plan.change-2.md\""));
}

#[test]
fn any_number_of_threads_draws_the_same_bytes() {
    let files: Vec<(String, String)> =
        (0..40).map(|n| (format!("j/{n}.journey.yaml"), GOOD.replace("Good", &format!("Good {n}")))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let folder = folder(&files);
    let drawn = |threads: &str| {
        let goal = format!("site{threads}");
        let output = cjm(folder.path())
            .env("RAYON_NUM_THREADS", threads)
            .args(["map", "j", "-o", &goal, "--format", "svg"])
            .output()
            .expect("it runs");
        assert_eq!(code(&output), 0, "{}", err(&output));
        tree(&folder.path().join(goal))
    };
    assert_eq!(drawn("1"), drawn("4"));
}

/// The elements that the page may hold, each with the attributes that it may bear.
const ALLOWED: [(&str, &[&str]); 25] = [
    ("!DOCTYPE", &["html"]),
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "http-equiv", "name", "content"]),
    ("title", &[]),
    ("style", &[]),
    ("body", &[]),
    ("header", &[]),
    ("main", &[]),
    ("footer", &[]),
    ("article", &["class"]),
    ("div", &["class"]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("p", &["class", "lang"]),
    ("a", &["class", "href", "lang"]),
    ("span", &["class", "lang"]),
    ("img", &["src", "alt", "loading"]),
    ("ol", &[]),
    ("ul", &[]),
    ("li", &["lang"]),
    ("code", &[]),
    ("small", &[]),
    ("em", &[]),
];

#[test]
fn the_page_holds_nothing_active_whatever_journeys_say() {
    let evil = "journey: \"<script>alert(1)</script>\\\" onload=x\"\nowner: \"<img src=x onerror=y>\"\nlanguage: \"x\\\" onclick=y\"\nstages:\n  - name: \"<b>\"\n    touchpoints: [{ name: \"<i>\", emotion: -2, pain_points: [\"</li><script>\"] }]\n";
    let folder =
        folder(&[("j/javascript:alert(1).journey.yaml", evil), ("j/b.journey.yaml", BAD), ("j/c.journey.yaml", GOOD)]);
    run(folder.path(), &["map", "j", "-o", "site/", "--format", "svg"]);
    let page = fs::read_to_string(folder.path().join("site/index.html")).expect("a page");
    for part in parts(&page) {
        let name = part.name.as_str();
        let (_, allowed) = ALLOWED.iter().find(|(own, _)| *own == name).unwrap_or_else(|| panic!("<{name}>"));
        assert!(name != "li" || part.is_within("ul") || part.is_within("ol"), "an entry stands in a list");
        for (attribute, value) in &part.attributes {
            assert!(allowed.contains(&attribute.as_str()), "{attribute} at <{name}>");
            assert!(!["href", "src"].contains(&attribute.as_str()) || !value.contains(':'), "{value}");
        }
    }
}
