//! What a whole run came to: how much was read, how much was found.

use crate::finding::{Finding, Severity};

/// The numbers of a run over some files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that were read and judged.
    pub files: usize,
    /// Files that could not be read.
    pub unreadable: usize,
    /// Findings that say that a file does not mean what it says.
    pub errors: usize,
    /// Findings that tell of a weak point.
    pub warnings: usize,
    /// Findings that are worth knowing.
    pub infos: usize,
    /// Findings that a baseline knows; they are not among those above.
    pub known: usize,
    /// Findings that a baseline knows and that are not there any more.
    pub known_and_gone: usize,
    /// Findings that comments ignore; they are not among those above.
    pub ignored: usize,
    /// Findings that can be fixed for certain.
    pub mendable: usize,
    /// Findings that can be fixed with a change that is likely and not certain.
    pub likely_mendable: usize,
    /// Findings that were mended, or would be; they are not counted above where their file was written.
    pub mended: usize,
    /// Files in which they stand.
    pub mended_files: usize,
    /// The rule of the last finding.
    pub last_rule: Option<&'static str>,
}

impl Tally {
    /// Counts one file with its findings.
    pub fn of(findings: &[Finding]) -> Self {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let with_fix =
            |safe| findings.iter().filter(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe == safe)).count();
        Tally {
            files: 1,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            mendable: with_fix(true),
            likely_mendable: with_fix(false),
            last_rule: findings.last().map(|finding| finding.rule),
            ..Tally::default()
        }
    }

    /// Adds another part of the run, which comes after this one.
    pub fn add(&mut self, later: &Tally) {
        self.files += later.files;
        self.unreadable += later.unreadable;
        self.errors += later.errors;
        self.warnings += later.warnings;
        self.infos += later.infos;
        self.known += later.known;
        self.known_and_gone += later.known_and_gone;
        self.ignored += later.ignored;
        self.mendable += later.mendable;
        self.likely_mendable += later.likely_mendable;
        self.mended += later.mended;
        self.mended_files += later.mended_files;
        self.last_rule = later.last_rule.or(self.last_rule);
    }

    /// Returns how many findings weigh at least as much.
    pub fn at_least(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.errors + self.warnings,
            Severity::Info => self.errors + self.warnings + self.infos,
        }
    }

    /// Says what was found: "1 error, 2 warnings", or "nothing found".
    pub fn found(&self) -> String {
        let counts = [(self.errors, "error"), (self.warnings, "warning"), (self.infos, "info")];
        let found: Vec<String> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, noun)| counted(*count, noun)).collect();
        match (found.is_empty(), self.known) {
            (false, _) => found.join(", "),
            (true, 0) => "nothing found".to_owned(),
            (true, _) => "nothing new found".to_owned(),
        }
    }

    /// Says what was found in how much: "1 error, 2 warnings in 3 files checked", and what was left out of it.
    pub fn checked(&self) -> String {
        let mut line = match self.files {
            0 => "no file checked".to_owned(),
            files => format!("{} in {} checked", self.found(), counted(files, "file")),
        };
        if self.known > 0 {
            line.push_str(&format!("; {} known from the baseline", self.known));
        }
        if self.ignored > 0 {
            line.push_str(&format!("; {} ignored by comments", self.ignored));
        }
        if self.unreadable > 0 {
            line.push_str(&format!("; {} could not be read", counted(self.unreadable, "file")));
        }
        line
    }

    /// Says the numbers in one line: "1 error, 2 warnings in 3 files checked". Further lines say what the baseline knows
    /// too much, and what can be fixed by what.
    pub fn summary(&self) -> String {
        let mut line = self.checked();
        if let Some(rule) = self.last_rule {
            line.push_str(&format!("; `cjm explain {rule}` says more"));
        }
        if self.known_and_gone > 0 {
            line.push_str(&format!(
                "\n{} in the baseline {}",
                counted(self.known_and_gone, "finding"),
                match self.known_and_gone {
                    1 => "is gone; `cjm baseline prune` takes it out",
                    _ => "are gone; `cjm baseline prune` takes them out",
                },
            ));
        }
        match (self.mendable, self.likely_mendable) {
            _ if self.mended > 0 && self.mendable > 0 => {}
            (0, 0) => {}
            (0, likely) => line.push_str(&format!(
                "\n{likely} can be fixed by `cjm check --fix --unsafe-fixes`; `--diff` in place of `--fix` shows how"
            )),
            (safe, 0) => line.push_str(&format!("\n{safe} can be fixed by `cjm check --fix`")),
            (safe, likely) => line
                .push_str(&format!("\n{safe} can be fixed by `cjm check --fix`, {likely} more with `--unsafe-fixes`")),
        }
        line
    }
}

/// Returns a number with its noun, which is made plural by an `s` where needed.
fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn a_summary_always_says_how_many_files_were_checked() {
        let mut tally = Tally::of(&[]);
        assert_eq!(tally.summary(), "nothing found in 1 file checked");
        let findings = [
            Finding::error("unknown-key", Span::default(), "a"),
            Finding::new("dead-end", Severity::Warning, Span::default(), "b"),
        ];
        tally.add(&Tally::of(&findings));
        tally.add(&Tally { unreadable: 1, ..Tally::default() });
        assert_eq!(
            tally.summary(),
            "1 error, 1 warning in 2 files checked; 1 file could not be read; `cjm explain dead-end` says more"
        );
        assert_eq!((tally.at_least(Severity::Error), tally.at_least(Severity::Info)), (1, 2));
    }
}
