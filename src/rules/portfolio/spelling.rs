//! Names that several journeys share and spell in several ways.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Name, Portfolio, Told};
use crate::rules::mechanism::{Rule, count, normal, quoted};

/// One way of spelling a name.
#[derive(Debug, Clone, Copy)]
struct Spelling<'a> {
    /// The first journey that spells it so, and where.
    first: (usize, &'a Name),
    /// The last journey that spells it so.
    last: usize,
    /// How many journeys do.
    journeys: usize,
}

/// Reports each spelling of a name that is not the usual one: the one that most journeys use, else the first.
///
/// `names` come in the order of the journeys. Names that differ only in capitals, spaces and punctuation are the same.
pub(crate) fn tell_unusual<'a>(
    portfolio: &Portfolio,
    rule: &Rule,
    noun: &str,
    names: impl Iterator<Item = (usize, &'a Name)>,
    found: &mut Vec<Told>,
) {
    let mut of_names: BTreeMap<String, BTreeMap<&str, Spelling>> = BTreeMap::new();
    for (journey, name) in names {
        let first = Spelling { first: (journey, name), last: journey, journeys: 1 };
        let spellings = of_names.entry(normal(&name.text)).or_default();
        let spelling = spellings.entry(&name.text).or_insert(first);
        spelling.journeys += usize::from(spelling.last != journey);
        spelling.last = journey;
    }
    of_names.remove("");
    for spellings in of_names.into_values().filter(|spellings| spellings.len() > 1) {
        let mut spellings: Vec<Spelling> = spellings.into_values().collect();
        spellings.sort_by_key(|spelling| (Reverse(spelling.journeys), spelling.first.0, spelling.first.1.spot));
        let [usual, others @ ..] = spellings.as_slice() else { continue };
        // Two spellings within one file are reported in that file.
        for other in others.iter().filter(|other| other.journeys > 1 || other.first.0 != usual.first.0) {
            found.push(told(portfolio, rule, noun, usual, other));
        }
    }
}

fn told(portfolio: &Portfolio, rule: &Rule, noun: &str, usual: &Spelling, other: &Spelling) -> Told {
    let (journey, name) = other.first;
    let message = format!("the {noun} {} is written {} elsewhere", quoted(&name.text), quoted(&usual.first.1.text));
    portfolio.at(rule, journey, name.spot, message).with(|finding| {
        let finding = finding
            .label(format!("the same {noun}?"))
            .elsewhere(portfolio.elsewhere(usual.first.0, usual.first.1.spot, ""))
            .help("write it the same way in all journeys");
        match (usual.journeys, other.journeys) {
            (1, 1) => finding,
            (usual, other) => finding.note(format!(
                "{} write it that way, {} write it this way",
                count(usual, "journey", "journeys"),
                other
            )),
        }
    })
}
