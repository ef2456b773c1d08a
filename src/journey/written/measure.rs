//! Values with a scale as they are written: emotions, ratings, lengths of time, metrics.

use serde::{Deserialize, Deserializer};

use crate::journey::{Better, Date, Duration, MetricKind, NumberScale, Quantity};
use crate::yaml::{self, Each, Field, Form, FromText, Many, OwnKeys};

/// Texts for everyone, or one or more per persona.
pub(crate) type Texts = Field<Each<Many<String>>>;

/// A value or a spread for everyone, or one per persona.
pub(crate) type PerPersona = Field<Each<Form<Score, WrittenSpread>>>;

/// A length of time, or its parts.
pub(crate) type Length = Form<Duration, WrittenDuration>;

/// A place on a scale, kept as written until the scale is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Score(pub(crate) String);

/// A value with its spread, where it differs from day to day.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "spread", default)]
pub(crate) struct WrittenSpread {
    /// The usual value; the middle of the other two if not given.
    pub(crate) typical: Field<Score>,
    /// The value on the worst day.
    pub(crate) low: Field<Score>,
    /// The value on the best day.
    pub(crate) high: Field<Score>,
}

/// A length of time with its spread.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "length of time", default)]
pub(crate) struct WrittenDuration {
    /// The usual length.
    pub(crate) typical: Field<Duration>,
    /// The shortest.
    pub(crate) low: Field<Duration>,
    /// The longest.
    pub(crate) high: Field<Duration>,
}

/// A number that shows how good the experience is.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename = "metric", default)]
pub(crate) struct WrittenMetric {
    /// The name that people read.
    pub(crate) name: Field<String>,
    /// The id for references, if it is not the key already.
    pub(crate) id: Field<String>,
    /// What it tells.
    pub(crate) summary: Field<String>,
    /// Which of the known metrics it is.
    pub(crate) kind: Field<MetricKind>,
    /// The value now.
    pub(crate) value: Field<Quantity>,
    /// The value that you aim for.
    pub(crate) target: Field<Quantity>,
    /// The value at the start.
    pub(crate) baseline: Field<Quantity>,
    /// The unit.
    pub(crate) unit: Field<String>,
    /// When it was measured.
    pub(crate) date: Field<Date>,
    /// The ends of its scale: `1-7`.
    pub(crate) scale: Field<NumberScale>,
    /// Whether higher values are better or worse.
    pub(crate) higher_is: Field<Better>,
    /// The size of the sample.
    pub(crate) sample: Field<u64>,
    /// The period that it covers.
    pub(crate) period: Field<String>,
    /// The evidence behind it: ids from `evidence`, or entries in place.
    pub(crate) evidence: Many<super::WrittenEvidence>,
}

impl OwnKeys for WrittenSpread {
    const KEYS: &'static [&'static str] = &["typical", "low", "high"];
}

impl FromText for Score {
    const EXPECTED: &'static str = "a value on the scale";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Score(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::from_text(deserializer)
    }
}

impl WrittenDuration {
    /// Joins the parts; `None` where no part could be read.
    pub(crate) fn joined(&self) -> Option<Duration> {
        let [typical, low, high] = [&self.typical, &self.low, &self.high].map(|part| part.get().cloned());
        if low.is_none() && high.is_none() {
            return typical;
        }
        let minutes = |part: &Option<Duration>| part.as_ref().map(|part| part.minutes);
        let known: Vec<f64> = [&low, &typical, &high].into_iter().filter_map(minutes).collect();
        let (first, last) = (*known.first()?, *known.last()?);
        let middle = minutes(&typical).unwrap_or((first + last) / 2.0);
        let texts: Vec<&str> = [&low, &high].into_iter().flatten().map(|part| part.text.as_str()).collect();
        let range = texts.join(" to ");
        let text = typical.map_or(range.clone(), |typical| format!("{}, {range}", typical.text));
        Some(Duration { minutes: middle, range: Some((first.min(last), last.max(first))), text })
    }
}
