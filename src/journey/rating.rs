//! Values that differ by person and day: emotion, expectation, importance, satisfaction.

use super::{Persona, Ref};
use crate::source::{Span, Spanned};

/// One value with the range it moves in from day to day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The usual value; the middle of `low` and `high` where only these are written.
    pub typical: f64,
    /// The worst of days, where given.
    pub low: Option<f64>,
    /// The best of days, where given.
    pub high: Option<f64>,
    /// Whether `typical` was written, and not made as the middle.
    pub typical_is_given: bool,
}

/// One value for everyone, or one per persona; empty where nothing (readable) was written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rating {
    /// The value for everyone whom `each` does not name.
    pub all: Option<Spanned<Spread>>,
    /// The values for single personas, in file order.
    pub each: Vec<(Ref<Persona>, Spanned<Spread>)>,
    /// Where the whole was written; `None` where the key is missing.
    pub span: Option<Span>,
    /// Whether some of it could not be read, which has been reported there.
    pub broken: bool,
}

impl Spread {
    /// Makes a spread that is a single value.
    pub fn exactly(value: f64) -> Self {
        Spread { typical: value, low: None, high: None, typical_is_given: true }
    }

    /// Tells whether a range was written.
    pub fn is_range(&self) -> bool {
        self.low.is_some() || self.high.is_some()
    }
}

impl Rating {
    /// Returns what holds for a persona; `None` for the persona stands for a journey without personas.
    pub fn of(&self, persona: Option<Ref<Persona>>) -> Option<Spanned<Spread>> {
        let own = persona.and_then(|persona| self.each.iter().find(|(of, _)| *of == persona));
        own.map(|(_, value)| *value).or(self.all)
    }

    /// Returns every written value, in file order.
    pub fn values(&self) -> impl Iterator<Item = Spanned<Spread>> + '_ {
        self.all.iter().copied().chain(self.each.iter().map(|(_, value)| *value))
    }

    /// Returns the lowest typical value.
    pub fn lowest(&self) -> Option<Spanned<Spread>> {
        self.values().min_by(|a, b| a.value.typical.total_cmp(&b.value.typical))
    }

    /// Returns the highest typical value.
    pub fn highest(&self) -> Option<Spanned<Spread>> {
        self.values().max_by(|a, b| a.value.typical.total_cmp(&b.value.typical))
    }

    /// Tells whether nothing readable is there.
    pub fn is_empty(&self) -> bool {
        self.all.is_none() && self.each.is_empty()
    }

    /// Tells whether nothing was written at all.
    pub fn is_missing(&self) -> bool {
        self.span.is_none()
    }
}
