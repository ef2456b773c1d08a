//! The formats for gaps, in one table.

use crate::gaps::Portfolio;
use crate::render::{Medium, Setting};
use crate::report::gaps::document::{closing, document, opening};
use crate::report::gaps::{GapOptions, Subject, json};
use crate::words::Language;

/// A format for gaps.
pub struct GapFormat {
    /// The name, as it is typed.
    pub name: &'static str,
    /// What it is good for, in one sentence.
    pub about: &'static str,
    /// How files of it end, without the dot.
    pub extension: &'static str,
    written: Written,
}

/// How a format is written.
enum Written {
    /// As a document, by a medium.
    Document(Medium),
    /// As JSON.
    Json,
}

/// The formats for gaps, the default first.
pub const GAP_FORMATS: &[GapFormat] = &[
    GapFormat {
        name: "text",
        about: "What is there and what is missing at a glance, then what matters most",
        extension: "txt",
        written: Written::Document(Medium::Terminal),
    },
    GapFormat {
        name: "json",
        about: "One JSON document, versioned, for programs",
        extension: "json",
        written: Written::Json,
    },
    GapFormat {
        name: "markdown",
        about: "A page for a pull request or a wiki",
        extension: "md",
        written: Written::Document(Medium::Markdown),
    },
    GapFormat {
        name: "html",
        about: "One page for a browser or a printer, without script or network",
        extension: "html",
        written: Written::Document(Medium::Page),
    },
];

/// Nothing is written for a terminal that is narrower than this.
const NARROWEST: usize = 40;

impl GapFormat {
    /// Writes what stands before everything, in the language of the first journey.
    pub fn head(&self, language: &Language, is_several: bool, options: &GapOptions<'_>) -> String {
        match self.written {
            Written::Document(medium) => medium.head(&opening(language, is_several), &setting(options)),
            Written::Json => json::HEAD.to_owned(),
        }
    }

    /// Returns what stands between two journeys.
    pub fn between(&self) -> &'static str {
        match self.written {
            Written::Document(medium) => medium.between(),
            Written::Json => json::BETWEEN,
        }
    }

    /// Writes the gaps of one journey.
    pub fn journey(&self, subject: &Subject<'_>, options: &GapOptions<'_>) -> String {
        match self.written {
            Written::Document(medium) => {
                let (document, figures) = document(subject, options);
                medium.part(&document, &figures, &setting(options))
            }
            Written::Json => json::journey(subject, options),
        }
    }

    /// Writes what stands after everything, with what is known of all together where there were several journeys.
    pub fn foot(&self, language: &Language, portfolio: Option<&Portfolio>, options: &GapOptions<'_>) -> String {
        match self.written {
            Written::Document(medium) => medium.foot(&closing(language, portfolio), &setting(options)),
            Written::Json => json::foot(portfolio),
        }
    }
}

fn setting<'a>(options: &GapOptions<'a>) -> Setting<'a> {
    Setting { color: options.color, width: options.width.max(NARROWEST), theme: options.theme }
}

/// Returns the format for gaps of a name.
pub fn gap_format(name: &str) -> Option<&'static GapFormat> {
    GAP_FORMATS.iter().find(|format| format.name == name)
}

/// Returns the format for gaps of files with an ending, which is given without the dot.
pub fn gap_format_of(extension: &str) -> Option<&'static GapFormat> {
    GAP_FORMATS.iter().find(|format| format.extension.eq_ignore_ascii_case(extension))
}
