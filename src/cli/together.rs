//! What is found by comparing the journeys of a run, once each of them has been told of.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::cli::files::{Found, Input};
use crate::cli::project::Projects;
use crate::cli::reading;
use crate::finding::Finding;
use crate::rules::{Digest, Portfolio, Settings, Told, judge_across};
use crate::source::{Position, Source, Span};

/// The journeys of a run: of each a digest, and no text.
#[derive(Default)]
pub(crate) struct Together {
    /// One for each project, since what different projects call alike need not be alike.
    groups: BTreeMap<Option<usize>, Group>,
    /// Whether some file could not be read or holds no journey, so that what seems to be missing may stand there.
    is_partial: bool,
}

/// The journeys of one project.
#[derive(Default)]
struct Group {
    /// The index of each journey's input.
    inputs: Vec<usize>,
    digests: Vec<Digest>,
}

/// What comparing journeys found in one file.
pub(crate) struct InFile {
    /// The index of the file's input.
    pub input: usize,
    checksum: u64,
    told: Vec<Told>,
}

impl Together {
    /// Takes what is left of the next input.
    pub(crate) fn take(&mut self, input: usize, project: Option<usize>, digest: Option<Digest>) {
        let Some(digest) = digest else {
            self.is_partial = true;
            return;
        };
        let group = self.groups.entry(project).or_default();
        group.inputs.push(input);
        // The copy lies beside those before it. What the worker made lies scattered among what it needs no more, and would
        // keep all of that memory from being used again.
        group.digests.push(digest.clone());
    }

    /// Compares the journeys; returns what was found, in the order of the files and of the places in them.
    pub(crate) fn judge(&self, found: &Found, projects: &Projects, today: Date) -> Vec<InFile> {
        let mut all: BTreeMap<usize, InFile> = BTreeMap::new();
        for (project, group) in &self.groups {
            let settings: Vec<Cow<Settings>> =
                group.inputs.iter().map(|at| projects.settings(&found.inputs[*at])).collect();
            let is_whole =
                !self.is_partial && found.unreadable.is_empty() && projects.is_whole(*project, &found.folders);
            let portfolio = Portfolio::of(&group.digests, settings, is_whole, today);
            for told in judge_across(&portfolio) {
                let (input, checksum) = (group.inputs[told.journey], group.digests[told.journey].checksum);
                let file = all.entry(input).or_insert_with(|| InFile { input, checksum, told: Vec::new() });
                file.told.push(told);
            }
        }
        all.into_values().collect()
    }
}

impl InFile {
    /// Joins what was found with the text, which is read again; where it has changed or is gone, something blank stands
    /// in for it that has the same places.
    pub(crate) fn read_again(&self, inputs: &[Input]) -> (Source, Vec<Finding>) {
        let input = &inputs[self.input];
        let again = match input {
            // What came through a pipe is gone.
            Input::Stdin => None,
            Input::File(_) => reading::read(input).ok(),
        };
        if let Some(text) = again.filter(|text| text.source.checksum() == self.checksum) {
            return (text.source, self.findings());
        }
        let place = |told: &Told| Position { line: told.spot.line as usize, column: told.spot.column as usize };
        let source = Source::blank(input.name(), self.told.iter().map(place));
        let mut findings = self.findings();
        for (finding, told) in findings.iter_mut().zip(&self.told) {
            let at = source.offset(place(told)) as usize;
            finding.primary.span = Span::new(at, at);
        }
        (source, findings)
    }

    /// Returns what was found, in the order of the places.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        self.told.iter().map(|told| told.finding.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::finding::Severity;
    use crate::rules::Spot;

    #[test]
    fn a_file_that_changed_is_told_of_at_the_same_place_without_its_lines() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.journey.yaml");
        let text = "# a comment\njourney: Päiväkoti\n";
        fs::write(&path, text).expect("a file");
        let inputs = [Input::File(path.clone())];
        let span = Span::new(21, 32);
        let spot = Spot { span, line: 2, column: 10 };
        let finding = Finding::new("journey-told-twice", Severity::Warning, span, "told twice");
        let checksum = Source::new("a", text).checksum();
        let file = InFile { input: 0, checksum, told: vec![Told { journey: 0, spot, finding }] };

        let (source, findings) = file.read_again(&inputs);
        assert_eq!(source.slice(findings[0].primary.span), "Päiväkoti");
        for changed in [Some("journey: Something else\n"), None] {
            match changed {
                Some(text) => fs::write(&path, text).expect("a file"),
                None => fs::remove_file(&path).expect("it was there"),
            }
            let (source, findings) = file.read_again(&inputs);
            assert_eq!(source.position(findings[0].primary.span.start), Position { line: 2, column: 10 });
            assert!(source.text().trim().is_empty() && source.name() == inputs[0].name());
        }
    }
}
