//! One text, from its bytes to everything that is known and found: the rooms joined together.

mod text;

use jiff::civil::Date;

use crate::finding::{self, Finding};
use crate::journey::{self, Journey};

pub use text::{Text, decode, refuse_size};

/// What is known of one journey file.
#[derive(Debug)]
pub struct Checked {
    /// The journey, as far as it could be read.
    pub journey: Journey,
    /// Whether there is a journey at all.
    pub is_journey: bool,
    /// Everything that was found, in the order of the text.
    pub findings: Vec<Finding>,
}

/// Reads and judges a text; never fails. `today` is seen by the rules about dates and by no other.
pub fn check(text: &Text, _today: Date) -> Checked {
    let mut findings = text.findings.clone();
    if text.is_refused {
        return Checked { journey: Journey::default(), is_journey: false, findings };
    }
    let loaded = journey::load(&text.source);
    findings.extend(loaded.findings);
    finding::sort(&mut findings);
    Checked { journey: loaded.journey, is_journey: loaded.is_journey, findings }
}
