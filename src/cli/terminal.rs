//! The terminal: its width, its colours, and the way of saying something beside the output.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;

use crate::escape;

/// The width where nothing says how wide it is: a pipe or a file.
const USUAL_WIDTH: usize = 100;
/// Narrower is not drawn: the terminal breaks the lines then.
const NARROWEST: usize = 40;
/// Lines longer than this are hard to follow.
const WIDEST: usize = 400;

/// Whether colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal that supports colours, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Decides for standard output.
    pub(crate) fn is_wanted(self) -> bool {
        match self {
            Color::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            Color::Always => true,
            Color::Never => false,
        }
    }
}

/// Tells whether what is written to standard output goes to a terminal.
pub(crate) fn is_output() -> bool {
    io::stdout().is_terminal()
}

/// Returns how wide the output may be: as asked for, else as the terminal is, else `COLUMNS`, else a usual width.
pub(crate) fn width(asked: Option<u16>) -> usize {
    let of_terminal = || {
        let (width, _) = terminal_size::terminal_size()?;
        io::stdout().is_terminal().then_some(usize::from(width.0))
    };
    let of_environment = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
    let width = asked
        .map(usize::from)
        .or_else(of_terminal)
        .or_else(of_environment)
        .filter(|width| *width > 0)
        .unwrap_or(USUAL_WIDTH);
    width.clamp(NARROWEST, WIDEST)
}

/// Returns how wide a text in a file may be: the same on every machine, where nothing is asked for.
pub(crate) fn page_width(asked: Option<u16>) -> usize {
    asked.map_or(USUAL_WIDTH, usize::from).clamp(NARROWEST, WIDEST)
}

/// Says something that is not part of the output. Where nobody can hear it, the exit code still tells.
///
/// Words from outside must have been made safe for a terminal, so that a message is as many lines as we mean it to be.
pub(crate) fn complain(message: &str) {
    say(&format!("cjm: {message}\n"));
}

/// Says something about the run that is no complaint.
pub(crate) fn remark(message: &str) {
    say(&format!("{message}\n"));
}

/// Writes to the standard error, through the gate.
pub(crate) fn say(text: &str) {
    let _ = io::stderr().write_all(escape::printed(text).as_bytes());
}
