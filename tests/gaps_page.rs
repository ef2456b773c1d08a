//! The page of gaps: nothing active, nothing from outside, well nested, and readable without eyes.

mod markup;

use cjm::gaps::{BUDGETS, Budgets, Digest, Gaps, Options, Plan, Portfolio, WhatIf};
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey::load;
use cjm::report::{GapOptions, Subject, gap_format};
use cjm::source::Source;
use cjm::theme::LIGHT;
use cjm::words::Language;
use markup::parts;
use proptest::prelude::*;

/// Holds a page against what any page of a report may contain, and what this one may not.
fn hold(page: &str) {
    let mut ids = std::collections::BTreeSet::new();
    for part in parts(page) {
        let is_new = part.attributes.get("id").is_none_or(|id| ids.insert(id.clone()));
        assert!(is_new, "an id stands for one thing: {:?}", part.attributes.get("id"));
        let active = ["script", "iframe", "object", "form", "link", "img"];
        assert!(!active.contains(&part.name.as_str()), "<{}>", part.name);
        for (name, value) in &part.attributes {
            assert!(!name.starts_with("on") && name != "style", "{name} at <{}>", part.name);
            assert!(name != "href" || value.starts_with('#'), "{value}");
        }
        assert!(part.name != "li" || part.is_within("ul") || part.is_within("ol"), "an entry stands in a list");
        assert!(part.name != "th" || part.attributes.contains_key("scope"), "a heading says what it heads");
        assert!(part.name != "svg" || part.attributes["role"] == "img", "a picture is told in words");
    }
    for word in ["NaN", "inf,", "://"] {
        assert!(!page.replace("http://www.w3.org/2000/svg", "").contains(word), "{word}");
    }
    assert_eq!(page.matches("<table").count(), page.matches("<caption").count(), "each table has its caption");
    assert_eq!(page.matches("<h1").count(), 1);
}

/// Makes the page of some texts with everything on it.
fn page(texts: &[(&str, &str)], has_plan: bool) -> String {
    let format = gap_format("html").expect("a format");
    let today = Some(jiff::civil::date(2026, 11, 21));
    let options = GapOptions { color: false, width: 100, theme: &LIGHT, top: None, today };
    let mut budgets = Budgets::default();
    for budget in BUDGETS {
        let value = if budget.name.starts_with("max") { "0" } else { "1" };
        budgets.set(budget.name, value).expect("a value");
    }
    let mut out = String::new();
    let mut portfolio = Portfolio::new(10);
    for (name, text) in texts {
        let source = Source::new(*name, *text);
        let journey = load(&source).journey;
        let graph = Graph::of(&journey);
        let insight = Insight::of(&journey, &graph);
        let gaps = Gaps::of(&journey, &graph, &insight, &Options::default());
        let then = WhatIf::of(&journey, &gaps, &journey.refs(&journey.opportunities).take(1).collect());
        let verdicts = budgets.judge(&journey, &insight, &gaps);
        let plan = Plan::of(&journey, &gaps);
        let language = cjm::gaps::language_of(&journey);
        if out.is_empty() {
            out = format.head(&language, texts.len() > 1, &options);
        }
        let subject = Subject {
            verdicts: &verdicts,
            difference: Some(&then.difference),
            plan: has_plan.then_some(&plan),
            ..Subject::new(&source, &journey, &language, &insight, &gaps)
        };
        out.push_str(&format.journey(&subject, &options));
        portfolio.add(Digest::of(&source, &journey, &gaps, 10));
    }
    let english = Language::english();
    if out.is_empty() {
        out = format.head(&english, texts.len() > 1, &options);
    }
    out + &format.foot(&english, (texts.len() > 1).then_some(&portfolio), &options)
}

#[test]
fn the_pages_of_all_examples_hold_nothing_active() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder).expect("examples") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if name.ends_with(".journey.yaml") {
            texts.push((name, std::fs::read_to_string(&path).expect("a text")));
        }
    }
    texts.sort();
    assert!(texts.len() > 5);
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    for one in &texts {
        hold(&page(&[*one], false));
        hold(&page(&[*one], true));
    }
    let all = page(&texts, false);
    hold(&all);
    assert!(all.contains("id=\"all-journeys\"") && all.contains("href=\"#all-journeys\""));
    assert!(all.contains("city-bike.journey.yaml:132") && all.contains("Nobody tells when the courier comes"));
    assert!(all.contains("lang=\"fi\""), "words of the file are in its language");
}

#[test]
fn a_page_of_nothing_is_a_page() {
    for text in ["", "journey: Empty\n", "journey: One\nstages: [A]\n", "[1, 2]\n"] {
        hold(&page(&[("x", text)], false));
    }
    hold(&page(&[], false));
}

#[test]
fn markup_in_a_file_stays_text() {
    let text = "
journey: '<script>alert(1)</script>'
language: '\" onload=\"alert(1)'
personas: ['<b>Ann</b>']
purchase_label: '<i>buy</i>'
stages:
  - name: '\"><img src=x onerror=alert(1)>'
    phase: purchase
    feeling: '</style><script>'
    touchpoints:
      - name: '<svg onload=alert(1)>'
        emotion: -2
        pain_points: ['</li><script>x</script>']
        opportunities: ['<a href=javascript:alert(1)>go</a>']
";
    for has_plan in [false, true] {
        let page = page(&[("<x>.journey.yaml", text), ("y\"onclick=\"", text)], has_plan);
        hold(&page);
        for word in ["<script", "<img", "<b>", "<i>", "<a href=j"] {
            assert!(!page.contains(word), "{word}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_text_breaks_out_of_the_page(title in ".{0,40}", stage in ".{0,40}", pain in ".{0,40}", language in ".{0,12}") {
        let quoted = |text: &str| serde_json::to_string(text).expect("a text");
        let text = format!(
            "journey: {}\nlanguage: {}\nstages:\n  - name: {}\n    emotion: -1\n    pain_points: [{}]\n",
            quoted(&title), quoted(&language), quoted(&stage), quoted(&pain)
        );
        // What the text itself says of addresses stays text.
        let page = page(&[("x", &text)], false).replace("://", ":");
        hold(&page.replace("NaN", "").replace("inf,", ""));
    }
}
