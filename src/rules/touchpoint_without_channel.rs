//! Finds touchpoints without a channel, in a file in which most others have one.
//!
//! Without the channel, nobody sees that customers switch there, and the owner of the channel does not find the step in
//! their list. The rule checks files in which at least three of four touchpoints name a channel, and reports one
//! finding. `channel: none` means that the customer is alone. Steps that are whole stages may happen anywhere and are
//! skipped.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, channel: Web shop }
//!       - { name: Tries two bikes, channel: Store }
//!       - { name: Pays, channel: Web shop }
//!       - { name: Gets the bill, action: Looks for the delivery date }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, channel: Web shop }
//!       - { name: Tries two bikes, channel: Store }
//!       - { name: Pays, channel: Web shop }
//!       - { name: Gets the bill, action: Looks for the delivery date, channel: E-mail }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "touchpoint-without-channel",
    group: Group::Channels,
    severity: Severity::Info,
    why: "without a channel, nobody sees that customers switch it (NN/g: map across channels)",
    doc: own_docs!("touchpoint_without_channel.rs"),
    options: &[&MOST],
    reads: Reads::File(&["channel", "wait"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption =
    RuleOption::share("most", "the share of touchpoints with a channel from which the others are reported", 0.75);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let met: Vec<&Touchpoint> = context.journey.touchpoints.iter().filter(|touchpoint| !touchpoint.is_stage).collect();
    // Who waits is nowhere in particular.
    let is_wait = |touchpoint: &Touchpoint| touchpoint.wait.is_given();
    let is_placed =
        |touchpoint: &Touchpoint| touchpoint.is_alone || is_wait(touchpoint) || !touchpoint.channels.is_absent();
    let unplaced: Vec<&&Touchpoint> = met.iter().filter(|touchpoint| !is_placed(touchpoint)).collect();
    let placed = met.len() - unplaced.len();
    if (placed as f64) < met.len() as f64 * context.number(&RULE, &MOST) {
        return;
    }
    let Some((first, others)) = unplaced.split_first() else { return };
    let message = match unplaced.len() {
        1 => format!("{} has no channel", quoted(&first.name)),
        several => format!("{several} of {} touchpoints have no channel", met.len()),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "no channel either".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("no channel")
        .help("add `channel:`, or `channel: none` if the customer is alone");
    findings.push(first_then_others(finding, &others));
}
