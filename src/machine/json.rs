//! Findings as JSON, for programs.
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [
//!     {
//!       "file": "bike.journey.yaml",
//!       "rule": "unknown-channel",
//!       "severity": "error",
//!       "message": "no channel is called `sotre`",
//!       "label": "did you mean `store`?",
//!       "line": 31, "column": 18, "endLine": 31, "endColumn": 23,
//!       "offsets": { "start": 702, "end": 707 },
//!       "related": [
//!         { "message": "declared here", "line": 9, "column": 3, "endLine": 9, "endColumn": 8,
//!           "offsets": { "start": 160, "end": 165 } }
//!       ],
//!       "elsewhere": [],
//!       "notes": [],
//!       "help": [],
//!       "why": null,
//!       "fix": { "line": 31, "column": 18, "endLine": 31, "endColumn": 23,
//!                "offsets": { "start": 702, "end": 707 }, "replacement": "store", "safe": false },
//!       "fingerprint": "09b84044e19ef6f1"
//!     }
//!   ],
//!   "files": 1,
//!   "troubles": [{ "file": "gone.journey.yaml", "message": "cannot read gone.journey.yaml: there is no such file or folder" }],
//!   "summary": { "checked": 1, "unreadable": 1, "errors": 1, "warnings": 0, "infos": 0, "known": 0, "ignored": 0 },
//!   "exitCode": 2
//! }
//! ```
//!
//! `cjm schema --of findings` writes the schema of it.
//!
//! - `version` rises when a key changes its meaning or goes; new keys may come without.
//! - `severity` is `error`, `warning` or `info`. `message` is one sentence; `label` is what is to be seen at the place;
//!   `notes` are facts, `help` ways out with the best first, `why` says why it matters and who says so.
//! - `elsewhere` holds places in other files of the run: `{ "file", "line", "column", "message" }`. What a rule finds by
//!   comparing files comes after the findings of all files, again in the order of the files.
//! - Lines and columns count from 1, columns in characters; an end is exclusive. `offsets` count bytes from 0 in the
//!   text as UTF-8.
//! - `fingerprint` knows a finding again in a later run, while lines move about it.
//! - Findings come in the order of the files, then of their places. `files` says how many files were checked.
//! - `troubles` tells what could not be checked, the first hundred of them; `summary.unreadable` counts all.
//! - `summary` counts everything that was found, also what `--quiet` does not show.

use serde::Serialize;

use crate::escape;
use crate::machine::entries::{TroubleEntry, entry, summary, trouble};
use crate::machine::{Ending, FileFindings, Format, Keeps, Options, Part};

/// The format.
pub(crate) const FORMAT: Format = Format {
    name: crate::format::JSON.name,
    head: "{\"version\":1,\"findings\":[\n",
    between: ",\n",
    file: render,
    keeps: Keeps::NONE,
    foot,
    has_fingerprints: true,
    lacks_summary: false,
};

fn render(file: &FileFindings<'_>, _: &Options) -> Part {
    let entries: Vec<String> = (0..file.findings.len()).map(|at| written(&entry(file, at))).collect();
    Part::shown(entries.join(",\n"))
}

fn foot(ending: &Ending<'_>, _: &Options) -> String {
    let troubles: Vec<TroubleEntry<'_>> = ending.troubles.iter().map(trouble).collect();
    format!(
        "\n],\"files\":{},\"troubles\":{},\"summary\":{},\"exitCode\":{}}}\n",
        ending.tally.files,
        written(&troubles),
        written(&summary(ending.tally)),
        ending.exit.code
    )
}

pub(crate) fn written(entry: &impl Serialize) -> String {
    let json = serde_json::to_string(entry).expect("internal error: texts and numbers are always JSON");
    escape::json(&json).into_owned()
}
