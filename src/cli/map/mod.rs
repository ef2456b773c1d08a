//! `cjm map`: a journey drawn, for the terminal or into files.

mod arguments;
mod focus;
mod goal;

use anyhow::Context;

use crate::check;
use crate::cli::files::{Input, shown};
use crate::cli::outcome::Outcome;
use crate::cli::project::Projects;
use crate::cli::terminal::{self, Color};
use crate::cli::writing::{self, Stdout};
use crate::cli::{clock, fault, gaps, reading};
use crate::map::Map;
use crate::render::{self, Draw, Drawing, Format, Options, Refusal};
use crate::scene::theme::{self, Theme};

pub(crate) use arguments::{MapArguments, View};

use focus::focus;
use goal::{Goal, goals};

/// Runs `cjm map`.
pub(crate) fn run(arguments: &MapArguments, color: Color) -> anyhow::Result<Outcome> {
    let input = Input::typed(&arguments.file);
    let goals = goals(arguments, &input)?;
    let today = clock::today(arguments.today)?;
    let text = reading::read(&input).map_err(anyhow::Error::msg)?;
    let projects = Projects::of(std::slice::from_ref(&input), &arguments.project, today)?;
    let decided = projects.decided(&input);
    let conditions = decided.conditions(today, None);
    let work = || check::check_under(&text, &conditions);
    let checked = fault::guard(&input.shown(), work).map_err(anyhow::Error::msg)?;
    let mut outcome = Outcome::Clean;
    for words in projects.errors_told() {
        terminal::complain(&words);
        outcome = Outcome::Findings;
    }
    if let Some(words) = gaps::errors_told(&input, &checked) {
        terminal::complain(&words);
        outcome = Outcome::Findings;
    }
    if !checked.is_journey {
        return Ok(outcome);
    }
    let draw = || Map::of(&checked.journey, &checked.graph, &checked.insight);
    let mut map = fault::guard(&input.shown(), draw).map_err(anyhow::Error::msg)?;
    focus(&mut map, &checked.journey, arguments)?;
    let asked = arguments.theme.as_deref().and_then(Theme::named);
    let theme = asked.or(projects.theme(&input)).unwrap_or(&theme::LIGHT);
    let mut out = Stdout::new();
    for (goal, format) in goals {
        let is_terminal = goal == Goal::Stdout;
        let options = Options {
            width: if is_terminal { terminal::width(arguments.width) } else { terminal::page_width(arguments.width) },
            ascii: arguments.ascii,
            color: is_terminal && color.is_wanted(),
            theme: theme.clone(),
            dpi: arguments.dpi(),
            theme_is_named: arguments.theme.is_some(),
        };
        let draw = drawer(format, arguments.view)?;
        let work = || draw(&map, &options);
        let drawn = fault::guard(&input.shown(), work).map_err(anyhow::Error::msg)?;
        let Drawing { bytes, losses } = drawn.map_err(|Refusal(why)| anyhow::Error::msg(why))?;
        for loss in losses {
            terminal::complain(&loss);
            outcome = Outcome::Findings;
        }
        match goal {
            Goal::Stdout => out.write_bytes(&bytes),
            Goal::File(path) => {
                writing::replace_file(&path, &bytes)?;
                terminal::remark(&format!("wrote {}", shown(&path)));
            }
        }
    }
    Ok(out.finish(outcome))
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
