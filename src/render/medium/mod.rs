//! Documents as bytes: a medium writes any document, whatever it is about.
//!
//! A long report is written piece by piece, so that it never stands whole in memory: [`Medium::head`], a part for each
//! document, [`Medium::foot`].

mod chart;
mod markdown;
mod page;
mod terminal;

use crate::document::{Closing, Document, Figures, Opening, Text};
use crate::theme::{LIGHT, Theme};
use crate::words::{Language, Value};

pub(crate) use chart::bars;

/// What documents are written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    /// A terminal, or a file of plain text.
    Terminal,
    /// Markdown as GitHub reads it, for pull requests and wikis.
    Markdown,
    /// A page for a browser and for paper, which needs no script and no network.
    Page,
}

/// How documents are written; every medium takes what concerns it.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// Whether a terminal may have colours; they never say what the words do not.
    pub color: bool,
    /// The columns that a terminal keeps to.
    pub width: usize,
    /// The colours and the font of a page.
    pub theme: &'a Theme,
}

impl Default for Setting<'_> {
    fn default() -> Self {
        Setting { color: false, width: 100, theme: &LIGHT }
    }
}

impl Medium {
    /// Writes what stands before all documents.
    pub fn head(self, opening: &Opening, setting: &Setting<'_>) -> String {
        match self {
            Medium::Terminal | Medium::Markdown => String::new(),
            Medium::Page => page::head(opening, setting.theme),
        }
    }

    /// Returns what stands between two documents.
    pub fn between(self) -> &'static str {
        match self {
            Medium::Terminal | Medium::Markdown => "\n",
            Medium::Page => "",
        }
    }

    /// Writes a document among others.
    pub fn part(self, document: &Document, figures: &Figures, setting: &Setting<'_>) -> String {
        match self {
            Medium::Terminal => terminal::write(document, figures, setting),
            Medium::Markdown => markdown::write(document, figures),
            Medium::Page => page::part(document, figures, setting.theme),
        }
    }

    /// Writes what stands after all documents.
    pub fn foot(self, closing: &Closing, setting: &Setting<'_>) -> String {
        let none = Figures::default();
        match self {
            Medium::Page => page::foot(closing, setting.theme),
            _ => {
                closing.documents.iter().map(|document| format!("\n{}", self.part(document, &none, setting))).collect()
            }
        }
    }

    /// Writes a document that stands alone.
    pub fn whole(self, document: &Document, figures: &Figures, setting: &Setting<'_>) -> String {
        match self {
            Medium::Page => page::whole(document, figures, setting.theme),
            _ => self.part(document, figures, setting),
        }
    }
}

/// Sets a text behind what it is introduced by.
fn labelled(language: &Language, label: &Text, text: &Text) -> Text {
    match label.is_empty() {
        true => text.clone(),
        false => {
            language.say("labelled", &[("label", Value::Text(label.clone())), ("text", Value::Text(text.clone()))])
        }
    }
}
