//! Reads `FORMAT`, `FORMAT=FILE`, and several of them with commas between.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::Arg;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;

use crate::cli::output::destination::example;
use crate::format::{Content, Format};

/// A format that was asked for, and the file that it is for, where one was named.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) format: &'static Format,
    pub(crate) file: Option<PathBuf>,
}

/// What one `--format` asks for.
#[derive(Debug, Clone)]
pub(crate) struct AskedFormats(pub(crate) Vec<Asked>);

/// Reads what one `--format` asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AskedParser(Content);

impl AskedParser {
    /// Makes the reader for what is written.
    pub(crate) const fn new(content: Content) -> Self {
        AskedParser(content)
    }

    fn values(self) -> impl Iterator<Item = PossibleValue> {
        let value = |format: &Format| {
            PossibleValue::new(format.name).help(format.summary).aliases(format.aliases.iter().copied())
        };
        self.0.formats().map(value)
    }

    /// Splits at commas, but not at those in the name of a file: a format follows a comma, or no file came before.
    fn split(self, text: &str) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in text.split(',') {
            let name = part.split_once('=').map_or(part, |(name, _)| name);
            match parts.last_mut().filter(|last| last.contains('=') && self.0.format(name).is_none()) {
                Some(last) => last.extend([",", part]),
                None => parts.push(part.to_owned()),
            }
        }
        parts
    }
}

impl TypedValueParser for AskedParser {
    type Value = AskedFormats;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        let names = PossibleValuesParser::new(self.values());
        let Some(text) = value.to_str() else {
            // What is no text names no format; this says so.
            return names.parse_ref(command, argument, value).map(|_| AskedFormats(Vec::new()));
        };
        let mut asked = Vec::new();
        for part in self.split(text) {
            let (name, file) = match part.split_once('=') {
                Some((name, file)) => (name, Some(file)),
                None => (part.as_str(), None),
            };
            let name = names.parse_ref(command, argument, OsStr::new(name))?;
            let Some(format) = self.0.format(&name) else { continue };
            if file == Some("") {
                let message =
                    format!("`--format {name}=` names no file; write `--format {name}={}`\n", example(self.0, format));
                return Err(clap::Error::raw(ErrorKind::InvalidValue, message).with_cmd(command));
            }
            asked.push(Asked { format, file: file.map(PathBuf::from) });
        }
        Ok(AskedFormats(asked))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_in_the_name_of_a_file_stays_there() {
        let parser = AskedParser::new(Content::Map);
        for (typed, expected) in [
            ("svg", &["svg"][..]),
            ("html,svg", &["html", "svg"]),
            ("svg=a,b.svg", &["svg=a,b.svg"]),
            ("svg=a.svg,markdown=b,c.md", &["svg=a.svg", "markdown=b,c.md"]),
            ("svgg,html", &["svgg", "html"]),
        ] {
            assert_eq!(parser.split(typed), expected);
        }
    }
}
