//! Numbers in JSON.

use serde::Serialize;

/// A range of numbers.
#[derive(Serialize)]
pub(super) struct RangeEntry {
    pub(super) low: f64,
    pub(super) high: f64,
}

/// Rounds to four digits, so that no last bits of a calculation show.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}
