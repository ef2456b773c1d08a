//! What is reported: a journey with its gaps, and how much of them is to be shown.

use jiff::civil::Date;

use crate::document::{Place, Text};
use crate::gaps::{Difference, Gaps, Plan, Verdict};
use crate::insight::Insight;
use crate::journey::Journey;
use crate::source::{Source, Span};
use crate::theme::Theme;
use crate::words::{Language, Value};

/// A journey with its gaps, ready to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// Where the journey stands.
    pub source: &'a Source,
    /// The journey.
    pub journey: &'a Journey,
    /// The language of the report.
    pub language: &'a Language,
    /// The facts about it.
    pub insight: &'a Insight,
    /// Its gaps.
    pub gaps: &'a Gaps,
    /// What came of the budgets that were set.
    pub verdicts: &'a [Verdict],
    /// What differs from how it is, where opportunities are taken as done.
    pub difference: Option<&'a Difference>,
    /// In which order the opportunities close most, where that is asked for.
    pub plan: Option<&'a Plan>,
}

impl<'a> Subject<'a> {
    /// Takes a journey with its gaps, as it is; `language` is usually [`Journey::spoken_language`].
    pub fn new(
        source: &'a Source,
        journey: &'a Journey,
        language: &'a Language,
        insight: &'a Insight,
        gaps: &'a Gaps,
    ) -> Self {
        Subject { source, journey, language, insight, gaps, verdicts: &[], difference: None, plan: None }
    }

    /// Says something without values.
    pub(crate) fn say(&self, key: &str) -> Text {
        self.language.say(key, &[])
    }

    /// Says where something stands in the file: "line 132".
    pub(crate) fn line(&self, span: Span) -> Text {
        let line = self.source.position(span.start).line;
        let words = self.language.with("gaps-line", &[("line", Value::Count(line))]);
        Text::place(Place { file: self.source.name().to_owned(), line, words })
    }

    /// Says a title with where it stands: "Rain (line 47)".
    pub(crate) fn placed(&self, title: Text, span: Span) -> Text {
        self.language.say("gaps-place", &[("title", Value::Text(title)), ("line", Value::Text(self.line(span)))])
    }
}

/// How gaps are shown.
#[derive(Debug, Clone, Copy)]
pub struct GapOptions<'a> {
    /// Whether colours may be used; they never say what the words do not.
    pub color: bool,
    /// The width to fit, in columns of a terminal.
    pub width: usize,
    /// The colours and the font of a page.
    pub theme: &'a Theme,
    /// How many ranked gaps are shown; all where `None`.
    pub top: Option<usize>,
    /// Today, for saying how long ago the journey was reviewed.
    pub today: Option<Date>,
}

/// How many ranked gaps are shown where nothing else is asked for.
pub const TOP: usize = 10;
