//! A number that tells how the experience is, with its target and its scale.

use serde::Deserialize;

use super::{Date, Evidence, List, NumberScale, Quantity, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// A measure of the experience.
#[derive(Debug, Clone, Default)]
pub struct Metric {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The name that people read.
    pub name: Spanned<String>,
    /// What it tells.
    pub summary: Field<String>,
    /// Which of the known metrics it is.
    pub kind: Field<MetricKind>,
    /// The value now.
    pub value: Field<Quantity>,
    /// The value that you aim for.
    pub target: Field<Quantity>,
    /// The value at the start.
    pub baseline: Field<Quantity>,
    /// The unit.
    pub unit: Field<String>,
    /// When it was measured.
    pub date: Field<Date>,
    /// The ends of its scale.
    pub scale: Field<NumberScale>,
    /// Which way is good.
    pub higher_is: Field<Better>,
    /// The size of the sample.
    pub sample: Field<u64>,
    /// The period that it covers.
    pub period: Field<String>,
    /// What it rests on.
    pub evidence: List<Ref<Evidence>>,
    /// Whether it stands in `metrics`, and was not written in place.
    pub is_declared: bool,
    /// Where the whole entry stands.
    pub span: Span,
}

/// The known measures of experience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MetricKind {
    /// Net promoter score, −100 to 100.
    Nps,
    /// Customer satisfaction: a share in percent, or a mean on its scale.
    Csat,
    /// Customer effort score, a mean on its scale (1–7 where none is given).
    Ces,
    /// Share of customers lost.
    Churn,
    /// Share of customers kept.
    Retention,
    /// Share of customers who go on to the next step.
    Conversion,
    /// A length of time.
    Time,
    /// A count.
    Count,
    /// An amount of money.
    Money,
    /// Something else.
    Other,
}

/// Whether more or less of a metric is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Better,
    /// More is worse.
    Worse,
}

impl Metric {
    /// Returns which way is good, where the file or the measure itself says so.
    pub fn direction(&self) -> Option<Better> {
        if self.higher_is.is_given() || self.kind.is_broken() {
            return self.higher_is.get().copied();
        }
        match self.kind.get()? {
            MetricKind::Nps | MetricKind::Csat | MetricKind::Retention => Some(Better::Better),
            MetricKind::Churn => Some(Better::Worse),
            _ => None,
        }
    }

    /// Tells whether a number of the metric is a percentage: it ends with the sign, or the unit begins with it.
    pub fn is_percent(&self, number: &Quantity) -> bool {
        number.is_percent || self.unit.get().is_some_and(|unit| unit.trim().starts_with('%'))
    }
}

impl MetricKind {
    /// Returns the word that people read.
    pub fn word(self) -> &'static str {
        match self {
            MetricKind::Nps => "NPS",
            MetricKind::Csat => "CSAT",
            MetricKind::Ces => "CES",
            MetricKind::Churn => "churn",
            MetricKind::Retention => "retention",
            MetricKind::Conversion => "conversion",
            MetricKind::Time => "time",
            MetricKind::Count => "count",
            MetricKind::Money => "money",
            MetricKind::Other => "other",
        }
    }
}
