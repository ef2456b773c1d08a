//! How strict a project is: which rules are on, and at which level.

use super::Rule;
use crate::finding::Severity;

/// The profile from which a rule is on; each includes the rules of the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Faults in any journey: it contradicts itself, or customers are lost in it.
    Minimal,
    /// What weakens a journey or its map, without false alarms.
    Recommended,
    /// What only a team that polishes its maps wants to know.
    Strict,
}

/// A named choice of rules.
#[derive(Debug, Clone, Copy)]
pub struct Profile {
    /// The name, as it is typed.
    pub name: &'static str,
    /// What it is for, in one sentence without a full stop.
    pub about: &'static str,
    /// The sources of its choice; empty if we chose it.
    pub sources: &'static [&'static str],
    /// The rules up to here are on, at their own levels; rules that name the profile are on too.
    pub tier: Tier,
}

/// All profiles, the plain ones first.
pub const PROFILES: &[Profile] = &[
    Profile {
        name: "minimal",
        about: "errors, and journeys in which customers are stuck, lost or led in circles",
        sources: &[],
        tier: Tier::Minimal,
    },
    Profile {
        name: "recommended",
        about: "what weakens a journey or its map and is worth fixing in any team; the default",
        sources: &[],
        tier: Tier::Recommended,
    },
    Profile { name: "strict", about: "all rules, for teams that polish their maps", sources: &[], tier: Tier::Strict },
    Profile {
        name: "blueprint",
        about: "the recommended rules, and what a service blueprint needs between the lines of interaction and visibility",
        sources: &[
            "Shostack 1984, Designing Services That Deliver, Harvard Business Review",
            "Bitner, Ostrom & Morgan 2008, Service Blueprinting, California Management Review",
        ],
        tier: Tier::Recommended,
    },
    Profile {
        name: "nng",
        about: "what Journey Mapping 101 asks of a map: an actor, a scenario with expectations, phases, actions with mindsets and emotions, opportunities with owners and metrics",
        sources: &["Gibbons 2018, Journey Mapping 101, Nielsen Norman Group"],
        tier: Tier::Minimal,
    },
    Profile {
        name: "govuk",
        about: "what the UK government asks of a service: the whole problem, joined up across channels, no drop-off points, a path back",
        sources: &[
            "Map and understand a user's whole problem, GOV.UK Service Manual",
            "Provide a joined up experience across all channels, UK Service Standard, point 3",
        ],
        tier: Tier::Minimal,
    },
    Profile {
        name: "servqual",
        about: "expectation compared with perception, and the causes of the difference",
        sources: &["Parasuraman, Zeithaml & Berry 1985 and 1988, SERVQUAL"],
        tier: Tier::Minimal,
    },
];

/// The default profile.
pub const RECOMMENDED: &Profile = &PROFILES[1];

impl Profile {
    /// Returns the profile of a name.
    pub fn find(name: &str) -> Option<&'static Profile> {
        PROFILES.iter().find(|profile| profile.name == name)
    }

    /// Returns the level of a rule; `None` if it is off.
    pub fn level(&self, rule: &Rule) -> Option<Severity> {
        let named = rule.also_in.iter().find(|(name, _)| *name == self.name).map(|(_, level)| *level);
        named.or_else(|| (rule.since <= self.tier).then_some(rule.severity))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::ALL;

    #[test]
    fn rules_name_profiles_that_are_there() {
        for rule in ALL.iter().filter(|rule| !rule.also_in.is_empty()) {
            assert!(rule.can_be_ignored(), "{} is always asked", rule.name);
            assert!(rule.also_in.iter().all(|(name, _)| Profile::find(name).is_some()), "{}", rule.name);
        }
        assert_eq!(RECOMMENDED.name, "recommended");
    }

    #[test]
    fn errors_are_asked_in_every_profile() {
        for rule in ALL.iter().filter(|rule| !rule.can_be_ignored()) {
            assert!(rule.since <= Tier::Recommended, "{}", rule.name);
        }
    }
}
