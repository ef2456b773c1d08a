//! Finds a link whose words do not say where it leads: "here", "link", "read more".
//!
//! On a map a link stands alone, without the sentence around it; who hears only the links of a page hears "here, here,
//! here" (WCAG 2.4.4). One finding for all. The words looked for are English; others can be added.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! links: [{ name: here, url: "https://example.com/interviews" }]
//! stages:
//!   - { name: Buy, action: Pays }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! links: [{ name: Twelve interviews from May, url: "https://example.com/interviews" }]
//! stages:
//!   - { name: Buy, action: Pays }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Link;
use crate::lexicon::List;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "link-says-nothing",
    group: Group::File,
    severity: Severity::Info,
    options: &[&WORDS],
    why: "a link stands alone on the map; its words have to say where it leads (WCAG 2.2, 2.4.4)",
    doc: own_docs!("link_says_nothing.rs"),
    reads: Reads::File(&["links"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const WORDS: RuleOption = RuleOption::words("words", "words that say nothing in your language either: `täällä`");

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let own: Vec<String> = context.words(&RULE, &WORDS).iter().map(|word| word.to_lowercase()).collect();
    let says_nothing = |link: &&Link| {
        let name = link.name.trim().trim_end_matches(['.', '…', '>', '→', '»']).trim().to_lowercase();
        context.lexicon().has(List::BareLinks, &name) || own.contains(&name)
    };
    let empty: Vec<&Link> = context.links().filter(says_nothing).collect();
    let Some((first, others)) = empty.split_first() else { return };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor this one".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("the link {} does not say where it leads", quoted(&first.name)))
        .label("what is there?")
        .help("name what is to be found there: “Twelve interviews from May”");
    findings.push(first_then_others(finding, &others));
}
