//! Finds a hand-off from a touchpoint with an owner to a touchpoint without one.
//!
//! Work between two teams is lost if only one of them is responsible: the first has done its part, and the customer
//! arrives where nobody waits. An owner of the channel, the touchpoint or the stage counts. The rule skips what the
//! customer does alone, what friends and reviews say, and what a partner controls, which has a rule of its own. It
//! checks files in which most touchpoints have an owner, and reports each channel once.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, owner: Web team }
//!   store: { name: Store, owner: Store team }
//!   phone: { name: Phone }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Tries two bikes, channel: store }
//!       - { name: Pays, channel: web }
//!       - { name: Asks for the delivery date, channel: phone }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, owner: Web team }
//!   store: { name: Store, owner: Store team }
//!   phone: { name: Phone, owner: Service desk }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Tries two bikes, channel: store }
//!       - { name: Pays, channel: web }
//!       - { name: Asks for the delivery date, channel: phone }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Control, Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "hand-off-to-nobody",
    group: Group::Channels,
    severity: Severity::Warning,
    why: "if one team hands off and no other takes over, the customer is lost between them (NN/g: show internal ownership)",
    doc: own_docs!("hand_off_to_nobody.rs"),
    reads: Reads::File(&["owner", "channel", "control"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

/// Who is responsible for a touchpoint: somebody, nobody, or unknown.
#[derive(Clone, Copy, PartialEq)]
enum Kept<'a> {
    By(&'a str),
    ByNobody,
    Unclear,
}

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let kept: Vec<Kept> = context.touchpoints().map(|(at, touchpoint)| keeper(context, at, touchpoint)).collect();
    let owned = kept.iter().filter(|kept| matches!(kept, Kept::By(_))).count();
    let unowned = kept.iter().filter(|kept| **kept == Kept::ByNobody).count();
    if owned <= unowned {
        return;
    }
    // By the first channel of the touchpoint that is handed over to, in the order of the ways.
    let mut of_channels: Vec<Vec<(&Touchpoint, &Touchpoint, &str)>> = vec![Vec::new(); journey.channels.len()];
    for edge in context.graph.edges() {
        let Some(to) = edge.to.touchpoint() else { continue };
        let (Kept::By(owner), Kept::ByNobody) = (kept[edge.from.index()], kept[to.index()]) else { continue };
        if let Some(channel) = journey[to].channels.first() {
            of_channels[channel.index()].push((&journey[edge.from], &journey[to], owner));
        }
    }
    for (channel, handed) in journey.channels.iter().zip(&of_channels) {
        let Some(((from, to, owner), others)) = handed.split_first() else { continue };
        let mut others: Vec<_> = others.iter().map(|(_, to, _)| (to.name.span, "and here".to_owned())).collect();
        others.retain(|(span, _)| *span != to.name.span);
        others.dedup();
        let message = format!("{owner} hands off at {}, and nobody takes over", quoted(&from.name));
        let finding = RULE
            .at(to.name.span, message)
            .label("no owner")
            .related(channel.name.span, "this channel has no owner either")
            .help("add `owner:` to the channel, or to the touchpoint, with the team that takes over");
        findings.push(first_then_others(finding, &others));
    }
}

fn keeper<'a>(context: &Context<'a>, at: Ref<Touchpoint>, touchpoint: &'a Touchpoint) -> Kept<'a> {
    let journey = context.journey;
    let of_channels = || touchpoint.channels.iter().map(|channel| &journey[*channel].owners);
    let owner = touchpoint.owners.first().or_else(|| of_channels().find_map(|owners| owners.first()));
    if let Some(owner) = owner {
        return Kept::By(&owner.value);
    }
    let is_broken = touchpoint.owners.broken || touchpoint.channels.broken || of_channels().any(|owners| owners.broken);
    // The owners of the places in a stage own a step that is a whole stage.
    let is_ours = matches!(context.insight.influence.control(at), None | Some(Control::Brand));
    let is_met = !touchpoint.channels.is_empty() && !touchpoint.is_alone && !journey.is_control_unclear(touchpoint);
    if is_broken || !is_ours || !is_met { Kept::Unclear } else { Kept::ByNobody }
}
