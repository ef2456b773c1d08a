//! `cjm map`: a journey drawn, for the terminal or into files.

mod arguments;
mod blank;
mod focus;
mod folder;
mod fonts;
mod goal;
mod idle;
mod paper;
mod subject;

use anyhow::{Context, anyhow};

use crate::cli::files::shown;
use crate::cli::outcome::Outcome;
use crate::cli::project::Projects;
use crate::cli::terminal::{self, Color};
use crate::cli::writing::{Draft, Stdout};
use crate::cli::{clock, fault};
use crate::map::Map;
use crate::measure::Family;
use crate::render::{self, Draw, Drawing, Format, Options, Refusal};
use crate::scene::theme::{self, Theme};

pub(crate) use arguments::{MapArguments, View};

use goal::{Goal, goals};
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
    let goals = goals(arguments, &inputs)?;
    paper::refuse_without_paper(arguments, false, goals.iter().map(|(_, format)| *format))?;
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
    draw(&map, &subject.input.shown(), goals, theme, arguments, color, outcome)
}

/// Draws a map into all its places; everything is drawn before anything is written, so that a map that cannot be drawn
/// leaves all files as they were.
fn draw(
    map: &Map,
    name: &str,
    goals: Vec<(Goal, &'static Format)>,
    theme: &Theme,
    arguments: &MapArguments,
    color: Color,
    mut outcome: Outcome,
) -> anyhow::Result<Outcome> {
    let fonts = fonts::read(&arguments.font)?;
    let (mut drawn, mut told) = (Vec::new(), Vec::new());
    let is_one_of_many = goals.len() > 1;
    let formats: Vec<&Format> = goals.iter().map(|(_, format)| *format).collect();
    idle::remarks(arguments, &formats).iter().for_each(|words| terminal::remark(words));
    for (goal, format) in goals {
        let options = options(arguments, theme, &fonts, (goal == Goal::Stdout).then_some(color));
        let draw = drawer(format, arguments.view)?;
        let work = || draw(map, &options);
        let drawing = fault::guard(name, work).map_err(anyhow::Error::msg)?;
        let Drawing { bytes, losses, remarks } = drawing.map_err(|Refusal(why)| match &goal {
            Goal::File(path) if is_one_of_many => anyhow!("{}: {why}; nothing was written", shown(path)),
            Goal::File(path) => anyhow!("{}: {why}", shown(path)),
            Goal::Stdout => anyhow!(why),
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
        drawn.push((goal, format, bytes));
    }
    write(drawn, outcome)
}

/// Puts what was drawn into its places: into files all or none as far as a file system allows, then to the standard
/// output.
fn write(drawn: Vec<(Goal, &'static Format, Vec<u8>)>, outcome: Outcome) -> anyhow::Result<Outcome> {
    let mut drafts = Vec::new();
    for (goal, _, bytes) in &drawn {
        if let Goal::File(path) = goal {
            let mut draft = Draft::of(path)?;
            draft.write_bytes(bytes);
            drafts.push((draft, path));
        }
    }
    for (draft, path) in drafts {
        draft.put_in_place()?;
        terminal::remark(&format!("wrote {}", shown(path)));
    }
    let mut out = Stdout::new();
    for (_, format, bytes) in drawn.iter().filter(|(goal, ..)| *goal == Goal::Stdout) {
        match str::from_utf8(bytes) {
            Ok(text) if format.is_lines() => out.write(text),
            _ => out.write_bytes(bytes),
        }
    }
    Ok(out.finish(outcome))
}

/// Returns how a map is to be drawn; `terminal` says whether colours are wanted where it goes to the standard output.
fn options(arguments: &MapArguments, theme: &Theme, fonts: &[Family], terminal: Option<Color>) -> Options {
    let width = if terminal.is_some() { terminal::width } else { terminal::page_width };
    Options {
        width: width(arguments.width),
        ascii: arguments.ascii,
        color: terminal.is_some_and(Color::is_wanted),
        theme: theme.clone(),
        dpi: arguments.dpi(),
        fonts: fonts.to_vec(),
        embeds_font: arguments.embed_font,
        paper: arguments.paper(),
        tile: arguments.tile(),
        theme_is_named: arguments.theme.is_some(),
    }
}

fn drawer(format: &Format, view: View) -> anyhow::Result<Draw> {
    match view {
        View::Map => Ok(format.draw),
        View::Flow => format.draw_flow.with_context(|| {
            let able = render::ALL.iter().filter(|format| format.draw_flow.is_some());
            let ways: Vec<String> =
                able.map(|format| format!(".{} (--format {})", format.extension, format.name)).collect();
            format!("{} does not draw the flow; use {}", format.name, ways.join(" or "))
        }),
    }
}
