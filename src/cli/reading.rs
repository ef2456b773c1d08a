//! Reading texts: plain files and the standard input, never more of them than the reader takes.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::check::{self, Text};
use crate::cli::files::{Input, plain_file, shown};
use crate::cli::writing::reason;
use crate::yaml::Budgets;

/// Reads a text, or says why it cannot be read.
pub(crate) fn read(input: &Input) -> Result<Text, String> {
    let limit = Budgets::default().bytes;
    match input {
        Input::Stdin => {
            let bytes = read_up_to(io::stdin().lock(), limit)
                .map_err(|error| format!("cannot read the standard input: {}", reason(&error)))?;
            Ok(text(input, bytes, limit))
        }
        Input::File(path) => {
            let bytes = read_file(path, limit).map_err(|why| format!("cannot read {}: {why}", shown(path)))?;
            Ok(text(input, bytes, limit))
        }
    }
}

/// Returns the bytes of a plain file, unless it is too large or cannot be read, which is told when it is judged.
pub(crate) fn bytes(path: &Path) -> Option<Vec<u8>> {
    read_file(path, Budgets::default().bytes).ok().flatten()
}

fn text(input: &Input, bytes: Option<Vec<u8>>, limit: usize) -> Text {
    match bytes {
        Some(bytes) => check::decode(input.name(), bytes),
        None => check::refuse_size(input.name(), limit),
    }
}

fn read_file(path: &Path, limit: usize) -> Result<Option<Vec<u8>>, String> {
    // Opening a pipe would wait for somebody to write into it.
    let is_missing_or_folder = path.is_dir() || !path.exists();
    let hint = |why: String| if is_missing_or_folder { why } else { format!("{why}; `-` reads the standard input") };
    let metadata = plain_file(path).map_err(hint)?;
    if metadata.len() > limit as u64 {
        return Ok(None);
    }
    let file = File::open(path).map_err(|error| reason(&error))?;
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
