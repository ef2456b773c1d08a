//! Budgets: how much a team lets its journeys lack before a build fails.
//!
//! A budget is checked against one journey at a time. One that cannot be measured, since the file does not give what it is
//! about, is not broken; the report says that it could not be measured.

use crate::gaps::verdict::{Amount, Found, Verdict};
use crate::gaps::{Gap, Gaps, Kind, Loss, Title};
use crate::graph::Reach;
use crate::insight::Insight;
use crate::journey::{Journey, Phase, Severity, Share};
use crate::source::Spanned;
use crate::yaml::FromText;

/// How much may be lacking. Whatever is `None` is not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Budgets {
    /// How many open pains may have no answer.
    pub max_unanswered_pains: Option<usize>,
    /// How many open pains of high or critical severity may have no answer.
    pub max_unanswered_severe_pains: Option<usize>,
    /// What part of the expected behaviours must be served before the purchase, 0 to 1.
    pub min_before_coverage: Option<f64>,
    /// What part of the expected behaviours must be served at the purchase, 0 to 1.
    pub min_purchase_coverage: Option<f64>,
    /// What part of the expected behaviours must be served after the purchase, 0 to 1.
    pub min_after_coverage: Option<f64>,
    /// How far below neutral the lowest moment of any persona may be, 0 to 2.
    pub max_valley: Option<f64>,
    /// How the journey must end for every persona, −2 to +2.
    pub min_end: Option<f64>,
    /// What part of the customers may be lost by exits, 0 to 1.
    pub max_lost: Option<f64>,
    /// How many moments of truth may go unwatched.
    pub max_unwatched_moments: Option<usize>,
    /// What the weightiest gap may weigh, 0 to 1.
    pub max_weight: Option<f64>,
}

/// A budget as it is written: its name, what it limits, and what is expected as its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetName {
    /// The name.
    pub name: &'static str,
    /// What it limits, in one sentence without a full stop.
    pub about: &'static str,
    /// What is expected as its value.
    pub expected: &'static str,
}

const COUNT: &str = "a whole number, such as 3";
const SHARE: &str = "a share, such as 60% or 0.6";

/// All budgets, in the order in which they are judged and listed.
pub const BUDGETS: [BudgetName; 10] = [
    named("max-unanswered-pains", "how many open pains may have no answer", COUNT),
    named("max-unanswered-severe-pains", "how many open pains of high or critical severity may have no answer", COUNT),
    named("min-before-coverage", "what part of the expected behaviours is served before the purchase", SHARE),
    named("min-purchase-coverage", "what part of the expected behaviours is served at the purchase", SHARE),
    named("min-after-coverage", "what part of the expected behaviours is served after the purchase", SHARE),
    named("max-valley", "how far below neutral the lowest moment may be", "points from 0 to 2, such as 1.5"),
    named("min-end", "how the journey must feel at its end", "a feeling from -2 to 2"),
    named("max-lost", "what part of the customers may be lost on the way", SHARE),
    named("max-unwatched-moments", "how many moments of truth nobody watches", COUNT),
    named("max-weight", "what the weightiest gap may weigh", "a weight from 0 to 1, such as 0.7"),
];

const fn named(name: &'static str, about: &'static str, expected: &'static str) -> BudgetName {
    BudgetName { name, about, expected }
}

impl Budgets {
    /// Tells whether nothing is limited.
    pub fn is_empty(&self) -> bool {
        *self == Budgets::default()
    }

    /// Tells whether a budget is meant by a name, be it written with hyphens or as keys are.
    pub fn is_named(budget: &BudgetName, name: &str) -> bool {
        budget.name == name.replace('_', "-")
    }

    /// Sets one budget by its name from what was written, or says what was expected.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let Some(budget) = BUDGETS.iter().find(|budget| Budgets::is_named(budget, name)) else {
            return Err(match crate::yaml::nearest(name, BUDGETS.iter().map(|budget| budget.name)) {
                Some(meant) => format!("no budget is called `{name}`; did you mean `{meant}`?"),
                None => {
                    let names: Vec<&str> = BUDGETS.iter().map(|budget| budget.name).collect();
                    format!("no budget is called `{name}`; budgets are {}", names.join(", "))
                }
            });
        };
        let value = value.trim();
        let refused = || format!("`{value}` is no value for `{}`, which takes {}", budget.name, budget.expected);
        let count = || value.parse::<usize>().map(Some).map_err(|_| refused());
        let share = || Share::from_text(value).map(|share| Some(share.0)).map_err(|_| refused());
        let within = |low: f64, high: f64| {
            let number = value.replace('−', "-").parse::<f64>().ok().filter(|number| (low..=high).contains(number));
            number.ok_or_else(refused)
        };
        match budget.name {
            "max-unanswered-pains" => self.max_unanswered_pains = count()?,
            "max-unanswered-severe-pains" => self.max_unanswered_severe_pains = count()?,
            "min-before-coverage" => self.min_before_coverage = share()?,
            "min-purchase-coverage" => self.min_purchase_coverage = share()?,
            "min-after-coverage" => self.min_after_coverage = share()?,
            // A valley of 1.5 points and one of −1.5 are the same.
            "max-valley" => self.max_valley = Some(within(-2.0, 2.0)?.abs()),
            "min-end" => self.min_end = Some(within(-2.0, 2.0)?),
            "max-lost" => self.max_lost = share()?,
            "max-unwatched-moments" => self.max_unwatched_moments = count()?,
            _ => self.max_weight = Some(within(0.0, 1.0)?),
        }
        Ok(())
    }

    /// Returns these budgets with those of another put over them.
    pub fn overridden_by(self, other: Budgets) -> Budgets {
        Budgets {
            max_unanswered_pains: other.max_unanswered_pains.or(self.max_unanswered_pains),
            max_unanswered_severe_pains: other.max_unanswered_severe_pains.or(self.max_unanswered_severe_pains),
            min_before_coverage: other.min_before_coverage.or(self.min_before_coverage),
            min_purchase_coverage: other.min_purchase_coverage.or(self.min_purchase_coverage),
            min_after_coverage: other.min_after_coverage.or(self.min_after_coverage),
            max_valley: other.max_valley.or(self.max_valley),
            min_end: other.min_end.or(self.min_end),
            max_lost: other.max_lost.or(self.max_lost),
            max_unwatched_moments: other.max_unwatched_moments.or(self.max_unwatched_moments),
            max_weight: other.max_weight.or(self.max_weight),
        }
    }

    /// Holds the gaps of a journey against the budgets that are set, in the order of [`BUDGETS`].
    ///
    /// Where the gaps of one persona or phase were asked for, only those are looked at.
    pub fn judge(&self, journey: &Journey, insight: &Insight, gaps: &Gaps) -> Vec<Verdict> {
        let all = || gaps.ranked.iter().chain(&gaps.not_ours);
        let unanswered: Vec<&Gap> = all().filter(|gap| gap.kind == Kind::PainWithoutAnswer).collect();
        let severe: Vec<&Gap> =
            unanswered.iter().copied().filter(|gap| gap.factors.harm.severity >= Some(Severity::High)).collect();
        let unwatched: Vec<&Gap> = all().filter(|gap| gap.kind == Kind::UnheardMoment).collect();
        let speaks_of_severity = journey.pains.is_empty() || journey.pains.iter().any(|pain| pain.severity.is_given());
        let count = |name, limit: Option<usize>, gaps: &[&Gap], is_known: bool| {
            limit.map(|limit| counted(name, limit, is_known.then_some(gaps)))
        };
        // Of a phase that is not asked for, or that the journey leaves out, nothing can be wanting.
        let is_meant = |phase: Phase| {
            let covers = &journey.covers;
            let is_covered = covers.is_empty() || covers.iter().any(|own| own.value == phase);
            is_covered && gaps.asked.phase.is_none_or(|asked| asked == phase)
        };
        let coverage = |name, phase, limit: Option<f64>| {
            limit.filter(|_| is_meant(phase)).map(|limit| covered(name, phase, limit, gaps))
        };
        let [pains, severe_pains, before, purchase, after, valley, end, lost, moments, weight] =
            BUDGETS.map(|budget| budget.name);
        let watches = insight.listening.is_used || insight.listening.moments_of_truth.is_empty();
        [
            count(pains, self.max_unanswered_pains, &unanswered, true),
            count(severe_pains, self.max_unanswered_severe_pains, &severe, speaks_of_severity),
            coverage(before, Phase::Before, self.min_before_coverage),
            coverage(purchase, Phase::Purchase, self.min_purchase_coverage),
            coverage(after, Phase::After, self.min_after_coverage),
            self.max_valley.map(|limit| deepest(valley, limit, journey, insight, gaps)),
            self.min_end.map(|limit| last(end, limit, journey, insight, gaps)),
            self.max_lost.map(|limit| lost_ones(lost, limit, gaps)),
            count(moments, self.max_unwatched_moments, &unwatched, watches),
            self.max_weight.map(|limit| heaviest(weight, limit, gaps)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn place(gap: &Gap) -> Spanned<Title> {
    Spanned::new(gap.title.clone(), gap.span)
}

fn named_place(name: &Spanned<String>) -> Spanned<Title> {
    Spanned::new(Title::Named(name.value.clone()), name.span)
}

fn counted(name: &'static str, limit: usize, gaps: Option<&[&Gap]>) -> Verdict {
    let found = gaps.map(<[&Gap]>::len);
    let excess = found.filter(|found| *found > limit);
    Verdict {
        name,
        limit: Amount::Count(limit),
        found: found.map(Found::Count),
        excess: excess.map(|found| Amount::Count(found - limit)),
        places: gaps.filter(|_| excess.is_some()).into_iter().flatten().map(|gap| place(gap)).collect(),
    }
}

fn covered(name: &'static str, phase: Phase, limit: f64, gaps: &Gaps) -> Verdict {
    let scores = &gaps.matrix.scores;
    let score = scores.iter().find(|(own, _)| *own == phase).map(|(_, score)| *score);
    let part = score.map(|score| score.served / score.expected as f64);
    let is_missing = |gap: &&Gap| {
        let is_behaviour = matches!(
            gap.kind,
            Kind::MissingBehaviour | Kind::EndsAtPurchase | Kind::StartsAtPurchase | Kind::PurchaseMissing
        );
        is_behaviour && gap.spot.phase == Some(phase)
    };
    let excess = part.filter(|part| *part < limit - 1e-9);
    Verdict {
        name,
        limit: Amount::Coverage(limit),
        found: score.map(Found::Coverage),
        excess: excess.map(|part| Amount::Coverage(limit - part)),
        places: gaps.ranked.iter().filter(|gap| excess.is_some() && is_missing(gap)).map(place).collect(),
    }
}

fn deepest(name: &'static str, limit: f64, journey: &Journey, insight: &Insight, gaps: &Gaps) -> Verdict {
    let mut points: Vec<(f64, Spanned<Title>)> = Vec::new();
    let arcs = || insight.arcs.iter().filter(|arc| gaps.asked.persona.is_none() || arc.persona == gaps.asked.persona);
    let is_asked = |phase: Option<&Phase>| gaps.asked.phase.is_none() || phase.copied() == gaps.asked.phase;
    for arc in arcs() {
        for point in &arc.points {
            let own = &journey[point.touchpoint];
            if is_asked(own.phase.get()) {
                points.push((point.value.typical, named_place(&own.name)));
            }
        }
    }
    let lowest = points.iter().map(|(felt, _)| *felt).reduce(f64::min);
    let excess = lowest.filter(|lowest| -lowest > limit + 1e-9);
    let mut places: Vec<Spanned<Title>> = Vec::new();
    for (_, place) in points.into_iter().filter(|(felt, _)| excess.is_some() && -felt > limit + 1e-9) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Verdict {
        name,
        limit: Amount::Valley(limit),
        found: lowest.map(Found::Lowest),
        excess: excess.map(|lowest| Amount::Valley(-lowest - limit)),
        places,
    }
}

fn last(name: &'static str, limit: f64, journey: &Journey, insight: &Insight, gaps: &Gaps) -> Verdict {
    let arcs = insight.arcs.iter().filter(|arc| gaps.asked.persona.is_none() || arc.persona == gaps.asked.persona);
    let ends = arcs.filter_map(|arc| arc.end.map(|end| arc.points[end]));
    let worst = ends.min_by(|a, b| a.value.typical.total_cmp(&b.value.typical));
    let excess = worst.filter(|end| end.value.typical < limit - 1e-9);
    Verdict {
        name,
        limit: Amount::End(limit),
        found: worst.map(|end| Found::End(end.value.typical)),
        excess: excess.map(|end| Amount::End(limit - end.value.typical)),
        places: excess.map(|end| named_place(&journey[end.touchpoint].name)).into_iter().collect(),
    }
}

fn lost_ones(name: &'static str, limit: f64, gaps: &Gaps) -> Verdict {
    let leaving: Vec<&Gap> = gaps
        .ranked
        .iter()
        .chain(&gaps.not_ours)
        .filter(|gap| gap.kind == Kind::CustomersLeave && gap.factors.harm.loss == Some(Loss::Leaves))
        .collect();
    // Of a range, what is certain counts: a build does not fail on a share that nobody has given.
    let low = leaving.iter().map(|gap| gap.factors.reach.low).fold(0.0, |sum: f64, part| sum + part).min(1.0);
    let high = leaving.iter().map(|gap| gap.factors.reach.high).fold(0.0, |sum: f64, part| sum + part).min(1.0);
    let is_unknown = high > limit && low <= limit && high - low > 1e-6;
    let is_broken = low > limit + 1e-9;
    Verdict {
        name,
        limit: Amount::Lost(limit),
        found: (!is_unknown).then_some(Found::Lost(Reach { low, high })),
        excess: is_broken.then_some(Amount::Lost(low - limit)),
        places: leaving.into_iter().filter(|_| is_broken).map(place).collect(),
    }
}

fn heaviest(name: &'static str, limit: f64, gaps: &Gaps) -> Verdict {
    let over: Vec<&Gap> = gaps.ranked.iter().take_while(|gap| gap.weight > limit + 1e-9).collect();
    let most = gaps.ranked.first().map_or(0.0, |gap| gap.weight);
    Verdict {
        name,
        limit: Amount::Priority(limit),
        found: Some(Found::Priority(most)),
        excess: (!over.is_empty()).then_some(Amount::Priority(most - limit)),
        places: over.into_iter().map(place).collect(),
    }
}
