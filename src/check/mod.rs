//! One text, from its bytes to everything that is known and found: the rooms joined together.

mod text;

use jiff::civil::Date;

use crate::finding::{self, Finding};
use crate::yaml::{self, Budgets};

pub use text::{Text, decode, refuse_size};

/// What is known of one journey file.
#[derive(Debug)]
pub struct Checked {
    /// Everything that was found, in the order of the text.
    pub findings: Vec<Finding>,
}

/// Reads and judges a text; never fails. `today` is seen by the rules about dates and by no other.
pub fn check(text: &Text, _today: Date) -> Checked {
    let mut findings = text.findings.clone();
    if !text.is_refused {
        findings.extend(yaml::read::<serde::de::IgnoredAny>(&text.source, &Budgets::default()).findings);
    }
    finding::sort(&mut findings);
    Checked { findings }
}
