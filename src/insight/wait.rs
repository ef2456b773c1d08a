//! How long customers wait, and whether anyone tells them why.
//!
//! Waits that are uncertain, unexplained or come before anything has begun feel longer than they are (Maister 1985).

use crate::journey::{Behaviour, ChannelKind, Control, Initiator, Journey, Phase, Ref, Touchpoint};
use crate::lexicon::{Lexicon, List};
use crate::source::Span;

const MINUTES_A_DAY: f64 = 1440.0;

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
    /// Whether a person or a screen should answer at once there.
    pub is_live: bool,
    /// Whether it is a day or more.
    pub is_days: bool,
    /// Whether it is explained to the customer; also true where something is written that could not be read.
    pub is_explained: bool,
    /// Whether anyone waits for it: nobody does for the next renewal, a survey or the end.
    pub is_awaited: bool,
    /// Whether no touchpoint before it, in file order, is a meeting with the company or a partner.
    pub is_before_first_contact: bool,
    /// Whether the company makes the next move.
    pub is_proactive: bool,
    /// In which phase, where given.
    pub phase: Option<Phase>,
}

impl Wait {
    /// Tells whether it is long: from `long` minutes on anywhere, from `long_live` on where someone should answer at once.
    pub fn is_long(&self, long: f64, long_live: f64) -> bool {
        self.minutes >= long || (self.is_live && self.minutes >= long_live)
    }
}

/// Returns the waits of a journey, in file order.
pub(super) fn waits_of(journey: &Journey) -> Vec<Wait> {
    let meets = |touchpoint: &Touchpoint| is_contact(journey, touchpoint);
    let first_contact = journey.touchpoints.iter().position(meets).map(Ref::new);
    journey.refs(&journey.touchpoints).filter_map(|touchpoint| wait(journey, touchpoint, first_contact)).collect()
}

/// Tells whether the customer meets the company or a partner there, as far as the file says where it happens.
fn is_contact(journey: &Journey, touchpoint: &Touchpoint) -> bool {
    // Where it cannot be read, it may well be a contact.
    if journey.is_control_unclear(touchpoint) {
        return true;
    }
    let is_met = touchpoint.is_stage || !touchpoint.channels.is_absent();
    is_met
        && !touchpoint.is_alone
        && !matches!(journey.control(touchpoint), Some(Control::Customer | Control::External))
}

fn wait(journey: &Journey, reference: Ref<Touchpoint>, first_contact: Option<Ref<Touchpoint>>) -> Option<Wait> {
    use Behaviour::{Advocacy, Engagement, Feedback, Leaving, Renewal};
    let touchpoint = &journey[reference];
    let written = touchpoint.wait.spanned()?;
    let (_, minutes, longest_minutes) = written.bounds();
    let mut kinds = touchpoint.channels.iter().map(|channel| journey[*channel].kind.get());
    let is_live = !touchpoint.channels.is_empty()
        && kinds.all(|kind| matches!(kind, Some(ChannelKind::Human | ChannelKind::Digital)));
    let is_days = minutes >= MINUTES_A_DAY;
    let comes_by_itself =
        |behaviour: Behaviour| matches!(behaviour, Renewal | Feedback | Advocacy | Engagement | Leaving);
    let nobody_waits = !touchpoint.behaviours.is_empty()
        && touchpoint.behaviours.iter().all(|behaviour| comes_by_itself(behaviour.value));
    Some(Wait {
        touchpoint: reference,
        is_awaited: !nobody_waits && !touchpoint.behaviours.broken,
        is_before_first_contact: first_contact == Some(reference),
        minutes,
        longest_minutes,
        span: written.span,
        is_live,
        is_days,
        is_explained: touchpoint.wait_explained.is_broken() || is_yes(touchpoint.wait_explained.get()),
        is_proactive: touchpoint.initiated_by.is_broken() || touchpoint.initiated_by.get() == Some(&Initiator::Company),
        phase: touchpoint.phase.get().copied(),
    })
}

/// Tells whether a text under `wait_explained` says that it is: anything but a bare no.
fn is_yes(text: Option<&String>) -> bool {
    text.map(|text| text.trim().to_lowercase())
        .is_some_and(|text| !matches!(text.as_str(), "false" | "") && !Lexicon::ALL.has(List::Denials, &text))
}
