//! Stages and touchpoints: which of them are steps of the way, and what they inherit.

use super::Desk;
use super::answers::Answerer;
use super::texts::list;
use super::ways::WrittenWays;
use crate::journey::written::{WrittenStage, WrittenTouchpoint};
use crate::journey::{List, Moment, Phase, Place, Ref, Stage, Touchpoint};
use crate::source::{Span, Spanned};
use crate::yaml::{Field, Many};

/// What touchpoints inherit from their stage, unless they say their own.
struct Inheritance {
    phase: Field<Phase>,
    behaviours: List<Spanned<crate::journey::Behaviour>>,
    channels: List<Ref<crate::journey::Channel>>,
    channel_spans: Vec<Span>,
    is_alone: bool,
    control: Field<crate::journey::Control>,
    owners: List<Spanned<String>>,
    personas: List<Ref<crate::journey::Persona>>,
    evidence: List<Ref<crate::journey::Evidence>>,
}

impl Desk<'_> {
    /// Lays out the stages with their touchpoints, then the ways between these.
    pub(super) fn lay_out_stages(&mut self, written: Many<WrittenStage>) {
        let (span, broken) = (written.span, written.has_broken());
        self.journey.stages = List { items: Vec::new(), span, broken };
        for stage in written.items {
            match stage {
                Field::Present(stage) => self.enter_stage(stage),
                Field::Missing => {}
                Field::Broken(_) => {
                    self.stages.has_broken = true;
                    self.touchpoints.has_broken = true;
                }
            }
        }
        self.join_ways();
        self.check_card_order();
    }

    fn enter_stage(&mut self, entry: Spanned<WrittenStage>) {
        let Spanned { value: written, span } = entry;
        let (own, mut rest) = (written.own, written.rest);
        let reference: Ref<Stage> = Ref::new(self.journey.stages.items.len());
        self.journey.stages.items.push(Stage { span, ..Stage::default() });
        let id_is_written = rest.id.spanned().is_some();
        let (name, id) = (std::mem::take(&mut rest.name), std::mem::take(&mut rest.id));
        let (id, name) = self.identity(None, name, id, span, reference, |desk| &mut desk.stages);

        let mut broken = false;
        let any_order = matches!(own.order.get(), Some(crate::journey::written::Order::Any));
        let is_lived = lives(&rest);
        let has_touchpoints = !own.touchpoints.is_empty();
        let bare = |field: &Field<Box<WrittenTouchpoint>>| match field {
            Field::Present(touchpoint) => self.is_bare(touchpoint),
            _ => true,
        };
        let all_bare = has_touchpoints && own.touchpoints.items.iter().all(bare);
        let is_step = is_lived || !has_touchpoints || (any_order && all_bare);
        let has_places = is_step && all_bare;

        let phase = rest.phase;
        let goals = self.said(own.goal, &mut broken);
        let ways = WrittenWays::take(&mut rest);
        let stage = Stage {
            id,
            id_is_written,
            name: name.clone(),
            phase,
            goals,
            business_goals: list(own.business_goal),
            any_order,
            span,
            ..Stage::default()
        };
        self.journey.stages.items[reference.index()] = stage;

        let inheritance = if is_step {
            let touchpoint = Ref::new(self.journey.touchpoints.len());
            self.journey.touchpoints.push(Touchpoint::default());
            let place = Place::Touchpoint(touchpoint);
            let moment = self.moment(rest, place, Answerer::Touchpoint(touchpoint));
            let inheritance = Inheritance::of(phase, &moment);
            let id = self.journey.stages[reference.index()].id.clone();
            self.journey.touchpoints[touchpoint.index()] = Touchpoint {
                id,
                id_is_written,
                name: name.clone(),
                stage: Some(reference),
                is_stage: true,
                phase,
                moment,
                starts: ways.starts(),
                ends_well: ways.ends_well,
                span,
                ..Touchpoint::default()
            };
            self.ways.push((touchpoint, ways));
            let stage = &mut self.journey.stages.items[reference.index()];
            stage.step = Some(touchpoint);
            stage.touchpoints.push(touchpoint);
            inheritance
        } else {
            let moment = self.moment(rest, Place::Stage(reference), Answerer::Stage(reference));
            let inheritance = Inheritance::of(phase, &moment);
            self.journey.stages.items[reference.index()].moment = moment;
            self.stage_ways.push((reference, ways));
            inheritance
        };

        for touchpoint in own.touchpoints.items {
            match touchpoint {
                Field::Present(touchpoint) if has_places => self.enter_place(reference, touchpoint),
                Field::Present(touchpoint) => self.enter_touchpoint(reference, touchpoint, &inheritance),
                Field::Missing => {}
                Field::Broken(_) => self.touchpoints.has_broken = true,
            }
        }
    }

    /// Adds one of the places where a stage happens.
    fn enter_place(&mut self, stage: Ref<Stage>, touchpoint: Spanned<Box<WrittenTouchpoint>>) {
        if let Field::Present(name) = touchpoint.value.name {
            if let Some(step) = self.journey.stages[stage.index()].step {
                self.places.enter_made(&name, step);
            }
            self.journey.stages.items[stage.index()].places.push(name);
        }
    }

    fn enter_touchpoint(&mut self, stage: Ref<Stage>, entry: Spanned<Box<WrittenTouchpoint>>, inherited: &Inheritance) {
        let is_bare = self.is_bare(&entry);
        let Spanned { value: mut written, span } = entry;
        let reference: Ref<Touchpoint> = Ref::new(self.journey.touchpoints.len());
        self.journey.touchpoints.push(Touchpoint::default());
        let id_is_written = written.id.spanned().is_some();
        let (name, id) = (std::mem::take(&mut written.name), std::mem::take(&mut written.id));
        let (id, name) = self.identity(None, name, id, span, reference, |desk| &mut desk.touchpoints);
        let ways = WrittenWays::take(&mut written);
        let phase = if written.phase.is_missing() { inherited.phase } else { written.phase };
        let mut moment = self.moment(written, Place::Touchpoint(reference), Answerer::Touchpoint(reference));
        inherited.give(&mut moment);
        self.journey.touchpoints[reference.index()] = Touchpoint {
            id,
            id_is_written,
            name,
            stage: Some(stage),
            is_stage: false,
            is_bare,
            phase,
            moment,
            starts: ways.starts(),
            ends_well: ways.ends_well,
            span,
            ..Touchpoint::default()
        };
        self.ways.push((reference, ways));
        self.journey.stages.items[stage.index()].touchpoints.push(reference);
    }

    /// Tells whether nothing but a name is written: a text alone, or `name:` alone.
    fn is_bare(&self, touchpoint: &Spanned<Box<WrittenTouchpoint>>) -> bool {
        let Some(name) = touchpoint.value.name.spanned() else {
            return false;
        };
        let (whole, name) = (touchpoint.span, name.span);
        if name == whole {
            return true;
        }
        let before = self.source.slice(Span { start: whole.start, end: name.start });
        let after = self.source.slice(Span { start: name.end, end: whole.end.max(name.end) });
        let before = before.trim_start_matches(['{', ' ', '-']).trim_end();
        before.strip_suffix(':').is_some_and(|key| key.trim() == "name")
            && after.chars().all(|letter| letter.is_whitespace() || letter == '}')
    }
}

impl Inheritance {
    fn of(phase: Field<Phase>, moment: &Moment) -> Self {
        Inheritance {
            phase,
            behaviours: moment.behaviours.clone(),
            channels: moment.channels.clone(),
            channel_spans: moment.channel_spans.clone(),
            is_alone: moment.is_alone,
            control: moment.control,
            owners: moment.owners.clone(),
            personas: moment.personas.clone(),
            evidence: moment.evidence.clone(),
        }
    }

    /// Gives a touchpoint what it does not say itself.
    fn give(&self, moment: &mut Moment) {
        if !moment.behaviours.is_given() {
            moment.behaviours = self.behaviours.clone();
        }
        if !moment.channels.is_given() {
            moment.channels = self.channels.clone();
            moment.channel_spans = self.channel_spans.clone();
            moment.is_alone = self.is_alone;
        }
        if moment.control.is_missing() {
            moment.control = self.control;
        }
        if !moment.owners.is_given() {
            moment.owners = self.owners.clone();
        }
        if !moment.personas.is_given() {
            moment.personas = self.personas.clone();
        }
        if !moment.evidence.is_given() {
            moment.evidence = self.evidence.clone();
        }
    }
}

/// Tells whether a stage says itself what the customer does, thinks or feels.
fn lives(stage: &WrittenTouchpoint) -> bool {
    let texts = [&stage.action, &stage.thought, &stage.quote, &stage.feeling];
    texts.into_iter().any(Field::is_given) || stage.emotion.is_given()
}
