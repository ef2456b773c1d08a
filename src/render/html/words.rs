//! The words of the page itself, in English.

use crate::render::html::pictures::View;

/// The words of the page itself.
#[derive(Debug)]
pub(super) struct Words {
    /// The language of these words (BCP 47).
    pub(super) language: &'static str,
    pub(super) title: &'static str,
    pub(super) skip: &'static str,
    pub(super) made: &'static str,
    pub(super) tools: &'static str,
    pub(super) view: &'static str,
    pub(super) map: &'static str,
    pub(super) flow: &'static str,
    pub(super) personas: &'static str,
    pub(super) lanes: &'static str,
    pub(super) head: &'static str,
    pub(super) legend: &'static str,
    pub(super) theme: &'static str,
    pub(super) zoom: &'static str,
    pub(super) smaller: &'static str,
    pub(super) larger: &'static str,
    pub(super) fit: &'static str,
    pub(super) gaps: &'static str,
    pub(super) find: &'static str,
    pub(super) print: &'static str,
    pub(super) print_picture: &'static str,
    pub(super) print_all: &'static str,
    pub(super) details: &'static str,
    pub(super) close: &'static str,
    pub(super) previous: &'static str,
    pub(super) next: &'static str,
    pub(super) facts: &'static str,
    pub(super) about: &'static str,
    pub(super) starts: &'static str,
    pub(super) ends: &'static str,
    pub(super) business_goal: &'static str,
    pub(super) rests_on: &'static str,
    pub(super) measured: &'static str,
    pub(super) goals: &'static str,
    pub(super) needs: &'static str,
    pub(super) priorities: &'static str,
    pub(super) pains: &'static str,
    pub(super) of_customers: &'static str,
    pub(super) steps: &'static str,
    pub(super) throughout: &'static str,
    pub(super) whole_stage: &'static str,
    pub(super) lane: &'static str,
    pub(super) goes_on: &'static str,
    pub(super) continued: &'static str,
    pub(super) nothing_leads_here: &'static str,
    pub(super) ways: &'static str,
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) share: &'static str,
    pub(super) condition: &'static str,
    pub(super) who: &'static str,
    pub(super) everybody: &'static str,
    pub(super) out: &'static str,
    pub(super) out_content: &'static str,
    pub(super) when_it_fails: &'static str,
    pub(super) sources: &'static str,
    pub(super) reviewed: &'static str,
    pub(super) keys: &'static str,
}

/// English.
const ENGLISH: Words = Words {
    language: "en",
    title: "Customer journey map",
    skip: "Skip the picture, read it in words",
    made: "Drawn by cjm from the journey's own file. This page loads nothing and sends nothing.",
    tools: "What the picture shows",
    view: "View",
    map: "Map",
    flow: "Flow",
    personas: "Personas",
    lanes: "Lanes",
    head: "Title and personas",
    legend: "Legend",
    theme: "Look",
    zoom: "Zoom",
    smaller: "Smaller",
    larger: "Larger",
    fit: "Fit the width",
    gaps: "Gaps",
    find: "Find",
    print: "Print",
    print_picture: "The picture as it is now",
    print_all: "The whole page",
    details: "Details",
    close: "Close",
    previous: "Previous touchpoint",
    next: "Next touchpoint",
    facts: "In words",
    about: "About this journey",
    starts: "Starts",
    ends: "Ends",
    business_goal: "Business goal",
    rests_on: "Rests on",
    measured: "Measured",
    goals: "Wants",
    needs: "Needs",
    priorities: "What decides",
    pains: "Pain points",
    of_customers: "of customers",
    steps: "Step by step",
    throughout: "Throughout the journey",
    whole_stage: "The stage as a whole",
    lane: "Lane",
    goes_on: "Goes on",
    continued: "continued",
    nothing_leads_here: "no way leads here",
    ways: "Where customers go",
    from: "From",
    to: "To",
    share: "Share",
    condition: "When",
    who: "Who",
    everybody: "everybody",
    out: "leaves the journey",
    out_content: "leaves content",
    when_it_fails: "when it fails",
    sources: "Sources",
    reviewed: "reviewed",
    keys: "Arrow keys go from touchpoint to touchpoint, Enter opens one, Esc closes it; +, − and 0 zoom.",
};

impl Words {
    /// Returns the words for a page in a language.
    pub(super) fn of(_language: Option<&str>) -> &'static Words {
        &ENGLISH
    }

    /// Returns the word for a view.
    pub(super) fn view(&self, view: View) -> &'static str {
        match view {
            View::Map => self.map,
            View::Flow => self.flow,
        }
    }
}

/// Returns the direction in which a language runs.
pub(super) fn direction(language: Option<&str>) -> &'static str {
    const FROM_RIGHT: [&str; 9] = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    let primary = language.and_then(|language| language.split(['-', '_']).next()).unwrap_or_default();
    if FROM_RIGHT.contains(&primary.to_lowercase().as_str()) { "rtl" } else { "ltr" }
}
