//! Steep falls without an explanation: `cliff-without-pain` reports them, and other rules leave them to it.

use std::collections::BTreeMap;

use super::{Context, RuleOption};
use crate::insight::{Arc, Fall};
use crate::journey::{Ref, Touchpoint};

/// The rule that owns the threshold.
const OWNER: &str = "cliff-without-pain";

/// The fall from which it is a cliff.
pub(crate) const STEEP: RuleOption =
    RuleOption::number("steep", "how many points a fall between neighbours needs to be a cliff", 2.0, 0.5, 4.0);

/// Returns the steep falls to a bad moment that has no pain point for the persona, by touchpoint, each persona once;
/// none in a plan, or if the file names no pain points at all.
pub(crate) fn unexplained_falls<'a>(context: &Context<'a>) -> BTreeMap<Ref<Touchpoint>, Vec<(&'a Arc, &'a Fall)>> {
    let steep = context.settings.number_of(OWNER, &STEEP);
    let mut found: BTreeMap<Ref<Touchpoint>, Vec<(&Arc, &Fall)>> = BTreeMap::new();
    if context.is_plan() || context.journey.pains.is_empty() {
        return found;
    }
    for arc in &context.insight.arcs {
        for fall in arc.cliffs(steep) {
            let foot = arc.points[fall.to];
            if foot.value.typical >= 0.0 || context.has_pain(&context.journey[foot.touchpoint], arc.persona) {
                continue;
            }
            let falls = found.entry(foot.touchpoint).or_default();
            if falls.last().is_none_or(|(other, _)| other.persona != arc.persona) {
                falls.push((arc, fall));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::find;

    #[test]
    fn the_owner_of_the_threshold_has_it() {
        let options = find(OWNER).map(|rule| rule.options.iter().map(|option| option.name).collect::<Vec<_>>());
        assert_eq!(options, Some(vec![STEEP.name]));
    }
}
