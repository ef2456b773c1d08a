//! The paths between touchpoints, once all touchpoints are known.

use super::Desk;
use super::names::{Found, ambiguous};
use crate::finding::Finding;
use crate::journey::rules::WAY_WITHOUT_TARGET;
use crate::journey::written::{StartWord, WrittenFail, WrittenTouchpoint, WrittenWay};
use crate::journey::{Fail, List, Next, Onward, Ref, Start, Target, Touchpoint};
use crate::source::{Span, Spanned};
use crate::yaml::{Field, Form, Many};

/// What is written about the ways of a touchpoint.
pub(super) struct WrittenWays {
    next: Many<Form<String, WrittenWay>>,
    fails: Many<WrittenFail>,
    requires: Many<String>,
    starts: Field<StartWord>,
    pub(super) ends_well: Field<bool>,
}

impl WrittenWays {
    /// Takes the ways out of a touchpoint.
    pub(super) fn take(touchpoint: &mut WrittenTouchpoint) -> Self {
        WrittenWays {
            next: std::mem::take(&mut touchpoint.next),
            fails: std::mem::take(&mut touchpoint.fails),
            requires: std::mem::take(&mut touchpoint.requires),
            starts: std::mem::take(&mut touchpoint.starts),
            ends_well: std::mem::take(&mut touchpoint.ends_well),
        }
    }

    pub(super) fn starts(&self) -> Field<Start> {
        self.starts.map(|word| word.0)
    }

    fn is_empty(&self) -> bool {
        !self.next.is_given() && !self.fails.is_given() && !self.requires.is_given()
    }
}

impl Desk<'_> {
    /// Resolves all ways; those written at a stage with touchpoints are the ways of its last touchpoint, its start that of its first.
    pub(super) fn join_ways(&mut self) {
        for (stage, ways) in std::mem::take(&mut self.stage_ways) {
            let touchpoints = &self.journey.stages[stage.index()].touchpoints;
            let (Some(first), Some(last)) = (touchpoints.first().copied(), touchpoints.last().copied()) else {
                continue;
            };
            let starts = ways.starts();
            let first = &mut self.journey.touchpoints[first.index()];
            if first.starts.is_missing() {
                first.starts = starts;
            }
            let ending = &mut self.journey.touchpoints[last.index()];
            if ending.ends_well.is_missing() {
                ending.ends_well = ways.ends_well;
            }
            let own = self.ways.iter_mut().find(|(touchpoint, _)| *touchpoint == last).map(|(_, own)| own);
            if let Some(own) = own.filter(|_| !ways.is_empty()) {
                own.next = if own.next.is_given() { std::mem::take(&mut own.next) } else { ways.next };
                own.fails.items.extend(ways.fails.items);
                own.fails.span = own.fails.span.or(ways.fails.span);
                own.requires.items.extend(ways.requires.items);
                own.requires.span = own.requires.span.or(ways.requires.span);
            }
        }
        for (touchpoint, ways) in std::mem::take(&mut self.ways) {
            let next = self.next(ways.next);
            let fails = self.fails(ways.fails);
            let requires = self.touchpoints_of(ways.requires);
            let touchpoint = &mut self.journey.touchpoints[touchpoint.index()];
            touchpoint.next = next;
            touchpoint.fails = fails;
            touchpoint.requires = requires;
        }
        for (factor, affects) in std::mem::take(&mut self.deferred.affects) {
            let affects = self.touchpoints_of(affects);
            self.journey.external.items[factor].affects = affects;
        }
    }

    fn next(&mut self, written: Many<Form<String, WrittenWay>>) -> Next {
        let Some(span) = written.span else {
            return Next::FileOrder;
        };
        if written.is_empty() {
            return Next::DeadEnd(span);
        }
        let mut broken = written.has_broken();
        let mut ways = Vec::new();
        for way in written.items.into_iter().filter_map(Field::into_spanned) {
            let span = way.span;
            let onward = match way.value {
                Form::Short(name) => self.touchpoint_named(&Spanned::new(name, span)).map(|touchpoint| Onward {
                    target: Target::Touchpoint(touchpoint),
                    when: None,
                    share: Field::Missing,
                    personas: List::default(),
                    good: Field::Missing,
                    span,
                }),
                Form::Long(way) => self.onward(way, span),
            };
            broken |= onward.is_none();
            ways.extend(onward);
        }
        if ways.is_empty() && broken {
            return Next::Broken(span);
        }
        Next::Ways { ways, broken, span }
    }

    fn onward(&mut self, way: WrittenWay, span: Span) -> Option<Onward> {
        let personas = self.personas_of(way.r#for);
        if way.to.is_given() && way.exit.is_given() {
            let words = "this path leads to two places at once";
            let help = "keep either `to` for the next touchpoint or `exit` for leaving the journey, or write two paths";
            self.report(Finding::error(WAY_WITHOUT_TARGET, span, words).help(help));
            return None;
        }
        let target = match (way.to, way.exit) {
            (Field::Present(to), _) => Target::Touchpoint(self.touchpoint_named(&to)?),
            (_, Field::Present(reason)) => {
                Target::Exit { reason, is_good: way.good.get().copied().unwrap_or_default() }
            }
            (Field::Broken(_), _) | (_, Field::Broken(_)) => return None,
            _ if self.has_skipped_key(span) => return None,
            _ => {
                let words = "this path leads nowhere";
                let help = "add `to:` with a touchpoint, or `exit:` with the reason for leaving";
                self.report(Finding::error(WAY_WITHOUT_TARGET, span, words).help(help));
                return None;
            }
        };
        let good = way.good;
        Some(Onward { target, when: way.when.into_spanned(), share: way.share, personas, good, span })
    }

    fn fails(&mut self, written: Many<WrittenFail>) -> List<Fail> {
        let mut fails = List { items: Vec::new(), span: written.span, broken: written.has_broken() };
        for Spanned { value: fail, span } in written.items.into_iter().filter_map(Field::into_spanned) {
            let to = fail.to.spanned().and_then(|to| {
                let touchpoint = self.touchpoint_named(to);
                fails.broken |= touchpoint.is_none();
                touchpoint.map(|touchpoint| Spanned::new(touchpoint, to.span))
            });
            let when = fail.when.into_spanned().unwrap_or_else(|| Spanned::new(String::new(), span));
            fails.items.push(Fail { when, response: fail.response, to, share: fail.share, span });
        }
        fails
    }

    fn touchpoints_of(&mut self, written: Many<String>) -> List<Spanned<Ref<Touchpoint>>> {
        let mut touchpoints = List { items: Vec::new(), span: written.span, broken: written.has_broken() };
        for name in written.iter() {
            match self.touchpoint_named(name) {
                Some(touchpoint) => touchpoints.items.push(Spanned::new(touchpoint, name.span)),
                None => touchpoints.broken = true,
            }
        }
        touchpoints
    }

    /// Returns the touchpoint that a name means: `touchpoint`, `stage/touchpoint`, a stage for its first, each with or without `journey#`.
    fn touchpoint_named(&mut self, written: &Spanned<String>) -> Option<Ref<Touchpoint>> {
        let own = written.value.split_once('#').filter(|(journey, _)| *journey == self.journey.id);
        let name = own.map_or(written.value.as_str(), |(_, name)| name);
        let found = match self.touchpoints.find(name) {
            Found::Nothing => {
                self.within_stage(name).or_else(|| self.stage_named(name)).or_else(|| self.place_named(name))
            }
            found => Some(found),
        };
        match found {
            Some(Found::One(touchpoint)) => Some(touchpoint),
            Some(Found::Several(places)) => {
                self.report(ambiguous(written, "touchpoint", &places));
                None
            }
            _ => self.touchpoints.resolve(written, &mut self.findings),
        }
    }

    fn within_stage(&self, name: &str) -> Option<Found<Touchpoint>> {
        let (stage, touchpoint) = name.split_once('/')?;
        let Found::One(stage) = self.stages.find(stage) else {
            return None;
        };
        let slugged = super::names::slug(touchpoint);
        let is_meant = |reference: &&Ref<Touchpoint>| {
            let candidate = &self.journey[**reference];
            let of_name = super::names::slug(&candidate.name.value);
            candidate.id == touchpoint
                || Some(&candidate.id) == slugged.as_ref()
                || (of_name.is_some() && of_name == slugged)
        };
        let all: Vec<Ref<Touchpoint>> =
            self.journey.stages[stage.index()].touchpoints.iter().filter(is_meant).copied().collect();
        match all.as_slice() {
            [] => None,
            [only] => Some(Found::One(*only)),
            several => Some(Found::Several(several.iter().map(|one| self.journey[*one].name.span).collect())),
        }
    }

    fn stage_named(&self, name: &str) -> Option<Found<Touchpoint>> {
        match self.stages.find(name) {
            Found::One(stage) => self.journey.stages[stage.index()].touchpoints.first().map(|first| Found::One(*first)),
            Found::Several(places) => Some(Found::Several(places)),
            Found::Nothing => None,
        }
    }

    fn place_named(&self, name: &str) -> Option<Found<Touchpoint>> {
        match self.places.find(name) {
            Found::Nothing => None,
            found => Some(found),
        }
    }
}
