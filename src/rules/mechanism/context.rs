//! What a rule sees, and the questions that several rules ask.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::Graph;
use crate::insight::{Arc, Insight, PainAnswer};
use crate::journey::{
    Control, EmotionScale, Journey, Link, Moment, Opportunity, OpportunityStatus, PainPoint, Persona, Phase, Place,
    Ref, Stage, Touchpoint,
};
use crate::lexicon::Lexicon;
use crate::rules::mechanism::words::signed;
use crate::rules::mechanism::{Rule, RuleOption, Settings, and};
use crate::source::Spanned;

/// What a rule sees: the journey and what is known about it, and today's date, for dated rules only.
#[derive(Debug)]
pub struct Context<'a> {
    /// The journey as it was read.
    pub journey: &'a Journey,
    /// The paths through it.
    pub graph: &'a Graph,
    /// The facts about it.
    pub insight: &'a Insight,
    /// Today; only rules that are marked as dated use it.
    pub today: jiff::civil::Date,
    /// What the project has decided about the rules.
    pub settings: &'a Settings,
    /// Whether any exit of the journey is a good one.
    has_good_end: bool,
    /// What each stage says for all of its touchpoints, gathered once so that no rule walks it again and again.
    stages: Vec<AtStage>,
}

/// What a stage says for all of its touchpoints.
#[derive(Debug, Default)]
struct AtStage {
    /// Whether a pain point of the stage hurts everyone, or could not be read.
    hurts_all: bool,
    /// Whom a pain point of the stage hurts.
    hurts: BTreeSet<Ref<Persona>>,
    /// Whether something answers a pain point of the stage, or is an opportunity of it, or could not be read.
    is_answered: bool,
}

impl<'a> Context<'a> {
    /// Gathers what the rules see.
    pub fn new(
        journey: &'a Journey,
        graph: &'a Graph,
        insight: &'a Insight,
        today: jiff::civil::Date,
        settings: &'a Settings,
    ) -> Self {
        let has_good_end = graph.exits().iter().any(|exit| exit.is_good);
        let mut context = Context { journey, graph, insight, today, settings, has_good_end, stages: Vec::new() };
        context.stages = journey.stages.iter().map(|stage| context.at_stage(stage)).collect();
        context
    }

    fn at_stage(&self, stage: &'a Stage) -> AtStage {
        let moment = self.said_of_stage(stage);
        let mut found = AtStage {
            hurts_all: moment.pains.broken,
            hurts: BTreeSet::new(),
            is_answered: moment.pains.broken || moment.opportunities.broken,
        };
        for pain in &moment.pains {
            let pain = &self.journey[*pain];
            found.hurts_all |= pain.personas.is_empty();
            found.hurts.extend(pain.personas.iter().copied());
            found.is_answered |= self.is_answered(pain);
        }
        found.is_answered |= moment.opportunities.iter().any(|opportunity| self.is_alive(*opportunity));
        found
    }

    /// Returns a threshold of a rule: shares from 0 to 1, lengths in minutes.
    pub(crate) fn number(&self, rule: &Rule, option: &RuleOption) -> f64 {
        self.settings.number(rule, option)
    }

    /// Returns a threshold of a rule as a whole number.
    pub(crate) fn count(&self, rule: &Rule, option: &RuleOption) -> usize {
        self.settings.number(rule, option) as usize
    }

    /// Returns the words that the project adds to those of a rule.
    pub(crate) fn words(&self, rule: &Rule, option: &RuleOption) -> &'a [String] {
        self.settings.words(rule, option)
    }

    /// Returns the words by which texts of the journey are judged, in its language and in English.
    pub(crate) fn lexicon(&self) -> Lexicon<'a> {
        Lexicon::of(self.journey.language.get().map(String::as_str))
    }

    /// Returns the touchpoints with their references, in file order.
    pub(crate) fn touchpoints(&self) -> impl Iterator<Item = (Ref<Touchpoint>, &'a Touchpoint)> + use<'a> {
        self.journey.refs(&self.journey.touchpoints).zip(&self.journey.touchpoints)
    }

    /// Returns the pain points with their references, in file order.
    pub(crate) fn pains(&self) -> impl Iterator<Item = (Ref<PainPoint>, &'a PainPoint)> + use<'a> {
        self.journey.refs(&self.journey.pains).zip(&self.journey.pains)
    }

    /// Returns the opportunities with their references, in file order.
    pub(crate) fn opportunities(&self) -> impl Iterator<Item = (Ref<Opportunity>, &'a Opportunity)> + use<'a> {
        self.journey.refs(&self.journey.opportunities).zip(self.journey.opportunities.iter())
    }

    /// Returns every place that says something: the stages that are no step themselves, and the touchpoints.
    pub(crate) fn moments(&self) -> impl Iterator<Item = &'a Moment> + use<'a> {
        let of_stages = self.journey.stages.iter().filter(|stage| stage.step.is_none()).map(|stage| &*stage.moment);
        of_stages.chain(self.journey.touchpoints.iter().map(|touchpoint| &*touchpoint.moment))
    }

    /// Returns every link of the journey, its opportunities and its places.
    pub(crate) fn links(&self) -> impl Iterator<Item = &'a Link> + use<'a> {
        let of_opportunities = self.journey.opportunities.iter().flat_map(|opportunity| &opportunity.links);
        self.journey.links.iter().chain(of_opportunities).chain(self.moments().flat_map(|moment| &moment.links))
    }

    /// Returns the stage of a touchpoint.
    pub(crate) fn stage(&self, touchpoint: &Touchpoint) -> Option<&'a Stage> {
        touchpoint.stage.map(|stage| &self.journey[stage])
    }

    /// Tells whether a pain point speaks of a persona; `None` stands for everyone.
    pub(crate) fn hurts(&self, pain: &PainPoint, persona: Option<Ref<Persona>>) -> bool {
        pain.personas.is_empty() || persona.is_none_or(|persona| pain.personas.contains(&persona))
    }

    /// Tells whether a pain point is written at the touchpoint, at its stage or at the persona itself.
    ///
    /// What could not be read may have been one, so it counts.
    pub(crate) fn has_pain(&self, touchpoint: &Touchpoint, persona: Option<Ref<Persona>>) -> bool {
        let of_persona = persona.is_some_and(|persona| !self.journey[persona].pains.is_empty());
        let of_stage = touchpoint.stage.map(|stage| &self.stages[stage.index()]).is_some_and(|stage| {
            stage.hurts_all || persona.map_or(!stage.hurts.is_empty(), |persona| stage.hurts.contains(&persona))
        });
        let mut own = touchpoint.pains.iter();
        touchpoint.pains.broken || of_persona || of_stage || own.any(|pain| self.hurts(&self.journey[*pain], persona))
    }

    /// Tells whether something could be done about a touchpoint: an opportunity that is not dismissed is there, at
    /// its stage, or at one of the pain points there. What could not be read may have been one, so it counts.
    pub(crate) fn has_answer(&self, touchpoint: &Touchpoint) -> bool {
        let is_broken = touchpoint.opportunities.broken || touchpoint.pains.broken;
        is_broken
            || touchpoint.stage.is_some_and(|stage| self.stages[stage.index()].is_answered)
            || touchpoint.opportunities.iter().any(|opportunity| self.is_alive(*opportunity))
            || touchpoint.pains.iter().any(|pain| self.is_answered(&self.journey[*pain]))
    }

    /// Tells whether a pain point has an opportunity that was not dismissed, or one that could not be read.
    pub(crate) fn is_answered(&self, pain: &PainPoint) -> bool {
        pain.has_broken_answer || pain.opportunities.iter().any(|opportunity| self.is_alive(*opportunity))
    }

    /// Returns the opportunities at a touchpoint that are not dismissed: its own, and those that answer its pain points.
    pub(crate) fn answers_at(&self, touchpoint: &'a Touchpoint) -> impl Iterator<Item = Ref<Opportunity>> {
        let of_pains = touchpoint.pains.iter().flat_map(|pain| &self.answer_to(*pain).opportunities);
        touchpoint.opportunities.iter().chain(of_pains).copied().filter(|answer| self.is_alive(*answer))
    }

    fn is_alive(&self, opportunity: Ref<Opportunity>) -> bool {
        self.journey[opportunity].standing() != OpportunityStatus::Dismissed
    }

    /// Tells whether the journey covers a phase.
    pub(crate) fn covers(&self, phase: Phase) -> bool {
        let covers = &self.journey.covers;
        covers.is_absent() || covers.iter().any(|covered| covered.value == phase)
    }

    /// Returns a persona's name up to the first comma: "Aino" of "Aino, commuter"; "customers" for everyone.
    pub(crate) fn first_name(&self, persona: Option<Ref<Persona>>) -> &'a str {
        let Some(persona) = persona else { return "customers" };
        let name = &self.journey[persona].name.value;
        let first = name.split([',', '(', '–', '—']).next().unwrap_or(name).trim();
        if first.is_empty() { name } else { first }
    }

    /// Tells whether the journey is a plan, which nobody has experienced yet.
    pub(crate) fn is_plan(&self) -> bool {
        self.journey.is_plan() || self.journey.state.is_broken()
    }

    /// Tells whether the customer meets the company or its partner; what could not be read may say that not.
    pub(crate) fn is_contact(&self, touchpoint: &Touchpoint) -> bool {
        let control = self.journey.control(&touchpoint.moment);
        let is_alone = touchpoint.is_alone || matches!(control, Some(Control::Customer | Control::External));
        let is_broken = touchpoint.broken || touchpoint.control.is_broken() || touchpoint.channels.broken;
        !is_alone && !is_broken && !touchpoint.is_bare && !touchpoint.channels.is_empty()
    }

    /// Returns the points of view on a touchpoint: each persona who goes through it, or `None` once where there are none.
    pub(crate) fn views_of(&self, touchpoint: &Touchpoint) -> Vec<Option<Ref<Persona>>> {
        let comes = |persona: &Option<Ref<Persona>>| self.journey.is_for(touchpoint, *persona);
        self.insight.views.iter().map(|view| view.persona).filter(comes).collect()
    }

    /// Tells whether someone would notice that a touchpoint goes wrong: it or its stage has a metric or a way of
    /// listening. What could not be read may have been one, so it counts.
    pub(crate) fn is_heard(&self, touchpoint: &Touchpoint) -> bool {
        let listens = |moment: &Moment| !moment.metrics.is_absent() || !moment.listens_with.is_absent();
        listens(touchpoint) || touchpoint.stage.is_some_and(|stage| listens(self.said_of_stage(&self.journey[stage])))
    }

    /// Returns what is written at a stage, whether it is a step of its own or not.
    fn said_of_stage(&self, stage: &'a Stage) -> &'a Moment {
        stage.step.map_or(&stage.moment, |step| &self.journey[step].moment)
    }

    /// Returns every word under `listens_with`.
    pub(crate) fn listens_with(&self) -> BTreeSet<&'a str> {
        self.moments().flat_map(|moment| &moment.listens_with).map(|heard| heard.value.as_str()).collect()
    }

    /// Returns the owners of the parts of the journey, each where it is written, in file order.
    pub(crate) fn owners(&self) -> Vec<&'a Spanned<String>> {
        let journey = self.journey;
        let mut owners: Vec<&Spanned<String>> = journey.channels.iter().flat_map(|channel| &channel.owners).collect();
        owners.extend(journey.lanes.iter().flat_map(|lane| &lane.owners));
        owners.extend(journey.pains.iter().flat_map(|pain| &pain.owners));
        owners.extend(journey.opportunities.iter().flat_map(|opportunity| &opportunity.owners));
        for moment in self.moments() {
            owners.extend(&moment.owners);
            owners.extend(moment.cards().flat_map(|card| &card.owners));
        }
        // Touchpoints inherit the owners of their stage, which are written once.
        owners.sort_by_key(|owner| owner.span);
        owners.dedup_by_key(|owner| owner.span);
        owners
    }

    /// Returns what the opportunities and owners of a pain point are.
    pub(crate) fn answer_to(&self, pain: Ref<PainPoint>) -> &'a PainAnswer {
        &self.insight.pains[pain.index()]
    }

    /// Returns a feeling as the file writes it: "−2", "2 of 1 to 5", "😡".
    pub(crate) fn felt(&self, value: f64) -> String {
        match &self.journey.emotion_scale {
            EmotionScale::Standard => signed(value),
            EmotionScale::Numbers(scale) => {
                let written = scale.low + (value + 2.0) / 4.0 * (scale.high - scale.low);
                format!("{} of {} to {}", (written * 10.0).round() / 10.0, scale.low, scale.high)
            }
            EmotionScale::Names(names) => {
                let distance = |place: f64| (place - value).abs();
                let nearest = names.iter().min_by(|(_, a), (_, b)| distance(*a).total_cmp(&distance(*b)));
                nearest.map_or_else(|| signed(value), |(name, _)| name.clone())
            }
        }
    }

    /// Returns the touchpoints that are the lowest of someone's arc and as low as `low`, each with those arcs and where it
    /// stands in them.
    pub(crate) fn lowest_points(&self, low: f64) -> BTreeMap<Ref<Touchpoint>, Vec<(&'a Arc, usize)>> {
        let mut lows: BTreeMap<Ref<Touchpoint>, Vec<(&Arc, usize)>> = BTreeMap::new();
        for arc in self.insight.arcs.iter().filter(|arc| !arc.broken) {
            if let Some(at) = arc.lowest.filter(|at| arc.value(*at) <= low) {
                lows.entry(arc.points[at].touchpoint).or_default().push((arc, at));
            }
        }
        lows
    }

    /// Returns why a place is important, one fact per line: how many come there, and whose lowest point it is.
    pub(crate) fn weight_of(&self, place: Place) -> Vec<String> {
        let Place::Touchpoint(touchpoint) = place else { return Vec::new() };
        let mut notes: Vec<String> = self.reach_note(touchpoint).into_iter().collect();
        let choke_points = self.graph.choke_points();
        if choke_points.binary_search_by_key(&touchpoint, |point| point.touchpoint).is_ok() {
            notes.push(format!("everyone who reaches {} passes here", self.good_end()));
        }
        let is_lowest = |arc: &&Arc| arc.lowest.is_some_and(|at| arc.points[at].touchpoint == touchpoint);
        let low: Vec<&Arc> = self.insight.arcs.iter().filter(is_lowest).collect();
        if let Some(first) = low.first() {
            let names: Vec<String> = low.iter().map(|arc| self.first_name(arc.persona).to_owned()).collect();
            let value = first.lowest.map_or(0.0, |at| first.value(at));
            notes.push(match first.persona {
                None => format!("the lowest point of the journey ({})", self.felt(value)),
                Some(_) => format!("the lowest point for {} ({})", and(&names), self.felt(value)),
            });
        }
        notes
    }

    /// Returns the name of the ends that choke points come before.
    pub(crate) fn good_end(&self) -> &'static str {
        if self.has_good_end { "a good end" } else { "the end" }
    }

    /// Returns how many customers reach a touchpoint, if not all do.
    pub(crate) fn reach_note(&self, touchpoint: Ref<Touchpoint>) -> Option<String> {
        let reach = self.graph.reach_of_all().get(touchpoint.index())?;
        (reach.low < 0.995 && reach.high > 0.0)
            .then(|| format!("{} of customers reach this", reach.said(&crate::words::Language::english())))
    }
}
