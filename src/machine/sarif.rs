//! Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which GitHub code scanning and many editors read.
//!
//! - Files are named relative to `%SRCROOT%`, the folder in which the check was run; whoever reads the report knows
//!   where that is. Columns count characters (`unicodeCodePoints`), and ends are exclusive.
//! - `partialFingerprints` know a finding again after lines have moved. `primaryLocationLineHash` is left to GitHub's
//!   upload, which computes it from the file and warns about any other.
//! - A result carries the rank of its rule, a rule its page as help.
//! - GitHub takes 25,000 results of a run and refuses more: the weightiest are kept, and a notification says what was
//!   left out. What could not be checked is a notification as well.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::escape::uri_path;
use crate::finding::{Elsewhere, Finding, Fix, Severity, portable};
use crate::machine::json::written;
use crate::machine::rank::rank;
use crate::machine::story::{headline, story};
use crate::machine::{Ending, Entry, FileFindings, Format, Keeps, Options, Part, Trouble};
use crate::rules::{self, Rule};
use crate::source::{Source, Span};

/// So many results GitHub takes of a run.
const MOST_RESULTS: usize = 25_000;
/// So many places GitHub shows of a result.
const MOST_PLACES: usize = 100;
/// The folder that files are named from.
const ROOT: &str = "%SRCROOT%";

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::SARIF.name,
    head: "",
    between: "",
    file: render,
    keeps: Keeps { of_a_level: MOST_RESULTS, altogether: MOST_RESULTS },
    foot,
    has_fingerprints: true,
    lacks_summary: true,
};

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    let entry = |(at, finding): (usize, &Finding)| {
        Entry::new(finding.severity, finding.rule, written(&result(file.source, finding, file.fingerprints.get(at))))
    };
    Part { entries: file.findings.iter().enumerate().map(entry).collect(), ..Part::default() }
}

fn result(source: &Source, finding: &Finding, fingerprint: Option<&String>) -> Value {
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": plain(&story(finding).join("\n")) },
        "locations": [{ "physicalLocation": place(source, finding.primary.span) }],
        "rank": rank(finding.rule, finding.severity),
    });
    let related = finding.related.iter().map(|label| (place(source, label.span), label.text.as_str()));
    let elsewhere = finding.elsewhere.iter().map(|place| (place_elsewhere(place), place.text.as_str()));
    let related: Vec<Value> = related
        .chain(elsewhere)
        .take(MOST_PLACES)
        .enumerate()
        .map(|(at, (place, text))| match text {
            "" => json!({ "id": at, "physicalLocation": place }),
            text => json!({ "id": at, "physicalLocation": place, "message": { "text": plain(text) } }),
        })
        .collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    if let Some(fingerprint) = fingerprint {
        result["partialFingerprints"] = json!({ "cjm/v1": fingerprint });
    }
    if let Some(change) = &finding.fix {
        result["fixes"] = json!([fix(source, finding, change)]);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// Keeps a text of the file from being read as a link.
fn plain(text: &str) -> String {
    text.replace("](", "] (")
}

fn place(source: &Source, span: Span) -> Value {
    json!({ "artifactLocation": artifact(source.name()), "region": region(source, span) })
}

fn place_elsewhere(place: &Elsewhere) -> Value {
    json!({
        "artifactLocation": artifact(&place.file),
        "region": { "startLine": place.line, "startColumn": place.column },
    })
}

fn region(source: &Source, span: Span) -> Value {
    let (start, end) = (source.position(span.start), source.position(span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn artifact(name: &str) -> Value {
    let path = portable(name);
    let has_drive = path.len() > 1 && path.as_bytes()[1] == b':' && path.as_bytes()[0].is_ascii_alphabetic();
    if has_drive {
        let (drive, rest) = path.split_at(2);
        return json!({ "uri": format!("file:///{drive}{}", uri_path(rest)) });
    }
    if path.starts_with('/') {
        return json!({ "uri": format!("file://{}", uri_path(&path)) });
    }
    json!({ "uri": uri_path(&path), "uriBaseId": ROOT })
}

fn fix(source: &Source, finding: &Finding, fix: &Fix) -> Value {
    let certain = if fix.safe { "" } else { " (likely, not certain)" };
    let words = finding.help.first().map_or_else(|| headline(finding), Clone::clone);
    json!({
        "description": { "text": plain(&format!("{words}{certain}")) },
        "artifactChanges": [{
            "artifactLocation": artifact(source.name()),
            "replacements": [{
                "deletedRegion": region(source, fix.span),
                "insertedContent": { "text": fix.replacement },
            }],
        }],
    })
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let results = ending.kept.in_order();
    let indices: BTreeMap<&str, usize> = results.iter().map(|entry| (entry.rule, 0)).collect();
    let indices: BTreeMap<&str, usize> = indices.into_keys().enumerate().map(|(at, name)| (name, at)).collect();
    let rules: Vec<Value> = indices.keys().map(|name| descriptor(name)).collect();
    let driver = json!({
        "name": "cjm",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "shortDescription": { "text": env!("CARGO_PKG_DESCRIPTION") },
        "rules": rules,
    });
    let folder = json!({ "description": { "text": "The folder in which the check was run." } });
    let mut out = format!(
        "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\n\
         \"tool\":{{\"driver\":{}}},\n\
         \"automationDetails\":{{\"id\":\"cjm/\"}},\n\
         \"invocations\":[{}],\n\
         \"originalUriBaseIds\":{{\"{ROOT}\":{}}},\n\
         \"columnKind\":\"unicodeCodePoints\",\n\
         \"results\":[\n",
        written(&driver),
        written(&invocation(ending)),
        written(&folder),
    );
    for (at, entry) in results.iter().enumerate() {
        let index = indices.get(entry.rule).copied().unwrap_or_default();
        let rest = entry.text.strip_prefix('{').unwrap_or(&entry.text);
        let between = if at == 0 { "" } else { ",\n" };
        out.push_str(&format!("{between}{{\"ruleIndex\":{index},{rest}"));
    }
    out.push_str("\n]}]}\n");
    out
}

fn invocation(ending: &Ending<'_>) -> Value {
    let mut notifications: Vec<Value> = ending.troubles.iter().map(notification).collect();
    if ending.kept.left_out() > 0 {
        let words = format!(
            "{} were left out: a report holds the weightiest {MOST_RESULTS}, which is all that GitHub takes",
            ending.kept.left_out_words()
        );
        notifications.push(json!({ "level": "warning", "message": { "text": words } }));
    }
    let tally = ending.tally;
    json!({
        "executionSuccessful": ending.exit.is_done,
        "exitCode": ending.exit.code,
        "exitCodeDescription": ending.exit.meaning,
        "toolExecutionNotifications": notifications,
        "properties": {
            "checked": tally.files,
            "unreadable": tally.unreadable,
            "errors": tally.errors,
            "warnings": tally.warnings,
            "infos": tally.infos,
            "known": tally.known,
            "ignored": tally.ignored,
        },
    })
}

fn notification(trouble: &Trouble) -> Value {
    let mut notification = json!({ "level": "error", "message": { "text": plain(&trouble.message) } });
    if let Some(file) = &trouble.file {
        notification["locations"] = json!([{ "physicalLocation": { "artifactLocation": artifact(file) } }]);
    }
    notification
}

fn descriptor(name: &str) -> Value {
    let Some(rule) = rules::find(name) else {
        return json!({ "id": name });
    };
    let why = if rule.why.is_empty() { finds(rule) } else { sentence(rule.why) };
    json!({
        "id": name,
        "shortDescription": { "text": finds(rule) },
        "fullDescription": { "text": why },
        "help": { "text": rules::explain(name).unwrap_or_default(), "markdown": rules::page_of(rule) },
        "defaultConfiguration": { "level": level(rule.severity), "rank": rank(name, rule.severity) },
        "properties": { "tags": [rule.group.word()] },
    })
}

/// Returns what a rule finds: "A channel that the file does not have."
fn finds(rule: &Rule) -> String {
    sentence(rule.summary().trim_start_matches("Finds ").trim_end_matches('.'))
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['.']).collect()
}
