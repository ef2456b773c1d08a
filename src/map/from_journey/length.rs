//! Lengths of time as people say them.

use crate::journey::Duration;
use crate::words::Language;

/// Returns a length of time as people say it: what is written, but for the signs of ISO 8601.
pub(super) fn duration_text(duration: &Duration, words: &Language) -> String {
    if !duration.text.starts_with(['P', 'p']) {
        return words.length(&duration.text);
    }
    let mut rest = duration.minutes.round().max(0.0) as u64;
    let mut parts = Vec::new();
    for (length, unit) in [(1440, "unit-day"), (60, "unit-hour"), (1, "unit-minute")] {
        let count = rest / length;
        rest %= length;
        if count > 0 {
            parts.push(format!("{count} {}", words.counted(unit, usize::try_from(count).unwrap_or(usize::MAX))));
        }
    }
    if parts.is_empty() { duration.text.clone() } else { parts.join(" ") }
}
