//! The themes that come with the program, one YAML file each; only those that are asked for are read.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::finding::Finding;
use crate::source::{Source, Spanned};
use crate::theme::wish::TEXT_CONTRAST;
use crate::theme::written::{LongTheme, WrittenTheme};
use crate::theme::{Accent, Color, Note, Paper, TYPE, Theme};
use crate::yaml::rules::WRONG_VALUE;
use crate::yaml::{self, Budgets, Form, nearest};

/// A theme that comes with the program, which is not read before it is needed.
#[derive(Debug)]
pub struct ThemeFile {
    /// The name by which it is chosen, which is that of its file.
    pub name: &'static str,
    text: &'static str,
    theme: &'static LazyLock<Theme>,
}

macro_rules! theme_files {
    ($($constant:ident $name:literal)+) => {
        $(
            #[doc = concat!("The theme `", $name, "`.")]
            pub static $constant: LazyLock<Theme> =
                LazyLock::new(|| read($name, include_str!(concat!($name, ".yaml"))));
        )+

        /// The themes, the default first.
        pub static FILES: &[ThemeFile] = &[$(ThemeFile {
            name: $name,
            text: include_str!(concat!($name, ".yaml")),
            theme: &$constant,
        }),+];
    };
}

theme_files! {
    LIGHT "light"
    DARK "dark"
    STICKY "sticky"
    PRINT "print"
    HIGH_CONTRAST "high-contrast"
}

/// Returns all themes, the default first; reads those that have not been read.
pub fn all() -> &'static [&'static Theme] {
    static ALL: LazyLock<Vec<&'static Theme>> = LazyLock::new(|| FILES.iter().map(ThemeFile::theme).collect());
    &ALL
}

impl ThemeFile {
    /// Returns the theme.
    pub fn theme(&self) -> &'static Theme {
        self.theme
    }

    /// Returns the sentence about it, without reading the rest.
    pub fn about(&self) -> &'static str {
        self.text.lines().find_map(|line| line.strip_prefix("about: ")).unwrap_or_default()
    }
}

/// What a file without a base starts from.
const START: Theme = start(Color::BLACK);

const fn start(color: Color) -> Theme {
    let accent = Accent { strong: color, on_strong: color, soft: color, on_soft: color, edge: None, hatch: None };
    let note = Note { fill: color, edge: color, text: color, chip: color, hatch: None };
    Theme {
        name: Cow::Borrowed(""),
        about: Cow::Borrowed(""),
        page: color,
        card: color,
        card_edge: color,
        text: color,
        muted: color,
        line: color,
        strong_line: color,
        no_phase: accent,
        before: accent,
        purchase: accent,
        after: accent,
        personas: Cow::Borrowed(&[Color::BLACK]),
        action: note,
        pain: note,
        opportunity: note,
        gap: note,
        time: note,
        moment: note,
        chip: note,
        bad: color,
        good: color,
        way: color,
        bar: color,
        paper: Paper::Flat,
        is_mono: false,
        radius: 0.0,
        spacing: 1.0,
        text_contrast: TEXT_CONTRAST,
        type_sizes: TYPE,
    }
}

/// Reads a theme file; what is wrong in one is found by the tests below.
fn read(name: &'static str, text: &'static str) -> Theme {
    let long = yaml::read::<LongTheme>(&Source::new(name, text), &Budgets::default()).value.unwrap_or_default();
    let start = START;
    let base = long.base().and_then(|name| Theme::named(&name.value)).unwrap_or(&start);
    Theme { name: Cow::Borrowed(name), ..long.wish(base).theme() }
}

impl Theme {
    /// Returns the theme that a project writes, if it can be had, and reports names that no theme has.
    pub(crate) fn of(written: &Spanned<WrittenTheme>, findings: &mut Vec<Finding>) -> Option<Theme> {
        match &written.value {
            Form::Short(name) => named(&Spanned::new(name.clone(), written.span), findings).cloned(),
            Form::Long(long) => {
                let base = long.base().and_then(|name| named(name, findings));
                Some(long.wish(base.unwrap_or(&LIGHT)).theme())
            }
        }
    }
}

/// Returns the theme of a name; reports that there is none.
fn named(name: &Spanned<String>, findings: &mut Vec<Finding>) -> Option<&'static Theme> {
    let typed = name.value.as_str();
    let found = Theme::named(typed);
    if found.is_none() {
        let names: Vec<&str> = FILES.iter().map(|file| file.name).collect();
        let finding = Finding::error(WRONG_VALUE, name.span, format!("no theme is called `{typed}`"));
        findings.push(match nearest(typed, names.iter().copied()) {
            Some(near) => finding.label(format!("did you mean `{near}`?")).fix(name.span, near, false),
            None => finding.help(format!("the themes are {}", names.join(", "))),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever a file leaves out would be as in what it starts from.
    #[test]
    fn theme_files_are_valid_and_give_every_colour() {
        for file in FILES {
            let read = yaml::read::<LongTheme>(&Source::new(file.name, file.text), &Budgets::default());
            assert!(read.findings.is_empty(), "{}: {:#?}", file.name, read.findings);
            let long = read.value.expect("a theme");
            let base = long.base().map(|name| Theme::named(&name.value).expect("a base"));
            let [one, other] = [start(Color::BLACK), start(Color::WHITE)].map(|start| {
                let personas = Cow::Owned(vec![start.page]);
                long.wish(&Theme { personas, radius: base.map_or(0.0, |base| base.radius), ..start }).theme()
            });
            assert_eq!(one, other, "{}", file.name);
            assert!(long.contrasts(file.theme()).iter().all(|pair| pair.is_enough()), "{}", file.name);
            assert_eq!(file.about(), file.theme().about);
            assert!(file.about().ends_with('.') && file.theme().radius > 0.0, "{}", file.name);
            assert_eq!(Theme::named(file.name), Some(file.theme()));
        }
        assert_eq!(Theme::named("loud"), None);
    }

    #[test]
    fn every_theme_file_comes_with_the_program() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/theme");
        let entries = std::fs::read_dir(folder).expect("the folder of themes");
        let names = entries.filter_map(|entry| entry.expect("an entry").file_name().into_string().ok());
        let mut themes: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(".yaml")?.to_owned())).collect();
        let mut known: Vec<&str> = FILES.iter().map(|file| file.name).collect();
        themes.sort();
        known.sort();
        assert_eq!(themes, known);
    }
}
