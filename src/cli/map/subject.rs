//! The journeys that one map is made of: one, or two that are drawn over each other.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, bail};
use jiff::civil::Date;

use crate::check::{self, Checked};
use crate::cli::files::{self, Input, shown};
use crate::cli::map::focus::{focus, focus_personas};
use crate::cli::map::{MapArguments, blank};
use crate::cli::outcome::Outcome;
use crate::cli::project::{Projects, folder_of};
use crate::cli::{fault, gaps, reading};
use crate::escape;
use crate::finding::Severity;
use crate::journey;
use crate::map::{GapChoice, Map};
use crate::rules::Thresholds;

/// What a map is drawn of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    /// The journey; where two are compared, the later one.
    pub(super) input: Input,
    /// The journey that it is compared with.
    pub(super) before: Option<Input>,
}

/// A map that is ready to be drawn, with what is to be said beside it.
#[derive(Debug, Default)]
pub(super) struct Drawable {
    /// The map; none where no journey could be read.
    pub(super) map: Option<Map>,
    pub(super) complaints: Vec<String>,
    /// What is worth a word, and no complaint.
    pub(super) remarks: Vec<String>,
    pub(super) outcome: Outcome,
    /// How many errors were found.
    pub(super) errors: usize,
    /// The id of the journey, and that of the journey which it improves.
    pub(super) ids: Option<(String, Option<String>)>,
}

/// What journeys are read under.
pub(super) struct Surroundings<'a> {
    pub(super) projects: &'a Projects,
    pub(super) today: Date,
    /// The ids of journeys that others open, where others are read as well.
    pub(super) opened: Option<&'a BTreeSet<String>>,
}

impl Subject {
    /// Takes what was typed.
    pub(super) fn typed(arguments: &MapArguments) -> anyhow::Result<Self> {
        if arguments.blank && arguments.files.len() > 1 {
            bail!("a template takes one journey, or none");
        }
        let subject = match (arguments.files.as_slice(), &arguments.compare) {
            ([before, after], None) => Subject { input: Input::typed(after), before: Some(Input::typed(before)) },
            ([_, _, ..], Some(_)) => bail!("two files are compared already; leave `--compare` out"),
            ([file], Some(Some(before))) => Subject { input: Input::typed(file), before: Some(Input::typed(before)) },
            ([file], Some(None)) => {
                let input = Input::typed(file);
                Subject { before: Some(improved(&input)?), input }
            }
            ([file], None) => Subject { input: Input::typed(file), before: None },
            _ => bail!("name a journey to draw"),
        };
        if subject.before.as_ref() == Some(&subject.input) {
            bail!("{} cannot be compared with itself; name another file", subject.input.shown());
        }
        Ok(subject)
    }

    /// Returns all that is read, the journey itself first.
    pub(super) fn inputs(&self) -> Vec<Input> {
        std::iter::once(&self.input).chain(&self.before).cloned().collect()
    }

    /// Reads and judges what the map is made of, and draws it up.
    pub(super) fn drawable(&self, arguments: &MapArguments, around: &Surroundings) -> anyhow::Result<Drawable> {
        let mut drawable = Drawable::default();
        let Some(mut map) = one(&self.input, arguments, around, self.before.is_some(), &mut drawable)? else {
            return Ok(drawable);
        };
        if let Some(before) = &self.before {
            let Some(earlier) = one(before, arguments, around, true, &mut drawable)? else {
                return Ok(drawable);
            };
            let compare = || map.compared_with(earlier);
            map = fault::guard(&self.input.shown(), compare).map_err(anyhow::Error::msg)?;
            if map.comparison.as_ref().is_some_and(|comparison| comparison.shares_nothing) {
                drawable.remarks.push(format!(
                    "{} and {} share no touchpoint; was another file meant?",
                    before.shown(),
                    self.input.shown()
                ));
            }
        }
        drawable.map = Some(if arguments.blank { blank::emptied(map, arguments)? } else { map });
        Ok(drawable)
    }
}

/// Draws up the map of one file, as far as it could be read; says what is wrong with it.
fn one(
    input: &Input,
    arguments: &MapArguments,
    around: &Surroundings,
    is_compared: bool,
    drawable: &mut Drawable,
) -> anyhow::Result<Option<Map>> {
    let text = reading::read(input).map_err(anyhow::Error::msg)?;
    let decided = around.projects.decided(input);
    let conditions = decided.conditions(around.today, around.opened);
    let work = || check::check_under(&text, &conditions);
    let checked = fault::guard(&input.shown(), work).map_err(anyhow::Error::msg)?;
    if let Some(words) = gaps::errors_told(input, &checked) {
        drawable.complaints.push(words);
        drawable.outcome = Outcome::Findings;
        drawable.errors += errors(&checked);
    }
    if !checked.is_journey {
        return Ok(None);
    }
    let Checked { journey, graph, insight, .. } = &checked;
    if drawable.ids.is_none() {
        drawable.ids = Some((journey.id.clone(), journey.improves.get().cloned()));
    }
    let choice = GapChoice { thresholds: Thresholds::of(conditions.settings), has_all: is_compared };
    let draw = || Map::under(journey, graph, insight, &choice);
    let mut map = fault::guard(&input.shown(), draw).map_err(anyhow::Error::msg)?;
    let keep = if arguments.blank { focus_personas } else { focus };
    keep(&mut map, journey, arguments).with_context(|| input.shown())?;
    Ok(Some(map))
}

fn errors(checked: &Checked) -> usize {
    checked.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

/// Finds the journey that a plan says it improves, in the folder of the plan and below it.
fn improved(input: &Input) -> anyhow::Result<Input> {
    let Input::File(path) = input else {
        bail!("standard input has no neighbours; name the other file: `--compare as-is.journey.yaml`");
    };
    let text = reading::read(input).map_err(anyhow::Error::msg)?;
    let journey = journey::load(&text.source).journey;
    let Some(wanted) = journey.improves.get() else {
        bail!(
            "{} does not say what it improves; add `improves: the-id-of-the-as-is-journey` to it, or write `--compare \
             as-is.journey.yaml`",
            shown(path)
        );
    };
    let folder = folder_of(input).to_path_buf();
    find_journey(&folder, path, wanted).with_context(|| {
        escape::terminal(&format!(
            "no journey with the id `{wanted}`, which {} improves, is in {}; write `--compare as-is.journey.yaml`",
            path.display(),
            folder.display()
        ))
        .into_owned()
    })
}

/// Finds the one journey of an id under a folder, other than the one that asks.
fn find_journey(folder: &Path, own: &Path, wanted: &str) -> Option<Input> {
    let inputs = files::find(std::slice::from_ref(&folder.to_path_buf())).inputs;
    inputs
        .into_iter()
        .filter(|input| *input != Input::File(own.to_path_buf()))
        .find(|input| reading::read(input).is_ok_and(|text| journey::load(&text.source).journey.id == wanted))
}
