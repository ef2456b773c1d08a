//! From a file to a journey: names resolved, links joined, every mistake reported in its place.

mod answers;
mod bonds;
mod evidence;
mod libraries;
mod measures;
mod moments;
mod names;
mod opportunities;
mod own_words;
mod personas;
mod stages;
mod taking;
mod texts;
mod view;
mod ways;

use std::collections::BTreeSet;

use names::Names;
pub(super) use names::slug;

use super::{Evidence, Journey, Metric, Opportunity, PainPoint, Persona, Ref, Shared, rules, written::WrittenJourney};
use crate::finding::{self, Finding};
use crate::source::{Source, Span, Spanned};
use crate::yaml::{self, Alias, Budgets};

/// The result of reading a journey file.
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
    /// Whether no line of it was skipped; if not, what seems to be missing anywhere may be there. Misspelt keys
    /// are reported in `findings`, so that it is known where something may be missing.
    pub is_whole: bool,
    /// What was taken over from the project file: its place there, and where the journey names it.
    pub taken: Vec<(Span, Span)>,
}

/// Reads a journey file; it always gives a journey and all that is wrong with the file.
pub fn load(source: &Source) -> Loaded {
    load_within(source, &Budgets::default())
}

/// Reads a journey file within the given limits.
pub fn load_within(source: &Source, budgets: &Budgets) -> Loaded {
    load_sharing(source, None, budgets)
}

/// Reads what a project shares as if it were a journey of its own: its mistakes are reported once, in their place in
/// the project file.
pub fn load_shared(shared: &Shared) -> (Journey, Vec<Finding>) {
    let source = Source::new("", "");
    let mut desk = Desk::new(&source, None, Vec::new(), Vec::new(), true);
    desk.lay_out(shared.as_journey());
    // It has no stages, and needs none.
    desk.findings.retain(|finding| finding.primary.span.is_elsewhere());
    (desk.journey, desk.findings)
}

/// Reads a journey file that may take from what its project shares.
pub fn load_sharing(source: &Source, shared: Option<&Shared>, budgets: &Budgets) -> Loaded {
    let reading = yaml::read::<WrittenJourney>(source, budgets);
    let is_journey = reading.value.is_some();
    let is_whole = reading.complete && passed_over_lines(&reading.holes, &reading.findings).next().is_none();
    let mut desk = Desk::new(source, shared, reading.findings, reading.holes, reading.complete);
    if let Some(written) = reading.value {
        desk.lay_out(written);
    }
    let Desk { journey, mut findings, taken, .. } = desk;
    // Mistakes in the project file are reported there, once.
    findings.retain(|finding| !finding.primary.span.is_elsewhere());
    yaml::show_both_ends(&mut findings, &reading.aliases);
    finding::sort(&mut findings);
    yaml::keep_within(&mut findings, budgets);
    Loaded { journey, findings, comments: reading.comments, aliases: reading.aliases, is_journey, is_whole, taken }
}

/// Returns the holes that are lines and not misspelt keys; of these it is known where something is missing.
fn passed_over_lines<'h>(holes: &'h [Span], findings: &[Finding]) -> impl Iterator<Item = &'h Span> {
    let keys = findings.iter().filter(|finding| finding.rule == yaml::rules::UNKNOWN_KEY);
    let keys: BTreeSet<u32> = keys.map(|finding| finding.primary.span.start).collect();
    holes.iter().filter(move |hole| !keys.contains(&hole.start))
}

/// The desk on which a journey is put together: what is known so far, and what was found on the way.
struct Desk<'s> {
    source: &'s Source,
    shared: Option<&'s Shared>,
    taken: Vec<(Span, Span)>,
    journey: Journey,
    findings: Vec<Finding>,
    /// Lines that were skipped, and whether the rest was read: what is missing may be there.
    holes: Vec<Span>,
    is_complete: bool,
    /// Whether some of the scale of emotions could not be read, so that emotions on it cannot be either.
    has_broken_scale: bool,
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
    /// The pains and opportunities that are joined already.
    bound: std::collections::HashSet<(Ref<PainPoint>, Ref<Opportunity>)>,
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
    fn new(
        source: &'s Source,
        shared: Option<&'s Shared>,
        findings: Vec<Finding>,
        holes: Vec<Span>,
        is_complete: bool,
    ) -> Self {
        Desk {
            source,
            shared,
            taken: Vec::new(),
            journey: Journey::default(),
            findings,
            holes,
            is_complete,
            has_broken_scale: false,
            personas: Names::new("persona", "personas", rules::UNKNOWN_PERSONA),
            channels: Names::new("channel", "channels", rules::UNKNOWN_CHANNEL),
            evidence: Names::new("evidence", "evidence", rules::UNKNOWN_EVIDENCE),
            metrics: Names::new("metric", "metrics", rules::UNKNOWN_METRIC),
            opportunities: Names::new("opportunity", "opportunities", rules::UNKNOWN_OPPORTUNITY),
            pains: Names::new("pain point", "pain_points", rules::UNKNOWN_PAIN_POINT),
            lanes: Names::new("lane", "lanes", rules::UNKNOWN_LANE),
            stages: Names::new("stage", "stages", rules::UNKNOWN_TOUCHPOINT),
            touchpoints: Names::new("touchpoint", "touchpoints", rules::UNKNOWN_TOUCHPOINT),
            places: Names::new("place", "touchpoints", rules::UNKNOWN_TOUCHPOINT),
            needs: answers::Needs::default(),
            ways: Vec::new(),
            stage_ways: Vec::new(),
            deferred: Deferred::default(),
            bound: std::collections::HashSet::new(),
        }
    }

    /// Lays the whole file out: first what others refer to, then the stages, then the references between them.
    fn lay_out(&mut self, written: WrittenJourney) {
        let WrittenJourney { stages, personas, channels, evidence, metrics, opportunities, external, lanes, .. } =
            &written;
        let whole = [stages.span, personas.span, channels.span, evidence.span, metrics.span]
            .into_iter()
            .chain([opportunities.span, external.span, lanes.span, written.journey.span()])
            .flatten()
            .reduce(Span::to);
        self.journey.span = whole.unwrap_or_default();
        self.see_shared();
        let stages = self.lay_out_libraries(written);
        self.lay_out_stages(stages);
        self.join_answers();
        self.join_bonds();
        self.drop_echoes();
    }

    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Tells whether what seems to be missing at a place may be on a skipped line, beside or within it.
    fn may_be_passed_over(&self, span: Span) -> bool {
        if !self.is_complete || self.holes.is_empty() {
            return !self.is_complete;
        }
        let line = |offset: u32| self.source.position(offset).line;
        let above = self.source.line_range(line(span.start).saturating_sub(1)).start as u32;
        let below = self.source.line_range(line(span.end) + 1).end.max(span.end as usize) as u32;
        // They are in order and do not overlap, so that the last one that begins before the end is the only candidate.
        let before = self.holes.partition_point(|hole| hole.start <= below);
        before > 0 && self.holes[before - 1].end >= above
    }

    /// Tells whether a key within an entry was skipped, or a line of it, so that what seems to be missing may be there.
    fn has_skipped_key(&self, entry: Span) -> bool {
        let first = self.holes.partition_point(|hole| hole.start < entry.start);
        self.holes.get(first).is_some_and(|hole| hole.start < entry.end)
    }

    /// Tells whether the thing with a name may be in something that was skipped.
    fn is_name_skipped(&self, name: &str) -> bool {
        self.holes.iter().any(|hole| self.source.slice(*hole).contains(name))
    }

    /// Drops what was reported about a reference to something that was skipped.
    fn drop_echoes(&mut self) {
        if self.holes.is_empty() && self.is_complete {
            return;
        }
        let passed_over: Vec<String> =
            self.holes.iter().filter_map(|hole| names::slug(self.source.slice(*hole))).collect();
        // Of `stage/touchpoint`, either one may have been passed over.
        let is_passed_over = |name: &str| {
            let mut parts = name.split('/').filter_map(names::slug);
            !self.is_complete || parts.any(|name| passed_over.iter().any(|text| text.contains(&name)))
        };
        let findings = std::mem::take(&mut self.findings);
        let is_echo = |finding: &Finding| {
            finding.rule.starts_with("unknown-")
                && finding.rule != yaml::rules::UNKNOWN_KEY
                && finding.rule != yaml::rules::UNKNOWN_TAG
                && finding.rule != yaml::rules::UNKNOWN_ALIAS
                && is_passed_over(self.source.slice(finding.primary.span).trim_matches(['"', '\'']))
        };
        self.findings = findings.into_iter().filter(|finding| !is_echo(finding)).collect();
    }
}

#[cfg(test)]
mod tests;
