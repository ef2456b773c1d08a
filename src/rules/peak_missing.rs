//! Finds a journey in which nothing feels good to someone, even on the best of days.
//!
//! Nobody remembers or recommends a journey without a high. One moment that customers tell others about does more than
//! ten that are less bad (Kahneman et al. 1993 on what is remembered; ISO/TS 24082:2021 asks for emotional
//! touchpoints). The rule checks journeys with at least five touchpoints that have an emotion.
//!
//! ## Bad
//! ```yaml
//! journey: Money back for a late train
//! stages:
//!   - name: Claim
//!     touchpoints:
//!       - { name: Hears of the delay, emotion: -2 }
//!       - { name: Travels on, emotion: 0 }
//!       - { name: Fills in the form, emotion: -1 }
//!       - { name: Waits, emotion: -1 }
//!       - { name: Sees the money, emotion: 0 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Money back for a late train
//! stages:
//!   - name: Claim
//!     touchpoints:
//!       - { name: Hears of the delay, emotion: -2 }
//!       - { name: Travels on, emotion: 0 }
//!       - { name: Fills in the form, emotion: -1 }
//!       - { name: Waits, emotion: -1 }
//!       - { name: Sees the money and an apology, emotion: 1 }
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::Arc;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and};

pub(crate) const RULE: Rule = Rule {
    name: "peak-missing",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "people remember the peak and the end, and there is no peak (Kahneman et al. 1993)",
    doc: own_docs!("peak_missing.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["emotion", "for", "next", "to"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with an emotion a journey needs before it is checked",
    5,
    2,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let fewest = context.count(&RULE, &FEWEST);
    let is_joyless = |arc: &&Arc| {
        let none_good = arc.points.iter().all(|point| point.value.high.unwrap_or(point.value.typical) <= 0.0);
        // Where all feel the same, that is what there is to say.
        !arc.broken && arc.points.len() >= fewest && none_good && arc.peak.is_some()
    };
    let arcs: Vec<&Arc> = context.insight.arcs.iter().filter(is_joyless).collect();
    let Some((arc, peak)) = arcs.first().and_then(|arc| Some((arc, arc.peak?))) else { return };
    let names: Vec<String> = arcs.iter().map(|arc| context.first_name(arc.persona).to_owned()).collect();
    let whose = if arc.persona.is_none() { "customers".to_owned() } else { and(&names) };
    findings.push(
        RULE.at(arc.points[peak].span, format!("nothing in the journey feels good to {whose}"))
            .label(format!("the best moment: {}", context.felt(arc.value(peak))))
            .help("choose one moment that customers should tell others about, and design it on purpose")
            .help("if it is on the map already, write how the best days feel: `{ typical: 0, high: 2 }`"),
    );
}
