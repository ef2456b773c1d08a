//! A project's own font: which files are asked for, and what is made of them once they have been read.

use serde_json::{Value, json};

use crate::finding::{self, Finding};
use crate::measure::{self, Face, Family};
use crate::source::Span;
use crate::theme::{LIGHT, Theme};
use crate::yaml::rules::WRONG_VALUE;

use super::Project;

/// A file of a font, as a project file names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile {
    /// The cut that it is.
    pub face: Face,
    /// The path, from the folder of the project file.
    pub file: String,
    /// Where that stands.
    pub span: Span,
}

impl Project {
    /// Returns the files that its font is made of, the regular cut first.
    pub fn font_files(&self) -> &[FontFile] {
        &self.font_files
    }

    /// Takes the font for pictures from its files, each with its bytes or why they could not be read, in the order of
    /// [`Project::font_files`]; returns what is wrong with them.
    ///
    /// Without a regular cut the font does not count; other cuts that cannot be had are set in the regular one.
    pub fn take_font(&mut self, read: Vec<Result<Vec<u8>, String>>) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        let mut cut = |face: Face, file: &FontFile, bytes: Result<Vec<u8>, String>| {
            bytes.and_then(family).map_err(|why| findings.push(unusable(face, file, &why))).ok()
        };
        let (mut regular, mut bold, mut oblique) = (None, None, None);
        for (file, bytes) in self.font_files.iter().zip(read) {
            let place = match file.face {
                Face::Regular => &mut regular,
                Face::Bold => &mut bold,
                Face::Oblique => &mut oblique,
            };
            *place = cut(file.face, file, bytes);
        }
        if let Some(regular) = regular {
            let theme = self.theme.get_or_insert_with(|| LIGHT.clone());
            *theme = in_font(theme, regular.with_cuts_of(bold, oblique).kept());
        }
        finding::sort(&mut findings);
        findings
    }
}

fn unusable(face: Face, file: &FontFile, why: &str) -> Finding {
    let message = format!("the font `{}` cannot be used: {why}", file.file);
    let instead = if face == Face::Regular { "the built-in font" } else { "the regular style" };
    let finding = Finding::error(WRONG_VALUE, file.span.at_home(), message);
    finding.help(format!("until then, pictures use {instead}"))
}

fn in_font(theme: &Theme, family: &'static Family) -> Theme {
    Theme { type_sizes: theme.type_sizes.within(family), ..theme.clone() }
}

fn family(bytes: Vec<u8>) -> Result<Family, String> {
    const NO_FONT: &str = "it is not a font with outlines; use a TrueType or OpenType font (.ttf, .otf or .ttc)";
    let families = measure::read(bytes).ok_or(NO_FONT)?;
    let family = families.into_iter().next().ok_or(NO_FONT)?;
    if !family.is_for_texts() {
        return Err("its characters are too wide for any text".to_owned());
    }
    Ok(family)
}

/// Returns the schema of what stands under `font`.
pub(super) fn schema() -> Value {
    let file = |about: &str| json!({ "description": about, "type": "string", "minLength": 1 });
    json!({
        "description": "The font: one file, or one file per style (.ttf, .otf). Paths start at the folder of this file and stay within it.",
        "anyOf": [
            file("The file of its regular style."),
            {
                "type": "object",
                "properties": {
                    "regular": file("Texts."),
                    "bold": file("Titles and names; the regular style if it is not given."),
                    "italic": file("What somebody said; the regular style if it is not given."),
                },
                "required": ["regular"],
                "additionalProperties": false,
            },
        ],
    })
}
