//! The cards of the touchpoints.

use std::collections::BTreeSet;

use crate::document::Text;
use crate::journey::{self, Initiator, Journey, MomentKind, Ref, Touchpoint};
use crate::map::from_journey::details::{self, Heard};
use crate::map::from_journey::length::duration_text;
use crate::map::from_journey::notes::grounds;
use crate::map::from_journey::{text_of, who};
use crate::map::{Channel, Place, TouchpointCard};
use crate::measure::Direction;
use crate::words::Language;

/// Pairs of touchpoints between which the channel changes.
pub(super) type Switches = BTreeSet<(Ref<Touchpoint>, Ref<Touchpoint>)>;

/// Returns the card of a touchpoint; `before` are those from which one comes to it.
pub(super) fn card(
    journey: &Journey,
    reference: Ref<Touchpoint>,
    before: &[Ref<Touchpoint>],
    switches: &Switches,
    heard: &Heard,
) -> TouchpointCard {
    let touchpoint = &journey[reference];
    let stage = touchpoint.stage.map(|stage| &journey[stage]).filter(|_| touchpoint.is_stage);
    let places = stage
        .into_iter()
        .flat_map(|stage| stage.places.iter().map(|place| Place { name: place.value.clone(), kind: None }));
    let (moment_of_truth, because) = moment_of_truth(touchpoint, heard.words);
    let fails = touchpoint.fails.iter().filter(|fail| fail.to.is_none());
    TouchpointCard {
        name: if touchpoint.is_stage { String::new() } else { touchpoint.name.value.clone() },
        summary: text_of(&touchpoint.summary),
        channels: touchpoint.channels.iter().map(|channel| map_channel(&journey[*channel])).collect(),
        is_alone: touchpoint.is_alone,
        control: journey.control(touchpoint).unwrap_or_default(),
        wait: touchpoint.wait.get().map(|wait| duration_text(wait, heard.words)),
        duration: touchpoint.duration.get().map(|duration| duration_text(duration, heard.words)),
        moment_of_truth,
        because,
        switch_from: switch_from(journey, reference, before, switches, heard.words),
        by_company: touchpoint.initiated_by.get() == Some(&Initiator::Company),
        fails: fails.map(fail_text).collect(),
        requires: touchpoint.requires.iter().map(|first| journey[first.value].name.value.clone()).collect(),
        opens: text_of(&touchpoint.opens),
        grounds: grounds(journey, &touchpoint.evidence),
        who: who(journey, &touchpoint.personas),
        details: details::of_touchpoint(journey, heard, touchpoint),
        places: places.collect(),
    }
}

/// Returns what fails, and what is done then.
pub(super) fn fail_text(fail: &journey::Fail) -> String {
    match fail.response.get() {
        Some(response) if Direction::of_text(&fail.when.value) == Some(Direction::RightToLeft) => {
            format!("{} ← {response}", fail.when.value)
        }
        Some(response) => format!("{} → {response}", fail.when.value),
        None => fail.when.value.clone(),
    }
}

fn map_channel(channel: &journey::Channel) -> Channel {
    Channel { name: channel.name.value.clone(), kind: channel.kind.get().copied() }
}

fn moment_of_truth(touchpoint: &Touchpoint, words: &Language) -> (Option<String>, Option<String>) {
    let Some(moment) = touchpoint.moment_of_truth.get() else {
        return (None, None);
    };
    let label = match moment.kind {
        None => words.text("moment-of-truth"),
        Some(MomentKind::Zero) => words.text("moment-of-truth-zero"),
        Some(MomentKind::First) => words.text("moment-of-truth-first"),
        Some(MomentKind::Second) => words.text("moment-of-truth-second"),
        Some(MomentKind::Ultimate) => words.text("moment-of-truth-ultimate"),
    };
    (Some(label.to_owned()), text_of(&moment.because))
}

/// Returns the channel that the customer leaves, where every way to the touchpoint changes the channel.
fn switch_from(
    journey: &Journey,
    touchpoint: Ref<Touchpoint>,
    before: &[Ref<Touchpoint>],
    switches: &Switches,
    words: &Language,
) -> Option<String> {
    if !before.iter().all(|from| switches.contains(&(*from, touchpoint))) {
        return None;
    }
    let left: BTreeSet<_> = before.iter().flat_map(|from| &journey[*from].channels).copied().collect();
    let names: Vec<Text> = left.into_iter().map(|channel| Text::author(&journey[channel].name.value)).collect();
    (!names.is_empty()).then(|| words.one_of(names).plain())
}
