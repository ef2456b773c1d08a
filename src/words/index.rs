//! Words of the page that lists many journeys.

use crate::words::table::{Count, Phrase, Word, table};

table! {
    /// A page with many journeys.
    Index {
        /// Its heading.
        heading: Word,
        /// So many journeys.
        journeys: Count,
        /// So many journeys that could not be drawn, or not whole.
        flawed: Count,
        /// Before the owner.
        owner: Word,
        /// Before what the journey rests on.
        rests_on: Word,
        /// Before the weightiest gaps.
        gaps: Word,
        /// Before the formats.
        open: Word,
        /// Before the formats of the comparison with the journey that it improves.
        change: Phrase,
        /// The picture, by the journey's title.
        picture: Phrase,
        /// The file has so many errors.
        errors: Count,
        /// No journey could be read.
        unread: Word,
        /// Where there is no owner.
        no_owner: Word,
        /// Where there is no date of a review.
        never_reviewed: Word,
        /// What made the page.
        made: Word,
    }
}
