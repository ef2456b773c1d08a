//! Why a file could not be read or written, in plain words.

use std::io::{self, ErrorKind};

/// Says why something failed, in plain words.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "you may not".to_owned(),
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        ErrorKind::NotADirectory => "a file stands where a folder would be".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        // Around the cause may stand the name of a temporary file, which says nothing to anybody.
        _ => match error.get_ref().and_then(|inner| inner.source()) {
            Some(cause) => cause.to_string(),
            None => error.to_string(),
        },
    }
}
