//! The words for what weighs in a gap, the same in every format.

use jiff::civil::Date;

use crate::gaps::{Along, Factors, Gap, Mark, Moment, WeakestLink, signed, who};
use crate::graph::Reach;
use crate::insight::{Arc, Score};
use crate::journey::{Control, Journey, Phase, Stage};
use crate::report::gaps::Subject;

/// What is said where the file says nothing.
pub(crate) const NOT_GIVEN: &str = "not given";

/// Reaches closer to everyone or nobody than this come from rounding.
const NEARLY: f64 = 0.0005;

/// Which factors say anything in a list of gaps; the others need no column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shown {
    pub(crate) whom: bool,
    pub(crate) reach: bool,
    pub(crate) harm: bool,
    pub(crate) ours: bool,
    pub(crate) evidence: bool,
}

impl Shown {
    /// Looks through gaps for the factors that say anything.
    pub(crate) fn of<'a>(subject: &Subject<'_>, gaps: impl Iterator<Item = &'a Gap> + Clone) -> Self {
        Shown {
            whom: subject.journey.personas.len() > 1 && subject.gaps.asked.persona.is_none(),
            reach: gaps.clone().any(|gap| !is_everyone(gap.factors.reach_shown)),
            harm: gaps.clone().any(|gap| gap.factors.harm.value().is_some()),
            ours: gaps.clone().any(|gap| gap.factors.control.is_some()),
            evidence: gaps.clone().any(|gap| gap.grounds.is_some()),
        }
    }
}

fn is_everyone(reach: Reach) -> bool {
    reach.low >= 1.0 - NEARLY
}

/// Returns how many a gap concerns: "51 %", "up to 85 %".
pub(crate) fn reach(gap: &Gap) -> String {
    let reach = gap.factors.reach_shown;
    if reach.low <= NEARLY && reach.high >= 1.0 - NEARLY { NOT_GIVEN.to_owned() } else { reach.words() }
}

/// Returns who has a gap in hand.
pub(crate) fn ours(gap: &Gap) -> &'static str {
    match gap.factors.control {
        None => NOT_GIVEN,
        Some(Control::Brand) => "ours",
        Some(Control::Partner) => "partner",
        Some(Control::Customer) => "customer",
        Some(Control::External) => "outside",
    }
}

/// Returns what a gap rests on: "96 tickets", "not said"; nothing where it follows from the map itself.
pub(crate) fn evidence(gap: &Gap) -> &str {
    match &gap.grounds {
        None => "",
        Some(grounds) if grounds.words.is_empty() => "not said",
        Some(grounds) => &grounds.words,
    }
}

/// How gaps are weighed, for readers who have no manual at hand.
pub(crate) const SCORING: [&str; 7] = [
    "Weight = √reach × harm × influence × what is still to do, from 0 to 1.",
    "Reach is the part of all customers who ever get there, personas weighted by their shares. Of a range, its middle \
     counts. The root keeps what is rare and grave in sight.",
    "Harm is the greatest of what is given: severity (low ¼, medium ½, high ¾, critical 1), feeling below neutral \
     (−1 is ½, −2 is 1), distance below expectation weighted by importance, satisfaction with what matters, customers who \
     leave (1) or are stuck (¾). The lowest point, the end, a moment of truth, a hand-over and what matters to the customer \
     add a tenth each. Where nobody has judged it, it counts 0.3 for all alike.",
    "Influence: in your own hands 1, in a partner's ⅞, in the customer's ¾, elsewhere ½.",
    "Still to do: without an answer 1, with one that nobody has begun ¾, in progress ½, done ¼.",
    "What the file does not give is not made up; the order is left to what is given.",
    "The numbers are ours, after Parasuraman et al. 1985 (expectation), Martilla & James 1977 (importance) and Kahneman et \
     al. 1993 (peak and end). They rank the gaps of one journey as a start for a talk; some hundredths more or less say nothing.",
];

/// Returns how the weight of a gap comes about: "Weight 0.83 = √reach 0.95 × harm 1.00 × …".
pub(crate) fn weighed(factors: &Factors) -> String {
    let reach = factors.reach.middle().clamp(0.0, 1.0).sqrt();
    format!(
        "Weight {:.2} = √reach {reach:.2} × harm {:.2}{} × influence {}{} × still to do {}",
        factors.weight(),
        factors.harm_counted(),
        if factors.harm.value().is_none() { " (not given)" } else { "" },
        factors.influence(),
        if factors.control.is_none() { " (not given)" } else { "" },
        factors.still_to_do()
    )
}

/// Returns what is said where no gap was found: that there is none, or that nothing is known of what was asked for.
pub(crate) fn nothing_found(subject: &Subject<'_>) -> String {
    let is_told = |phase: Phase| subject.journey.touchpoints.iter().any(|own| own.phase.get() == Some(&phase));
    match subject.gaps.asked.phase.filter(|phase| !is_told(*phase)) {
        Some(phase) => format!("No stage says `phase: {}`, so nothing can be told of its gaps.", phase.word()),
        None => "No gaps are to be seen in what this map says.".to_owned(),
    }
}

/// Names the harm of a gap where it would not be understood alone: "harm high", but "they leave".
pub(crate) fn named_harm(words: &str) -> String {
    match words {
        "low" | "medium" | "high" | "critical" | NOT_GIVEN => format!("harm {words}"),
        words => words.to_owned(),
    }
}

/// Returns whom a gap concerns; nothing where there is nobody to tell apart.
pub(crate) fn whom(journey: &Journey, gap: &Gap) -> String {
    who(journey, &gap.personas, gap.is_for_all)
}

/// Returns the kind and the notes of a gap, the kind first.
pub(crate) fn facts(gap: &Gap) -> Vec<String> {
    let mut facts = vec![gap.kind.words().to_owned()];
    facts.extend(gap.notes.iter().cloned());
    facts.extend(gap.owner.iter().map(|owner| format!("owner: {owner}")));
    facts
}

/// More personas than this tire a reader.
const MOST_ARCS: usize = 6;

/// Returns the arcs that are worth telling: those of the persona asked for, or of all, with more than one moment.
pub(crate) fn arcs<'a>(subject: &Subject<'a>) -> Vec<&'a Arc> {
    let asked = subject.gaps.asked.persona;
    let is_asked = |arc: &&Arc| (asked.is_none() || arc.persona == asked) && arc.points.len() > 1;
    subject.insight.arcs.iter().filter(is_asked).take(MOST_ARCS).collect()
}

/// Returns whose arc it is.
pub(crate) fn arc_name(journey: &Journey, arc: &Arc) -> String {
    arc.persona.map_or_else(|| "Customer".to_owned(), |persona| line(journey[persona].short_name()))
}

/// Returns the best, the worst and the last moment of an arc, what is likely to be remembered, and how many meet a bad one.
pub(crate) fn arc_facts(subject: &Subject<'_>, arc: &Arc) -> Vec<String> {
    let journey = subject.journey;
    let told = |label: &str, at: usize| {
        let name = line(&journey[arc.points[at].touchpoint].name.value);
        format!("{label} “{name}” {}", signed(arc.value(at)))
    };
    let moments = [("best", arc.peak), ("worst", arc.lowest), ("ends", arc.end)];
    let mut facts: Vec<String> = moments.into_iter().filter_map(|(label, at)| at.map(|at| told(label, at))).collect();
    facts.extend(
        arc.remembered.filter(|_| arc.peak.is_some()).map(|score| format!("remembered {} (peak–end)", signed(score))),
    );
    let meets_bad = along(subject, arc).and_then(|along| along.meets_bad).filter(|chance| chance.high > 0.0);
    facts.extend(meets_bad.map(|chance| match is_everyone(chance) {
        true => "nobody is spared a bad moment".to_owned(),
        false => format!("{} meet a bad moment", chance.words()),
    }));
    facts
}

fn along<'a>(subject: &Subject<'a>, arc: &Arc) -> Option<&'a Along> {
    subject.gaps.along.iter().find(|along| along.persona == arc.persona)
}

/// More weakest links, and more ends behind one of them, than this tire a reader.
const MOST_LINKS: usize = 4;

/// Returns the weakest links on the ways to the ends, where there are several ways or ends; nothing where none is bad.
pub(crate) fn weakest_links(subject: &Subject<'_>, arc: &Arc) -> Vec<String> {
    let links = along(subject, arc).map_or(&[][..], |along| &along.links);
    if links.len() < 2 && links.iter().all(WeakestLink::is_on_every_way) {
        return Vec::new();
    }
    // Ends with the same weakest links are told of together.
    let mut groups: Vec<(&WeakestLink, Vec<String>)> = Vec::new();
    for link in links.iter().filter(|link| link.harshest.felt < 0.0) {
        let places = |link: &WeakestLink| (link.mildest.touchpoint, link.harshest.touchpoint);
        match groups.iter().position(|group| places(group.0) == places(link)) {
            Some(at) => groups[at].1.push(end_name(subject, link)),
            None if groups.len() < MOST_LINKS => groups.push((link, vec![end_name(subject, link)])),
            None => {}
        }
    }
    let moment = |moment: Moment| {
        let name = line(&subject.journey[moment.touchpoint].name);
        format!("“{name}” ({})", signed(moment.felt))
    };
    let is_all = groups.len() == 1 && groups[0].1.len() == links.len();
    let told = |(link, ends): &(&WeakestLink, Vec<String>)| {
        let weakest = match link.is_on_every_way() {
            true => format!("{}, on every way", moment(link.harshest)),
            false => format!("{}, or {} for who has it mildest", moment(link.harshest), moment(link.mildest)),
        };
        let more = ends.len().saturating_sub(MOST_LINKS);
        let mut ends = ends[..ends.len() - more].join(", ");
        if more > 0 {
            ends.push_str(&format!(" and {more} more"));
        }
        if is_all { format!("weakest link: {weakest}") } else { format!("weakest link {ends}: {weakest}") }
    };
    groups.iter().map(told).collect()
}

/// Returns where a way ends: by an exit, or with its last touchpoint.
fn end_name(subject: &Subject<'_>, link: &WeakestLink) -> String {
    let leaving = subject.insight.leavings.iter().find(|leaving| leaving.exit == link.exit);
    match leaving {
        Some(leaving) => format!("to the exit “{}”", line(&leaving.reason)),
        None => format!("to the end at “{}”", line(&subject.journey[link.last].name)),
    }
}

/// Returns the words of feeling of each stage that has some, where the file gives no numbers to draw.
pub(crate) fn feelings_in_words(subject: &Subject<'_>) -> Vec<(String, String)> {
    let journey = subject.journey;
    let words = |stage: &Stage| {
        let moments = stage.touchpoints.iter().map(|at| &journey[*at].moment).chain([&stage.moment]);
        let said: Vec<String> = moments.flat_map(|moment| &moment.feelings).map(|said| line(&said.text)).collect();
        (!said.is_empty()).then(|| (line(&stage.name), said.join(", ")))
    };
    journey.stages.iter().filter_map(words).collect()
}

/// Writes a score: "3/3", "3½/8".
pub(crate) fn score(score: Score) -> String {
    let whole = score.served.floor();
    let half = if score.served - whole >= 0.5 { "½" } else { "" };
    let whole = if whole == 0.0 && !half.is_empty() { String::new() } else { format!("{whole}") };
    format!("{whole}{half}/{}", score.expected)
}

/// Returns the sign of a mark.
pub(crate) fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Served => "●",
        Mark::Partly => "◐",
        Mark::Nothing => "○",
    }
}

/// Returns what stands beside the title: state, personas, touchpoints, when it was reviewed.
pub(crate) fn head(subject: &Subject<'_>, today: Option<Date>) -> Vec<String> {
    let journey = subject.journey;
    let touchpoints: usize = subject.insight.stages.iter().map(|stage| stage.touchpoints).sum();
    let mut facts = vec![if journey.is_plan() { "to-be" } else { "as-is" }.to_owned()];
    if !journey.personas.is_empty() {
        facts.push(count(journey.personas.len(), "persona"));
    }
    if let Some(persona) = subject.gaps.asked.persona {
        facts.push(format!("for {} only", line(journey[persona].short_name())));
    }
    facts.extend(subject.gaps.asked.phase.map(|phase| match phase {
        Phase::Before => "gaps before the purchase only".to_owned(),
        Phase::Purchase => "gaps at the purchase only".to_owned(),
        Phase::After => "gaps after the purchase only".to_owned(),
    }));
    facts.push(count(journey.stages.len(), "stage"));
    if touchpoints > 0 {
        facts.push(count(touchpoints, "touchpoint"));
    }
    facts.extend(journey.reviewed.get().map(|date| match (today, date.is_month) {
        (Some(today), false) => reviewed(date.days_until(today), &date.to_string()),
        _ => format!("reviewed {date}"),
    }));
    facts
}

fn reviewed(days: i64, date: &str) -> String {
    match days {
        ..0 => format!("reviewed {date}"),
        0 => "reviewed today".to_owned(),
        1 => "reviewed yesterday".to_owned(),
        2..=90 => format!("reviewed {days} days ago"),
        _ => format!("reviewed {} months ago", (days as f64 / 30.44).round()),
    }
}

/// Writes a number with its noun: "1 touchpoint", "9 touchpoints".
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Makes one line of a text: white space collapses.
pub(crate) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_count_halves() {
        let of = |served, expected| score(Score { served, expected });
        assert_eq!([of(3.0, 3), of(3.5, 8), of(0.5, 2), of(0.0, 4)], ["3/3", "3½/8", "½/2", "0/4"]);
    }

    #[test]
    fn reviews_are_told_as_people_do() {
        assert_eq!(reviewed(51, "2026-10-01"), "reviewed 51 days ago");
        assert_eq!(reviewed(400, "2026-10-01"), "reviewed 13 months ago");
        assert_eq!(reviewed(-3, "2026-10-01"), "reviewed 2026-10-01");
    }
}
