//! From what stands in a file to a journey: names resolved, links joined, every mistake reported where it stands.

mod answers;
mod bonds;
mod evidence;
mod libraries;
mod measures;
mod moments;
mod names;
mod opportunities;
mod personas;
mod stages;
mod texts;
mod ways;

use names::Names;

use super::{Evidence, Journey, Metric, Opportunity, PainPoint, Persona, Ref, written::WrittenJourney};
use crate::finding::{self, Finding};
use crate::source::{Source, Span, Spanned};
use crate::yaml::{self, Alias, Budgets};

/// What came of reading a journey file.
#[derive(Debug)]
pub struct Loaded {
    /// The journey, as far as it could be read; nothing of it where the file is no journey at all.
    pub journey: Journey,
    /// What is wrong with the file, in order.
    pub findings: Vec<Finding>,
    /// The comments of the file, each without its `#`.
    pub comments: Vec<Spanned<String>>,
    /// The places that stand for other places.
    pub aliases: Vec<Alias>,
    /// Whether the file could be read as a journey at all.
    pub is_journey: bool,
}

/// A reference by a name that means nothing.
pub const UNKNOWN_PERSONA: &str = "unknown-persona";
/// A channel that is not in `channels`.
pub const UNKNOWN_CHANNEL: &str = "unknown-channel";
/// Evidence that is not in `evidence`.
pub const UNKNOWN_EVIDENCE: &str = "unknown-evidence";
/// A metric that is not in `metrics`.
pub const UNKNOWN_METRIC: &str = "unknown-metric";
/// An opportunity that is not in `opportunities`.
pub const UNKNOWN_OPPORTUNITY: &str = "unknown-opportunity";
/// A pain point that the file does not have.
pub const UNKNOWN_PAIN_POINT: &str = "unknown-pain-point";
/// A need or priority that no persona has.
pub const UNKNOWN_NEED: &str = "unknown-need";
/// A lane that is not in `lanes`.
pub const UNKNOWN_LANE: &str = "unknown-lane";
/// A touchpoint that the file does not have.
pub const UNKNOWN_TOUCHPOINT: &str = "unknown-touchpoint";
/// A card that the file does not have.
pub const UNKNOWN_CARD: &str = "unknown-card";
/// A reference that could mean two things.
pub const AMBIGUOUS_REFERENCE: &str = "ambiguous-reference";
/// An id that is written twice.
pub const DUPLICATE_ID: &str = "duplicate-id";
/// An id with a character that references cannot hold.
pub const WRONG_ID: &str = "wrong-id";
/// A thing without a name.
pub const MISSING_NAME: &str = "missing-name";
/// A journey without a title.
pub const MISSING_TITLE: &str = "missing-title";
/// A journey without a stage.
pub const MISSING_STAGES: &str = "missing-stages";
/// A way that leads nowhere, or to two places at once.
pub const WAY_WITHOUT_TARGET: &str = "way-without-target";

/// Reads a journey file; it always gives a journey and all that is wrong with the file.
pub fn load(source: &Source) -> Loaded {
    load_within(source, &Budgets::default())
}

/// Reads a journey file within the given limits.
pub fn load_within(source: &Source, budgets: &Budgets) -> Loaded {
    let reading = yaml::read::<WrittenJourney>(source, budgets);
    let is_journey = reading.value.is_some();
    let mut desk = Desk::new(source, reading.findings);
    if let Some(written) = reading.value {
        desk.lay_out(written);
    }
    let Desk { journey, mut findings, .. } = desk;
    yaml::show_both_ends(&mut findings, &reading.aliases);
    finding::sort(&mut findings);
    Loaded { journey, findings, comments: reading.comments, aliases: reading.aliases, is_journey }
}

/// The desk on which a journey is put together: what is known so far, and what was found on the way.
struct Desk<'s> {
    source: &'s Source,
    journey: Journey,
    findings: Vec<Finding>,
    personas: Names<Persona>,
    channels: Names<super::Channel>,
    evidence: Names<Evidence>,
    metrics: Names<Metric>,
    opportunities: Names<Opportunity>,
    pains: Names<PainPoint>,
    lanes: Names<super::Lane>,
    stages: Names<super::Stage>,
    touchpoints: Names<super::Touchpoint>,
    places: Names<super::Touchpoint>,
    needs: answers::Needs,
    ways: Vec<(Ref<super::Touchpoint>, ways::WrittenWays)>,
    stage_ways: Vec<(Ref<super::Stage>, ways::WrittenWays)>,
    deferred: Deferred,
}

/// What can be resolved only when everything has been laid out.
#[derive(Default)]
struct Deferred {
    answers: Vec<answers::Waiting>,
    solves: Vec<(Ref<Opportunity>, Vec<Spanned<String>>)>,
    afters: Vec<(Ref<Opportunity>, crate::yaml::Many<String>)>,
    affects: Vec<(usize, crate::yaml::Many<String>)>,
    persona_pains: Vec<(Ref<Persona>, crate::yaml::Many<super::written::WrittenPainPoint>)>,
}

impl<'s> Desk<'s> {
    fn new(source: &'s Source, findings: Vec<Finding>) -> Self {
        Desk {
            source,
            journey: Journey::default(),
            findings,
            personas: Names::new("persona", "personas", UNKNOWN_PERSONA),
            channels: Names::new("channel", "channels", UNKNOWN_CHANNEL),
            evidence: Names::new("evidence", "evidence", UNKNOWN_EVIDENCE),
            metrics: Names::new("metric", "metrics", UNKNOWN_METRIC),
            opportunities: Names::new("opportunity", "opportunities", UNKNOWN_OPPORTUNITY),
            pains: Names::new("pain point", "pain_points", UNKNOWN_PAIN_POINT),
            lanes: Names::new("lane", "lanes", UNKNOWN_LANE),
            stages: Names::new("stage", "stages", UNKNOWN_TOUCHPOINT),
            touchpoints: Names::new("touchpoint", "touchpoints", UNKNOWN_TOUCHPOINT),
            places: Names::new("place", "touchpoints", UNKNOWN_TOUCHPOINT),
            needs: answers::Needs::default(),
            ways: Vec::new(),
            stage_ways: Vec::new(),
            deferred: Deferred::default(),
        }
    }

    /// Lays the whole file out: first what others refer to, then the stages, then the references between them.
    fn lay_out(&mut self, written: WrittenJourney) {
        let WrittenJourney { stages, personas, channels, evidence, metrics, opportunities, external, lanes, .. } = &written;
        let whole = [stages.span, personas.span, channels.span, evidence.span, metrics.span]
            .into_iter()
            .chain([opportunities.span, external.span, lanes.span, written.journey.span()])
            .flatten()
            .reduce(Span::to);
        self.journey.span = whole.unwrap_or_default();
        let stages = self.lay_out_libraries(written);
        self.lay_out_stages(stages);
        self.join_answers();
        self.join_bonds();
    }

    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }
}

#[cfg(test)]
mod tests;
