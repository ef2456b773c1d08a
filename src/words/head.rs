//! Words for what stands above and below the columns.

use crate::words::table::{Count, Phrase, Word, table};

table! {
    /// The journey as a whole.
    Head {
        /// The title of a map without one.
        untitled: Word,
        /// How things are.
        as_is: Word,
        /// A plan.
        to_be: Word,
        /// Before what the journey starts with.
        starts: Word,
        /// Before what the journey ends with.
        ends: Word,
        /// A goal of the company.
        business_goal: Phrase,
        /// Before the goals of the company.
        company: Word,
        /// A goal of the company, within a stage.
        company_wants: Phrase,
        /// When the map was last looked through; in the middle of a line.
        reviewed: Phrase,
        /// Before the evidence.
        rests_on: Word,
        /// Before the metrics of the whole journey.
        measured: Word,
        /// Above the sources.
        sources: Word,
        /// Above the curves, on a page.
        how_it_feels: Word,
        /// Above a column of curves.
        curve: Word,
        /// Above a column of notable points.
        notable: Word,
    }
}

table! {
    /// The cards of the personas.
    Card {
        /// Above a column of personas; in the middle of a line.
        who: Word,
        /// Where it is all of them.
        everybody: Word,
        /// Above the needs, on a card.
        needs: Word,
        /// Above the priorities, on a card.
        decides: Word,
        /// Above the pain points, on a card.
        pain_points: Word,
        /// Before the goals; in the middle of a line.
        wants: Word,
        /// Before the needs; in the middle of a line.
        in_need_of: Word,
        /// Before the priorities; in the middle of a line.
        weighs: Word,
        /// Before the pain points; in the middle of a line.
        hurts: Word,
        /// Their part of the customers.
        share: Phrase,
        /// What sets them off.
        trigger: Phrase,
    }
}

/// How somebody feels along the way, for a sentence.
#[derive(Debug, Clone, Copy)]
pub struct Felt<'a> {
    /// The names; nothing where it is the customer as such.
    pub who: Option<&'a str>,
    /// Whether these are several.
    pub are_several: bool,
    /// The best moment, and its value.
    pub best: (&'a str, &'a str),
    /// The worst moment, and its value.
    pub worst: (&'a str, &'a str),
    /// The last moment, and its value.
    pub last: (&'a str, &'a str),
}

table! {
    /// The sentences for those who cannot see the picture.
    Described {
        /// What it is; the state as [`Head::as_is`] and [`Head::to_be`] have it.
        map: Phrase,
        /// So many stages.
        stages: Count,
        /// So many stages with so many touchpoints.
        stages_with_touchpoints: fn(usize, usize) -> String,
        /// So many personas.
        personas: Count,
        /// So many that are not named.
        and_more: Count,
        /// How somebody feels along the way.
        feeling: for<'a> fn(Felt<'a>) -> String,
        /// So many pain points.
        pain_points: Count,
        /// So many opportunities.
        opportunities: Count,
        /// What the flow shows.
        flow: Phrase,
        /// The title of the flow of a journey.
        flow_title: Phrase,
    }
}

#[cfg(test)]
impl crate::words::table::Sampled for fn(usize, usize) -> String {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        out.extend([0, 1, 2, 5].map(|count| (format!("{at}({count})"), self(count, count))));
    }
}

#[cfg(test)]
impl crate::words::table::Sampled for for<'a> fn(Felt<'a>) -> String {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        let felt =
            Felt { who: Some("§"), are_several: false, best: ("§", "¤"), worst: ("§", "¤"), last: ("§", "¤") };
        out.push((at.to_owned(), self(felt)));
        out.push((at.to_owned(), self(Felt { are_several: true, ..felt })));
        out.push((at.to_owned(), self(Felt { who: None, ..felt })));
    }
}
