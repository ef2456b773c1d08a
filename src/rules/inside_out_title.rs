//! Finds a title that names the company's process and not what the customer wants.
//!
//! "Order fulfilment process" is a department's view; a customer buys a bike. A title in the customer's words keeps the
//! whole map on the customer's side, and shows where it should start and end. The words are English. The rule is on
//! only in the profile `strict`.
//!
//! ## Bad
//! ```yaml
//! journey: Online order fulfilment process
//! stages:
//!   - { name: Buy, action: Pays }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Buy, action: Pays }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::JourneyKind;
use crate::lexicon::List;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "inside-out-title",
    group: Group::Way,
    severity: Severity::Info,
    since: Tier::Strict,
    options: &[&WORDS],
    why: "a title in the company's words leads to a map of the company; name what the customer wants",
    doc: own_docs!("inside_out_title.rs"),
    reads: Reads::File(&["journey", "kind"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const WORDS: RuleOption = RuleOption::words("words", "internal words of your company: `o2c`, `prosessi`");

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(title) = journey.title.spanned() else { return };
    if journey.kind.get() == Some(&JourneyKind::Employee) {
        return;
    }
    let own: Vec<String> = context.words(&RULE, &WORDS).iter().map(|word| word.to_lowercase()).collect();
    let lower = title.value.to_lowercase();
    let mut words =
        lower.split(|letter: char| !letter.is_alphanumeric() && letter != '-').filter(|word| !word.is_empty());
    let inside =
        words.find(|word| context.lexicon().has(List::CompanyWords, word) || own.iter().any(|own| own == word));
    let Some(inside) = inside else { return };
    findings.push(
        RULE.at(title.span, format!("the title {} uses the company's internal words", quoted(&title.value)))
            .label(format!("customers do not say “{inside}”"))
            .help("name what customers want, in their words: “Buying a city bike”, “Getting my money back”"),
    );
}
