//! `cjm check --fix` and `--diff`: texts are mended, read again, and written in place of what was read, or only shown.

use std::borrow::Cow;
use std::path::Path;

use anstyle::{AnsiColor, Style};

use crate::check::Text;
use crate::cli::files::{Input, shown};
use crate::cli::{terminal, writing};
use crate::escape;
use crate::finding::{Finding, Severity};
use crate::machine::Tally;
use crate::mending::{self, Mended, Wish};
use crate::source::Source;

/// So many changes that could not be made are told of in one file.
const MOST_TOLD: usize = 3;

/// What is done about findings that can be fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mending {
    /// Which changes are wanted.
    pub wish: Wish,
    /// Where the mended texts go.
    pub goal: Goal,
}

/// Where mended texts go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Into their files; that of standard input to standard output.
    Written,
    /// What would be changed is shown, and nothing is written.
    Shown,
}

/// A text after mending.
pub(crate) struct Result {
    /// The text as it stands now where it came from.
    pub text: Text,
    /// What is found in it.
    pub findings: Vec<Finding>,
    /// How many findings were mended, or would be.
    pub count: usize,
    /// What would be changed, where that was asked for.
    pub difference: String,
    /// What could not be done, and why.
    pub remarks: Vec<String>,
    /// Why the text could not be written.
    pub failure: Option<String>,
}

/// Mends a text that was read, and puts it where it should go.
pub(crate) fn mend(
    input: &Input,
    text: Text,
    findings: Vec<Finding>,
    how: Mending,
    judge: impl Fn(&Text) -> Vec<Finding>,
) -> Result {
    let mut result = Result { text, findings, count: 0, difference: String::new(), remarks: Vec::new(), failure: None };
    if !result.text.findings.is_empty() {
        // Writing it in UTF-8 could lose letters.
        let why = format!("{}: not fixed, because it could not be read as UTF-8", input.shown());
        match (how.goal, input) {
            // Nothing can stand where the mended text is waited for.
            (Goal::Written, Input::Stdin) => result.failure = Some(why),
            _ => result.remarks.push(why),
        }
        return result;
    }
    let as_text = |text: &str| Text {
        source: Source::new(result.text.source.name(), text),
        findings: Vec::new(),
        is_refused: false,
    };
    let old = result.text.source.text();
    let mended = mending::mend(old, result.findings.clone(), how.wish, |text| judge(&as_text(text)));
    let new = as_text(&mended.text);
    let is_changed = old != mended.text;
    result.remarks = remarks(&input.shown(), &new.source, &mended);
    result.count = mended.count;
    match (how.goal, input) {
        (Goal::Shown, _) => result.difference = mending::difference(&input.name(), old, &mended.text),
        (Goal::Written, Input::File(path)) if is_changed => match write(path, old, &mended.text) {
            Ok(()) => (result.text, result.findings) = (new, mended.findings),
            Err(error) => {
                result.count = 0;
                result.failure = Some(format!("{error:#}"));
            }
        },
        (Goal::Written, _) => (result.text, result.findings) = (new, mended.findings),
    }
    result
}

fn write(path: &Path, old: &str, new: &str) -> anyhow::Result<()> {
    writing::replace_unchanged_file(path, old.as_bytes(), new.as_bytes())
}

/// Says what was left undone.
fn remarks(name: &str, source: &Source, mended: &Mended) -> Vec<String> {
    let mut remarks: Vec<String> = mended
        .refused
        .iter()
        .take(MOST_TOLD)
        .map(|finding| {
            let line = source.position(finding.primary.span.start).line;
            format!("{name}:{line}: {} was left as it is: mending it would make another error", finding.rule)
        })
        .collect();
    match mended.refused.len().saturating_sub(MOST_TOLD) {
        0 => {}
        left => remarks.push(format!("{name}: {left} more were left as they are for the same reason")),
    }
    if mended.is_unfinished {
        remarks.push(format!("{name}: there is more to fix than one run can do; run it again"));
    }
    remarks
}

/// Says that a difference holds characters that are not printed as they are, so that `patch` would not find its lines.
pub(crate) fn unfit_for_patch(input: &Input, difference: &str) -> Option<String> {
    let is_changed = matches!(escape::printed(difference), Cow::Owned(_));
    let name = input.shown();
    is_changed.then(|| {
        format!("{name}: invisible characters are shown as `\\u{{…}}`, so `patch` cannot take this; `--fix` makes the change")
    })
}

/// Makes a difference ready to be shown: on a terminal in colours and with every sign visible, else as far as the gate
/// lets it be, so that `patch` can take it.
pub(crate) fn painted(difference: String, color: bool) -> String {
    if !color && !terminal::is_output() {
        return difference;
    }
    let style_of = |line: &str| match line.as_bytes() {
        _ if !color => Style::new(),
        [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => Style::new().bold(),
        [b'-', ..] => AnsiColor::Red.on_default(),
        [b'+', ..] => AnsiColor::Green.on_default(),
        [b'@', ..] => AnsiColor::Cyan.on_default(),
        _ => Style::new(),
    };
    let mut shown = String::with_capacity(difference.len() + 64);
    for line in difference.lines() {
        let style = style_of(line);
        let words: Vec<Cow<'_, str>> = line.split('\t').map(escape::terminal).collect();
        shown.push_str(&format!("{style}{}{style:#}\n", words.join("\t")));
    }
    shown
}

/// Says in one line what was mended, or would be: "mended 3 of 5 findings in 2 files".
pub(crate) fn summary(goal: Goal, tally: &Tally) -> String {
    let plural = |number: usize, noun: &str| format!("{number} {noun}{}", if number == 1 { "" } else { "s" });
    let left = tally.at_least(Severity::Info);
    let files = plural(tally.mended_files, "file");
    match goal {
        _ if tally.mended == 0 => "nothing to fix".to_owned(),
        Goal::Written => format!("fixed {} of {} in {files}", tally.mended, plural(tally.mended + left, "finding")),
        Goal::Shown => {
            format!("{} of {} can be fixed in {files}; nothing was written", tally.mended, plural(left, "finding"))
        }
    }
}

/// Refuses to mend standard input together with files, since their findings would mix with its text.
pub(crate) fn refuse_mixture(inputs: &[Input], goal: Goal) -> anyhow::Result<()> {
    let has_stdin = inputs.contains(&Input::Stdin);
    if let (Goal::Written, true, Some(Input::File(path))) =
        (goal, has_stdin, inputs.iter().find(|input| **input != Input::Stdin))
    {
        anyhow::bail!(
            "`--fix` writes the fixed text to standard output, so `-` cannot be fixed together with {}",
            shown(path)
        );
    }
    Ok(())
}
