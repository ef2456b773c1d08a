//! Finds a severe pain point at a touchpoint where everyone affected feels good.
//!
//! One of the two is wrong: the curve shows how things should be, or the pain point is less severe than written. If a
//! severe pain point does not show in the curve, readers believe neither.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         emotion: 2
//!         pain_points:
//!           - { name: The card is refused without a reason, severity: critical }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         emotion: { typical: 1, low: -2 }
//!         pain_points:
//!           - { name: The card is refused without a reason, severity: critical }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{PainPoint, Persona, Place, Rating, Ref, Severity as PainSeverity, Spread};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "pain-contradicts-emotion",
    group: Group::Pains,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "if a severe pain point does not show in the curve, readers doubt both",
    doc: own_docs!("pain_contradicts_emotion.rs"),
    options: &[&GOOD],
    reads: Reads::Entry(&["severity", "status", "for", "emotion"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const GOOD: RuleOption =
    RuleOption::number("good", "the emotion from which a touchpoint clearly feels good, −2 to 2", 1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, pain) in context.pains() {
        let is_severe = matches!(pain.severity.get(), Some(PainSeverity::High | PainSeverity::Critical));
        let Place::Touchpoint(touchpoint) = pain.at else { continue };
        if !is_severe || !pain.is_open() || pain.personas.broken {
            continue;
        }
        let Some(lowest) = lowest_of(&context.journey[touchpoint].emotion, pain) else { continue };
        if lowest.typical >= context.number(&RULE, &GOOD) && lowest.low.is_none_or(|low| low >= 0.0) {
            let severity = pain.severity.get().map_or("", |severity| severity.word());
            findings.push(
                RULE.at(pain.name.span, format!("{} is severe, but everyone feels good there", quoted(&pain.name)))
                    .label(format!("{severity} severity"))
                    .related(lowest.span, format!("{} at the lowest", context.felt(lowest.typical)))
                    .help("check the emotion: how do those affected feel? For bad days, write `{typical: 1, low: -2}`")
                    .help("or check the severity"),
            );
        }
    }
}

/// Returns the lowest emotion among those whom a pain point hurts.
fn lowest_of(emotion: &Rating, pain: &PainPoint) -> Option<Spanned<Spread>> {
    if emotion.broken {
        return None;
    }
    let concerns = |persona: &Ref<Persona>| pain.personas.is_empty() || pain.personas.contains(persona);
    let of_each = emotion.each.iter().filter(|(persona, _)| concerns(persona)).map(|(_, value)| *value);
    of_each.chain(emotion.all).min_by(|a, b| a.value.typical.total_cmp(&b.value.typical))
}
