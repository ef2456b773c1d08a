//! What can be typed behind `cjm map`, and what the help says about it.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::cli::clock;
use crate::cli::files::Input;
use crate::cli::output::{self, OutputArguments, Read};
use crate::cli::project::ProjectArguments;
use crate::format::Setting;
use crate::render::{self, Paper, Sheet, Turn};
use crate::scene::theme;
use crate::words::Language;

/// Draw a journey as a map
///
/// Draws phases, stages and touchpoints from left to right, and below them what customers do, think and feel, pain points
/// and opportunities. In a file, the format follows the file extension.
///
/// A journey with errors is drawn as far as it could be read, and the exit code is 1.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cjm map bike.journey.yaml                          the map, here
  cjm map bike.journey.yaml -o bike.svg              a picture for a slide or a wall
  cjm map bike.journey.yaml --view flow -o flow.svg  the routes that customers take
  cjm map bike.journey.yaml --paper A3 -o bike.pdf   a sheet of paper for the printer
  cjm map bike.journey.yaml --paper A0 --tile A4 -o wall.pdf
                                                     a poster from sheets that any printer takes
  cjm map bike.journey.yaml --persona aino           through the eyes of one persona
  cjm map bike.journey.yaml --lanes action,emotion   only some of the lanes

Compare two journeys: what is new, removed, moved, solved and better:
  cjm map as-is.journey.yaml to-be.journey.yaml -o change.svg
  cjm map to-be.journey.yaml --compare               with the journey that it `improves`
  git show HEAD~9:bike.journey.yaml | cjm map - bike.journey.yaml

All journeys of a folder, with an index page:
  cjm map journeys/ -o site/                         a page for each, and site/index.html
  cjm map journeys/ -o site/ --format html,pdf       and a PDF for each

Templates for a workshop:
  cjm map --blank --stages 6 -o wall.pdf             a template to fill in
  cjm map bike.journey.yaml --blank -o wall.pdf      its stages and touchpoints, for customers to fill in")]
pub(crate) struct MapArguments {
    /// The journey, or - for standard input; two files are compared; a folder draws all its journeys
    #[arg(value_name = "FILE", required_unless_present = "blank", num_args = 1..=2)]
    pub files: Vec<PathBuf>,
    /// Compare with an earlier journey: FILE, or without it the journey that this one `improves`
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = false)]
    pub compare: Option<Option<PathBuf>>,
    /// Where to draw it, and in which format
    #[command(flatten)]
    pub output: OutputArguments<output::Map>,
    /// What to draw
    #[arg(long, value_enum, value_name = "VIEW", default_value_t)]
    pub view: View,
    /// Draw a blank template: stages, and lanes with a question each; with a journey, its stages and touchpoints with
    /// empty lanes
    ///
    /// On A0, the places for notes are 76 mm wide and high, like common sticky notes.
    #[arg(long, conflicts_with = "compare", help_heading = "Template")]
    pub blank: bool,
    /// The number of stages of a template without a journey [default: 6]
    #[arg(long, value_name = "NUMBER", requires = "blank", conflicts_with = "files", help_heading = "Template", value_parser = clap::value_parser!(u16).range(1..=24))]
    pub stages: Option<u16>,
    /// The language of a template without a journey [default: en]
    #[arg(long, value_name = "LANGUAGE", requires = "blank", conflicts_with = "files", help_heading = "Template", value_parser = languages())]
    pub language: Option<String>,
    /// Only these lanes, in this order, by their keys
    #[arg(long, value_name = "LANE", value_delimiter = ',')]
    pub lanes: Vec<String>,
    /// Only these personas, by id or name, separated by commas
    #[arg(long, value_name = "PERSONA")]
    pub persona: Vec<String>,
    /// The theme [default: the theme of the project file, else light]
    #[arg(long, value_name = "THEME", value_parser = theme_names())]
    pub theme: Option<String>,
    /// The size of a PNG compared with the picture on a screen [default: 2]
    #[arg(long, value_name = "TIMES", help_heading = "Pictures", value_parser = scale, conflicts_with = "dpi")]
    pub scale: Option<f64>,
    /// The resolution of a PNG, in dots per inch: 300 for print [default: 192]
    #[arg(long, value_name = "DOTS", help_heading = "Pictures", value_parser = dpi)]
    pub dpi: Option<f64>,
    /// A font file (ttf, otf, ttc) for characters that the built-in font lacks: Chinese, Japanese, Korean, Thai, emoji …;
    /// repeatable
    #[arg(long, value_name = "FILE", help_heading = "Pictures")]
    pub font: Vec<PathBuf>,
    /// Put the font into an SVG, so that it looks the same where the font is not installed
    #[arg(long, help_heading = "Pictures")]
    pub embed_font: bool,
    /// Fit the picture onto paper (SVG, PNG, PDF)
    #[arg(long, value_name = "PAPER", help_heading = "Paper", value_parser = paper_names(), ignore_case = true)]
    pub paper: Option<String>,
    /// Cut the picture, or the poster of --paper, into sheets with marks for cutting and gluing (PDF)
    #[arg(long, value_name = "PAPER", help_heading = "Paper", value_parser = paper_names(), ignore_case = true)]
    pub tile: Option<String>,
    /// Turn the paper to landscape [default: whichever suits the picture]
    #[arg(long, help_heading = "Paper", group = "turn")]
    pub landscape: bool,
    /// Turn the paper to portrait
    #[arg(long, help_heading = "Paper", group = "turn")]
    pub portrait: bool,
    /// The width of text, in columns [default: the terminal's, else 100]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    pub width: Option<u16>,
    /// Draw text with ASCII characters only
    #[arg(long)]
    pub ascii: bool,
    /// Which project file to use
    #[command(flatten)]
    pub project: ProjectArguments,
    /// Today's date [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE", value_parser = clock::date)]
    pub today: Option<Date>,
}

/// What is drawn of a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum View {
    /// The map: stages and touchpoints from left to right, lanes below
    #[default]
    Map,
    /// The flow: routes from touchpoint to touchpoint, and exits
    Flow,
}

impl MapArguments {
    /// Returns what is read, beside the journeys.
    pub(crate) fn read<'a>(&'a self, inputs: &'a [Input]) -> Read<'a> {
        Read { files: &self.font, ..Read::new(inputs, self.project.config.as_deref()) }
    }

    /// Returns the options about the look that may have been typed, whether they were, and what they change.
    pub(crate) fn settings(&self) -> [(&'static str, bool, Setting); 7] {
        [
            ("--scale", self.scale.is_some(), Setting::Resolution),
            ("--dpi", self.dpi.is_some(), Setting::Resolution),
            ("--theme", self.theme.is_some(), Setting::Theme),
            ("--font", !self.font.is_empty(), Setting::Fonts),
            ("--embed-font", self.embed_font, Setting::EmbeddedFont),
            ("--ascii", self.ascii, Setting::Ascii),
            ("--width", self.width.is_some(), Setting::Width),
        ]
    }

    /// Returns the dots to an inch of a picture of dots.
    pub(crate) fn dpi(&self) -> f64 {
        let usual = if self.paper.is_some() { PRINTED } else { render::DPI };
        self.dpi.or(self.scale.map(|scale| scale * render::PX_PER_INCH)).unwrap_or(usual)
    }

    /// Returns the paper that a picture is fitted onto.
    pub(crate) fn paper(&self) -> Option<Sheet> {
        let paper = Paper::named(self.paper.as_deref()?)?;
        Some(Sheet { paper, turn: self.turn() })
    }

    /// Returns the sheets that a picture is cut into; where it is a poster, that is what was turned.
    pub(crate) fn tile(&self) -> Option<Sheet> {
        let paper = Paper::named(self.tile.as_deref()?)?;
        Some(Sheet { paper, turn: self.turn().filter(|_| self.paper.is_none()) })
    }

    fn turn(&self) -> Option<Turn> {
        match (self.landscape, self.portrait) {
            (true, _) => Some(Turn::Landscape),
            (_, true) => Some(Turn::Portrait),
            _ => None,
        }
    }
}

/// The dots to an inch of what is printed.
const PRINTED: f64 = 300.0;

fn paper_names() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(render::PAPERS.iter().map(|paper| PossibleValue::new(paper.name)))
}

fn scale(typed: &str) -> Result<f64, String> {
    number_within(typed, 0.1, 20.0)
}

fn dpi(typed: &str) -> Result<f64, String> {
    number_within(typed, 10.0, 2400.0)
}

fn number_within(typed: &str, low: f64, high: f64) -> Result<f64, String> {
    let number = typed.parse().ok().filter(|number| (low..=high).contains(number));
    number.ok_or_else(|| format!("a number from {low} to {high} is needed"))
}

fn languages() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(Language::tags().map(PossibleValue::new))
}

fn theme_names() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(theme::FILES.iter().map(|file| PossibleValue::new(file.name).help(file.about())))
}
