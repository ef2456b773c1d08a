//! Pages that are made in one go.

use crate::cli::outcome::Outcome;
use crate::cli::output::destination::Output;
use crate::cli::output::sink::{finish, open};

/// Writes a page to all destinations; `make` makes it for one of them. A page ends with the end of a line.
pub(crate) fn write_page(
    outputs: &[Output],
    make: impl Fn(&Output) -> anyhow::Result<String>,
) -> anyhow::Result<Outcome> {
    let pages = outputs.iter().map(make).collect::<anyhow::Result<Vec<String>>>()?;
    let mut sinks = open(outputs)?;
    for (sink, page) in sinks.iter_mut().zip(pages) {
        sink.write(&page);
        if !page.ends_with('\n') {
            sink.write("\n");
        }
    }
    Ok(finish(sinks, Outcome::Clean))
}
