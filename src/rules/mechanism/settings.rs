//! What a project has decided about the rules: which are on, at which level, and with which thresholds.

use std::collections::BTreeMap;

use super::option::OptionValue;
use super::profile::RECOMMENDED;
use super::{Profile, Rule, RuleOption};
use crate::finding::Severity;

/// Which rules are on, at which level, and with which thresholds.
#[derive(Debug, Clone)]
pub struct Settings {
    profile: &'static Profile,
    levels: BTreeMap<&'static str, Option<Severity>>,
    /// The options that are set, mostly few.
    values: Vec<SetOption>,
}

/// What an option of a rule is set to.
#[derive(Debug, Clone)]
struct SetOption {
    rule: &'static str,
    option: &'static str,
    value: OptionValue,
}

impl Default for Settings {
    fn default() -> Self {
        Settings::of(RECOMMENDED)
    }
}

impl Settings {
    /// Makes the settings of a profile.
    pub fn of(profile: &'static Profile) -> Self {
        Settings { profile, levels: BTreeMap::new(), values: Vec::new() }
    }

    /// Takes another profile; the settings of single rules stay.
    pub fn follow(&mut self, profile: &'static Profile) {
        self.profile = profile;
    }

    /// Returns the level of a rule; `None` if it is off.
    pub fn level(&self, rule: &Rule) -> Option<Severity> {
        if !rule.can_be_ignored() {
            return Some(rule.severity);
        }
        match self.levels.get(rule.name) {
            Some(level) => *level,
            None => self.profile.level(rule),
        }
    }

    /// Sets the level of a rule that can be ignored, or turns it off with `None`.
    pub fn set_level(&mut self, rule: &'static Rule, level: Option<Severity>) {
        self.levels.insert(rule.name, level);
    }

    /// Returns the names of the rules that are switched off by name, whatever the profile.
    pub fn switched_off(&self) -> impl Iterator<Item = &'static str> {
        self.levels.iter().filter(|(_, level)| level.is_none()).map(|(name, _)| *name)
    }

    /// Returns a threshold of a rule: shares from 0 to 1, lengths in minutes.
    pub(crate) fn number(&self, rule: &Rule, option: &RuleOption) -> f64 {
        self.number_of(rule.name, option)
    }

    /// Returns a threshold of the rule with a name: shares from 0 to 1, lengths in minutes.
    pub(crate) fn number_of(&self, rule: &str, option: &RuleOption) -> f64 {
        match self.value(rule, option) {
            Some(OptionValue::Number(number)) => *number,
            _ => option.default_number(),
        }
    }

    /// Returns the words that a project adds to those of a rule.
    pub(crate) fn words(&self, rule: &Rule, option: &RuleOption) -> &[String] {
        self.words_of(rule.name, option)
    }

    /// Returns the words that a project adds to those of a rule of a name.
    pub(crate) fn words_of(&self, rule: &str, option: &RuleOption) -> &[String] {
        match self.value(rule, option) {
            Some(OptionValue::Words(words)) => words,
            _ => &[],
        }
    }

    fn value(&self, rule: &str, option: &RuleOption) -> Option<&OptionValue> {
        let is_it = |set: &&SetOption| set.rule == rule && set.option == option.name;
        self.values.iter().find(is_it).map(|set| &set.value)
    }

    /// Sets an option of a rule.
    pub(super) fn set_value(&mut self, rule: &'static Rule, option: &'static RuleOption, value: OptionValue) {
        self.values.retain(|set| (set.rule, set.option) != (rule.name, option.name));
        self.values.push(SetOption { rule: rule.name, option: option.name, value });
    }
}
