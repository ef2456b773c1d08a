//! How much a gap matters: √reach × harm × influence × what is still to do.
//!
//! - **Reach**, 0 to 1: how many of all customers it concerns: the probability of ever getting there, personas weighted by
//!   their share. Of a range (a split that the file leaves open), the middle counts. It weighs with its square root: what
//!   drives one customer in ten away is worth more than a tenth of the talk about what annoys them all a little.
//! - **Harm**, 0 to 1: the greatest of what is given of these:
//!   - severity: low ¼, medium ½, high ¾, critical 1;
//!   - feeling below neutral: −1 is ½, −2 is 1; where only some days are bad, that of the worst day times the chance of a
//!     bad one;
//!   - distance below expectation, in points, weighted by importance (given importance ÷ 3; 1 where none is given): 3 points
//!     or more are 1 (experience minus expectation is the fifth gap of Parasuraman, Zeithaml & Berry 1985; their refined
//!     scale of 1991 weights it by what customers call important);
//!   - satisfaction with what matters: 2 of 5 is ½, 1 of 5 is 1 (importance against performance, Martilla & James 1977);
//!   - customers who leave (1), or are stuck (¾).
//!
//!   Each of these adds a tenth, up to 1: it is the lowest point of a persona, it is where the journey ends (both after the
//!   peak–end rule, Kahneman et al. 1993), it is a moment of truth, the customer is handed over to another team or company,
//!   it matters to the customer (importance 4 or 5, unless the project says otherwise or it is counted above already).
//! - **Influence**: what the company has in hand counts 1, a partner's ⅞, the customer's own ¾, all else ½.
//! - **Still to do**: without an answer 1, with one that nobody has begun ¾, in progress ½, done ¼.
//!
//! What is not given is not invented: harm that nobody has judged counts 0.3 for all alike ([`UNKNOWN_HARM`]), and influence that
//! the file does not speak of counts 1 for all alike, so that the order is left to the factors that are given.
//!
//! What is bad, long, important or disappointing enough to be a gap is the project's to say: thresholds under `rules:` in
//! `cjm.yaml` count for gaps as for `cjm check`. A rule that is `off` there takes its gaps away; the report counts them.
//!
//! Limits: the weights are ours. They put gaps of one journey into an order worth talking about; they do not compare
//! journeys, and a difference of some hundredths says nothing. Factors stand beside each rank for that reason.

use crate::graph::Reach;
use crate::journey::{Control, OpportunityStatus, Severity};
use crate::rules::own_docs;

/// What harm counts where nobody has judged it: a little more than a low one.
pub const UNKNOWN_HARM: f64 = 0.3;

/// What each mark adds to harm.
const MARK: f64 = 0.1;

/// The importance (of 5) at which a distance below expectation counts as it is.
const MIDDLING: f64 = 3.0;

/// Returns the page on how gaps are weighed, as Markdown: what stands above, for those who do not read the code.
pub fn page() -> String {
    let lines = own_docs!("weight.rs").lines().map_while(|line| line.strip_prefix("//!"));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line).replace(" ([`UNKNOWN_HARM`])", ""));
    format!("# How gaps are weighed\n\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// Everything that weighs in a gap, as far as it is given.
#[derive(Debug, Clone, PartialEq)]
pub struct Factors {
    /// How many of all customers it concerns.
    pub reach: Reach,
    /// How many it concerns of those whom it is about; as `reach`, where the file gives the shares of all personas.
    pub reach_shown: Reach,
    /// How bad it is.
    pub harm: Harm,
    /// Who has it in hand; `None` where the file speaks of nobody's control.
    pub control: Option<Control>,
    /// How far an answer has come; `None` where there is none.
    pub answer: Option<OpportunityStatus>,
}

/// How bad a gap is, in all that is given of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Harm {
    /// The severity, where given.
    pub severity: Option<Severity>,
    /// How bad it feels for who feels worst, below 0 to −2, where it does.
    pub felt: Option<f64>,
    /// The chance of a bad day and how bad the worst is, below 0 to −2, where it feels well on most.
    pub bad_days: Option<(f64, f64)>,
    /// How satisfied those are to whom it matters and who are not, 1 to 5.
    pub satisfaction: Option<f64>,
    /// How far it stays below what was expected, in points, where it does.
    pub below_expectation: Option<f64>,
    /// How customers are lost by it, where they are.
    pub loss: Option<Loss>,
    /// How much the place matters to the customer, 1 to 5, where given.
    pub importance: Option<f64>,
    /// Whether that is much, by the project's threshold.
    pub matters: bool,
    /// How many marks of position it bears: lowest point, end, moment of truth, hand-over.
    pub marks: usize,
}

/// How customers are lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// They leave: as bad as a critical pain.
    Leaves,
    /// They stand where nothing leads on: as bad as a high one.
    Stuck,
}

impl Harm {
    /// Returns the harm from 0 to 1, where something of it is given.
    pub fn value(&self) -> Option<f64> {
        let severity = self.severity.map(|severity| match severity {
            Severity::Low => 0.25,
            Severity::Medium => 0.5,
            Severity::High => 0.75,
            Severity::Critical => 1.0,
        });
        let felt = self.felt.map(|felt| (-felt / 2.0).clamp(0.0, 1.0));
        let weight = self.importance.map_or(1.0, |importance| importance / MIDDLING);
        let below = self.below_expectation.map(|points| (points * weight / 3.0).clamp(0.0, 1.0));
        let lost = self.loss.map(|loss| match loss {
            Loss::Leaves => 1.0,
            Loss::Stuck => 0.75,
        });
        let days = self.bad_days.map(|(chance, worst)| chance * (-worst / 2.0).clamp(0.0, 1.0));
        let unsatisfied = self.satisfaction.map(|value| ((3.0 - value) / 2.0).clamp(0.0, 1.0));
        // What is measured against importance has it in it already.
        let plain = [severity, felt, days, lost].into_iter().flatten().reduce(f64::max);
        let against = [unsatisfied, below].into_iter().flatten().reduce(f64::max);
        let greatest = plain.map(|plain| plain + self.mark_of_importance()).into_iter().chain(against);
        Some((greatest.reduce(f64::max)? + MARK * self.marks as f64).min(1.0))
    }

    fn mark_of_importance(&self) -> f64 {
        if self.matters { MARK } else { 0.0 }
    }

    /// Returns the words for the harm: the severity where it is given, else how it feels.
    pub fn words(&self) -> String {
        match (self.severity, self.felt, self.below_expectation) {
            (Some(severity), ..) => severity.word().to_owned(),
            _ if self.loss == Some(Loss::Leaves) => "they leave".to_owned(),
            _ if self.loss == Some(Loss::Stuck) => "they are stuck".to_owned(),
            (None, Some(felt), _) => format!("feels {}", signed(felt)),
            (None, None, Some(below)) => format!("{} below", points(below)),
            _ if self.satisfaction.is_some() => "not satisfied".to_owned(),
            _ if self.bad_days.is_some() => "on bad days".to_owned(),
            (None, None, None) => "not given".to_owned(),
        }
    }
}

impl Factors {
    /// Returns the weight of a gap, 0 to 1.
    pub fn weight(&self) -> f64 {
        self.reach.middle().clamp(0.0, 1.0).sqrt() * self.harm_counted() * self.influence() * self.still_to_do()
    }

    /// Returns what its harm counts, 0 to 1, given or not.
    pub fn harm_counted(&self) -> f64 {
        let unknown = UNKNOWN_HARM + MARK * self.harm.marks as f64 + self.harm.mark_of_importance();
        self.harm.value().unwrap_or(unknown.min(1.0))
    }

    /// Returns what the company's influence counts, 0 to 1.
    pub fn influence(&self) -> f64 {
        influence(self.control)
    }

    /// Returns what part of it is still to do, 0 to 1.
    pub fn still_to_do(&self) -> f64 {
        still_to_do(self.answer)
    }
}

fn influence(control: Option<Control>) -> f64 {
    match control {
        None | Some(Control::Brand) => 1.0,
        Some(Control::Partner) => 0.875,
        Some(Control::Customer) => 0.75,
        Some(Control::External) => 0.5,
    }
}

/// Returns what part of a gap is still to do with an answer that has come so far.
pub(super) fn still_to_do(answer: Option<OpportunityStatus>) -> f64 {
    match answer {
        None | Some(OpportunityStatus::Dismissed) => 1.0,
        Some(OpportunityStatus::Open) => 0.75,
        Some(OpportunityStatus::InProgress) => 0.5,
        Some(OpportunityStatus::Done) => 0.25,
    }
}

/// Writes a value of the emotion scale as people do: "+2", "−1.5", "0".
pub fn signed(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    if rounded > 0.0 {
        format!("+{rounded}")
    } else if rounded < 0.0 {
        format!("−{}", -rounded)
    } else {
        String::from("0")
    }
}

/// Writes a distance on the emotion scale: "1 point", "1.5 points".
pub(crate) fn points(distance: f64) -> String {
    let rounded = (distance * 10.0).round() / 10.0;
    if rounded == 1.0 { "1 point".to_owned() } else { format!("{rounded} points") }
}
