//! How the stages fold into rows, so that a long journey stays a page and does not become a ribbon.

use std::ops::Range;

use super::fact::Facts;
use super::rank;
use super::row::{Row, Stretch};
use crate::map::Map;

/// The most columns that one band holds.
const MOST_COLUMNS: usize = 12;
/// No row is wider than this, in px, unless one band is.
const WIDEST: f64 = 2300.0;
/// How much wider than high a page should be, and what its rows and the rest of it take in height, about.
const PROPORTION: f64 = 1.7;
const ROW_HEIGHT: f64 = 300.0;
const REST: f64 = 190.0;
/// About how wide a rank with a touchpoint is, any other rank, the edges of a band, and the pointers where a row ends.
const TOUCHPOINT_RANK: f64 = 188.0;
const OTHER_RANK: f64 = 112.0;
const BAND: f64 = 40.0;
const POINTERS: f64 = 150.0;

/// Folds the stages into rows of about the same width, as many as make a page of good proportions.
pub(super) fn rows(map: &Map, facts: &Facts<'_>) -> Vec<Row> {
    let all = Row { stretches: stretches(map) };
    if all.stretches.is_empty() {
        return Vec::new();
    }
    let widths = widths(map, facts, &all);
    let sum: f64 = widths.iter().sum();
    let fewest = (sum / WIDEST).ceil().max(1.0);
    let about = (sum / (PROPORTION * ROW_HEIGHT)).sqrt().round().max(fewest);
    let candidates = (about as usize).saturating_sub(2).max(fewest as usize)..=about as usize + 1;
    let oddness = |parts: &Vec<Range<usize>>| {
        let pointers = if parts.len() > 1 { POINTERS } else { 0.0 };
        let width = widest(&widths, parts) + pointers;
        let page = width / (parts.len() as f64 * ROW_HEIGHT + REST);
        // A page may well be wide; what is higher than wide fits no screen.
        let ratio = (page / PROPORTION).ln();
        if ratio < 0.0 { -2.0 * ratio } else { ratio }
    };
    let best = candidates.map(|count| even(&widths, count)).min_by(|a, b| oddness(a).total_cmp(&oddness(b)));
    let parts = best.unwrap_or_default();
    parts.into_iter().map(|range| Row { stretches: all.stretches[range].to_vec() }).collect()
}

fn widest(widths: &[f64], parts: &[Range<usize>]) -> f64 {
    parts.iter().map(|part| widths[part.clone()].iter().sum::<f64>()).fold(0.0, f64::max)
}

/// Returns the parts of at most so many rows whose widest is narrowest.
fn even(widths: &[f64], count: usize) -> Vec<Range<usize>> {
    let (mut low, mut high) = (0.0, widths.iter().sum());
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        if split(widths, middle).len() <= count { high = middle } else { low = middle }
    }
    split(widths, high)
}

fn stretches(map: &Map) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for (stage, of) in map.stages.iter().enumerate() {
        let parts = of.columns.len().div_ceil(MOST_COLUMNS).max(1);
        let each = of.columns.len().div_ceil(parts).max(1);
        for start in of.columns.clone().step_by(each) {
            stretches.push(Stretch { stage, columns: start..(start + each).min(of.columns.end) });
        }
    }
    stretches
}

/// Returns about how wide each band is when they all stand in one row.
fn widths(map: &Map, facts: &Facts<'_>, all: &Row) -> Vec<f64> {
    let lines = rank::lines(map, facts, all);
    let ranked = rank::rank(map, facts, all, &lines);
    let of_band = |(stretch, band): (&Stretch, &Range<usize>)| {
        let mut of_touchpoints = ranked.of_column[stretch.columns.clone()].to_vec();
        of_touchpoints.sort_unstable();
        of_touchpoints.dedup();
        let (ranks, wide) = (band.len() as f64, of_touchpoints.len() as f64);
        BAND + wide * TOUCHPOINT_RANK + (ranks - wide) * OTHER_RANK
    };
    all.stretches.iter().zip(&ranked.bands).map(of_band).collect()
}

/// Puts as many into each part as the limit allows.
fn split(widths: &[f64], limit: f64) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut sum) = (0, 0.0);
    for (at, width) in widths.iter().enumerate() {
        if at > start && sum + width > limit {
            parts.push(start..at);
            (start, sum) = (at, 0.0);
        }
        sum += width;
    }
    if start < widths.len() {
        parts.push(start..widths.len());
    }
    parts
}
