//! Finds a touchpoint that no path leads to.
//!
//! Customers go from each touchpoint to the next one in the file, unless `next` says otherwise. No customer meets a
//! touchpoint that no `next` names any more. Of several in a row, the rule reports the first. If customers can start
//! there, write `starts: true`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [pays] }
//!       - { name: Visits the store, emotion: 2 }
//!       - { name: Pays, emotion: 1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [pays] }
//!       - { name: Visits the store, emotion: 2, starts: true }
//!       - { name: Pays, emotion: 1 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Next, Persona, Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, and, count, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "unreachable-touchpoint",
    group: Group::Way,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "a touchpoint that no customer reaches is paid for without effect",
    doc: own_docs!("unreachable_touchpoint.rs"),
    gaps: &["unreachable-touchpoint"],
    reads: Reads::File(&["next", "starts", "to"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for (touchpoint, behind) in roots(context) {
        let name = &journey[touchpoint].name;
        if let Some(finding) = is_for_others(context, touchpoint) {
            findings.push(finding);
            continue;
        }
        let mut finding =
            RULE.at(name.span, format!("no path leads to {}", quoted(name))).label("no customer reaches this");
        // Most often the touchpoint above it has been given a `next` that passes it over.
        if let Some(above) = touchpoint.index().checked_sub(1) {
            let above = &journey.touchpoints[above];
            if let Next::Ways { span, .. } = above.next {
                finding = finding.related(span, format!("{} continues elsewhere", quoted(&above.name)));
            }
        }
        if behind > 0 {
            finding = finding.note(format!("nor to {} after it", count(behind, "touchpoint", "touchpoints")));
        }
        let id = &journey[touchpoint].id;
        findings.push(
            finding
                .help(format!("add `{id}` to the `next` of the touchpoint from which customers come"))
                .help("or write `starts: true` if the journey can start here"),
        );
    }
}

/// Reports a touchpoint for personas that the journey is not for: no path can lead there.
fn is_for_others(context: &Context, touchpoint: Ref<Touchpoint>) -> Option<Finding> {
    let journey = context.journey;
    let (of_journey, own) = (&journey.audience, &journey[touchpoint].personas);
    let is_for_others = |persona: &Ref<Persona>| !of_journey.contains(persona);
    if of_journey.is_empty() || of_journey.broken || own.is_empty() || own.broken || !own.iter().all(is_for_others) {
        return None;
    }
    let name = &journey[touchpoint].name;
    let whose: Vec<String> = own.iter().map(|persona| context.first_name(Some(*persona)).to_owned()).collect();
    let ids: Vec<String> = own.iter().map(|persona| format!("`{}`", journey[*persona].id)).collect();
    let message = format!("no persona of the journey's `for` reaches {}", quoted(name));
    let finding = RULE.at(name.span, message).label(format!("for {} only", and(&whose)));
    let finding = match of_journey.span {
        Some(span) => finding.related(span, "the journey is for these"),
        None => finding,
    };
    Some(finding.help(format!("add {} to the journey's own `for`", and(&ids))).help("or remove the touchpoint"))
}

/// Returns the touchpoints that would open the others if a path led to them, each with the number of those after it.
fn roots(context: &Context) -> Vec<(Ref<Touchpoint>, usize)> {
    let graph = context.graph;
    let unreachable = graph.unreachable();
    let mut is_open = vec![true; context.journey.touchpoints.len()];
    unreachable.iter().for_each(|touchpoint| is_open[touchpoint.index()] = false);
    let mut is_led_to = vec![false; is_open.len()];
    let ways = graph.edges().iter().filter(|edge| !is_open[edge.from.index()]);
    for (from, to) in ways.filter_map(|edge| Some((edge.from, edge.to.touchpoint()?))) {
        is_led_to[to.index()] |= from != to;
    }
    // Those without any way first; what is left then leads round in circles, of which the first is as good as any.
    let (first, rest): (Vec<_>, Vec<_>) =
        unreachable.into_iter().partition(|touchpoint: &Ref<Touchpoint>| !is_led_to[touchpoint.index()]);
    let mut roots = Vec::new();
    for root in first.into_iter().chain(rest) {
        let mut behind = 0;
        let mut waiting = vec![root];
        while let Some(at) = waiting.pop() {
            if std::mem::replace(&mut is_open[at.index()], true) {
                continue;
            }
            behind += 1;
            let ways = &graph.edges()[graph.edges_of(at)];
            waiting.extend(ways.iter().filter_map(|edge| edge.to.touchpoint()));
        }
        if behind > 0 {
            roots.push((root, behind - 1));
        }
    }
    roots.sort_unstable();
    roots
}
