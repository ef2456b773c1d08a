//! Pain points, opportunities, metrics and cards as notes.

use crate::journey::{
    Better, Card, Evidence, EvidenceLevel, Journey, List, Metric, MetricKind, Opportunity, OpportunityStatus,
    PainPoint, PainStatus, Quantity, Ref,
};
use crate::map::from_journey::details;
use crate::map::from_journey::length::duration_text;
use crate::map::from_journey::{joined, text_of, texts_of, who};
use crate::map::{CardNote, Grounds, MetricNote, OpportunityNote, PainNote, Standing};
use crate::words::{Language, Value};

/// Returns a pain point as a note.
pub(super) fn pain_note(journey: &Journey, pain: &PainPoint, words: &Language) -> PainNote {
    let standing =
        |label: &str, is_settled| Standing { label: label.to_owned(), because: text_of(&pain.because), is_settled };
    let summary: Vec<String> = [&pain.summary, &pain.effect].into_iter().filter_map(text_of).collect();
    PainNote {
        id: pain.id.clone(),
        name: pain.name.value.clone(),
        summary: (!summary.is_empty()).then(|| summary.join("\n")),
        severity: pain.severity.get().copied(),
        grounds: grounds(journey, &pain.evidence),
        standing: match pain.status.get() {
            Some(PainStatus::Accepted) => Some(standing(words.text("pain-accepted"), true)),
            Some(PainStatus::Solved) => Some(standing(words.text("pain-solved"), true)),
            Some(PainStatus::Open) | None => None,
        },
        owner: joined(&pain.owners),
        answered_by: match pain.names_opportunities {
            true => pain.opportunities.iter().map(|opportunity| journey[*opportunity].id.clone()).collect(),
            false => Vec::new(),
        },
        is_solved: pain.status.get() == Some(&PainStatus::Solved),
        who: who(journey, &pain.personas),
        details: details::of_pain(journey, pain, words),
    }
}

/// Returns an opportunity as a note.
pub(super) fn opportunity_note(journey: &Journey, opportunity: &Opportunity, words: &Language) -> OpportunityNote {
    let value = |key: &str, value: Option<&f64>| value.map(|value| words.with(key, &[("value", Value::from(*value))]));
    let effort = opportunity
        .effort
        .get()
        .map(|effort| words.with("opportunity-effort", &[("effort", Value::ours(&words.length(&effort.text)))]));
    let priority = opportunity
        .priority
        .get()
        .map(|priority| words.with("opportunity-priority", &[("priority", Value::ours(priority))]));
    let facts = [
        value("opportunity-customer-value", opportunity.customer_value.get()),
        value("opportunity-business-value", opportunity.business_value.get()),
        effort,
        priority,
    ];
    let standing = opportunity.status.get().map(|status| Standing {
        label: status.words_in(words).to_owned(),
        because: text_of(&opportunity.because),
        is_settled: matches!(status, OpportunityStatus::Done | OpportunityStatus::Dismissed),
    });
    OpportunityNote {
        id: opportunity.id.clone(),
        name: opportunity.name.value.clone(),
        summary: text_of(&opportunity.summary),
        facts: facts.into_iter().flatten().collect(),
        standing,
        is_dismissed: opportunity.status.get() == Some(&OpportunityStatus::Dismissed),
        owner: joined(&opportunity.owners),
        grounds: grounds(journey, &opportunity.evidence),
        details: details::of_opportunity(journey, opportunity, words),
    }
}

/// Returns what a claim rests on.
pub(super) fn grounds(journey: &Journey, evidence: &List<Ref<Evidence>>) -> Grounds {
    match journey.evidence_level(evidence) {
        EvidenceLevel::NotSaid => Grounds::NotSaid,
        EvidenceLevel::Assumed => Grounds::Assumed,
        _ => Grounds::Known,
    }
}

/// Returns a metric as a note.
pub(super) fn metric_note(journey: &Journey, metric: &Metric, words: &Language) -> MetricNote {
    let unit = text_of(&metric.unit).map(|unit| format!(" {unit}")).unwrap_or_default();
    let (low, high) = ends_of_scale(metric);
    let part = |quantity: &Quantity| match (low, high) {
        (Some(low), Some(high)) if high > low => Some(((quantity.value - low) / (high - low)).clamp(0.0, 1.0)),
        _ => None,
    };
    let (value, target) = (metric.value.get(), metric.target.get());
    let is_lower_better = is_lower_better(metric);
    let is_met = value.zip(target).map(|(value, target)| match is_lower_better {
        true => value.value <= target.value,
        false => value.value >= target.value,
    });
    let with_unit = |quantity: &Quantity| format!("{}{unit}", words.written(&quantity.text));
    let of = metric
        .scale
        .get()
        .map(|scale| words.with("metric-of-scale", &[("high", Value::ours(&words.number(scale.high)))]));
    let is_on_scale = of.is_some();
    let target_text = target.map(|target| words.with("metric-target", &[("value", Value::ours(&with_unit(target)))]));
    let baseline = metric
        .baseline
        .get()
        .map(|baseline| words.with("metric-baseline", &[("value", Value::ours(&with_unit(baseline)))]));
    let remark: Vec<String> = [of, target_text, baseline].into_iter().flatten().collect();
    let date = metric.date.get().map(ToString::to_string);
    let sample =
        metric.sample.get().map(|sample| words.with("metric-sample", &[("number", Value::from(sample.to_string()))]));
    let source: Vec<String> = [date, sample, text_of(&metric.period)].into_iter().flatten().collect();
    MetricNote {
        name: metric.name.value.clone(),
        value: value.map(&with_unit),
        number: value.map(|value| value.value),
        target: target.map(&with_unit),
        target_number: target.map(|target| target.value),
        is_lower_better,
        remark: (!remark.is_empty()).then(|| remark.join(" · ")),
        is_on_scale,
        value_part: value.and_then(part),
        target_part: target.and_then(part),
        is_met,
        source: (!source.is_empty()).then(|| source.join(" · ")),
        details: details::of_metric(journey, metric, words),
    }
}

/// Returns the ends of the scale, as written or as the kind of the metric has them.
fn ends_of_scale(metric: &Metric) -> (Option<f64>, Option<f64>) {
    if let Some(scale) = metric.scale.get() {
        return (Some(scale.low), Some(scale.high));
    }
    let is_percent = [&metric.value, &metric.target].into_iter().any(|field| field.get().is_some_and(|q| q.is_percent));
    match metric.kind.get() {
        Some(MetricKind::Nps) => (Some(-100.0), Some(100.0)),
        Some(MetricKind::Ces) => (Some(1.0), Some(7.0)),
        _ if is_percent => (Some(0.0), Some(100.0)),
        _ => (None, None),
    }
}

fn is_lower_better(metric: &Metric) -> bool {
    match (metric.higher_is.get(), metric.kind.get()) {
        (Some(better), _) => *better == Better::Worse,
        (None, kind) => matches!(kind, Some(MetricKind::Churn | MetricKind::Time)),
    }
}

/// Returns a card of a blueprint lane.
pub(super) fn card_note(card: &Card, words: &Language) -> CardNote {
    let owner = joined(&card.owners);
    let duration = card
        .duration
        .get()
        .map(|duration| words.with("touchpoint-duration", &[("length", Value::ours(&duration_text(duration, words)))]));
    let facts = owner.into_iter().chain(texts_of(&card.systems)).chain(duration);
    CardNote {
        id: Some(card.id.clone()),
        name: card.name.value.clone(),
        summary: text_of(&card.summary),
        facts: facts.collect(),
        after: texts_of(&card.after),
        after_names: Vec::new(),
    }
}
