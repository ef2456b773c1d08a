//! The file of a baseline: JSON with one finding a line, in order, so that a review shows what came and what went.
//!
//! ```json
//! {
//!   "version": 1,
//!   "about": "…",
//!   "findings": [
//!     {"file": "bike.journey.yaml", "rule": "pain-without-answer", "at": "Nobody tells when the courier comes", "count": 1}
//!   ]
//! }
//! ```

use serde::{Deserialize, Serialize};

use super::{Baseline, Kind, Known};
use crate::escape;
use crate::finding;
use crate::rules;

const VERSION: u32 = 1;
const ABOUT: &str = "What was known when this was written; `cjm check` counts it and tells only of what is new. \
                     `cjm baseline prune` takes out what has been fixed.";

/// Why a text is no baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotABaseline {
    /// It is not JSON of the right form; holds why and where.
    Unreadable(String),
    /// A later version of the program wrote it.
    TooNew(u32),
}

#[derive(Deserialize)]
struct VersionEntry {
    version: u32,
}

#[derive(Deserialize)]
struct FileEntry {
    findings: Vec<FindingEntry>,
}

#[derive(Serialize, Deserialize)]
struct FindingEntry {
    file: String,
    rule: String,
    at: String,
    count: usize,
}

impl std::fmt::Display for NotABaseline {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NotABaseline::Unreadable(why) => write!(out, "it is no baseline: {why}"),
            NotABaseline::TooNew(version) => {
                write!(out, "it was written by a later cjm (version {version} of the form; this one reads {VERSION})")
            }
        }
    }
}

impl Baseline {
    /// Reads a baseline; what stands in it twice is added up, as it is where two branches are merged.
    pub fn read(text: &str) -> Result<Self, NotABaseline> {
        // The words of the parser repeat parts of the text, which may be anybody's.
        let unreadable = |error: serde_json::Error| {
            let what = if error.is_data() { "is not what a baseline holds there" } else { "is no JSON" };
            NotABaseline::Unreadable(format!("line {}, column {} {what}", error.line(), error.column()))
        };
        let VersionEntry { version } = serde_json::from_str(text).map_err(unreadable)?;
        if version != VERSION {
            return Err(NotABaseline::TooNew(version));
        }
        let FileEntry { findings } = serde_json::from_str(text).map_err(unreadable)?;
        let mut baseline = Baseline::default();
        for entry in findings.into_iter().filter(|entry| entry.count > 0) {
            let known = baseline.files.entry(finding::portable(&entry.file)).or_insert_with(Known::default);
            // A rule that has another name by now is still known by the one it had.
            let rule = rules::find(&entry.rule).map_or(entry.rule, |rule| rule.name.to_owned());
            let count = known.kinds.entry(Kind { rule, at: entry.at }).or_default();
            *count = count.saturating_add(entry.count);
        }
        Ok(baseline)
    }

    /// Writes it: the same findings give the same bytes.
    pub fn written(&self) -> String {
        let entries = self.files.iter().flat_map(|(file, known)| {
            known.kinds().map(|(kind, count)| FindingEntry {
                file: file.clone(),
                rule: kind.rule.clone(),
                at: kind.at.clone(),
                count,
            })
        });
        let lines: Vec<String> = entries.map(|entry| format!("    {}", line(&entry))).collect();
        let about = json(&ABOUT);
        let findings = if lines.is_empty() { String::new() } else { format!("\n{}\n  ", lines.join(",\n")) };
        format!("{{\n  \"version\": {VERSION},\n  \"about\": {about},\n  \"findings\": [{findings}]\n}}\n")
    }
}

fn line(entry: &FindingEntry) -> String {
    let (file, rule, at) = (json(&entry.file), json(&entry.rule), json(&entry.at));
    format!("{{\"file\": {file}, \"rule\": {rule}, \"at\": {at}, \"count\": {}}}", entry.count)
}

fn json(text: &(impl Serialize + ?Sized)) -> String {
    let json = serde_json::to_string(text).expect("internal error: texts are always JSON");
    escape::json(&json).into_owned()
}
