//! What came of a budget, and how it is said.

use crate::document::Text;
use crate::gaps::Title;
use crate::graph::Reach;
use crate::insight::Score;
use crate::source::Spanned;
use crate::words::{Language, Value};

/// What came of one budget.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The name of the budget.
    pub name: &'static str,
    /// The limit.
    pub limit: Amount,
    /// What was found; `None` where the file does not give what it is about.
    pub found: Option<Found>,
    /// By how much it is broken; `None` where it is kept, or could not be measured.
    pub excess: Option<Amount>,
    /// Where it is broken, with the titles of the gaps or the names of the touchpoints.
    pub places: Vec<Spanned<Title>>,
}

/// A limit, or by how much it is broken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// So many things at most.
    Count(usize),
    /// This part of the expected behaviours at least, 0 to 1.
    Coverage(f64),
    /// So many points below neutral at most.
    Valley(f64),
    /// This feeling at the end at least.
    End(f64),
    /// This part of the customers at most, 0 to 1.
    Lost(f64),
    /// This priority at most, 0 to 1.
    Priority(f64),
}

/// What was found of what a budget limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Found {
    /// So many things.
    Count(usize),
    /// So many of the expected behaviours.
    Coverage(Score),
    /// The lowest moment feels like this.
    Lowest(f64),
    /// The journey ends with this feeling.
    End(f64),
    /// This part of the customers leaves.
    Lost(Reach),
    /// The gap that matters most has this priority.
    Priority(f64),
}

impl Amount {
    /// Says it as a limit: "at most 3".
    pub fn said_as_limit(self, language: &Language) -> Text {
        let at_most = |amount: String| language.say("budget-at-most", &[("amount", Value::from(amount))]);
        let at_least = |amount: String| language.say("budget-at-least", &[("amount", Value::from(amount))]);
        match self {
            Amount::Count(count) => at_most(language.number(count as f64)),
            Amount::Coverage(part) => at_least(language.percent(part)),
            Amount::Valley(points) => {
                language.say("budget-below-neutral", &[("points", Value::from(language.points(points)))])
            }
            Amount::End(felt) => at_least(language.signed(felt)),
            Amount::Lost(part) => at_most(language.percent(part)),
            Amount::Priority(score) => at_most(language.number(score)),
        }
    }

    /// Says by how much a limit is broken: "1 too many".
    pub fn said_as_excess(self, language: &Language) -> Text {
        let say = |key: &str, amount: String| language.say(key, &[("amount", Value::from(amount))]);
        match self {
            Amount::Count(count) => say("budget-too-many", language.number(count as f64)),
            Amount::Coverage(part) => say("budget-short", language.percentage_points(part)),
            Amount::Valley(points) => say("budget-too-deep", language.points(points)),
            Amount::End(points) => say("budget-too-low", language.points(points)),
            Amount::Lost(part) => say("budget-too-many", language.percentage_points(part)),
            Amount::Priority(score) => say("budget-too-high", language.score(score)),
        }
    }
}

impl Found {
    /// Says what was found.
    pub fn said(self, language: &Language) -> Text {
        match self {
            Found::Count(count) => Text::ours(language.number(count as f64)),
            Found::Coverage(score) => {
                let part = language.percent(score.served / score.expected as f64);
                let values = [
                    ("part", Value::from(part)),
                    ("served", Value::from(language.halves(score.served))),
                    ("number", Value::Count(score.expected)),
                ];
                language.say("budget-found-coverage", &values)
            }
            Found::Lowest(felt) => {
                language.say("budget-found-lowest", &[("value", Value::from(language.signed(felt)))])
            }
            Found::End(felt) => language.say("budget-found-end", &[("value", Value::from(language.signed(felt)))]),
            Found::Lost(part) => language.say("budget-found-lost", &[("part", Value::from(part.said(language)))]),
            Found::Priority(score) => {
                language.say("budget-found-priority", &[("score", Value::from(language.score(score)))])
            }
        }
    }
}

impl Verdict {
    /// Tells whether it is broken.
    pub fn is_broken(&self) -> bool {
        self.excess.is_some()
    }

    /// Says it in a language, in one sentence without a full stop.
    pub fn said(&self, language: &Language) -> Text {
        let name = ("name", Value::Text(Text::code(self.name)));
        let limit = ("limit", Value::Text(self.limit.said_as_limit(language)));
        match (self.found, self.excess) {
            (None, _) => language.say("budget-unmeasured", &[name, limit]),
            (Some(found), None) => language.say("budget-kept", &[name, limit, ("found", found.said(language).into())]),
            (Some(found), Some(excess)) => {
                let found = ("found", found.said(language).into());
                let excess = ("excess", excess.said_as_excess(language).into());
                language.say("budget-broken", &[name, limit, found, excess])
            }
        }
    }
}
