//! Words of the page for a browser: its tools, its headings, and what a person who hears it is told.

use crate::words::table::{Word, table};

table! {
    /// The page for a browser.
    Page {
        /// Leads those who hear the page past the picture.
        skip: Word,
        /// At the end of the page.
        made: Word,
        /// The tools above the picture.
        tools: Word,
        /// Which of the two pictures is seen.
        view: Word,
        /// The picture with lanes.
        map: Word,
        /// The picture of the ways.
        flow: Word,
        /// The customers.
        personas: Word,
        /// What runs along the columns.
        lanes: Word,
        /// What stands above the columns.
        head: Word,
        /// What the signs mean.
        legend: Word,
        /// The colours and papers of the picture.
        look: Word,
        /// How large the picture is seen.
        zoom: Word,
        /// A step smaller.
        smaller: Word,
        /// A step larger.
        larger: Word,
        /// As large as the window.
        fit: Word,
        /// Looks for words in what is said of the touchpoints.
        find: Word,
        /// Puts it on paper.
        print: Word,
        /// The picture alone.
        print_picture: Word,
        /// Everything.
        print_all: Word,
        /// What is said of a touchpoint.
        details: Word,
        /// Closes it.
        close: Word,
        /// Goes to the touchpoint before.
        previous: Word,
        /// Goes to the touchpoint behind.
        next: Word,
        /// Which keys do what.
        keys: Word,
        /// All that the picture shows, told in words.
        in_words: Word,
        /// The journey as a whole.
        about: Word,
        /// What the company wants.
        business_goal: Word,
        /// What a persona wants.
        goals: Word,
        /// Stage by stage, touchpoint by touchpoint.
        steps: Word,
        /// What concerns more than one stage.
        throughout: Word,
        /// What concerns a stage and none of its touchpoints alone.
        whole_stage: Word,
        /// Above the headings of the lanes in a table.
        lane: Word,
        /// All ways from touchpoint to touchpoint.
        ways: Word,
        /// Where a way begins.
        from: Word,
        /// Where it leads.
        to: Word,
        /// How many take it.
        share: Word,
        /// On which condition.
        condition: Word,
        /// Which personas.
        who: Word,
        /// A way out of the journey.
        leaves: Word,
        /// A way out of the journey for those who are content.
        leaves_content: Word,
        /// How much a gap matters.
        weight: Word,
        /// How many customers a gap concerns.
        reach: Word,
        /// How bad it is.
        harm: Word,
        /// Behind what nobody has judged.
        not_given: Word,
        /// How far the company has it in hand.
        influence: Word,
        /// How much of an answer is still to be built.
        still_to_do: Word,
        /// A way that is taken where something fails.
        when_it_fails: Word,
    }
}
