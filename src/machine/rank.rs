//! How much a rule weighs beside others of its level, where something must be chosen or put first.

use crate::finding::Severity;
use crate::rules::{self, Group};

/// Errors after which the rest of the file cannot be trusted, or was not read at all.
const READ_NOTHING: &[&str] = &["conflict-marker", "not-a-journey", "not-utf-8", "too-large", "yaml-syntax"];

/// Returns the rank of a finding of a rule, from 0 to 100, 100 being the weightiest.
///
/// The level decides first. Within a level, what customers suffer from comes before holes in the journey, those before
/// what the map rests on, and that before how it is kept.
pub(crate) fn rank(rule: &str, severity: Severity) -> u8 {
    let level = match severity {
        Severity::Error => 80,
        Severity::Warning => 40,
        Severity::Info => 0,
    };
    if READ_NOTHING.contains(&rule) {
        return level + 20;
    }
    let of_its_group = match rules::find(rule).map(|rule| rule.group) {
        Some(Group::Moments) => 19,
        Some(Group::Pains) => 18,
        Some(Group::Emotions) => 16,
        Some(Group::Phases) => 15,
        Some(Group::Way) => 14,
        Some(Group::Time) => 12,
        Some(Group::Personas) => 11,
        Some(Group::Opportunities) => 10,
        Some(Group::Channels | Group::Blueprint) => 8,
        Some(Group::Evidence) => 7,
        Some(Group::Metrics | Group::Ownership) => 5,
        Some(Group::Ignores) => 1,
        _ => 3,
    };
    level + of_its_group
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_never_outweighed_by_a_group() {
        let all = [Severity::Info, Severity::Warning, Severity::Error];
        for pair in all.windows(2) {
            let most = rules::ALL.iter().map(|rule| rank(rule.name, pair[0])).max().unwrap_or_default();
            let least = rules::ALL.iter().map(|rule| rank(rule.name, pair[1])).min().unwrap_or_default();
            assert!(most < least && least <= 100, "{most} {least}");
        }
        assert_eq!(rank("yaml-syntax", Severity::Error), 100);
        assert!(rank("not-a-rule", Severity::Info) < rank("pain-without-answer", Severity::Info));
    }

    #[test]
    fn the_rules_that_read_nothing_are_rules() {
        assert!(READ_NOTHING.iter().all(|name| rules::find(name).is_some()));
    }
}
