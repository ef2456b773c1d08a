//! Finds a goal that would fit any company: “Improve conversion”, “Happy customers”.
//!
//! A goal decides what is fixed first, so it must say what should change, and for whom: “Half of the buyers come back
//! for the first yearly service”. The rule checks goals of the company, of a stage and of a persona. A goal is vague if
//! every word of it is. The words are English; `words` adds those of your field and language.
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
use crate::lexicon::List;
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

const WORDS: RuleOption = RuleOption::words("words", "words that say nothing in a goal of your field: `synergy`");

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let own = context.words(&RULE, &WORDS);
    let mut goals: Vec<&Spanned<String>> = journey.business_goals.iter().collect();
    goals.extend(journey.personas.iter().flat_map(|persona| &persona.goals));
    for stage in &journey.stages {
        goals.extend(stage.goals.iter().map(|goal| &goal.text));
        goals.extend(&stage.business_goals);
    }
    for goal in goals.into_iter().filter(|goal| is_made_of(goal, context.lexicon(), List::VagueGoal, own)) {
        findings.push(
            RULE.at(goal.span, format!("{} would fit any company", quoted(goal)))
                .label("what should change, and for whom?")
                .help(
                    "write how you would notice success: “Half of the buyers come back for the first yearly service”",
                ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn only_goals_of_nothing_but_vague_words_are_vague() {
        let is_vague = |goal: &str, own: &[String]| is_made_of(goal, Lexicon::ALL, List::VagueGoal, own);
        assert!(["Increase sales", "Happy customers!", "Grow"].iter().all(|goal| is_vague(goal, &[])));
        assert!(is_vague("More synergy", &["synergy".to_owned()]));
        for clear in
            ["Own the bike", "Sales of 300 bikes", "Better sleep", "", "Increase sales of helmets", "Myynti kasvaa"]
        {
            assert!(!is_vague(clear, &[]), "{clear}");
        }
    }
}
