//! Finds a touchpoint that a partner controls and that has no owner in the company, in a file that names owners of
//! channels or touchpoints.
//!
//! To the customer, the courier is the shop. The company decides only in part what a partner does (partner-owned
//! touchpoints of Lemon & Verhoef 2016), so somebody must be the partner's contact. The rule reports one finding for
//! each channel.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, owner: Web team }
//!   courier: { name: Courier, control: partner }
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Pays, channel: web }
//!       - { name: Waits for the courier, channel: courier }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, owner: Web team }
//!   courier: { name: Courier, control: partner, owner: Logistics }
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Pays, channel: web }
//!       - { name: Waits for the courier, channel: courier }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Control;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "partner-without-owner",
    group: Group::Ownership,
    severity: Severity::Warning,
    why: "to the customer, the partner is the company, so the partner needs a contact there (Lemon & Verhoef 2016)",
    doc: own_docs!("partner_without_owner.rs"),
    reads: Reads::File(&["owner", "channel", "control"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_used = journey.channels.iter().any(|channel| channel.owners.is_given())
        || journey.touchpoints.iter().any(|touchpoint| touchpoint.owners.is_given());
    if !is_used {
        return;
    }
    let mut of_channels: Vec<Vec<_>> = vec![Vec::new(); journey.channels.len()];
    for (_, touchpoint) in context.touchpoints() {
        if journey.control(touchpoint) != Some(Control::Partner) || !touchpoint.owners.is_absent() {
            continue;
        }
        for channel in &touchpoint.channels {
            of_channels[channel.index()].push(touchpoint);
        }
    }
    for (channel, touchpoints) in journey.channels.iter().zip(&of_channels) {
        let Some((first, others)) = touchpoints.split_first().filter(|_| channel.owners.is_absent()) else { continue };
        let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
        let finding = RULE
            .at(channel.name.span, format!("nobody in the company is responsible for {}", quoted(&channel.name)))
            .label("controlled by a partner, no owner")
            .related(first.name.span, "customers meet it here")
            .help("add `owner:` with the partner's contact in the company");
        findings.push(first_then_others(finding, &others));
    }
}
