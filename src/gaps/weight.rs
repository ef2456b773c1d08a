//! How much a gap matters: priority = √reach × harm × influence × work left, from 0 to 1.
//!
//! - **Reach**, 0 to 1: how many of all customers the gap concerns, that is the probability that they ever get there;
//!   personas count by their shares. Of a range (a split that the file leaves open), the middle counts. The square root
//!   keeps what is rare and grave in sight: what drives one customer in ten away deserves more than a tenth of the
//!   attention of what annoys them all a little.
//! - **Harm**, 0 to 1: the greatest of these, as far as they are given:
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
//!   peak–end rule, Kahneman et al. 1993), it is a moment of truth, it is a hand-off to another team or company, it matters
//!   to the customer (importance 4 or 5, unless the project says otherwise or it is counted above already).
//! - **Influence**: what is in the company's hands counts 1, in a partner's ⅞, in the customer's ¾, all else ½.
//! - **Work left**: without an answer 1, with an answer that nobody has begun ¾, in progress ½, done ¼.
//!
//! What is not given is not invented: harm that nobody has judged counts 0.3 for all alike ([`UNKNOWN_HARM`]), and influence
//! that the file says nothing about counts 1 for all alike, so that the order depends on the factors that are given.
//!
//! Reports show the priority with two decimals, and its factors beside it. In JSON it is called `weight`.
//!
//! What is bad, long, important or disappointing enough to be a gap is for the project to say: thresholds under `rules:` in
//! `cjm.yaml` count for gaps as for `cjm check`. A rule that is `off` there takes its gaps away; the report counts them.
//!
//! Limits: the numbers are our choice. They put the gaps of one journey into an order worth discussing. They do not compare
//! journeys, and a difference of a few hundredths means nothing.

use crate::document::Text;
use crate::graph::Reach;
use crate::journey::{Control, OpportunityStatus, Severity};
use crate::rules::own_docs;
use crate::words::{Language, Value};

/// What harm counts where nobody has judged it: a little more than a low one.
pub const UNKNOWN_HARM: f64 = 0.3;

/// What each mark adds to harm.
const MARK: f64 = 0.1;

/// The importance (of 5) at which a distance below expectation counts as it is.
const MIDDLING: f64 = 3.0;

/// Returns the page on how gaps are ranked, as Markdown: what stands above, for those who do not read the code.
pub fn page() -> String {
    let lines = own_docs!("weight.rs").lines().map_while(|line| line.strip_prefix("//!"));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line).replace(" ([`UNKNOWN_HARM`])", ""));
    format!("# How gaps are ranked\n\n{}\n", lines.collect::<Vec<_>>().join("\n"))
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
    /// How many marks of position it bears: lowest point, end, moment of truth, hand-off.
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

    /// Returns what is shown of the harm: the severity where it is given, else how it feels.
    pub fn seen(&self) -> HarmSeen {
        match (self.severity, self.felt, self.below_expectation) {
            (Some(severity), ..) => HarmSeen::Severity(severity),
            _ if self.loss == Some(Loss::Leaves) => HarmSeen::Leaves,
            _ if self.loss == Some(Loss::Stuck) => HarmSeen::Stuck,
            (None, Some(felt), _) => HarmSeen::Feels(felt),
            (None, None, Some(below)) => HarmSeen::Below(below),
            _ if self.satisfaction.is_some() => HarmSeen::Unsatisfied,
            _ if self.bad_days.is_some() => HarmSeen::BadDays,
            (None, None, None) => HarmSeen::NotGiven,
        }
    }
}

/// What is shown of the harm of a gap.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum HarmSeen {
    /// The severity that is given.
    Severity(Severity),
    /// Customers leave.
    Leaves,
    /// Customers are stuck.
    Stuck,
    /// So it feels.
    Feels(f64),
    /// So many points it stays below what was expected.
    Below(f64),
    /// It does not satisfy.
    Unsatisfied,
    /// It is bad on some days.
    BadDays,
    /// Nobody has judged it.
    NotGiven,
}

impl HarmSeen {
    /// Says it in a language, below a heading that names it: "high", "they leave".
    pub fn said(self, language: &Language) -> Text {
        let key = match self {
            HarmSeen::Severity(severity) => return language.say(&format!("severity-{}", severity.word()), &[]),
            HarmSeen::Feels(felt) => {
                return language.say("emotion-value", &[("value", Value::from(language.signed(felt)))]);
            }
            HarmSeen::Below(below) => {
                return language.say("gap-harm-below", &[("points", Value::from(language.points(below)))]);
            }
            HarmSeen::Leaves => "gap-harm-leaves",
            HarmSeen::Stuck => "gap-harm-stuck",
            HarmSeen::Unsatisfied => "gap-harm-unsatisfied",
            HarmSeen::BadDays => "gap-harm-bad-days",
            HarmSeen::NotGiven => "gap-not-given",
        };
        language.say(key, &[])
    }

    /// Says it where no heading names it: "harm high", but "they leave".
    pub fn said_with_name(self, language: &Language) -> Text {
        let said = self.said(language);
        match self {
            HarmSeen::Severity(_) | HarmSeen::NotGiven => {
                language.say("gap-harm-named", &[("harm", Value::Text(said))])
            }
            _ => said,
        }
    }
}

impl Factors {
    /// Returns the weight of a gap, 0 to 1.
    pub fn weight(&self) -> f64 {
        self.reach.middle().clamp(0.0, 1.0).sqrt() * self.harm_counted() * self.influence() * self.still_to_do()
    }

    /// Says how the priority comes about: "Priority 0.83 = √reach 0.95 × harm 1.00 × …".
    pub fn said(&self, language: &Language) -> Text {
        let noted = |number: String, is_given: bool| match is_given {
            true => Value::from(number),
            false => Value::Text(language.say("gaps-number-not-given", &[("number", Value::from(number))])),
        };
        let reach = self.reach.middle().clamp(0.0, 1.0).sqrt();
        let values = [
            ("priority", Value::from(language.score(self.weight()))),
            ("reach", Value::from(language.score(reach))),
            ("harm", noted(language.score(self.harm_counted()), self.harm.value().is_some())),
            ("influence", noted(language.number(self.influence()), self.control.is_some())),
            ("left", Value::from(language.number(self.still_to_do()))),
        ];
        language.say("gaps-priority", &values)
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
