//! Finds a touchpoint whose importance the company and its customers rate very differently.
//!
//! If something is important to the company but not to customers, effort is spent in the wrong place. If something is
//! important to customers but not to the company, the company does not know what is expected (gap 1 of Parasuraman,
//! Zeithaml & Berry 1985). The rule reports differences of two points of five or more.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints:
//!       - { name: Chain comes off, importance: 5, company_importance: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Ride
//!     touchpoints:
//!       - { name: Chain comes off, importance: 5, company_importance: 4 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "inside-out-importance",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "not knowing what is important to customers is the first of the service gaps (Parasuraman, Zeithaml & Berry 1985)",
    doc: own_docs!("inside_out_importance.rs"),
    options: &[&FAR],
    reads: Reads::Entry(&["importance", "company_importance"]),
    also_in: &[("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const FAR: RuleOption =
    RuleOption::number("far", "how many points of five the two must differ to be reported", 2.0, 0.5, 4.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let far = context.number(&RULE, &FAR);
    for (_, touchpoint) in context.touchpoints() {
        let Some(company) = touchpoint.company_importance.spanned() else { continue };
        let (Some(lowest), Some(highest)) = (touchpoint.importance.lowest(), touchpoint.importance.highest()) else {
            continue;
        };
        let name = quoted(&touchpoint.name);
        let (message, customers, help) = if highest.typical - company.value >= far {
            let message = format!("{name} matters far more to customers than to the company");
            (message, highest, "ask those who decide: what would change if it were as important to the company?")
        } else if company.value - highest.typical >= far {
            let message = format!("{name} matters far more to the company than to customers");
            (message, lowest, "ask what customers get from it; the effort may be needed elsewhere")
        } else {
            continue;
        };
        findings.push(
            RULE.at(company.span, message)
                .label(format!("{} of 5 to the company", company.value))
                .related(customers.span, format!("{} of 5 to customers", customers.typical))
                .help(help),
        );
    }
}
