//! The theme of a project, and what its colours are judged by.

use serde_json::Value;

use crate::config::font::{self, FontFile};
use crate::finding::Finding;
use crate::measure::Face;
use crate::rules::{self, Settings};
use crate::source::Spanned;
use crate::theme::{self, LongTheme, Pair, Theme, WrittenTheme};
use crate::yaml::rules::WRONG_VALUE;
use crate::yaml::{Field, Form};

/// Returns the theme that a project asks for, and reports what no theme can be made of and what cannot be read in it.
pub(super) fn read(written: &Spanned<WrittenTheme>, settings: &Settings, findings: &mut Vec<Finding>) -> Option<Theme> {
    let theme = Theme::of(written, findings)?;
    if let (Form::Long(long), Some(level)) = (&written.value, settings.level(&rules::FAINT_COLOUR)) {
        let pairs = long.contrasts(&theme);
        let faint = pairs.iter().filter(|pair| !pair.is_enough()).map(faint);
        findings.extend(faint.map(|finding| Finding { severity: level, ..finding }));
    }
    Some(theme)
}

/// Says that a colour stands out too little.
fn faint(pair: &Pair) -> Finding {
    // Rounded down, so that no number reads as if it were enough.
    let shown = (pair.ink.contrast(pair.paper) * 10.0).floor() / 10.0;
    let Pair { what, ink, paper, least, .. } = pair;
    let message = format!("{what} in {ink} on {paper} has a contrast of {shown:.1}:1, and needs {least}:1");
    let near = pair.near();
    let finding = rules::FAINT_COLOUR.at(pair.span, message).label(format!("{near} has enough contrast"));
    finding.fix(pair.span, format!("'{near}'"), false)
}

/// Returns the files of the font that a project asks for, each with the cut that it is.
pub(super) fn font_files(written: &WrittenTheme, findings: &mut Vec<Finding>) -> Vec<FontFile> {
    let Form::Long(LongTheme { font: Field::Present(font), .. }) = written else {
        return Vec::new();
    };
    let cuts = match &font.value {
        Form::Short(file) => return vec![FontFile { face: Face::Regular, file: file.clone(), span: font.span }],
        Form::Long(cuts) => cuts,
    };
    if cuts.regular.is_missing() {
        let finding = Finding::error(WRONG_VALUE, font.span, "the font has no regular style, which all others need");
        findings.push(finding.help("name its file: `font: { regular: fonts/Brand-Regular.ttf }`"));
    }
    let given = [(Face::Regular, &cuts.regular), (Face::Bold, &cuts.bold), (Face::Oblique, &cuts.italic)];
    let files = given.into_iter().filter_map(|(face, file)| {
        let file = file.spanned()?;
        Some(FontFile { face, file: file.value.clone(), span: file.span })
    });
    if cuts.regular.is_present() { files.collect() } else { Vec::new() }
}

/// Returns the schema of what stands under `theme`.
pub(super) fn schema() -> Value {
    theme::schema(font::schema())
}
