//! SARIF: held to the published schema, to what GitHub takes, and to the files that it names.

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use cjm::finding::Elsewhere;
use cjm::machine::{Entry, Format, Part};
use serde_json::{Value, json};

use super::*;

/// The schema as the OASIS committee published it; it lies in the source of the crate that makes its types of it.
static SCHEMA: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        // Packages of other systems need not be on this machine.
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--offline",
            "--filter-platform",
            &host(),
            "--manifest-path",
        ])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo knows the packages");
    let packages = metadata["packages"].as_array().expect("packages");
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").expect("a dev-dependency");
    let manifest = PathBuf::from(package["manifest_path"].as_str().expect("a path"));
    let schema = fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    assert_eq!(schema["title"], "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema");
    jsonschema::draft7::new(&schema).expect("a schema")
});

/// Returns the system that the tests are built for, as Rust calls it.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let words = String::from_utf8(output.stdout).expect("UTF-8");
    words.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host").to_owned()
}

fn format() -> &'static Format {
    report::format("sarif").expect("a format")
}

fn valid(text: &str) -> Value {
    let document: Value = serde_json::from_str(text).expect("JSON");
    let errors: Vec<String> =
        SCHEMA.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}\n{text}", errors.join("\n"));
    serde_json::from_value::<serde_sarif::sarif::Sarif>(document.clone()).expect("what other programs read");
    document
}

/// Shows one file with findings in it.
fn of(name: &str, text: &str, findings: &[Finding]) -> Value {
    let source = Source::new(name, text);
    let fingerprints = finding::fingerprints(name, &source, findings);
    let part = (format().file)(&FileFindings { source: &source, findings, fingerprints: &fingerprints }, &PLAIN);
    let mut writer = Writer::new(format(), PLAIN);
    writer.take(part);
    valid(&writer.foot(&Tally::of(findings), FAILED))["runs"][0].clone()
}

#[test]
fn the_report_fits_the_published_schema() {
    let document = valid(&shown(format(), &PLAIN));
    let run = &document["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 5);
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uriBaseId"], "%SRCROOT%");
    }
    let invocation = &run["invocations"][0];
    assert_eq!((&invocation["executionSuccessful"], &invocation["exitCode"]), (&json!(false), &json!(2)));
    assert!(invocation["toolExecutionNotifications"][0]["message"]["text"].as_str().expect("words").contains("gone"));
    assert!(run["originalUriBaseIds"]["%SRCROOT%"]["uri"].is_null(), "no path of the machine");
}

#[test]
fn an_empty_report_and_one_of_every_rule_fit_the_schema_as_well() {
    let empty = of("a.journey.yaml", "", &[]);
    assert_eq!((&empty["results"], &empty["tool"]["driver"]["rules"]), (&json!([]), &json!([])));
    let findings: Vec<Finding> = cjm::rules::ALL.iter().map(|rule| rule.at(Span::default(), rule.name)).collect();
    let run = of("a.journey.yaml", "", &findings);
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(rules.len(), cjm::rules::ALL.len());
    for rule in rules {
        let words = |pointer: &str| rule.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        assert!(words("/shortDescription/text").ends_with('.'), "{rule}");
        for (pointer, longest) in [("/shortDescription/text", 1024), ("/fullDescription/text", 1024)] {
            assert!((1..longest).contains(&words(pointer).chars().count()), "{rule}");
        }
        assert!(words("/help/text").starts_with(&words("/id")), "{rule}");
        assert!(words("/help/markdown").contains("**Good**"), "{rule}");
        assert!(rule.get("helpUri").is_none(), "there is no page to lead to");
    }
}

#[test]
fn a_region_holds_exactly_what_the_finding_is_about() {
    let run = of("a.journey.yaml", TEXT, &findings());
    for (result, finding) in run["results"].as_array().expect("results").iter().zip(findings()) {
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let number = |key: &str| region[key].as_u64().expect("a number") as usize;
        let offset = |line: usize, column: usize| {
            let before: usize = TEXT.split_inclusive('\n').take(line - 1).map(str::len).sum();
            let of_line: usize = TEXT[before..].chars().take(column - 1).map(char::len_utf8).sum();
            before + of_line
        };
        let start = offset(number("startLine"), number("startColumn"));
        let end = offset(number("endLine"), number("endColumn"));
        assert_eq!(&TEXT[start..end], &TEXT[finding.primary.span.range()]);
    }
    let fix = &run["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(fix["replacements"][0]["insertedContent"]["text"], "store");
    assert_eq!(fix["replacements"][0]["deletedRegion"]["startColumn"], 18);
    assert_eq!(run["results"][0]["relatedLocations"][0]["message"]["text"], "declared here");
}

#[test]
fn fingerprints_stay_when_lines_move_and_differ_within_a_file() {
    let found = |text: &str| {
        let at = |(start, word): (usize, &str)| Span::new(start, start + word.len());
        let findings: Vec<Finding> = text
            .match_indices("Pays")
            .map(|place| Finding::new("dead-end", Severity::Warning, at(place), "customers end here"))
            .collect();
        let run = of("a.journey.yaml", text, &findings);
        let results = run["results"].as_array().expect("results").clone();
        let fingerprint = |result: &Value| result["partialFingerprints"]["cjm/v1"].as_str().expect("one").to_owned();
        results.iter().map(fingerprint).collect::<Vec<String>>()
    };
    let before = found("- Pays\n- Pays\n");
    assert_eq!(before, found("# new\n\n\n- Pays\n# between\n   - Pays\n"));
    assert_ne!(before[0], before[1]);
}

#[test]
fn a_file_is_named_by_a_reference_that_leads_to_it() {
    let findings = [Finding::error("unknown-key", Span::default(), "m")];
    for (name, uri, is_relative) in [
        ("journeys/bike.journey.yaml", "journeys/bike.journey.yaml", true),
        ("a b/ä%#?.yaml", "a%20b/%C3%A4%25%23%3F.yaml", true),
        ("javascript:x.yaml", "javascript%3Ax.yaml", true),
        ("..\\win\\a.yaml", "../win/a.yaml", true),
        ("<stdin>", "%3Cstdin%3E", true),
        ("/srv/a b.yaml", "file:///srv/a%20b.yaml", false),
        ("C:\\a b.yaml", "file:///C:/a%20b.yaml", false),
    ] {
        let run = of(name, "", &findings);
        let artifact = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
        assert_eq!(artifact["uri"], uri);
        assert_eq!(artifact.get("uriBaseId").is_some(), is_relative, "{name}");
    }
}

#[test]
fn no_text_becomes_a_link_and_other_files_are_related_places() {
    let elsewhere = Elsewhere { file: "b c.yaml".into(), line: 3, column: 5, text: "[x](http://a)".into() };
    let finding = Finding::error("unknown-key", Span::default(), "see [this](1)").elsewhere(elsewhere);
    let run = of("a.yaml", "", &[finding]);
    let result = &run["results"][0];
    assert!(!result.to_string().contains("]("), "{result}");
    let place = &result["relatedLocations"][0]["physicalLocation"];
    assert_eq!((&place["artifactLocation"]["uri"], &place["region"]["startLine"]), (&json!("b%20c.yaml"), &json!(3)));
}

#[test]
fn more_results_than_github_takes_are_cut_by_weight_and_it_is_said() {
    let mut writer = Writer::new(format(), PLAIN);
    let entry = |severity, rule: &'static str| {
        Entry::new(severity, rule, json!({ "ruleId": rule, "message": { "text": rule } }).to_string())
    };
    let infos: Vec<Entry> = (0..20_000).map(|_| entry(Severity::Info, "single-channel")).collect();
    let warnings: Vec<Entry> = (0..6_000).map(|_| entry(Severity::Warning, "dead-end")).collect();
    for entries in [infos, warnings, vec![entry(Severity::Error, "unknown-key")]] {
        writer.take(Part { entries, ..Part::default() });
    }
    let tally = Tally { errors: 1, warnings: 6_000, infos: 20_000, files: 1, ..Tally::default() };
    let document: Value = serde_json::from_str(&writer.foot(&tally, FAILED)).expect("JSON");
    let run = &document["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 25_000);
    assert_eq!(results[24_999]["ruleId"], "unknown-key");
    assert_eq!(results.iter().filter(|result| result["ruleId"] == "dead-end").count(), 6_000);
    let said = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    assert!(said.as_str().expect("words").starts_with("1001 infos were left out"), "{said}");
}
