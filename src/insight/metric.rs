//! Numbers that a metric cannot have.

use crate::journey::{Metric, MetricKind, NumberScale, Quantity};
use crate::source::Spanned;

const PERCENT: NumberScale = NumberScale { low: 0.0, high: 100.0 };

/// A number of a metric that cannot be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ImpossibleNumber<'a> {
    /// The key of the number.
    pub key: &'static str,
    /// The number.
    pub quantity: &'a Spanned<Quantity>,
    /// The least that can be.
    pub low: f64,
    /// The most that can be; infinite where nothing bounds it.
    pub high: f64,
    /// What says so.
    pub bound: Bound,
}

/// What bounds the numbers of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Its scale.
    Scale,
    /// It is a net promoter score.
    Promoters,
    /// It is a customer effort score without a scale.
    Effort,
    /// It is a share of customers.
    Share,
    /// It counts or measures something.
    Count(MetricKind),
}

/// Returns the numbers of a metric that it cannot have.
pub fn impossible_numbers(metric: &Metric) -> Vec<ImpossibleNumber<'_>> {
    let parts = [("value", &metric.value), ("target", &metric.target), ("baseline", &metric.baseline)];
    let judged = parts.into_iter().filter_map(|(key, field)| {
        let quantity = field.spanned()?;
        let (low, high, bound) = bounds(metric, quantity)?;
        let is_possible = quantity.value.value >= low && quantity.value.value <= high;
        (!is_possible).then_some(ImpossibleNumber { key, quantity, low, high, bound })
    });
    judged.collect()
}

/// Returns the lowest and highest possible value, and what says so; `None` where everything is possible.
fn bounds(metric: &Metric, quantity: &Spanned<Quantity>) -> Option<(f64, f64, Bound)> {
    use MetricKind::*;
    if metric.scale.is_broken() || metric.kind.is_broken() {
        return None;
    }
    let kind = metric.kind.get().copied();
    let is_percent = metric.is_percent(&quantity.value);
    let on_scale = metric.scale.get().filter(|_| !is_percent);
    if let Some(scale) = on_scale.filter(|_| !matches!(kind, Some(Time | Count | Money | Nps))) {
        return Some((scale.low, scale.high, Bound::Scale));
    }
    let part = |scale: NumberScale, bound: Bound| Some((scale.low, scale.high, bound));
    match kind? {
        Nps => part(NumberScale { low: -100.0, high: 100.0 }, Bound::Promoters),
        Ces if !is_percent => part(NumberScale { low: 1.0, high: 7.0 }, Bound::Effort),
        Csat | Ces => part(PERCENT, Bound::Share),
        Churn | Retention | Conversion if is_percent || metric.unit.is_missing() => part(PERCENT, Bound::Share),
        kind @ (Churn | Retention | Conversion | Time | Count) => Some((0.0, f64::INFINITY, Bound::Count(kind))),
        Money | Other => None,
    }
}
