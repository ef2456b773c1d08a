//! What can be typed: `-o FILE` and `--format FORMAT` or `--format FORMAT=FILE`, each as often as wanted.

use std::marker::PhantomData;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use crate::cli::files::shown;
use crate::cli::output::asked::{Asked, AskedFormats, AskedParser};
use crate::cli::output::destination::{Destination, Output, example, refuse_clashes};
use crate::cli::output::taken::{Read, refuse_taken};
use crate::cli::output::written::Written;
use crate::format::{Content, Format};

/// The options about output of a command.
#[derive(Debug, Args)]
pub(crate) struct OutputArguments<C: Written> {
    /// Write to FILE, in the format of its extension; - is standard output. Repeat it to write several files
    #[arg(long, short, value_name = "FILE")]
    pub output: Vec<PathBuf>,
    /// The format; FORMAT=FILE writes FILE. Repeat it for several formats [default: by the extension of the file; on the
    /// standard output the first of the list]
    #[arg(long, value_name = "FORMAT[=FILE]", value_parser = AskedParser::new(C::CONTENT))]
    pub format: Vec<AskedFormats>,
    #[arg(skip)]
    written: PhantomData<C>,
}

impl<C: Written> OutputArguments<C> {
    /// Returns what was typed behind `--format`, in that order.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.format.iter().flat_map(|formats| formats.0.iter().cloned()).collect()
    }

    /// Returns where output goes, and in which format each is written: nothing goes over what is read, and no two into
    /// one place.
    pub(crate) fn outputs(&self, read: &Read<'_>) -> anyhow::Result<Vec<Output>> {
        outputs(C::CONTENT, &self.output, &self.asked(), read)
    }
}

fn outputs(content: Content, files: &[PathBuf], asked: &[Asked], read: &Read<'_>) -> anyhow::Result<Vec<Output>> {
    let usual = content.formats().next().context("internal error: nothing can be written")?;
    let without_file: Vec<&'static Format> =
        asked.iter().filter(|asked| asked.file.is_none()).map(|asked| asked.format).collect();
    if let ([one, other, ..], false) = (without_file.as_slice(), files.is_empty()) {
        bail!(
            "which format is for which file? write `--format {}={} --format {}={}`, or only the names of the files",
            one.name,
            example(content, one),
            other.name,
            example(content, other)
        );
    }
    let mut outputs = Vec::new();
    for path in files {
        let destination = Destination::typed(path);
        let format = without_file.first().copied();
        refuse_taken(path, content, format, read)?;
        let of_name = || match &destination {
            Destination::Stdout => Some(usual),
            Destination::File(path) => content.format_of(path),
        };
        let format = format.or_else(of_name).with_context(|| unknown_extension(content, &shown(path)))?;
        outputs.push(Output { destination, format });
    }
    for Asked { format, file } in asked {
        let Some(path) = file else { continue };
        let destination = Destination::typed(path);
        refuse_taken(path, content, Some(format), read)?;
        outputs.push(Output { destination, format });
    }
    if files.is_empty() {
        let on_stdout = |format| Output { destination: Destination::Stdout, format };
        outputs.extend(without_file.into_iter().map(on_stdout));
        if outputs.is_empty() {
            outputs.push(on_stdout(usual));
        }
    }
    refuse_clashes(content, &outputs)?;
    Ok(outputs)
}

fn unknown_extension(content: Content, file: &str) -> String {
    let names: Vec<&str> = content.formats().map(|format| format.name).collect();
    let mut extensions: Vec<String> = content.formats().map(|format| format!(".{}", format.extension())).collect();
    let mut seen = std::collections::BTreeSet::new();
    extensions.retain(|extension| seen.insert(extension.clone()));
    format!(
        "the name of {file} does not say which format to write; use --format ({}) or one of the extensions {}",
        names.join(", "),
        extensions.join(", ")
    )
}
