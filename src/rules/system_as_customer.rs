//! Finds a step in which a system acts: "System sends confirmation".
//!
//! A journey shows what customers do and meet; what systems do for it is behind the line of visibility. If the system
//! acts, the map has become a process chart, and the customer's step is missing: what do customers see, and what do
//! they do with it? The rule finds only texts that start with a system and a system action, and accepts what hurts
//! ("System crashes"). The words are English.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, action: The CRM creates an order }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, action: Gets a confirmation with the delivery date, backstage: The CRM creates an order }
//! ```

use crate::finding::{Finding, Severity};
use crate::lexicon::{Lexicon, List};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "system-as-customer",
    group: Group::Way,
    severity: Severity::Warning,
    options: &[&SYSTEMS],
    why: "a journey shows what customers do and meet; a process map shows what systems do",
    doc: own_docs!("system_as_customer.rs"),
    reads: Reads::Entry(&["action", "touchpoints"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const SYSTEMS: RuleOption = RuleOption::words("systems", "names of your own systems: `SAP`, `Helpdesk`");

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let own: Vec<String> = context.words(&RULE, &SYSTEMS).iter().map(|word| word.to_lowercase()).collect();
    let mut tell = |text: &Spanned<String>, help: &str| {
        if is_done_by_system(text, context.lexicon(), &own) {
            findings.push(
                RULE.at(text.span, format!("{} is what a system does, not the customer", quoted(text)))
                    .label("what does the customer do or get?")
                    .help(help),
            );
        }
    };
    for touchpoint in context.journey.touchpoints.iter().filter(|touchpoint| !touchpoint.is_stage) {
        tell(
            &touchpoint.name,
            "write what the customer meets: “Gets a confirmation”; the system's part goes under `backstage:`",
        );
    }
    for said in context.moments().flat_map(|moment| &moment.actions) {
        tell(&said.text, "write the customer's step here, and move this one to `backstage:` or `support:`");
    }
}

fn is_done_by_system(text: &str, lexicon: Lexicon, own: &[String]) -> bool {
    // Word by word, since the first three tell and a text may be long.
    let is_between = |letter: char| !letter.is_alphanumeric() && letter != '-';
    let mut words = text.split(is_between).filter(|word| !word.is_empty()).map(str::to_lowercase);
    let mut next = || words.next().unwrap_or_default();
    let first = next();
    let subject = if lexicon.has(List::Articles, &first) { next() } else { first };
    if subject.is_empty() || !lexicon.has(List::Systems, &subject) && !own.contains(&subject) {
        return false;
    }
    let verb = next();
    let verb = if lexicon.has(List::Adverbs, &verb) { next() } else { verb };
    lexicon.has(List::SystemVerbs, &verb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_that_act_are_told_from_people_and_from_failures() {
        let is_done = |text| is_done_by_system(text, Lexicon::ALL, &["sap".to_owned()]);
        for text in [
            "System sends confirmation",
            "The CRM creates an order.",
            "Our backend automatically syncs",
            "SAP books it",
        ] {
            assert!(is_done(text), "{text}");
        }
        for text in [
            "System crashes",
            "Sends a mail",
            "The system",
            "Platform 9",
            "Checks the system",
            "",
            "Server brings the menu",
        ] {
            assert!(!is_done(text), "{text}");
        }
    }
}
