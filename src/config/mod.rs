//! The project file `cjm.yaml`: how strict a project is, which thresholds it goes by, what it leaves alone.
//!
//! The file is typed here and handed on: each room reads what is its own, so that an option is checked where it is used.

mod exception;

use std::borrow::Cow;

use serde::Deserialize;

use crate::finding::{self, Finding};
use crate::rules::{PROFILES, Profile, Settings, Word, WrittenRules};
use crate::source::{Source, Spanned};
use crate::yaml::rules::WRONG_VALUE;
use crate::yaml::{self, Budgets, Field, Many, nearest};

use exception::{Exception, WrittenException};

/// How a project file is called.
pub const FILE_NAME: &str = "cjm.yaml";

/// What a project has decided for all journeys below its file.
#[derive(Debug, Clone, Default)]
pub struct Project {
    settings: Settings,
    exceptions: Vec<Exception>,
}

/// A project file as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "project", default)]
struct WrittenProject {
    /// How strict the check is: the name of a profile.
    profile: Field<Word>,
    /// The levels and options of single rules.
    rules: WrittenRules,
    /// What is left alone in some files.
    ignore: Many<WrittenException>,
}

/// Reads a project file; never fails, but gives what could be read together with what was found, in order.
pub fn read(source: &Source) -> (Project, Vec<Finding>) {
    let says_nothing = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if source.text().lines().all(says_nothing) {
        return Default::default();
    }
    let reading = yaml::read::<WrittenProject>(source, &Budgets::default());
    let mut findings = reading.findings;
    let mut project = Project::default();
    if let Some(written) = reading.value {
        if let Field::Present(name) = &written.profile {
            project.settings = Settings::of(profile(name, &mut findings));
        }
        project.settings.take(&written.rules, &mut findings);
        let exceptions = written.ignore.items.into_iter().filter_map(Field::into_spanned);
        project.exceptions = exceptions.filter_map(|entry| exception::read(entry, &mut findings)).collect();
    }
    finding::sort(&mut findings);
    (project, findings)
}

/// Returns the profile of a name; where there is none of that name, the default, and says so.
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
    /// Asks for another profile; what the file says of single rules stays.
    pub fn follow(&mut self, profile: &'static Profile) {
        self.settings.follow(profile);
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
