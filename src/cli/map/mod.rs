//! `cjm map`: a journey drawn, for the terminal or into files.

mod arguments;
mod blank;
mod focus;
mod folder;
mod fonts;
mod paper;
mod subject;

use anyhow::{Context, anyhow};

use crate::cli::files::shown;
use crate::cli::outcome::Outcome;
use crate::cli::output::{self, Destination, Output};
use crate::cli::project::Projects;
use crate::cli::terminal::{self, Color};
use crate::cli::{clock, fault};
use crate::format::{Content, Format};
use crate::map::Map;
use crate::measure::Family;
use crate::render::{self, Draw, Drawing, Options, Refusal};
use crate::scene::theme::{self, Theme};

pub(crate) use arguments::{MapArguments, View};

use subject::{Drawable, Subject, Surroundings};

/// Runs `cjm map`.
pub(crate) fn run(arguments: &MapArguments, color: Color) -> anyhow::Result<Outcome> {
    let today = clock::today(arguments.today)?;
    if arguments.files.is_empty() {
        return blank::run(arguments, color);
    }
    if let [folder] = arguments.files.as_slice()
        && folder.is_dir()
    {
        return folder::run(folder, arguments, today);
    }
    let subject = Subject::typed(arguments)?;
    let inputs = subject.inputs();
    let outputs = arguments.output.outputs(&arguments.read(&inputs))?;
    paper::refuse_without_paper(arguments, false, outputs.iter().map(|output| output.format))?;
    let projects = Projects::of(&inputs, &arguments.project, today)?;
    let Drawable { map, complaints, remarks, mut outcome, .. } =
        subject.drawable(arguments, &Surroundings { projects: &projects, today, opened: None })?;
    for words in projects.errors_told() {
        terminal::complain(&words);
        outcome = Outcome::Findings;
    }
    complaints.iter().for_each(|words| terminal::complain(words));
    remarks.iter().for_each(|words| terminal::remark(words));
    let asked = arguments.theme.as_deref().and_then(Theme::named);
    let theme = asked.or(projects.theme(&subject.input)).unwrap_or(&theme::LIGHT);
    let Some(map) = map else {
        return Ok(outcome);
    };
    draw(&map, &subject.input.shown(), &outputs, theme, arguments, color, outcome)
}

/// Draws a map into all its places; everything is drawn before anything is written, so that a map that cannot be drawn
/// leaves all files as they were.
fn draw(
    map: &Map,
    name: &str,
    outputs: &[Output],
    theme: &Theme,
    arguments: &MapArguments,
    color: Color,
    mut outcome: Outcome,
) -> anyhow::Result<Outcome> {
    let fonts = fonts::read(&arguments.font)?;
    let (mut drawn, mut told) = (Vec::new(), Vec::new());
    let is_one_of_many = outputs.len() > 1;
    let mut sinks = output::open(outputs)?;
    output::unused(Content::Map, outputs, &arguments.settings()).iter().for_each(|words| terminal::remark(words));
    for Output { destination, format } in outputs {
        let options = options(arguments, theme, &fonts, destination, color);
        let draw = drawer(format, arguments.view)?;
        let work = || draw(map, &options);
        let drawing = fault::guard(name, work).map_err(anyhow::Error::msg)?;
        let Drawing { bytes, losses, remarks } = drawing.map_err(|Refusal(why)| match destination {
            Destination::File(path) if is_one_of_many => anyhow!("{}: {why}; nothing was written", shown(path)),
            Destination::File(path) => anyhow!("{}: {why}", shown(path)),
            Destination::Stdout => anyhow!(why),
        })?;
        for loss in losses {
            // Two formats that lose the same need one word about it.
            if !told.contains(&loss) {
                terminal::complain(&loss);
                told.push(loss);
            }
            outcome = Outcome::Findings;
        }
        for words in remarks {
            if !told.contains(&words) {
                terminal::remark(&words);
                told.push(words);
            }
        }
        drawn.push(bytes);
    }
    for ((sink, Output { format, .. }), bytes) in sinks.iter_mut().zip(outputs).zip(drawn) {
        match String::from_utf8(bytes) {
            Ok(text) if format.is_plain => sink.write(&text),
            Ok(text) => sink.write_bytes(text.as_bytes()),
            Err(error) => sink.write_bytes(error.as_bytes()),
        }
    }
    Ok(output::finish(sinks, outcome))
}

/// Returns how a map is to be drawn for a destination.
fn options(
    arguments: &MapArguments,
    theme: &Theme,
    fonts: &[Family],
    destination: &Destination,
    color: Color,
) -> Options {
    Options {
        width: destination.width(arguments.width),
        ascii: arguments.ascii,
        color: destination.has_color(color),
        theme: theme.clone(),
        dpi: arguments.dpi(),
        fonts: fonts.to_vec(),
        embeds_font: arguments.embed_font,
        paper: arguments.paper(),
        tile: arguments.tile(),
        theme_is_named: arguments.theme.is_some(),
    }
}

/// Returns what draws a view in a format.
fn drawer(format: &Format, view: View) -> anyhow::Result<Draw> {
    let writer = render::format(format.name).context("internal error: a format without a writer")?;
    match view {
        View::Map => Ok(writer.draw),
        View::Flow => writer.draw_flow.with_context(|| {
            let able = Content::Flow.formats();
            let formats: Vec<String> =
                able.map(|format| format!(".{} (--format {})", format.extension(), format.name)).collect();
            format!("{} does not draw the flow; use {}", format.name, formats.join(" or "))
        }),
    }
}
