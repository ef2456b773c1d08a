//! The formats for gaps, in one table.

use crate::format;
use crate::gaps::Portfolio;
use crate::render::{Medium, Setting};
use crate::report::gaps::document::{closing, document, opening};
use crate::report::gaps::{GapOptions, Subject, json};
use crate::words::Language;

/// A format for gaps.
pub struct GapFormat {
    /// The name that it has in the table of formats.
    pub name: &'static str,
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
    GapFormat { name: format::TEXT.name, written: Written::Document(Medium::Terminal) },
    GapFormat { name: format::JSON.name, written: Written::Json },
    GapFormat { name: format::MARKDOWN.name, written: Written::Document(Medium::Markdown) },
    GapFormat { name: format::HTML.name, written: Written::Document(Medium::Page) },
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
