//! How long customers wait, and whether anyone tells them why.
//!
//! Waits that are uncertain, unexplained or come before anything has begun feel longer than they are (Maister 1985).

use crate::journey::{ChannelKind, Initiator, Journey, Phase, Ref, Touchpoint};
use crate::source::Span;

/// Beyond this, a wait is long where people or screens answer at once, in minutes. Ours.
pub const LONG_LIVE_MINUTES: f64 = 15.0;
/// Beyond this, a wait is long anywhere, in minutes: a day in which nothing happens. Ours.
pub const LONG_MINUTES: f64 = 1440.0;

/// A wait before a touchpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct Wait {
    /// The touchpoint that is waited for.
    pub touchpoint: Ref<Touchpoint>,
    /// How long it usually is, in minutes.
    pub minutes: f64,
    /// The longest that is given, in minutes.
    pub longest_minutes: f64,
    /// Where it is written.
    pub span: Span,
    /// Whether it is long for the channel it happens on.
    pub is_long: bool,
    /// Whether it is a day or more: long enough for silence.
    pub is_days: bool,
    /// Whether it is explained to the customer; also true where something is written that could not be read.
    pub is_explained: bool,
    /// Whether the company makes the next move.
    pub is_proactive: bool,
    /// In which phase, where given.
    pub phase: Option<Phase>,
}

/// Returns the waits of a journey, in file order.
pub(super) fn waits_of(journey: &Journey) -> Vec<Wait> {
    journey.refs(&journey.touchpoints).filter_map(|touchpoint| wait(journey, touchpoint)).collect()
}

fn wait(journey: &Journey, reference: Ref<Touchpoint>) -> Option<Wait> {
    let touchpoint = &journey[reference];
    let written = touchpoint.wait.spanned()?;
    let (_, minutes, longest_minutes) = written.bounds();
    let mut kinds = touchpoint.channels.iter().map(|channel| journey[*channel].kind.get());
    let is_live = !touchpoint.channels.is_empty()
        && kinds.all(|kind| matches!(kind, Some(ChannelKind::Human | ChannelKind::Digital)));
    let is_days = minutes >= LONG_MINUTES;
    Some(Wait {
        touchpoint: reference,
        minutes,
        longest_minutes,
        span: written.span,
        is_long: is_days || (is_live && minutes >= LONG_LIVE_MINUTES),
        is_days,
        is_explained: touchpoint.wait_explained.is_broken() || is_yes(touchpoint.wait_explained.get()),
        is_proactive: touchpoint.initiated_by.is_broken() || touchpoint.initiated_by.get() == Some(&Initiator::Company),
        phase: touchpoint.phase.get().copied(),
    })
}

/// Tells whether a text under `wait_explained` says that it is: anything but a bare no.
fn is_yes(text: Option<&String>) -> bool {
    text.is_some_and(|text| !matches!(text.trim().to_lowercase().as_str(), "false" | "no" | "none" | ""))
}
