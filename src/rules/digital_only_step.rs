//! Finds an important step of a public service that is available only on a screen.
//!
//! Some people cannot use a screen, or not today: no device, no signal, no sight, no language. A service that is a
//! right or a duty must offer another route, by phone, by post or in person (GOV.UK service standard on joined-up
//! channels; Digital Public Services Wales). The rule checks moments of truth and touchpoints where people order, pay,
//! ask for help, complain or leave, in journeys of `kind: public-service` whose channels have a `kind`. Another
//! touchpoint in the same stage, a path or a recovery that leads to one, or a person frontstage is enough.
//!
//! ## Bad
//! ```yaml
//! journey: Applying for day care
//! kind: public-service
//! channels:
//!   web: { name: Website, kind: digital }
//!   centre: { name: Day care centre, kind: physical }
//! stages:
//!   - { name: Choose, touchpoints: [{ name: Visits the day care centre, channel: centre }] }
//!   - { name: Apply, touchpoints: [{ name: Fills in the form, behaviour: ordering, channel: web }] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Applying for day care
//! kind: public-service
//! channels:
//!   web: { name: Website, kind: digital }
//!   desk: { name: Service desk, kind: human }
//! stages:
//!   - { name: Apply, touchpoints: [{ name: Fills in the form, behaviour: ordering, channel: [web, desk] }] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Behaviour, ChannelKind, JourneyKind, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "digital-only-step",
    group: Group::Channels,
    severity: Severity::Warning,
    why: "a right available only on a screen is no right for those who cannot use one (GOV.UK: joined up across all channels)",
    doc: own_docs!("digital_only_step.rs"),
    reads: Reads::File(&["channel", "next", "to", "kind"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if journey.kind.get() != Some(&JourneyKind::PublicService) {
        return;
    }
    let may_help: Vec<bool> = journey.touchpoints.iter().map(|touchpoint| !is_digital(context, touchpoint)).collect();
    let mut helps_in = vec![false; journey.stages.len()];
    for (touchpoint, may_help) in journey.touchpoints.iter().zip(&may_help) {
        if let Some(stage) = touchpoint.stage {
            helps_in[stage.index()] |= may_help;
        }
    }
    for (at, touchpoint) in context.touchpoints().filter(|(at, _)| !may_help[at.index()]) {
        let Some(weight) = weight(touchpoint) else { continue };
        let ways = &context.graph.edges()[context.graph.edges_of(at)];
        let leads_to_help = ways.iter().any(|way| way.to.touchpoint().is_some_and(|to| may_help[to.index()]));
        let in_stage = touchpoint.stage.is_some_and(|stage| helps_in[stage.index()]);
        if leads_to_help || in_stage || !touchpoint.fails.is_empty() {
            continue;
        }
        let span = touchpoint.channel_spans.first().copied().unwrap_or(touchpoint.name.span);
        let finding = RULE
            .at(span, format!("people who cannot use a screen are stuck at {}", quoted(&touchpoint.name)))
            .label("digital only")
            .note(weight);
        let finding = context.reach_note(at).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("name the other route, if there is one: `channel: [web, phone]`, or a touchpoint `for` those who need it")
                .help("if there is none, add an opportunity: who could do this together with the customer?"),
        );
    }
}

/// Tells whether it happens on screens only, as far as the file says so.
fn is_digital(context: &Context, touchpoint: &Touchpoint) -> bool {
    let mut kinds = touchpoint.channels.iter().map(|channel| context.journey[*channel].kind.get());
    let on_screens = !touchpoint.channels.is_empty() && kinds.all(|kind| kind == Some(&ChannelKind::Digital));
    let with_people = !touchpoint.staff.is_absent() || !touchpoint.frontstage.is_absent();
    on_screens && !touchpoint.channels.broken && !with_people
}

/// Returns why a step is so important that nobody may be shut out of it.
fn weight(touchpoint: &Touchpoint) -> Option<&'static str> {
    if touchpoint.moment_of_truth.get().is_some() {
        return Some("a moment of truth");
    }
    touchpoint.behaviours.iter().find_map(|behaviour| match behaviour.value {
        Behaviour::Ordering => Some("here people apply or order"),
        Behaviour::Payment => Some("here people pay"),
        Behaviour::ServiceRequest => Some("here people ask for help"),
        Behaviour::Complaint | Behaviour::Return => Some("here people object or complain"),
        Behaviour::Leaving => Some("here people end it"),
        _ => None,
    })
}
