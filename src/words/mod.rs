//! Everything that a map says in words of its own, language by language: headings, labels, legends, numbers.
//!
//! A language is one folder with one [`Words`], all of whose fields the compiler asks for, and one entry in [`ALL`].
//! Names and texts of the journey are never inflected, since nobody knows their declension: a [`Phrase`] sets them
//! behind a colon, in quotation marks or beside a noun that takes the case.

mod compare;
mod en;
mod fi;
mod head;
mod index;
mod kind;
mod lane;
mod language;
mod legend;
mod length;
mod note;
mod number;
mod own_words;
mod page;
mod step;
mod table;
mod template;
#[cfg(test)]
mod tests;

pub use compare::Compare;
pub use en::ENGLISH;
pub use fi::FINNISH;
pub use head::{Card, Described, Felt, Head};
pub use index::Index;
pub use kind::{Behaviour, Evidence, Journey, Quality, Time};
pub use lane::{Lane, Line, Phases, Stage};
pub use language::{Language, Value};
pub use legend::{Counted, FlowLegend, Legend, Numbers, Signs};
pub use note::{Detail, Metric, Note};
pub use number::rounded_score;
pub use own_words::OwnWords;
pub use page::Page;
pub use step::{Curve, Touchpoint, Way};
pub use table::{Count, Pair, Phrase, Word};
pub use template::Template;

/// The languages; the first one is spoken where a journey's own is not among them.
pub static ALL: [&Words; 2] = [&ENGLISH, &FINNISH];

/// A language.
pub struct Words {
    /// Its primary tag (BCP 47): "en".
    pub tag: Word,
    /// What stands between the whole and the parts of a number.
    pub decimal: char,
    /// How numbers and quotations are written.
    pub numbers: Numbers,
    /// The journey as a whole.
    pub head: Head,
    /// The cards of the personas.
    pub card: Card,
    /// The sentences for those who cannot see the picture.
    pub described: Described,
    /// Phases, stages and blocks.
    pub stage: Stage,
    /// The headings of the lanes.
    pub lane: Lane,
    /// The lines of the blueprint.
    pub line: Line,
    /// Touchpoints.
    pub touchpoint: Touchpoint,
    /// The curve of feeling.
    pub curve: Curve,
    /// Where customers go on to.
    pub way: Way,
    /// Pain points and opportunities.
    pub note: Note,
    /// Metrics.
    pub metric: Metric,
    /// What is said besides.
    pub detail: Detail,
    /// How something was found out.
    pub evidence: Evidence,
    /// What customers go through.
    pub behaviour: Behaviour,
    /// Kinds of journeys.
    pub journey: Journey,
    /// Qualities.
    pub quality: Quality,
    /// Lengths of time.
    pub time: Time,
    /// The legend of the map.
    pub legend: Legend,
    /// The legend of the flow.
    pub flow_legend: FlowLegend,
    /// The legend of a text.
    pub signs: Signs,
    /// Two maps as one.
    pub compare: Compare,
    /// A page with many journeys.
    pub index: Index,
    /// The blank wall template.
    pub template: Template,
    /// Counts of the flow.
    pub counted: Counted,
    /// The page for a browser.
    pub page: Page,
}

impl Words {
    /// Returns the language of a tag (BCP 47) such as "fi" or "fi-FI", English where it is not among [`ALL`].
    pub fn of(tag: Option<&str>) -> &'static Words {
        let primary = tag.and_then(|tag| tag.trim().split(['-', '_']).next()).unwrap_or_default();
        ALL.into_iter().find(|words| words.tag.eq_ignore_ascii_case(primary)).unwrap_or(&ENGLISH)
    }

    /// Writes a number: "3.9", or "3,9".
    pub fn number(&self, value: f64) -> String {
        self.written(&value.to_string()).replace('-', "−")
    }

    /// Writes a value of the emotion scale as people do: "+2", "−1.5", "0".
    pub fn signed(&self, value: f64) -> String {
        let rounded = (value * 100.0).round() / 100.0;
        if rounded > 0.0 {
            format!("+{}", self.number(rounded))
        } else if rounded < 0.0 {
            self.number(rounded)
        } else {
            String::from("0")
        }
    }

    /// Writes a part of a whole, 0 to 1, in percent: "35 %"; parts under one percent keep one decimal.
    pub fn percent(&self, part: f64) -> String {
        let percent = part * 100.0;
        let number = if percent > 0.0 && percent < 1.0 { format!("{percent:.1}") } else { format!("{percent:.0}") };
        (self.numbers.percent)(&self.written(&number))
    }

    /// Returns a number as the file has it, with the decimal sign of the language; other texts stay as they are.
    pub fn written(&self, text: &str) -> String {
        let is_of_number = |letter: char| letter.is_ascii_digit() || " .%-+−–".contains(letter);
        if self.decimal == '.' || !text.chars().all(is_of_number) {
            return text.to_owned();
        }
        text.replace('.', &self.decimal.to_string())
    }

    /// Writes what a customer says in quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        let [open, close] = self.numbers.quote;
        format!("{open}{text}{close}")
    }

    /// Writes a name in quotation marks.
    pub fn named(&self, name: &str) -> String {
        let [open, close] = self.numbers.name;
        format!("{open}{name}{close}")
    }

    /// Writes names one by one: "a, b or c".
    pub fn one_of(&self, names: &[&str]) -> String {
        self.joined(names, self.touchpoint.or)
    }

    /// Writes names one by one: "a, b and c".
    pub fn all_of(&self, names: &[&str]) -> String {
        self.joined(names, self.touchpoint.and)
    }

    fn joined(&self, names: &[&str], pair: Pair) -> String {
        match names {
            [] => String::new(),
            [first, rest @ ..] => rest.iter().fold((*first).to_owned(), |all, next| pair(&all, next)),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Words").field(&self.tag).finish()
    }
}

/// A language is what its tag says.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

/// Returns a text with a capital letter at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns a text without the soft hyphens that tell where it may be broken.
pub fn unbroken(text: &str) -> String {
    text.replace('\u{AD}', "")
}
