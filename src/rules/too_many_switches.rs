//! Finds a stage in which customers must change the channel again and again.
//!
//! At each switch, customers must find the thread again: log in, explain, wait to be recognised (Nielsen Norman Group
//! on journeys across channels). The rule reports four or more switches within one stage, along the path that is
//! written first. Several channels at one touchpoint are alternatives and count as no switch. The rule is off by
//! default, because a stage may last a year.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Get it repaired
//!     touchpoints:
//!       - { name: Looks for the number, channel: Web }
//!       - { name: Calls, channel: Phone }
//!       - { name: Sends a photo, channel: E-mail }
//!       - { name: Is asked to come, channel: Phone }
//!       - { name: Brings the bike, channel: Store }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Get it repaired
//!     touchpoints:
//!       - { name: Looks for the number, channel: Web }
//!       - { name: Calls, channel: Phone }
//!       - { name: Gets an hour at once, channel: Phone }
//!       - { name: Brings the bike, channel: Store }
//! ```

use crate::finding::{Finding, Severity};
use crate::graph::EdgeKind;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "too-many-switches",
    group: Group::Channels,
    severity: Severity::Info,
    why: "at each switch, customers must find the thread again (NN/g: journeys across channels must not restart)",
    doc: own_docs!("too_many_switches.rs"),
    since: Tier::Strict,
    options: &[&FEWEST_TOLD],
    reads: Reads::File(&["next", "to", "channel", "order"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST_TOLD: RuleOption =
    RuleOption::count("fewest_told", "how many switches within a stage are reported", 4, 1, 100);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (journey, graph) = (context.journey, context.graph);
    let mut switches: Vec<Vec<_>> = vec![Vec::new(); journey.stages.len()];
    for switch in graph.channel_switches() {
        let (from, to) = (&journey[switch.from], &journey[switch.to]);
        let edge = &graph.edges()[switch.edge];
        // The first of several paths represents the stage: customers on another path do not make all of the switches.
        let is_first = graph.edges_of(switch.from).next() == Some(switch.edge) && edge.kind != EdgeKind::Recovery;
        let Some(stage) = from.stage.filter(|stage| Some(*stage) == to.stage) else { continue };
        if is_first && !graph.is_back(switch.edge) {
            switches[stage.index()].push((from, to));
        }
    }
    let fewest = context.count(&RULE, &FEWEST_TOLD);
    for (stage, switches) in journey.stages.iter().zip(&switches).filter(|(_, switches)| switches.len() >= fewest) {
        let channel = |touchpoint: &crate::journey::Touchpoint| {
            touchpoint.channels.first().map_or("", |channel| journey[*channel].name.value.as_str())
        };
        let places: Vec<_> = switches
            .iter()
            .map(|(from, to)| (to.name.span, format!("from {} to {}", quoted(channel(from)), quoted(channel(to)))))
            .collect();
        let finding = RULE
            .at(
                stage.name.span,
                format!("customers change the channel {} times in {}", switches.len(), quoted(&stage.name)),
            )
            .label("switch after switch")
            .help("ask at each one who sends the customer away, and why it cannot end where it started")
            .help("if a switch is necessary, pass on what is known: a link, a case number, a name");
        findings.push(first_then_others(finding, &places));
    }
}
