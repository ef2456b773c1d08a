//! Finds a link whose text does not say where it leads: "here", "link", "read more".
//!
//! A link on a map stands alone, without a sentence around it. People who listen only to the links of a page hear
//! "here, here, here" (WCAG 2.4.4). The rule reports one finding for all links. The words are English; you can add
//! others.
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
    why: "a link stands alone on the map, so its text must say where it leads (WCAG 2.2, 2.4.4)",
    doc: own_docs!("link_says_nothing.rs"),
    reads: Reads::File(&["links"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const WORDS: RuleOption = RuleOption::words("words", "words that say nothing in your language: `täällä`");

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let own: Vec<String> = context.words(&RULE, &WORDS).iter().map(|word| word.to_lowercase()).collect();
    let says_nothing = |link: &&Link| {
        let name = link.name.trim().trim_end_matches(['.', '…', '>', '→', '»']).trim().to_lowercase();
        context.lexicon().has(List::BareLinks, &name) || own.contains(&name)
    };
    let empty: Vec<&Link> = context.links().filter(says_nothing).collect();
    let Some((first, others)) = empty.split_first() else { return };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("the link {} does not say where it leads", quoted(&first.name)))
        .label("what is there?")
        .help("write what readers find there: “Twelve interviews from May”");
    findings.push(first_then_others(finding, &others));
}
