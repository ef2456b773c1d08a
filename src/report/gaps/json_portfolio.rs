//! Several journeys together, as JSON.

use serde::Serialize;

use crate::gaps::{Digest, HeavyGap, Portfolio};
use crate::machine::written;
use crate::report::gaps::json_outlook::{PhaseEntry, phases};
use crate::words::{Language, rounded_score};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PortfolioEntry<'a> {
    journeys: Vec<DigestEntry<'a>>,
    thin_phases: Vec<ThinEntry>,
    heaviest: Vec<HeavyEntry<'a>>,
    repeated_pains: Vec<RepeatedEntry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DigestEntry<'a> {
    file: &'a str,
    title: &'a str,
    state: &'static str,
    phases: Vec<PhaseEntry>,
    gaps: usize,
    unanswered_pains: usize,
    broken_budgets: usize,
}

#[derive(Serialize)]
struct ThinEntry {
    phase: &'static str,
    journeys: usize,
}

#[derive(Serialize)]
struct HeavyEntry<'a> {
    file: &'a str,
    line: usize,
    kind: &'static str,
    title: String,
    reach: Option<String>,
    harm: String,
    weight: f64,
    question: String,
}

#[derive(Serialize)]
struct RepeatedEntry<'a> {
    name: &'a str,
    journeys: usize,
    places: Vec<PlaceEntry<'a>>,
}

#[derive(Serialize)]
struct PlaceEntry<'a> {
    file: &'a str,
    line: usize,
}

/// Writes all journeys together; `null` where there is only one.
pub(super) fn portfolio(all: Option<&Portfolio>) -> String {
    let Some(all) = all else {
        return "null".to_owned();
    };
    let file = |journey: usize| all.journeys[journey].file.as_str();
    let repeated = all.repeated_pains();
    let entry = PortfolioEntry {
        journeys: all.journeys.iter().map(digest).collect(),
        thin_phases: all
            .thin_phases()
            .into_iter()
            .map(|(phase, journeys)| ThinEntry { phase: phase.word(), journeys })
            .collect(),
        heaviest: all.heaviest.iter().map(|gap| heavy(file(gap.journey), gap)).collect(),
        repeated_pains: repeated
            .iter()
            .map(|pain| RepeatedEntry {
                name: &pain.name,
                journeys: pain.journeys,
                places: pain.places.iter().map(|(at, line)| PlaceEntry { file: file(*at), line: *line }).collect(),
            })
            .collect(),
    };
    written(&entry)
}

fn digest(digest: &Digest) -> DigestEntry<'_> {
    DigestEntry {
        file: &digest.file,
        title: &digest.title,
        state: if digest.is_plan { "to-be" } else { "as-is" },
        phases: phases(&digest.phases),
        gaps: digest.gaps,
        unanswered_pains: digest.unanswered_pains,
        broken_budgets: digest.broken_budgets,
    }
}

fn heavy<'a>(file: &'a str, gap: &HeavyGap) -> HeavyEntry<'a> {
    let english = Language::english();
    HeavyEntry {
        file,
        line: gap.line,
        kind: gap.kind.word(),
        title: gap.title.said(&english).plain(),
        reach: gap.reach.map(|reach| reach.said(&english)),
        harm: gap.harm.seen().said(&english).plain(),
        weight: rounded_score(gap.weight),
        question: gap.question.said(&english).plain(),
    }
}
