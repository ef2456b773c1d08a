//! The project file: what the README shows is one, and its schema says the same as its reader.

use std::path::Path;

use cjm::config;
use cjm::finding::Severity;
use cjm::rules::{ALL, OptionKind};
use cjm::source::Source;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// Returns whether the reader has nothing against a text, and whether the schema has.
fn judged(text: &str) -> (bool, bool) {
    let (_, findings) = config::read(&Source::new("cjm.yaml", text), TODAY);
    let is_read = findings.iter().all(|finding| finding.severity < Severity::Error);
    // As editors read it: `off` is a word in YAML 1.2.
    let options = serde_yaml::options! { strict_booleans: true };
    let value: serde_json::Value = serde_yaml::from_str_with_options(text, options).expect("YAML");
    let validator = jsonschema::draft7::new(&config::schema()).expect("a schema");
    (is_read, validator.is_valid(&value))
}

#[test]
fn the_one_in_the_docs_is_read_and_fits_its_schema() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/ci.md")).expect("the page");
    let start = readme.find("```yaml\nprofile:").expect("a project file in docs") + "```yaml\n".len();
    let text = &readme[start..start + readme[start..].find("```").expect("its end")];
    assert_eq!(judged(text), (true, true), "{text}");
}

#[test]
fn reader_and_schema_agree() {
    let good = [
        "profile: strict\n",
        "rules: { vague-pain: off, single-channel: { level: error } }\n",
        "rules: { vague-pain: { words: [pain, hankala] }, exit-without-pain: { many: 25% } }\n",
        "ignore: { paths: drafts, because: not ready }\n",
        "ignore: [{ paths: [drafts, '*/old-*.yaml'], rules: vague-pain, because: not ready }]\n",
        "personas: { aino: Aino }\nchannels: [Store]\n",
        "theme: dark\n",
        "theme: { base: print, colours: { page: '#fff', personas: ['#112233'] }, radius: 0, spacing: airy }\n",
        "theme: { name: Brand, spacing: 1.2, radius: 7.5, colours: { text: '#1F2430', personas: '#123' } }\n",
        "theme: { font: fonts/Brand.ttf }\n",
        "theme: { base: dark, font: { regular: a.otf, bold: b.otf, italic: c.otf } }\n",
    ];
    let bad = [
        "profile: strikt\n",
        "rules: { vague-pian: off }\n",
        "rules: { vague-pain: loud }\n",
        "rules: { unknown-key: off }\n",
        "rules: { sample-too-small: { fewest_answers: 0.5 } }\n",
        "rules: { sample-too-small: { fewest: 5 } }\n",
        "ignore: { rules: vague-pain, because: a }\n",
        "personnel: { aino: Aino }\n",
        "theme: drak\n",
        "theme: { colours: { page: red } }\n",
        "theme: { colours: { page: '#12345' } }\n",
        "theme: { colours: { pages: '#123456' } }\n",
        "theme: { radius: 17 }\n",
        "theme: { spacing: 0.1 }\n",
        "theme: { spacing: roomy }\n",
        "theme: { font: { bold: b.ttf } }\n",
        "theme: { font: { regular: a.ttf, light: b.ttf } }\n",
        "theme: { font: [a.ttf] }\n",
    ];
    for text in good {
        assert_eq!(judged(text), (true, true), "{text}");
    }
    for text in bad {
        assert_eq!(judged(text), (false, false), "{text}");
    }
}

#[test]
fn each_option_takes_its_own_default() {
    for rule in ALL {
        for option in rule.options.iter().filter(|option| option.kind != OptionKind::Words) {
            let text = format!("rules: {{ {}: {{ {}: {} }} }}\n", rule.name, option.name, option.default_words());
            assert_eq!(judged(&text), (true, true), "{text}");
        }
    }
}
