//! Texts, lists and ratings: for everyone, or one per persona.

use super::Desk;
use crate::finding::Finding;
use crate::journey::written::{Length, PerPersona, Score, Texts, WrittenSpread};
use crate::journey::{Duration, EmotionScale, List, Persona, Rating, Ref, Said, Spread};
use crate::source::{Span, Spanned};
use crate::yaml::{self, Each, Field, Form, Many};

/// How the values of a rating are read.
pub(super) enum Scale {
    /// On the file's scale of emotions.
    Emotion,
    /// From 1 to 5.
    OneToFive,
}

impl Desk<'_> {
    /// Returns the personas that a list of names means.
    pub(super) fn personas_of(&mut self, written: Many<String>) -> List<Ref<Persona>> {
        let (span, mut broken) = (written.span, written.has_broken());
        let mut items = Vec::new();
        for name in written.items.into_iter().filter_map(Field::into_spanned) {
            match self.persona_of(&name) {
                Some(persona) if items.contains(&persona) => {}
                Some(persona) => items.push(persona),
                None => broken = true,
            }
        }
        List { items, span, broken }
    }

    /// Returns the persona that a name means, or reports that there is none.
    pub(super) fn persona_of(&mut self, name: &Spanned<String>) -> Option<Ref<Persona>> {
        self.personas.resolve(name, &mut self.findings)
    }

    /// Returns texts, each with the persona whose it is; whether some could not be read goes into `broken`.
    pub(super) fn said(&mut self, written: Texts, broken: &mut bool) -> Vec<Said> {
        let spanned = match written {
            Field::Missing => return Vec::new(),
            Field::Broken(_) => {
                *broken = true;
                return Vec::new();
            }
            Field::Present(spanned) => spanned,
        };
        let mut said = Vec::new();
        let mut add = |persona, texts: Many<String>, broken: &mut bool| {
            *broken |= texts.has_broken();
            let texts = texts.items.into_iter().filter_map(Field::into_spanned);
            said.extend(texts.map(|text| Said { persona, text }));
        };
        match spanned.value {
            Each::One(texts) => add(None, texts, broken),
            Each::Per(entries) => {
                for (name, texts) in entries {
                    let persona = self.persona_of(&name);
                    *broken |= persona.is_none() || texts.is_broken();
                    if let (Some(persona), Field::Present(texts)) = (persona, texts) {
                        add(Some(persona), texts.value, broken);
                    }
                }
            }
        }
        said
    }

    /// Returns a rating on its inner scale.
    pub(super) fn rating(&mut self, written: PerPersona, scale: &Scale) -> Rating {
        let mut rating = Rating { span: written.span(), broken: written.is_broken(), ..Rating::default() };
        let Field::Present(spanned) = written else {
            return rating;
        };
        match spanned.value {
            Each::One(value) => {
                rating.all = self.spread(Spanned::new(value, spanned.span), scale);
                rating.broken |= rating.all.is_none();
            }
            Each::Per(entries) => {
                for (name, value) in entries {
                    let persona = self.persona_of(&name);
                    let is_missing = value.is_missing();
                    let value = value.into_spanned().and_then(|value| self.spread(value, scale));
                    match (persona, value) {
                        (Some(persona), Some(value)) => rating.each.push((persona, value)),
                        (Some(_), None) if is_missing => {}
                        _ => rating.broken = true,
                    }
                }
            }
        }
        rating
    }

    fn spread(&mut self, written: Spanned<Form<Score, WrittenSpread>>, scale: &Scale) -> Option<Spanned<Spread>> {
        let span = written.span;
        let spread = match written.value {
            Form::Short(score) => Spread::exactly(self.score(&Spanned::new(score, span), scale)?),
            Form::Long(parts) => {
                let is_broken = [&parts.typical, &parts.low, &parts.high].iter().any(|part| part.is_broken());
                let mut read = |part: &Field<Score>| part.spanned().map(|score| self.score(score, scale));
                let (typical, low, high) = (read(&parts.typical), read(&parts.low), read(&parts.high));
                if is_broken || [typical, low, high].contains(&Some(None)) {
                    return None;
                }
                self.joined(span, typical.flatten(), low.flatten(), high.flatten())?
            }
        };
        Some(Spanned::new(spread, span))
    }

    fn joined(&mut self, span: Span, typical: Option<f64>, low: Option<f64>, high: Option<f64>) -> Option<Spread> {
        let known: Vec<f64> = [low, typical, high].into_iter().flatten().collect();
        let (Some(first), Some(last)) = (known.first(), known.last()) else {
            let words = "this spread has no value";
            let help = "write `{typical: 0, low: -2, high: 1}`, or a single value";
            self.report(Finding::error(yaml::rules::WRONG_VALUE, span, words).help(help));
            return None;
        };
        if known.is_sorted() {
            let middle = typical.unwrap_or((first + last) / 2.0);
            return Some(Spread { typical: middle, low, high, typical_is_given: typical.is_some() });
        }
        let words = "`low`, `typical` and `high` of this spread are not in order";
        self.report(Finding::error(yaml::rules::WRONG_VALUE, span, words).help("write the lowest value under `low`"));
        None
    }

    fn score(&mut self, score: &Spanned<Score>, scale: &Scale) -> Option<f64> {
        let one_to_five = |text: &str| {
            let value = text.trim().parse::<f64>().ok().filter(|value| (1.0..=5.0).contains(value));
            value.ok_or_else(|| format!("`{}` is not a value from 1 to 5", text.trim()))
        };
        let is_emotion = matches!(scale, Scale::Emotion);
        if is_emotion && self.has_broken_scale && self.journey.emotion_scale == EmotionScale::Standard {
            return None;
        }
        let read_as = |text: &str| match scale {
            Scale::Emotion => self.journey.emotion_scale.read(text),
            Scale::OneToFive => one_to_five(text),
        };
        let read = read_as(&score.0);
        // Decimals are often written with a comma.
        let meant = score.0.trim().replacen(',', ".", 1);
        let meant = (read.is_err() && score.0.contains(',') && read_as(&meant).is_ok()).then_some(meant);
        // A name whose place on the scale could not be read has been reported there.
        if is_emotion && self.has_broken_scale {
            return read.ok();
        }
        read.map_err(|words| {
            let finding = wrong_value(score.span, &words);
            self.report(match meant {
                Some(meant) => finding.label(format!("did you mean `{meant}`?")).fix(score.span, meant, true),
                None => finding,
            });
        })
        .ok()
    }

    /// Returns a number from 1 to 5.
    pub(super) fn one_to_five(&mut self, written: Field<f64>) -> Field<f64> {
        self.within(written, 1.0, 5.0)
    }

    /// Returns a number within two ends, both included, or reports it.
    pub(super) fn within(&mut self, written: Field<f64>, low: f64, high: f64) -> Field<f64> {
        let Some(value) = written.spanned().filter(|value| !(low..=high).contains(&value.value)) else {
            return written;
        };
        let words = format!("`{}` is not a value from {low} to {high}", value.value);
        self.report(wrong_value(value.span, &words));
        Field::Broken(value.span)
    }

    /// Returns a length of time, or reports one whose parts are not in order.
    pub(super) fn length(&mut self, written: Field<Length>) -> Field<Duration> {
        let Field::Present(Spanned { value, span }) = written else {
            return match written.span() {
                Some(span) => Field::Broken(span),
                None => Field::Missing,
            };
        };
        let parts = match value {
            Form::Short(duration) => return Field::Present(Spanned::new(duration, span)),
            Form::Long(parts) => parts,
        };
        let known: Vec<f64> =
            [&parts.low, &parts.typical, &parts.high].iter().filter_map(|part| Some(part.get()?.minutes)).collect();
        if !known.is_sorted() {
            let words = "`low`, `typical` and `high` of this length of time are not in order";
            self.report(Finding::error(yaml::rules::WRONG_VALUE, span, words).help("write the shortest under `low`"));
            return Field::Broken(span);
        }
        parts.joined().map_or(Field::Broken(span), |duration| Field::Present(Spanned::new(duration, span)))
    }

    /// Reads the file's own scale of emotions.
    pub(super) fn emotion_scale(
        &mut self,
        written: Field<Form<crate::journey::NumberScale, yaml::Library<f64>>>,
    ) -> EmotionScale {
        self.has_broken_scale = written.is_broken();
        match written.into_spanned().map(|scale| scale.value) {
            None => EmotionScale::Standard,
            Some(Form::Short(scale)) => EmotionScale::Numbers(scale),
            Some(Form::Long(names)) => {
                let mut places = Vec::new();
                for (name, place) in names.entries {
                    let place = self.within(place, -2.0, 2.0);
                    self.has_broken_scale |= place.is_broken();
                    if let (Some(name), Some(place)) = (name, place.get()) {
                        places.push((name.value, *place));
                    }
                }
                EmotionScale::Names(places)
            }
        }
    }
}

/// Returns the readable texts of a list.
pub(super) fn list(written: Many<String>) -> List<Spanned<String>> {
    list_of(written, |text| text)
}

/// Returns the readable entries of a list.
pub(super) fn list_of<T, U>(written: Many<T>, mut make: impl FnMut(Spanned<T>) -> U) -> List<U> {
    let (span, broken) = (written.span, written.has_broken());
    let items = written.items.into_iter().filter_map(Field::into_spanned).map(&mut make).collect();
    List { items, span, broken }
}

/// Makes a finding of a refusal: its first line says what is wrong, the others how to fix it.
pub(super) fn wrong_value(span: Span, words: &str) -> Finding {
    let mut lines = words.lines();
    let finding = Finding::error(yaml::rules::WRONG_VALUE, span, lines.next().unwrap_or_default());
    lines.fold(finding, Finding::help)
}
