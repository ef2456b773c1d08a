//! What the claims of a journey rest on.

use crate::journey::{Evidence, EvidenceKind, EvidenceLevel, Journey, List, Ref};

/// What one claim rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Grounds {
    /// The weightiest level of its evidence.
    pub level: EvidenceLevel,
    /// The weightiest sources in a few words, such as "96 tickets"; empty where none is given.
    pub words: String,
    /// Whether some of it could not be read, so that nothing can be concluded from what is missing.
    pub is_broken: bool,
}

/// Returns what a claim rests on: its own evidence, else that of the whole journey.
pub fn grounds(journey: &Journey, evidence: &List<Ref<Evidence>>) -> Grounds {
    let own = if evidence.is_given() { evidence } else { &journey.based_on };
    let heaviest = own.iter().map(|source| &journey[*source]).fold(None, |best: Option<&Evidence>, next| match best {
        Some(best) if (best.level(), best.sample.get()) >= (next.level(), next.sample.get()) => Some(best),
        _ => Some(next),
    });
    Grounds {
        level: heaviest.map_or(EvidenceLevel::NotSaid, Evidence::level),
        words: heaviest.map(words).unwrap_or_default(),
        is_broken: own.broken,
    }
}

/// Returns the words for a source: how many of what, else its name.
fn words(evidence: &Evidence) -> String {
    use EvidenceKind::*;
    let Some(kind) = evidence.kind.get() else {
        return evidence.name.value.clone();
    };
    let Some(sample) = evidence.sample.get() else {
        return kind.words().to_owned();
    };
    let one = *sample == 1;
    let counted = match kind {
        Survey => "asked",
        Analytics | EventLog => "cases logged",
        Experiment => "in a test",
        Observation | UsabilityTest | SessionRecording => "watched",
        MysteryShopping if one => "mystery visit",
        MysteryShopping => "mystery visits",
        Diary if one => "diary",
        Diary => "diaries",
        Interview if one => "interview",
        Interview => "interviews",
        FocusGroup => "in focus groups",
        SupportTickets if one => "ticket",
        SupportTickets => "tickets",
        Reviews if one => "review",
        Reviews => "reviews",
        Complaints if one => "complaint",
        Complaints => "complaints",
        SocialMedia if one => "post",
        SocialMedia => "posts",
        Staff => "told by staff",
        DeskResearch | Regulation => return kind.words().to_owned(),
        Assumption => return "assumed".to_owned(),
        Workshop => return "assumed in a workshop".to_owned(),
    };
    format!("{} {counted}", grouped(*sample))
}

/// Writes a number with its thousands apart: "88 400", with spaces that break no line.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_read_in_groups() {
        let of = |number| grouped(number).replace('\u{a0}', " ");
        assert_eq!([of(96), of(2140), of(88_400), of(1_234_567)], ["96", "2140", "88 400", "1 234 567"]);
    }
}
