//! Finds a goal that would fit any company: “Improve conversion”, “Happy customers”.
//!
//! A goal decides what is mended first, so it has to say what would be different, and for whom: “Half of the buyers come back
//! for the first yearly service”. Goals of the company, of a stage and of a persona are looked at; one is vague where every
//! word of it is. The words known are English; `words` adds those of your field and language.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! business_goal: Improve the customer experience
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! business_goal: Half of the buyers come back for the first yearly service
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, is_made_of, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "vague-goal",
    group: Group::Ownership,
    severity: Severity::Warning,
    why: "a goal that fits any company helps nobody to choose what comes first",
    doc: own_docs!("vague_goal.rs"),
    options: &[&WORDS],
    reads: Reads::Entry(&["goal", "business_goal"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const WORDS: RuleOption =
    RuleOption::words("words", "words that say nothing in a goal of your field either: `synergy`");

/// The words of which goals are made that say nothing.
const VAGUE: [&str; 66] = [
    "a",
    "all",
    "an",
    "and",
    "better",
    "boost",
    "brand",
    "business",
    "buyers",
    "by",
    "client",
    "clients",
    "conversion",
    "conversions",
    "customer",
    "customers",
    "cx",
    "delight",
    "delighted",
    "drive",
    "engagement",
    "enhance",
    "excellent",
    "experience",
    "for",
    "good",
    "great",
    "grow",
    "growth",
    "happier",
    "happy",
    "higher",
    "improve",
    "improved",
    "improving",
    "in",
    "increase",
    "increased",
    "journey",
    "loyal",
    "loyalty",
    "make",
    "maximise",
    "maximize",
    "more",
    "of",
    "optimise",
    "optimize",
    "our",
    "overall",
    "profit",
    "profits",
    "provide",
    "retention",
    "revenue",
    "sales",
    "satisfaction",
    "satisfied",
    "satisfy",
    "seamless",
    "service",
    "the",
    "to",
    "user",
    "users",
    "ux",
];

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let own = context.words(&RULE, &WORDS);
    let mut goals: Vec<&Spanned<String>> = journey.business_goals.iter().collect();
    goals.extend(journey.personas.iter().flat_map(|persona| &persona.goals));
    for stage in &journey.stages {
        goals.extend(stage.goals.iter().map(|goal| &goal.text));
        goals.extend(&stage.business_goals);
    }
    for goal in goals.into_iter().filter(|goal| is_made_of(goal, &VAGUE, own)) {
        findings.push(
            RULE.at(goal.span, format!("{} would fit any company", quoted(goal)))
                .label("what would be different, and for whom?")
                .help("say how one would notice: “Half of the buyers come back for the first yearly service”"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_order_so_that_they_can_be_searched() {
        assert!(VAGUE.is_sorted());
    }

    #[test]
    fn only_goals_of_nothing_but_vague_words_are_vague() {
        assert!(
            is_made_of("Increase sales", &VAGUE, &[])
                && is_made_of("Happy customers!", &VAGUE, &[])
                && is_made_of("Grow", &VAGUE, &[])
        );
        assert!(is_made_of("More synergy", &VAGUE, &["synergy".to_owned()]));
        for clear in
            ["Own the bike", "Sales of 300 bikes", "Better sleep", "", "Increase sales of helmets", "Myynti kasvaa"]
        {
            assert!(!is_made_of(clear, &VAGUE, &[]), "{clear}");
        }
    }
}
