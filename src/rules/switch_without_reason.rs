//! Finds a path to another channel that does not say who takes it, or why.
//!
//! People change channels because they are interrupted, because the task fits another channel better, or because they
//! are sent away (Nielsen Norman Group on journeys across channels). The reason decides whether the service should make
//! the switch easy or avoid it. The rule checks touchpoints with several paths, and paths that change the channel
//! without `when`. It is on only in the profile `strict`, and reports one finding for all of them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Compares models
//!         channel: Web shop
//!         next: [pays, { to: visits-the-store, share: 35% }]
//!       - { name: Pays, channel: Web shop }
//!       - { name: Visits the store, channel: Store }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Compares models
//!         channel: Web shop
//!         next: [pays, { to: visits-the-store, when: wants to try the size, share: 35% }]
//!       - { name: Pays, channel: Web shop }
//!       - { name: Visits the store, channel: Store }
//! ```

use crate::finding::{Finding, Severity};
use crate::graph::EdgeKind;
use crate::journey::Next;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "switch-without-reason",
    group: Group::Channels,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "customers who switch by choice need a link; customers who are sent away need an answer (NN/g: journeys across channels)",
    doc: own_docs!("switch_without_reason.rs"),
    reads: Reads::File(&["when", "next", "to"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (journey, graph) = (context.journey, context.graph);
    let is_unclear = |next: &Next| matches!(next, Next::Ways { broken: true, .. } | Next::Broken(_));
    if journey.touchpoints.iter().any(|touchpoint| is_unclear(&touchpoint.next)) {
        return;
    }
    let is_unexplained = |switch: &&crate::graph::ChannelSwitch| {
        let edge = &graph.edges()[switch.edge];
        let is_alone = graph.edges_of(switch.from).len() == 1;
        // The first of several ways is where everyone goes on whom nothing calls away.
        let is_first = graph.edges_of(switch.from).next() == Some(switch.edge);
        edge.kind == EdgeKind::Written && edge.when.is_none() && !is_alone && !is_first && edge.personas.is_empty()
    };
    let unexplained: Vec<_> = graph.channel_switches().iter().filter(is_unexplained).collect();
    let Some((first, others)) = unexplained.split_first() else { return };
    let names =
        |switch: &crate::graph::ChannelSwitch| (quoted(&journey[switch.from].name), quoted(&journey[switch.to].name));
    let (from, to) = names(first);
    let others: Vec<_> = others
        .iter()
        .map(|switch| {
            (graph.edges()[switch.edge].span, format!("also from {} to {}", names(switch).0, names(switch).1))
        })
        .collect();
    let finding = RULE
        .at(graph.edges()[first.edge].span, format!("nothing says why customers change from {from} to {to}"))
        .label("another channel, no `when`")
        .help("write `when:` with what makes them change: “wants to try the size”, “nobody answers”");
    findings.push(first_then_others(finding, &others));
}
