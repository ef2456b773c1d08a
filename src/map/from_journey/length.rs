//! Lengths of time as people say them.

use crate::journey::Duration;
use crate::words::Words;

/// Returns a length of time as people say it: what is written, but for the signs of ISO 8601.
pub(super) fn duration_text(duration: &Duration, words: &Words) -> String {
    if !duration.text.starts_with(['P', 'p']) {
        return words.length(&duration.text);
    }
    let mut rest = duration.minutes.round().max(0.0) as u64;
    let mut parts = Vec::new();
    for (length, [one, many]) in [(1440, words.time.day), (60, words.time.hour), (1, words.time.minute)] {
        let count = rest / length;
        rest %= length;
        if count > 0 {
            parts.push(format!("{count} {}", if count == 1 { one } else { many }));
        }
    }
    if parts.is_empty() { duration.text.clone() } else { parts.join(" ") }
}
