//! Each rule's own examples, and the files under `tests/rules/<name>/` with what is found in them beside them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use cjm::check::{self, Conditions, Text};
use cjm::config;
use cjm::finding::{Finding, Severity};
use cjm::rules::{self, ALL, Check, Digest, Example, Portfolio, Rule, Settings};
use cjm::source::Source;

/// The day on which the examples are judged.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// Returns all that is found in a journey file, by reading and by the usual rules, among them one that is asked for.
fn found_in(source: &Source, asked: Option<&'static Rule>) -> Vec<Finding> {
    if source.text().starts_with("# cjm.yaml\n") {
        return config::read(source, TODAY).1;
    }
    let text = Text { source: source.clone(), findings: Vec::new(), is_refused: false };
    let mut settings = Settings::default();
    if let Some(rule) = asked {
        settings.set_level(rule, Some(rule.severity));
    }
    check::check_under(&text, &Conditions { today: TODAY, settings: &settings, shared: None, opened: None }).findings
}

/// Returns the source of an example; `␛` stands for a character that cannot be shown.
fn source_of(rule: &Rule, example: &Example) -> Source {
    Source::new(format!("{}.rs:{}", rule.name, example.line), example.text.replace('␛', "\u{1b}"))
}

fn list(source: &Source, findings: &[Finding]) -> String {
    let mut lines = String::new();
    for finding in findings {
        let at = source.position(finding.primary.span.start);
        let place = format!("{}:{}", at.line, at.column);
        let _ = writeln!(lines, "{place} {}[{}] {}", finding.severity, finding.rule, finding.message);
        if !finding.primary.text.is_empty() {
            let _ = writeln!(lines, "    > {}: {}", source.slice(finding.primary.span).trim(), finding.primary.text);
        }
        for related in &finding.related {
            let line = source.position(related.span.start).line;
            let _ = writeln!(lines, "    > line {line}: {}", related.text);
        }
        for note in &finding.notes {
            let _ = writeln!(lines, "    = {note}");
        }
        for help in &finding.help {
            let _ = writeln!(lines, "    = try: {help}");
        }
        if let Some(why) = &finding.why {
            let _ = writeln!(lines, "    = why: {why}");
        }
    }
    lines
}

#[test]
fn what_is_bad_is_found_and_what_is_good_is_not() {
    let mut wrong = String::new();
    for rule in ALL.iter().copied() {
        let examples = rule.examples();
        if rule.is_across() {
            wrong.push_str(&wrong_across(rule));
            continue;
        }
        for example in &examples.bad {
            let source = source_of(rule, example);
            let findings = found_in(&source, Some(rule));
            let Some(found) = findings.iter().find(|finding| finding.rule == rule.name) else {
                let _ = writeln!(
                    wrong,
                    "{} is silent of its own bad example:\n{}",
                    source.name(),
                    list(&source, &findings)
                );
                continue;
            };
            if found.severity != rule.severity {
                let _ = writeln!(wrong, "{} weighs {} and not {}", rule.name, found.severity, rule.severity);
            }
            let end = found.primary.span.end as usize;
            if end > source.text().len() || (found.primary.span.start as usize == end && end > 0) {
                let _ = writeln!(wrong, "{} points at nothing: {:?}", source.name(), found.primary.span);
            }
            if found.help.is_empty() && found.primary.text.is_empty() && found.fix.is_none() {
                let _ = writeln!(wrong, "{} shows no way out: {found:?}", source.name());
            }
        }
        for example in &examples.good {
            let source = source_of(rule, example);
            let findings = found_in(&source, Some(rule));
            if findings.iter().any(|finding| finding.rule == rule.name || finding.severity == Severity::Error) {
                let _ =
                    writeln!(wrong, "{} speaks of its own good example:\n{}", source.name(), list(&source, &findings));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Returns the folders that the examples of a rule stand for: each begins a file with its name, and a name that comes
/// again begins the next folder.
fn folders(rule: &Rule, examples: &[Example]) -> Vec<Vec<Source>> {
    let mut folders: Vec<Vec<Source>> = vec![Vec::new()];
    for example in examples {
        let name = example.text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default();
        assert!(name.ends_with(".journey.yaml"), "{}.rs:{} names no file", rule.name, example.line);
        if folders.iter().flatten().any(|source| source.name() == name) {
            folders.push(Vec::new());
        }
        folders.last_mut().expect("there is one").push(Source::new(name, example.text.clone()));
    }
    folders
}

/// Says what is wrong with the examples of a rule that looks at several journeys.
fn wrong_across(rule: &'static Rule) -> String {
    let mut wrong = String::new();
    let examples = rule.examples();
    let mut settings = Settings::default();
    settings.set_level(rule, Some(rule.severity));
    for (examples, is_bad) in [(&examples.bad, true), (&examples.good, false)] {
        for sources in folders(rule, examples) {
            let found = found_across(&sources, &settings);
            let own: Vec<_> = found.iter().filter(|(_, finding)| finding.rule == rule.name).collect();
            if own.is_empty() == is_bad {
                let _ = writeln!(wrong, "{} says of its own example (bad: {is_bad}): {found:#?}", rule.name);
            }
            for (at, finding) in own {
                let end = finding.primary.span.end as usize;
                let points = end <= sources[*at].text().len() && (finding.primary.span.start as usize) < end;
                let has_way_out = !finding.help.is_empty() || !finding.primary.text.is_empty();
                if finding.severity != rule.severity || !points || !has_way_out {
                    let _ = writeln!(wrong, "{} lacks something: {finding:#?}", rule.name);
                }
            }
            for source in &sources {
                if found_in(source, None).iter().any(|finding| finding.severity == Severity::Error) {
                    let _ = writeln!(wrong, "{} has an error in {}", rule.name, source.name());
                }
            }
        }
    }
    wrong
}

/// Returns what is found by comparing the journeys of a folder, with the index of the file.
fn found_across(sources: &[Source], settings: &Settings) -> Vec<(usize, Finding)> {
    let digests: Vec<Digest> = sources
        .iter()
        .map(|source| {
            let text = Text { source: source.clone(), findings: Vec::new(), is_refused: false };
            check::check(&text, TODAY).digest(source).expect("a journey")
        })
        .collect();
    let settings = sources.iter().map(|_| Cow::Borrowed(settings)).collect();
    let portfolio = Portfolio::of(&digests, settings, true, TODAY);
    rules::judge_across(&portfolio).into_iter().map(|told| (told.journey, told.finding)).collect()
}

#[test]
fn every_rule_is_documented_and_has_examples() {
    for rule in ALL {
        let examples = rule.examples();
        // What is too large, or no text at all, cannot be printed on a page.
        assert!(
            !examples.bad.is_empty() || ["too-large", "not-utf-8"].contains(&rule.name),
            "{} has no bad example",
            rule.name
        );
        assert!(!examples.good.is_empty(), "{} has no good example", rule.name);
        let summary = rule.summary();
        assert!(summary.starts_with("Finds ") && summary.ends_with('.'), "{}: {summary}", rule.name);
        let has_authority = !rule.why.is_empty()
            || !matches!(rule.check, Check::Judged(_) | Check::Across(_))
            || rule.severity == Severity::Error;
        assert!(has_authority, "{} does not say why", rule.name);
        assert!(!rule.why.ends_with('.'), "{}: {}", rule.name, rule.why);
        let explained = rules::explain(rule.name).unwrap_or_default();
        assert!(explained.contains("Good") && explained.starts_with(rule.name), "{explained}");
    }
}

/// Gathers the names of all keys of a schema.
fn keys_of(schema: &serde_json::Value, keys: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(serde_json::Value::as_object) {
        keys.extend(properties.keys().cloned());
    }
    match schema {
        serde_json::Value::Object(parts) => parts.values().for_each(|part| keys_of(part, keys)),
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| keys_of(part, keys)),
        _ => {}
    }
}

#[test]
fn every_rule_that_judges_says_which_keys_it_reads_and_they_are_keys() {
    let mut keys = BTreeSet::new();
    keys_of(&cjm::journey::schema(), &mut keys);
    for rule in ALL.iter().filter(|rule| matches!(rule.check, Check::Judged(_) | Check::Across(_))) {
        // This one asks for whatever the file does not use.
        assert!(rule.reads.keys().next().is_some() || rule.name == "keys-not-used", "{}", rule.name);
        for key in rule.reads.keys() {
            assert!(keys.contains(key), "{} reads `{key}`, which is no key", rule.name);
        }
    }
}

#[test]
fn a_former_name_leads_to_its_rule_and_is_no_name_of_another() {
    for rule in ALL {
        for former in rule.former {
            assert_eq!(rules::find(former).map(|found| found.name), Some(rule.name));
            let claims = ALL.iter().filter(|other| other.name == *former || other.former.contains(former));
            assert_eq!(claims.count(), 1, "{former}");
        }
    }
}

#[test]
fn names_are_after_the_bad_thing_and_once_only() {
    let names: Vec<&str> = ALL.iter().map(|rule| rule.name).collect();
    let unique: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(names.len(), unique.len(), "a name stands twice");
    for name in names {
        assert!(
            name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-' || letter.is_ascii_digit()),
            "{name}"
        );
        assert!(!name.starts_with("no-"), "{name}");
    }
}

/// The files among them that are no rules: the list of all, and what rules share with gaps.
const NO_RULES: [&str; 3] = ["mod", "all", "thresholds"];

/// Returns the names of the rules whose files stand in a folder.
fn files_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("the folder of the rules is there");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names
        .filter_map(|name| Some(name.strip_suffix(".rs")?.replace('_', "-")))
        .filter(|name| !NO_RULES.contains(&name.as_str()))
        .collect()
}

#[test]
fn every_file_of_a_rule_is_registered() {
    let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut files = files_in(&rooms);
    files.extend(files_in(&rooms.join("language")));
    let registered: BTreeSet<String> = ALL.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(files, registered, "each file in src/rules is a rule of that name in `rules::ALL`");
}

#[test]
fn every_error_of_reading_is_explained() {
    let unexplained: Vec<&str> =
        cjm::yaml::rules::EXPLAINED.iter().map(|(name, _)| *name).filter(|name| rules::find(name).is_none()).collect();
    assert!(unexplained.is_empty(), "no page in src/rules/language for {unexplained:?}");
}

#[test]
fn files_give_what_stands_beside_them() {
    let update = std::env::var_os("UPDATE").is_some();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut wrong = String::new();
    let mut folders: Vec<_> = fs::read_dir(&root).expect("tests/rules is there").filter_map(Result::ok).collect();
    folders.sort_by_key(|folder| folder.file_name());
    for folder in folders {
        let name = folder.file_name().into_string().unwrap_or_default();
        let mut files: Vec<_> =
            fs::read_dir(folder.path()).expect("a folder").filter_map(Result::ok).map(|file| file.path()).collect();
        files.sort();
        for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml")) {
            let source = Source::new(path.display().to_string(), fs::read_to_string(path).expect("a readable file"));
            let all = found_in(&source, rules::find(&name));
            // A folder of a rule shows what that rule says; any other shows everything.
            let own = all.into_iter().filter(|finding| rules::find(&name).is_none() || finding.rule == name);
            let found = list(&source, &own.collect::<Vec<_>>());
            let out = path.with_extension("out");
            if update {
                fs::write(&out, &found).expect("a writable file");
            } else if fs::read_to_string(&out).unwrap_or_default() != found {
                let _ = writeln!(wrong, "{} gives now:\n{found}", path.display());
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}\nread the difference, then UPDATE=1 cargo test --test rules");
}
