//! Findings as lines of JSON, for programs that read while the check still runs.
//!
//! ```json
//! {"version":1,"kind":"finding","file":"bike.journey.yaml","rule":"unknown-channel","severity":"error", …}
//! {"version":1,"kind":"trouble","file":"gone.journey.yaml","message":"cannot read gone.journey.yaml: …"}
//! {"version":1,"kind":"summary","checked":1,"unreadable":1,"errors":1,"warnings":0,"infos":0,"exitCode":2}
//! ```
//!
//! `cjm schema --of lines` writes the schema of a line.
//!
//! A line of the kind `finding` holds what an entry of the format `json` holds. The last line is the summary; where it
//! is missing, the check did not come to its end.

use serde::Serialize;

use crate::machine::entries::{SummaryEntry, entry, summary, trouble};
use crate::machine::json::written;
use crate::machine::{Ending, FileFindings, Format, Keeps, Options, Part};

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::JSONL.name,
    head: "",
    between: "",
    file: render,
    keeps: Keeps::NONE,
    foot,
    has_fingerprints: true,
    lacks_summary: false,
};

/// The version of the lines; it rises when a key changes its meaning or goes.
const VERSION: u8 = 1;

/// One line.
#[derive(Serialize)]
struct Line<T> {
    version: u8,
    kind: &'static str,
    #[serde(flatten)]
    content: T,
}

/// The last line: how much was read, how much was found, and how the run went.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Last"))]
pub(crate) struct LastEntry {
    #[serde(flatten)]
    summary: SummaryEntry,
    /// 0 nothing that fails, 1 findings that do, 2 something could not be checked, 3 nothing to check.
    #[cfg_attr(test, schemars(range(max = 3)))]
    exit_code: u8,
}

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    Part::shown((0..file.findings.len()).map(|at| line("finding", entry(file, at))).collect())
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let mut out: String = ending.troubles.iter().map(|one| line("trouble", trouble(one))).collect();
    let last = LastEntry { summary: summary(ending.tally), exit_code: ending.exit.code };
    out.push_str(&line("summary", last));
    out
}

fn line(kind: &'static str, content: impl Serialize) -> String {
    written(&Line { version: VERSION, kind, content }) + "\n"
}
