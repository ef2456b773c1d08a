//! Reading texts: plain files and standard input, never more of them than the reader takes.

use std::io::{self, Read};
use std::path::Path;

use crate::check::{self, Text};
use crate::cli::files::{Input, shown};
use crate::cli::opening::{Within, open};
use crate::cli::reason::reason;
use crate::yaml::Budgets;

/// Reads a text, or says why it cannot be read.
pub(crate) fn read(input: &Input) -> Result<Text, String> {
    read_within(input, Within::Repository)
}

/// Reads a text unless a link leads further than it may, or says why it cannot be read.
pub(crate) fn read_within(input: &Input, within: Within<'_>) -> Result<Text, String> {
    let limit = Budgets::default().bytes;
    match input {
        Input::Stdin => {
            let bytes = read_up_to(io::stdin().lock(), limit)
                .map_err(|error| format!("cannot read standard input: {}", reason(&error)))?;
            Ok(text(input, bytes, limit))
        }
        Input::File(path) => {
            let bytes = read_file(path, within, limit).map_err(|why| format!("cannot read {}: {why}", shown(path)))?;
            Ok(text(input, bytes, limit))
        }
    }
}

/// Returns the bytes of a plain file, unless it is too large or cannot be read, which is told when it is judged.
pub(crate) fn bytes(path: &Path) -> Option<Vec<u8>> {
    read_file(path, Within::Repository, Budgets::default().bytes).ok().flatten()
}

fn text(input: &Input, bytes: Option<Vec<u8>>, limit: usize) -> Text {
    match bytes {
        Some(bytes) => check::decode(input.name(), bytes),
        None => check::refuse_size(input.name(), limit),
    }
}

fn read_file(path: &Path, within: Within<'_>, limit: usize) -> Result<Option<Vec<u8>>, String> {
    let is_no_plain_file = path.exists() && !path.is_dir() && !path.is_file();
    let hint = |why: String| if is_no_plain_file { format!("{why}; `-` reads standard input") } else { why };
    let file = open(path, within).map_err(hint)?;
    if file.metadata().map_err(|error| reason(&error))?.len() > limit as u64 {
        return Ok(None);
    }
    read_up_to(file, limit).map_err(|error| reason(&error))
}

/// Reads everything, or nothing where there is more than the limit.
fn read_up_to(reader: impl Read, limit: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= limit).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_at_the_limit_is_read_and_one_past_it_is_not() {
        assert_eq!(read_up_to(&b"abc"[..], 3).expect("bytes"), Some(b"abc".to_vec()));
        assert_eq!(read_up_to(&b"abcd"[..], 3).expect("bytes"), None);
    }
}
