//! Finds a message from the company that feels bad and that the customer cannot reply to.
//!
//! Bad news raises a question, and a letter or an automatic message answers none. The rule checks touchpoints that the
//! company starts, that use only screens or post, and that feel bad to someone. It reports one if no path leads to a
//! person, a service request or a complaint. A touchpoint for this in the same stage, or a person frontstage, is enough
//! too. Only channels with a `kind` are checked.
//!
//! ## Bad
//! ```yaml
//! journey: Money back for a late train
//! channels:
//!   mail: { name: E-mail, kind: digital }
//! stages:
//!   - name: Claim
//!     touchpoints:
//!       - { name: Reads that the claim is refused, channel: mail, initiated_by: company, emotion: -2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Money back for a late train
//! channels:
//!   mail: { name: E-mail, kind: digital }
//!   phone: { name: Hotline, kind: human }
//! stages:
//!   - name: Claim
//!     touchpoints:
//!       - { name: Reads that the claim is refused, channel: mail, initiated_by: company, emotion: -2 }
//!       - { name: Calls the number in the mail, channel: phone }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Behaviour, ChannelKind, Control, Initiator, Place, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "bad-news-without-reply",
    group: Group::Channels,
    severity: Severity::Info,
    why: "bad news raises questions; customers who can ask nobody take them elsewhere",
    doc: own_docs!("bad_news_without_reply.rs"),
    options: &[&BAD],
    reads: Reads::File(&["next", "to", "channel", "behaviour"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const BAD: RuleOption =
    RuleOption::number("bad", "the feeling at or below which a message is bad news", -1.0, -2.0, 0.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let bad = context.number(&RULE, &BAD);
    let answers: Vec<bool> =
        journey.touchpoints.iter().map(|touchpoint| !is_one_way(context, touchpoint) || hears(touchpoint)).collect();
    let mut answers_in = vec![false; journey.stages.len()];
    for (touchpoint, answers) in journey.touchpoints.iter().zip(&answers) {
        if let Some(stage) = touchpoint.stage {
            answers_in[stage.index()] |= answers;
        }
    }
    for (at, touchpoint) in context.touchpoints() {
        let begins = touchpoint.initiated_by.get() == Some(&Initiator::Company);
        let Some(felt) = touchpoint.emotion.lowest().filter(|felt| begins && felt.typical <= bad) else { continue };
        let ways = &context.graph.edges()[context.graph.edges_of(at)];
        let in_stage = touchpoint.stage.is_some_and(|stage| answers_in[stage.index()]);
        let leads_to_one = ways.iter().any(|way| way.to.touchpoint().is_some_and(|to| answers[to.index()]));
        if answers[at.index()] || in_stage || leads_to_one || !touchpoint.fails.is_empty() {
            continue;
        }
        let finding = RULE
            .at(touchpoint.name.span, format!("{} feels bad, and the customer cannot reply", quoted(&touchpoint.name)))
            .label("the company writes, and no path leads to a person")
            .related(felt.span, format!("feels {}", context.felt(felt.typical)));
        let finding = context.weight_of(Place::Touchpoint(at)).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("add a name and a phone number to it, and write the path: `next: [{ to: calls-us, when: has a question }, …]`")
                .help("or add a channel with people: `channel: [mail, phone]`"),
        );
    }
}

/// Tells whether the company itself starts it and uses only screens or post, as far as the file says so.
fn is_one_way(context: &Context, touchpoint: &Touchpoint) -> bool {
    let is_post_or_screen = |kind: Option<&ChannelKind>| matches!(kind, Some(ChannelKind::Digital | ChannelKind::Post));
    let mut kinds = touchpoint.channels.iter().map(|channel| context.journey[*channel].kind.get());
    let is_sent = !touchpoint.channels.is_empty() && kinds.all(is_post_or_screen);
    let with_people = !touchpoint.staff.is_absent() || !touchpoint.frontstage.is_absent();
    let is_ours = matches!(context.journey.control(touchpoint), None | Some(Control::Brand));
    is_sent && is_ours && !with_people && !context.journey.is_control_unclear(touchpoint)
}

/// Tells whether customers are heard there with a question or a complaint.
fn hears(touchpoint: &Touchpoint) -> bool {
    use Behaviour::{Complaint, Return, ServiceRequest};
    let asks = |behaviour: Behaviour| matches!(behaviour, ServiceRequest | Complaint | Return);
    touchpoint.behaviours.broken || touchpoint.behaviours.iter().any(|behaviour| asks(behaviour.value))
}
