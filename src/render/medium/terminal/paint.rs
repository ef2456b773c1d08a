//! Colours for the terminal, which never say what the words do not.

use anstyle::{AnsiColor, Style};

use crate::measure::columns;

/// Whether colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paint {
    pub(crate) is_on: bool,
}

impl Paint {
    fn styled(self, text: &str, style: Style) -> String {
        if self.is_on && !text.trim().is_empty() {
            return format!("{}{text}{}", style.render(), style.render_reset());
        }
        text.to_owned()
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.styled(text, Style::new().bold())
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.styled(text, Style::new().dimmed())
    }

    pub(crate) fn green(self, text: &str) -> String {
        self.styled(text, AnsiColor::Green.on_default())
    }

    pub(crate) fn yellow(self, text: &str) -> String {
        self.styled(text, AnsiColor::Yellow.on_default())
    }

    pub(crate) fn red(self, text: &str) -> String {
        self.styled(text, AnsiColor::Red.on_default())
    }
}

/// Fills a text up with blanks to a width in columns.
pub(crate) fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}
