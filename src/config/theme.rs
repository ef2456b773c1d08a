//! The look of a project's own: `theme: dark`, or `theme: {base, colours, radius, spacing, font}`, as values and nothing else.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use crate::config::font::FontFile;
use crate::finding::Finding;
use crate::measure::Face;
use crate::rules::{self, Settings, Word};
use crate::source::Spanned;
use crate::theme::{ALL, Color, Colors, MARK_CONTRAST, RADII, SPACINGS, Theme, Wish};
use crate::yaml::rules::WRONG_VALUE;
use crate::yaml::{Field, Form, FromText, Many, from_text, nearest};

/// What a project file says under `theme`.
pub(super) type WrittenTheme = Form<Word, LongTheme>;

/// A look as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "theme", default)]
pub(super) struct LongTheme {
    name: Field<Word>,
    base: Field<Word>,
    colours: Field<WrittenColors>,
    radius: Field<Radius>,
    spacing: Field<Spacing>,
    font: Field<Form<Word, WrittenCuts>>,
}

/// The files of a font, one a cut.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "font", default)]
struct WrittenCuts {
    regular: Field<Word>,
    bold: Field<Word>,
    italic: Field<Word>,
}

macro_rules! colours {
    ($($name:ident $about:literal,)+) => {
        /// The colours of a look as they are written.
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(rename = "colours", default)]
        struct WrittenColors {
            $($name: Field<Hex>,)+
            personas: Many<Hex>,
        }

        impl WrittenColors {
            fn colors(&self) -> Colors {
                let personas = self.personas.iter().map(|color| color.value.0).collect();
                Colors { $($name: self.$name.get().map(|hex| hex.0),)+ personas }
            }
        }

        /// The keys of single colours, each with what it colours.
        const COLOURS: &[(&str, &str)] = &[$((stringify!($name), $about)),+];
    };
}

colours! {
    page "The canvas.",
    text "Text.",
    muted "Text that stands back.",
    line "Lines between lanes.",
    before "Stages before the purchase.",
    purchase "Stages at the purchase.",
    after "Stages after the purchase.",
    action "Notes of what the customer does.",
    pain "Notes of what hurts.",
    opportunity "Notes of what could be better.",
    gap "Notes of what is missing.",
    moment "Moments of truth.",
    time "Waits and durations.",
    good "What ends well.",
    bad "What ends badly.",
    way "Arrows of the way.",
    bar "The filled part of bars.",
}

/// A colour as it is written: `#rgb` or `#rrggbb`.
#[derive(Debug, Clone, Copy)]
struct Hex(Color);

/// The roundness of corners, in px.
#[derive(Debug, Clone, Copy)]
struct Radius(f64);

/// How much room there is: a word or a factor.
#[derive(Debug, Clone, Copy)]
struct Spacing(f64);

/// The words for spacings, with their factors.
const SPACING_WORDS: [(&str, f64); 3] = [("compact", 0.75), ("normal", 1.0), ("airy", 1.35)];

impl FromText for Hex {
    const EXPECTED: &'static str = "a colour such as '#3d56c5' or '#fff'";

    fn from_text(text: &str) -> Result<Self, String> {
        let refused = || format!("`{}` is not {}", text.trim(), Self::EXPECTED);
        Color::read(text.trim()).map(Hex).ok_or_else(refused)
    }

    fn meant(text: &str) -> Option<String> {
        let with_sign = format!("#{}", text.trim());
        Color::read(&with_sign).map(|_| format!("'{with_sign}'"))
    }
}

impl FromText for Radius {
    const EXPECTED: &'static str = "a number of px from 0 to 16";

    fn from_text(text: &str) -> Result<Self, String> {
        number(text.trim().trim_end_matches("px").trim(), RADII)
            .map(Radius)
            .ok_or_else(|| format!("`{}` is not {}", text.trim(), Self::EXPECTED))
    }
}

impl FromText for Spacing {
    const EXPECTED: &'static str = "`compact`, `normal`, `airy` or a number from 0.7 to 1.6";

    fn from_text(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let word = SPACING_WORDS.iter().find(|(word, _)| *word == text).map(|(_, factor)| *factor);
        word.or_else(|| number(text, SPACINGS)).map(Spacing).ok_or_else(|| {
            let near = nearest(text, SPACING_WORDS.iter().map(|(word, _)| *word));
            let hint = near.map(|near| format!("\ndid you mean `{near}`?")).unwrap_or_default();
            format!("`{text}` is not {}{hint}", Self::EXPECTED)
        })
    }
}

fn number(text: &str, (low, high): (f64, f64)) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| (low..=high).contains(number))
}

macro_rules! deserialize_from_text {
    ($($kind:ident),+) => {
        $(impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_text(deserializer)
            }
        })+
    };
}

deserialize_from_text!(Hex, Radius, Spacing);

/// Returns the look that a project asks for, and reports what no look can be made of and what could not be read in it.
pub(super) fn read(written: &Spanned<WrittenTheme>, settings: &Settings, findings: &mut Vec<Finding>) -> Option<Theme> {
    let long = match &written.value {
        Form::Short(name) => return base(&Spanned::new(name.clone(), written.span), findings).cloned(),
        Form::Long(long) => long,
    };
    let colours = long.colours.get();
    let wish = Wish {
        name: long.name.get().map(|name| name.0.clone()),
        base: long.base.spanned().and_then(|name| base(name, findings)),
        colors: colours.map(WrittenColors::colors).unwrap_or_default(),
        radius: long.radius.get().map(|radius| radius.0),
        spacing: long.spacing.get().map(|spacing| spacing.0),
    };
    let theme = wish.theme();
    if let (Some(colours), Some(level)) = (colours, settings.level(&rules::FAINT_COLOUR)) {
        let faint = faint(colours, &theme, wish.text_contrast());
        findings.extend(faint.into_iter().map(|finding| Finding { severity: level, ..finding }));
    }
    Some(theme)
}

/// Returns the files of the font that a project asks for, each with the cut that it is.
pub(super) fn font_files(written: &WrittenTheme, findings: &mut Vec<Finding>) -> Vec<FontFile> {
    let Form::Long(LongTheme { font: Field::Present(font), .. }) = written else {
        return Vec::new();
    };
    let cuts = match &font.value {
        Form::Short(file) => return vec![FontFile { face: Face::Regular, file: file.0.clone(), span: font.span }],
        Form::Long(cuts) => cuts,
    };
    if cuts.regular.is_missing() {
        let finding = Finding::error(WRONG_VALUE, font.span, "the font has no regular cut, which all others stand on");
        findings.push(finding.help("name its file: font: { regular: fonts/Brand-Regular.ttf }"));
    }
    let given = [(Face::Regular, &cuts.regular), (Face::Bold, &cuts.bold), (Face::Oblique, &cuts.italic)];
    let files = given.into_iter().filter_map(|(face, file)| {
        let file = file.spanned()?;
        Some(FontFile { face, file: file.value.0.clone(), span: file.span })
    });
    if cuts.regular.is_present() { files.collect() } else { Vec::new() }
}

/// Returns the look of a name; where there is none, says so.
fn base(name: &Spanned<Word>, findings: &mut Vec<Finding>) -> Option<&'static Theme> {
    let typed = name.value.0.as_str();
    let found = Theme::named(typed);
    if found.is_none() {
        let names: Vec<&str> = ALL.iter().map(|theme| theme.name.as_ref()).collect();
        let finding = Finding::error(WRONG_VALUE, name.span, format!("no theme is called `{typed}`"));
        findings.push(match nearest(typed, names.iter().copied()) {
            Some(near) => finding.label(format!("did you mean `{near}`?")).fix(name.span, near, false),
            None => finding.help(format!("the themes are {}", names.join(", "))),
        });
    }
    found
}

/// Returns what stands out too little from the canvas of a look, of the colours that a project gave.
fn faint(written: &WrittenColors, theme: &Theme, text: f64) -> Vec<Finding> {
    let single = [
        (&written.text, "text", text),
        (&written.muted, "muted text", text),
        (&written.good, "what ends well", text),
        (&written.bad, "what ends badly", text),
        (&written.way, "an arrow", MARK_CONTRAST),
        (&written.bar, "a bar", MARK_CONTRAST),
    ];
    let single = single.into_iter().filter_map(|(color, what, least)| Some((color.spanned()?, what, least)));
    // The name of a persona stands beside the curve in its colour.
    let personas = written.personas.iter().map(|color| (color, "a persona", text));
    let judged = single.chain(personas).filter_map(|(color, what, least)| {
        let (given, page) = (color.value.0, theme.page);
        let contrast = given.contrast(page);
        if contrast >= least {
            return None;
        }
        // Rounded down, so that no number reads as if it were enough.
        let shown = (contrast * 10.0).floor() / 10.0;
        let near = given.standing_out(&[page], least);
        let message = format!("{what} in {given} on {page} has a contrast of {shown:.1}:1, and needs {least}:1");
        let finding = rules::FAINT_COLOUR.at(color.span, message).label(format!("{near} would do"));
        Some(finding.fix(color.span, format!("'{near}'"), false))
    });
    judged.collect()
}

/// Returns the schema of what stands under `theme`.
pub(super) fn schema() -> Value {
    let color = json!({ "type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" });
    let described = |(name, about): &(&str, &str)| {
        let mut value = color.clone();
        value["description"] = json!(about);
        ((*name).to_owned(), value)
    };
    let mut colours: Map<String, Value> = COLOURS.iter().map(described).collect();
    let personas = json!({
        "description": "Curves and marks of personas, in order.",
        "anyOf": [color, { "type": "array", "items": color }],
    });
    colours.insert("personas".to_owned(), personas);
    let names: Vec<Value> =
        ALL.iter().map(|theme| json!({ "const": theme.name, "description": theme.about })).collect();
    let words: Vec<&str> = SPACING_WORDS.iter().map(|(word, _)| *word).collect();
    let spacing = json!({ "type": "number", "minimum": SPACINGS.0, "maximum": SPACINGS.1 });
    json!({
        "description": "How pictures look.",
        "anyOf": [
            { "oneOf": names },
            {
                "type": "object",
                "properties": {
                    "name": { "description": "What the look is called.", "type": "string" },
                    "base": { "description": "The look that it starts from.", "oneOf": names },
                    "colours": {
                        "description": "Colours; all others follow from them so that everything can be read.",
                        "type": "object",
                        "properties": colours,
                        "additionalProperties": false,
                    },
                    "radius": {
                        "description": "Roundness of corners, in px.",
                        "type": "number", "minimum": RADII.0, "maximum": RADII.1,
                    },
                    "spacing": {
                        "description": "How much room there is between and within things.",
                        "anyOf": [{ "enum": words }, spacing],
                    },
                    "font": super::font::schema(),
                },
                "additionalProperties": false,
            },
        ],
    })
}
