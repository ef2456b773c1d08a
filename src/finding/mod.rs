//! What was found, where, and how to mend it: plain data that every room below the reports can make.

mod fingerprint;

use std::fmt;

use crate::source::Span;

pub use fingerprint::{anchor, fingerprint, fingerprints, portable};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// The experience, or the map of it, has a weak point.
    Warning,
    /// The file does not say what it means.
    Error,
}

/// A place in the file with a few words about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there; may be empty.
    pub text: String,
}

/// A place in another file of the same run, with a few words about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The name of the file, as the run knows it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is to be seen there; may be empty.
    pub text: String,
}

/// A change of the text that mends the finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced.
    pub span: Span,
    /// What takes its place.
    pub replacement: String,
    /// Whether the meaning is certain to be what the author wanted.
    pub safe: bool,
}

/// One thing that was found in a journey file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name, in kebab-case, after the bad thing that it finds.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong, in one short sentence without a full stop.
    pub message: String,
    /// Where it stands, and what is to be seen there.
    pub primary: Label,
    /// Other places that matter: where a name was declared, the other half of a clash.
    pub related: Vec<Label>,
    /// Places that matter in other files of the same run.
    pub elsewhere: Vec<Elsewhere>,
    /// Facts that give the finding its weight, one a line.
    pub notes: Vec<String>,
    /// Ways out, one a line, the best first.
    pub help: Vec<String>,
    /// Why it matters, with the authority.
    pub why: Option<String>,
    /// A change that mends it.
    pub fix: Option<Fix>,
}

impl Severity {
    /// Returns the word that people and machines read.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

impl fmt::Display for Elsewhere {
    /// Writes the place as editors and terminals know it: `also in rent.journey.yaml:12:5`, or with what is there,
    /// `in rent.journey.yaml:12:5: “Phone”`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Elsewhere { file, line, column, text } = self;
        match text.as_str() {
            "" => write!(out, "also in {file}:{line}:{column}"),
            text => write!(out, "in {file}:{line}:{column}: {text}"),
        }
    }
}

impl Finding {
    /// Makes a finding with a message and a place, and nothing more.
    pub fn new(rule: &'static str, severity: Severity, span: Span, message: impl Into<String>) -> Self {
        Finding {
            rule,
            severity,
            message: message.into(),
            primary: Label { span, text: String::new() },
            related: Vec::new(),
            elsewhere: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            why: None,
            fix: None,
        }
    }

    /// Makes an error.
    pub fn error(rule: &'static str, span: Span, message: impl Into<String>) -> Self {
        Finding::new(rule, Severity::Error, span, message)
    }

    /// Says what is to be seen at the place itself.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Points at another place.
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }

    /// Points at a place in another file.
    pub fn elsewhere(mut self, place: Elsewhere) -> Self {
        self.elsewhere.push(place);
        self
    }

    /// Goes over all its places in the file.
    pub fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let fix = self.fix.iter_mut().map(|fix| &mut fix.span);
        let related = self.related.iter_mut().map(|label| &mut label.span);
        std::iter::once(&mut self.primary.span).chain(related).chain(fix)
    }

    /// Returns what stands beside the place itself, one thought a line: where else it stands, then the facts.
    pub fn facts(&self) -> impl Iterator<Item = String> + '_ {
        self.elsewhere.iter().map(Elsewhere::to_string).chain(self.notes.iter().cloned())
    }

    /// Adds a fact.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds a way out.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Says why it matters.
    pub fn why(mut self, text: impl Into<String>) -> Self {
        self.why = Some(text.into());
        self
    }

    /// Adds a change that mends it.
    pub fn fix(mut self, span: Span, replacement: impl Into<String>, safe: bool) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into(), safe });
        self
    }
}

/// Puts findings into the order in which they are shown: by place, then by rule, then by message; the same one twice is kept once.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        (a.primary.span.start, a.rule, &a.message, a.primary.span.end).cmp(&(
            b.primary.span.start,
            b.rule,
            &b.message,
            b.primary.span.end,
        ))
    });
    findings.dedup();
}
