//! Finds touchpoints that form a loop without a way out.
//!
//! Each of them leads to another one, and none leads forward or out of the journey. Look for the path that people do
//! take, or for the exit where they give up.
//!
//! ## Bad
//! ```yaml
//! journey: Getting help
//! stages:
//!   - name: Ask
//!     touchpoints:
//!       - { name: Asks the chatbot, emotion: -1 }
//!       - { name: Is sent to the help pages, next: [asks-the-chatbot] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting help
//! stages:
//!   - name: Ask
//!     touchpoints:
//!       - { name: Asks the chatbot, emotion: -1 }
//!       - { name: Is sent to the help pages, next: [asks-the-chatbot, { exit: Gives up }] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Next;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, and, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "loop-without-exit",
    group: Group::Way,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "customers do leave, but the map does not show where: look for re-entry loops (UK service standard, point 3)",
    doc: own_docs!("loop_without_exit.rs"),
    gaps: &["loop-without-exit"],
    reads: Reads::File(&["next", "exit", "to"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for found in context.graph.loops_without_way_out() {
        let (Some(first), Some(last)) = (found.touchpoints.first(), found.touchpoints.last()) else { continue };
        let touchpoint = &journey[*last];
        let span = if let Next::Ways { span, .. } = touchpoint.next { span } else { touchpoint.name.span };
        let message = match found.touchpoints.len() {
            1 => format!("customers cannot leave {}", quoted(&touchpoint.name)),
            several => format!(
                "customers cannot leave the loop of {several} touchpoints that starts at {}",
                quoted(&journey[*first].name)
            ),
        };
        let others = found.touchpoints[..found.touchpoints.len() - 1].iter();
        let others: Vec<_> = others.map(|other| (journey[*other].name.span, "in the loop".to_owned())).collect();
        let mut finding = first_then_others(RULE.at(span, message).label("leads back"), &others);
        if !found.personas.is_empty() {
            let names: Vec<String> =
                found.personas.iter().map(|persona| context.first_name(Some(*persona)).to_owned()).collect();
            finding = finding.note(format!("for {}", and(&names)));
        }
        findings.push(finding.help("add the path that customers take in the end, or `{ exit: Gives up }`"));
    }
}
