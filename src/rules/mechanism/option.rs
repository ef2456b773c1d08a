//! Thresholds of rules: named, with a default and bounds, set by a project where its customers differ.

use crate::journey::{Duration, Share};
use crate::yaml::FromText;

/// A threshold or a list of words that a rule uses.
#[derive(Debug, Clone, Copy)]
pub struct RuleOption {
    /// The key in the project file, as keys of journeys are written: `older_than`.
    pub name: &'static str,
    /// What it means, in one sentence without a full stop.
    pub about: &'static str,
    /// What can be written, and the default.
    pub kind: OptionKind,
}

/// What an option holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum OptionKind {
    /// A number, whole where `is_whole`, from `low` to `high`.
    Number {
        /// The default.
        default: f64,
        /// The least.
        low: f64,
        /// The most.
        high: f64,
        /// Whether only whole numbers make sense.
        is_whole: bool,
    },
    /// A share of a whole, 0 to 1; written `35%` or `0.35`.
    Share {
        /// The default.
        default: f64,
    },
    /// A length of time.
    Length {
        /// The default, in minutes.
        default_minutes: f64,
        /// The same in words: `24 months`.
        default: &'static str,
    },
    /// Words that are added to those of the rule.
    Words,
}

/// What a project has set an option to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OptionValue {
    /// A number, a share from 0 to 1, or a length in minutes.
    Number(f64),
    /// Words.
    Words(Vec<String>),
}

impl RuleOption {
    /// Makes an option that is a whole number.
    pub(crate) const fn count(name: &'static str, about: &'static str, default: u32, low: u32, high: u32) -> Self {
        let (default, low, high) = (default as f64, low as f64, high as f64);
        RuleOption { name, about, kind: OptionKind::Number { default, low, high, is_whole: true } }
    }

    /// Makes an option that is a number.
    pub(crate) const fn number(name: &'static str, about: &'static str, default: f64, low: f64, high: f64) -> Self {
        RuleOption { name, about, kind: OptionKind::Number { default, low, high, is_whole: false } }
    }

    /// Makes an option that is a share of a whole, 0 to 1.
    pub(crate) const fn share(name: &'static str, about: &'static str, default: f64) -> Self {
        RuleOption { name, about, kind: OptionKind::Share { default } }
    }

    /// Makes an option that is a length of time: the same length in words and in minutes.
    pub(crate) const fn length(
        name: &'static str,
        about: &'static str,
        default: &'static str,
        default_minutes: f64,
    ) -> Self {
        RuleOption { name, about, kind: OptionKind::Length { default_minutes, default } }
    }

    /// Makes an option that adds words to those of the rule.
    pub(crate) const fn words(name: &'static str, about: &'static str) -> Self {
        RuleOption { name, about, kind: OptionKind::Words }
    }

    /// Returns the default as it would be written; nothing for words.
    pub fn default_words(&self) -> String {
        match self.kind {
            OptionKind::Number { default, .. } => default.to_string(),
            OptionKind::Share { default } => format!("{}%", (default * 1000.0).round() / 10.0),
            OptionKind::Length { default, .. } => default.to_owned(),
            OptionKind::Words => String::new(),
        }
    }

    /// Returns the default number: shares from 0 to 1, lengths in minutes, 0 for words.
    pub(crate) fn default_number(&self) -> f64 {
        match self.kind {
            OptionKind::Number { default, .. } | OptionKind::Share { default } => default,
            OptionKind::Length { default_minutes, .. } => default_minutes,
            OptionKind::Words => 0.0,
        }
    }

    /// Reads what a project writes, one text or several, or returns what was expected.
    pub(crate) fn read(&self, written: &[String]) -> Result<OptionValue, String> {
        if self.kind == OptionKind::Words {
            return Ok(OptionValue::Words(written.to_vec()));
        }
        let [text] = written else { return Err(format!("`{}` takes one value", self.name)) };
        let number = match self.kind {
            OptionKind::Number { low, high, is_whole, .. } => {
                let kind = if is_whole { "a whole number" } else { "a number" };
                let fits = |number: &f64| (low..=high).contains(number) && (!is_whole || number.fract() == 0.0);
                let number = text.trim().parse::<f64>().ok().filter(fits);
                number.ok_or_else(|| format!("`{text}` is not {kind} from {low} to {high}"))?
            }
            OptionKind::Share { .. } => Share::from_text(text)?.0,
            OptionKind::Length { .. } => Duration::from_text(text)?.minutes,
            OptionKind::Words => 0.0,
        };
        Ok(OptionValue::Number(number))
    }
}
