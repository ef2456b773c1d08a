//! A paragraph as it is said: its words, the sign before them, and what they are.

use crate::journey::Phase;

/// Something said in one go. The words are as the journey has them: who writes them down escapes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Paragraph {
    /// What it is.
    pub(in crate::render) ink: Ink,
    /// The sign before it; empty where there is none.
    pub(in crate::render) lead: String,
    /// The text, or several facts that are set apart from each other; none of an empty line.
    pub(in crate::render) texts: Vec<String>,
}

/// What a stretch of text is, which gives it its colour; the words and signs say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Ink {
    /// Running text.
    Plain,
    /// The title, names of steps.
    Strong,
    /// Circumstances.
    Muted,
    /// Lines and bars.
    Line,
    /// Before the purchase.
    Before,
    /// The purchase.
    Purchase,
    /// After the purchase.
    After,
    /// What hurts.
    Pain,
    /// What could be better.
    Opportunity,
    /// A customer, by number.
    Persona(usize),
}

impl Paragraph {
    /// Makes a paragraph of a text.
    pub(in crate::render) fn of(ink: Ink, text: impl Into<String>) -> Self {
        Paragraph { ink, lead: String::new(), texts: vec![text.into()] }
    }

    /// Makes a paragraph of facts; nothing where there are none.
    pub(in crate::render) fn of_facts(ink: Ink, facts: Vec<String>) -> Option<Self> {
        (!facts.is_empty()).then(|| Paragraph { ink, lead: String::new(), texts: facts })
    }

    /// Makes an empty line.
    pub(in crate::render) fn blank() -> Self {
        Paragraph { ink: Ink::Plain, lead: String::new(), texts: Vec::new() }
    }

    /// Sets a sign before the text.
    pub(in crate::render) fn after(mut self, sign: impl Into<String>) -> Self {
        self.lead = sign.into();
        self
    }
}

impl Ink {
    /// Returns the ink of a phase.
    pub(in crate::render) fn of_phase(phase: Option<Phase>) -> Ink {
        match phase {
            Some(Phase::Before) => Ink::Before,
            Some(Phase::Purchase) => Ink::Purchase,
            Some(Phase::After) => Ink::After,
            None => Ink::Strong,
        }
    }
}
