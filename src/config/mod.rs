//! The project file `cjm.yaml`: how strict a project is, which thresholds it uses, what it ignores.
//!
//! The file is typed here and passed on: each room reads its own part, so that an option is checked where it is used.

mod exception;
mod font;
mod schema;
mod theme;

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Deserialize;

use crate::finding::{self, Finding};
use crate::gaps;
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{self, Shared, WrittenShared};
use crate::rules::{self, Context, PROFILES, Profile, Reading, Settings, Word, WrittenRules};
use crate::source::{Source, Spanned};
use crate::theme::{LongTheme, Theme, WrittenTheme};
use crate::yaml::rules::{UNKNOWN_KEY, WRONG_VALUE};
use crate::yaml::{self, Both, Budgets, Field, Keys, Library, Many, Vocabulary, nearest};

pub use font::FontFile;
pub use schema::schema;

use exception::{Exception, WrittenException};

/// The name of a project file.
pub const FILE_NAME: &str = "cjm.yaml";

/// What a project has decided for all journeys below its file.
#[derive(Debug, Clone, Default)]
pub struct Project {
    settings: Settings,
    exceptions: Vec<Exception>,
    shared: Option<Shared>,
    gap_budgets: gaps::Budgets,
    theme: Option<Theme>,
    font_files: Vec<FontFile>,
}

/// A project file as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "project", default)]
struct WrittenProject {
    /// How strict the check is: the name of a profile.
    profile: Field<Word>,
    /// The levels and options of single rules.
    rules: WrittenRules,
    /// What is ignored in some files.
    ignore: Many<WrittenException>,
    /// The settings of `cjm gaps`.
    gaps: Field<WrittenGaps>,
    /// How pictures look.
    theme: Field<WrittenTheme>,
}

impl Vocabulary for Both<WrittenProject, WrittenShared> {
    fn vocabulary() -> Vec<Keys> {
        let mut vocabulary = WrittenShared::vocabulary();
        vocabulary.extend([Keys::of::<WrittenProject>(), Keys::of::<WrittenGaps>(), Keys::of::<WrittenException>()]);
        vocabulary.extend(LongTheme::vocabulary());
        vocabulary
    }
}

/// What a project file says under `gaps`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "gaps", default)]
struct WrittenGaps {
    /// How much a journey may lack: the name of a budget with its limit.
    budgets: Library<Word>,
}

/// Reads a project file; never fails, but gives what could be read together with what was found, in order.
///
/// `today` is used by the rules about dates, which check the shared evidence and metrics.
pub fn read(source: &Source, today: Date) -> (Project, Vec<Finding>) {
    let says_nothing = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if source.text().lines().all(says_nothing) {
        return Default::default();
    }
    let reading = yaml::read_elsewhere::<Both<WrittenProject, WrittenShared>>(source, &Budgets::default());
    let mut findings = reading.findings;
    let mut project = Project::default();
    if let Some(Both { own: written, rest: shared }) = reading.value {
        if let Field::Present(name) = &written.profile {
            project.settings = Settings::of(profile(name, &mut findings));
        }
        project.settings.take(&written.rules, &mut findings);
        let exceptions = written.ignore.items.into_iter().filter_map(Field::into_spanned);
        project.exceptions = exceptions.filter_map(|entry| exception::read(entry, &mut findings)).collect();
        if let Field::Present(written) = &written.theme {
            project.theme = theme::read(written, &project.settings, &mut findings);
            project.font_files = theme::font_files(&written.value, &mut findings);
        }
        if let Field::Present(gaps) = &written.gaps {
            project.gap_budgets = gap_budgets(&gaps.value.budgets, &mut findings);
        }
        project.shared = Shared::new(source.clone(), shared);
        findings.extend(project.shared.iter().flat_map(|shared| judged(shared, &project.settings, today)));
    }
    findings.iter_mut().for_each(at_home);
    finding::sort(&mut findings);
    (project, findings)
}

/// Returns the budgets that could be read; unknown budgets and wrong values are reported in their place.
fn gap_budgets(written: &Library<Word>, findings: &mut Vec<Finding>) -> gaps::Budgets {
    let mut budgets = gaps::Budgets::default();
    for (name, value) in &written.entries {
        let (Some(name), Field::Present(value)) = (name, value) else { continue };
        if let Err(words) = budgets.set(&name.value, &value.value.0) {
            let is_known = gaps::BUDGETS.iter().any(|budget| gaps::Budgets::is_named(budget, &name.value));
            let (rule, span) = if is_known { (WRONG_VALUE, value.span) } else { (UNKNOWN_KEY, name.span) };
            findings.push(Finding::error(rule, span, words));
        }
    }
    budgets
}

/// Returns the mistakes in what is shared, reported once here and not in each journey that uses it.
fn judged(shared: &Shared, settings: &Settings, today: Date) -> Vec<Finding> {
    let (journey, mut findings) = journey::load_shared(shared);
    let graph = Graph::of(&journey);
    let insight = Insight::of(&journey, &graph);
    let context = Context::new(&journey, &graph, &insight, today, settings);
    let source = Source::new("", "");
    let reading = Reading { source: &source, comments: &[], findings: &[], is_whole: true, shared: None, taken: &[] };
    let is_about_an_entry = |finding: &Finding| rules::find(finding.rule).is_some_and(|rule| rule.is_about_an_entry);
    findings.extend(rules::judge(&context, &reading).findings.into_iter().filter(is_about_an_entry));
    findings
}

/// Gives a finding the places of the project file itself.
fn at_home(finding: &mut Finding) {
    let labels = std::iter::once(&mut finding.primary).chain(&mut finding.related);
    labels.for_each(|label| label.span = label.span.at_home());
    if let Some(fix) = &mut finding.fix {
        fix.span = fix.span.at_home();
    }
}

/// Returns the profile of a name; if there is none of that name, reports it and returns the default.
fn profile(name: &Spanned<Word>, findings: &mut Vec<Finding>) -> &'static Profile {
    let typed = name.value.0.as_str();
    Profile::find(typed).unwrap_or_else(|| {
        let names: Vec<&str> = PROFILES.iter().map(|profile| profile.name).collect();
        let finding = Finding::error(WRONG_VALUE, name.span, format!("no profile is called `{typed}`"));
        findings.push(match nearest(typed, names.iter().copied()) {
            Some(near) => finding.label(format!("did you mean `{near}`?")).fix(name.span, near, false),
            None => finding.help(format!("the profiles are {}", names.join(", "))),
        });
        crate::rules::RECOMMENDED
    })
}

impl Project {
    /// Sets another profile; the settings of single rules in the file stay.
    pub fn follow(&mut self, profile: &'static Profile) {
        self.settings.follow(profile);
    }

    /// Returns what journeys may take from here.
    pub fn shared(&self) -> Option<&Shared> {
        self.shared.as_ref()
    }

    /// Returns how pictures look, where the project says so.
    pub fn theme(&self) -> Option<&Theme> {
        self.theme.as_ref()
    }

    /// Returns what a journey may lack at most.
    pub fn gap_budgets(&self) -> gaps::Budgets {
        self.gap_budgets
    }

    /// Returns how a file is judged, given its path from the project file's folder, with `/` between folders.
    pub fn settings_of(&self, path: &str) -> Cow<'_, Settings> {
        let mut settings = Cow::Borrowed(&self.settings);
        for exception in self.exceptions.iter().filter(|exception| exception.holds_for(path)) {
            for rule in exception.rules() {
                settings.to_mut().set_level(rule, None);
            }
        }
        settings
    }
}

#[cfg(test)]
mod tests;
