//! Finds a pain point that is a solution in disguise: "No chatbot", "We need an app".
//!
//! Nobody suffers from the lack of a chatbot. Somebody suffers because there is no answer at eleven at night, and there
//! are many ways to fix that. A pain point that names the solution excludes all but one. The words are English.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - name: Look and compare
//!     touchpoints:
//!       - name: Calls the desk
//!         pain_points: [No chatbot]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - name: Look and compare
//!     touchpoints:
//!       - name: Calls the desk
//!         pain_points: [Nobody answers between five and seven]
//! ```

use crate::finding::{Finding, Severity};
use crate::lexicon::{Lexicon, List};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "solution-as-pain",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "a pain point that names its solution excludes every other fix; write what the customer suffers from",
    doc: own_docs!("solution_as_pain.rs"),
    options: &[&WORDS],
    reads: Reads::Entry(&["pain_points"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const WORDS: RuleOption =
    RuleOption::words("words", "things whose absence is not a pain point of customers: `kiosk`, `SAP`");

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let own: Vec<String> = context.words(&RULE, &WORDS).iter().map(|word| word.to_lowercase()).collect();
    for (_, pain) in context.pains().filter(|(_, pain)| is_solution(&pain.name, context.lexicon(), &own)) {
        findings.push(
            RULE.at(pain.name.span, format!("{} is a solution, not a pain point", quoted(&pain.name)))
                .label("what does the customer suffer from?")
                .help("write what happens to the customer without it, and move the solution to `opportunities:`"),
        );
    }
}

fn is_solution(name: &str, lexicon: Lexicon, own: &[String]) -> bool {
    let name = name.trim().trim_end_matches(['.', '!']).to_lowercase();
    if lexicon.after(List::Wishes, &name).is_some() {
        return true;
    }
    let Some(missing) = lexicon.after(List::Missing, &name) else { return false };
    let bare = lexicon.after(List::Articles, missing).unwrap_or(missing);
    lexicon.has(List::Solutions, bare) || own.iter().any(|word| word == bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solutions_are_told_from_pains() {
        for solution in ["No chatbot", "There is no mobile app.", "Lack of a CRM system", "We need more stores"] {
            assert!(is_solution(solution, Lexicon::ALL, &[]), "{solution}");
        }
        for pain in
            ["No price includes delivery", "No app shows the platform", "Missing parts", "No answer", "Nobody calls"]
        {
            assert!(!is_solution(pain, Lexicon::ALL, &[]), "{pain}");
        }
        assert!(is_solution("No kiosk", Lexicon::ALL, &["kiosk".to_owned()]));
    }
}
