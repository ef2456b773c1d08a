//! What a project ignores in some of its files: `ignore: [{paths, rules, because}]`.

use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use serde::Deserialize;

use crate::finding::Finding;
use crate::rules::{self, Rule};
use crate::source::{Span, Spanned};
use crate::yaml::rules::{UNKNOWN_KEY, WRONG_VALUE};
use crate::yaml::{Field, Many, nearest};

/// An exception as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "entry under `ignore`", default)]
pub(super) struct WrittenException {
    /// Files and folders, from the project file's folder; `*` stands for any name, `**` for any folders.
    paths: Many<String>,
    /// The names of the rules; if none is given, all rules that can be ignored.
    rules: Many<String>,
    /// Why.
    because: Field<String>,
}

/// Rules that are off in some files.
#[derive(Debug, Clone)]
pub(super) struct Exception {
    paths: GlobSet,
    rules: Vec<&'static Rule>,
}

/// Reads an exception, and reports its mistakes; `None` if it names no file.
pub(super) fn read(entry: Spanned<WrittenException>, findings: &mut Vec<Finding>) -> Option<Exception> {
    let Spanned { value: written, span } = entry;
    let place = first_key(span);
    if written.paths.is_empty() && !written.paths.has_broken() {
        let finding = Finding::error(WRONG_VALUE, place, "this entry does not say in which files");
        findings.push(finding.help("write `paths: drafts/**`; to turn a rule off everywhere, write it under `rules:`"));
    }
    let says_nothing = |because: &String| because.trim().is_empty();
    if written.because.is_missing() || written.because.get().is_some_and(says_nothing) {
        let rule = rules::find("ignore-without-reason");
        let found = rule.map(|rule| rule.at(place, "this entry does not say why"));
        findings.extend(found.map(|finding| finding.help("write the reason under `because:`")));
    }
    let mut paths = GlobSetBuilder::new();
    for path in written.paths.iter() {
        match globs(&path.value) {
            Ok(globs) => {
                paths.add(globs[0].clone()).add(globs[1].clone());
            }
            Err(why) => {
                let words = format!("`{}` is not a path pattern: {why}", path.value);
                findings
                    .push(Finding::error(WRONG_VALUE, path.span, words).help("write `drafts/**` or `*/old-*.yaml`"));
            }
        }
    }
    let named: Vec<&'static Rule> = written.rules.iter().filter_map(|name| rule(name, findings)).collect();
    let rules = match written.rules.is_given() {
        true => named,
        false => rules::ALL.iter().copied().filter(|rule| rule.can_be_ignored()).collect(),
    };
    let paths = paths.build().ok()?;
    (!paths.is_empty()).then_some(Exception { paths, rules })
}

impl Exception {
    /// Tells whether it holds for a file.
    pub(super) fn holds_for(&self, path: &str) -> bool {
        self.paths.is_match(path)
    }

    /// Returns the rules that are off.
    pub(super) fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().copied()
    }
}

/// Returns what a path means: itself and, for a folder, everything in it.
fn globs(path: &str) -> Result<[Glob; 2], String> {
    let path = path.trim_start_matches("./").trim_end_matches('/');
    // The folder of the project file itself is everything in it.
    let path = if ["", "."].contains(&path) { "**" } else { path };
    let glob = |pattern: &str| {
        GlobBuilder::new(pattern).literal_separator(true).build().map_err(|error| error.kind().to_string())
    };
    Ok([glob(path)?, glob(&format!("{path}/**"))?])
}

fn rule(name: &Spanned<String>, findings: &mut Vec<Finding>) -> Option<&'static Rule> {
    let Some(rule) = rules::find(&name.value) else {
        let finding = Finding::error(UNKNOWN_KEY, name.span, format!("no rule is called `{}`", name.value));
        findings.push(match nearest(&name.value, rules::ALL.iter().map(|rule| rule.name)) {
            Some(near) => finding.label(format!("did you mean `{near}`?")).fix(name.span, near, false),
            None => finding.help("`cjm rules` lists them all"),
        });
        return None;
    };
    if !rule.can_be_ignored() {
        let words = format!("`{}` is always an error and cannot be ignored", rule.name);
        findings.push(Finding::error(WRONG_VALUE, name.span, words).help("delete this line, and fix the journeys"));
        return None;
    }
    Some(rule)
}

/// Returns the beginning of an entry, to point at it as a whole.
fn first_key(span: Span) -> Span {
    Span::new(span.start as usize, (span.start + 1).min(span.end) as usize)
}
