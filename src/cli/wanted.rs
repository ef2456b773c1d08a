//! `--format FORMAT` and `--format FORMAT=FILE`: in which form something is wanted, and where it goes.

use std::ffi::OsStr;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use clap::Arg;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;

use crate::cli::files::STDIN;
use crate::{machine, render, report};

/// A format that is chosen by its name.
pub(crate) trait Named: Sync + Sized + 'static {
    /// Returns all formats of this kind, the usual one first.
    fn all() -> &'static [Self];
    /// Returns the name.
    fn name(&self) -> &'static str;
    /// Returns a sentence about it.
    fn about(&self) -> &'static str;
    /// Returns the name of a file that it could go into.
    fn example(&self) -> String;
}

/// A format, and where it goes, where that is said.
#[derive(Debug)]
pub(crate) struct Wanted<F: 'static> {
    pub(crate) format: &'static F,
    pub(crate) file: Option<PathBuf>,
}

/// Reads `FORMAT` and `FORMAT=FILE`.
pub(crate) struct Formats<F>(PhantomData<fn() -> F>);

impl Named for machine::Format {
    fn all() -> &'static [Self] {
        report::ALL
    }

    fn name(&self) -> &'static str {
        self.name
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn example(&self) -> String {
        format!("report.{}", self.name)
    }
}

impl Named for render::Format {
    fn all() -> &'static [Self] {
        render::ALL
    }

    fn name(&self) -> &'static str {
        self.name
    }

    fn about(&self) -> &'static str {
        self.summary
    }

    fn example(&self) -> String {
        format!("map.{}", self.extension)
    }
}

impl<F> Wanted<F> {
    /// Returns the file that it goes into; none stands for the standard output.
    pub(crate) fn place(&self) -> Option<&Path> {
        self.file.as_deref().filter(|file| file.as_os_str() != STDIN)
    }
}

impl<F: Named> Formats<F> {
    /// Makes the reader.
    pub(crate) const fn new() -> Self {
        Formats(PhantomData)
    }

    fn values() -> impl Iterator<Item = PossibleValue> {
        F::all().iter().map(|format| PossibleValue::new(format.name()).help(format.about()))
    }
}

// Derived, these would ask the same of the format, which is only pointed to.
impl<F> Clone for Wanted<F> {
    fn clone(&self) -> Self {
        Wanted { format: self.format, file: self.file.clone() }
    }
}

impl<F> Clone for Formats<F> {
    fn clone(&self) -> Self {
        Formats(PhantomData)
    }
}

impl<F: Named> TypedValueParser for Formats<F> {
    type Value = Wanted<F>;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        let (name, file) = match value.to_str().and_then(|text| text.split_once('=')) {
            Some((name, file)) => (OsStr::new(name), Some(file)),
            None => (value, None),
        };
        let name = PossibleValuesParser::new(Self::values()).parse_ref(command, argument, name)?;
        let format = F::all().iter().find(|format| format.name() == name).unwrap_or(&F::all()[0]);
        if file == Some("") {
            let message = format!("`--format {name}=` names no file; write `--format {name}={}`\n", format.example());
            return Err(clap::Error::raw(ErrorKind::InvalidValue, message).with_cmd(command));
        }
        Ok(Wanted { format, file: file.map(PathBuf::from) })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Self::values()))
    }
}
