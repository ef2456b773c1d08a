//! Finds a pain point that says only that something is bad.
//!
//! Nobody can fix or measure "Poor user experience", and everybody understands something else by it. A useful pain
//! point says what happens to whom, best in the customer's own words. The rule finds only names that consist of such
//! words; the list is English.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         pain_points: [Confusing user experience]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         pain_points: [Frame sizes are given only in centimetres]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, VAGUE_WORDS, is_vague, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "vague-pain",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "nobody can fix or measure what is bad only in general",
    doc: own_docs!("vague_pain.rs"),
    options: &[&VAGUE_WORDS],
    reads: Reads::Entry(&["pain_points", "summary", "effect"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, pain) in context.pains().filter(|(_, pain)| is_vague(context, pain)) {
        findings.push(
            RULE.at(pain.name.span, format!("{} does not say what hurts", quoted(&pain.name)))
                .label("what exactly, and for whom?")
                .help("write what happens, in a sentence that a customer could have said: “Which size am I?”"),
        );
    }
}
