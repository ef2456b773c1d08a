//! Everything that gaps say has a message in every language, with the values that it is given.

use crate::document::Text;
use crate::gaps::samples::{
    NAME, amounts, cautions, cells, facts, found, harms, hints, questions, rows, titles, ways_out, whoms,
};
use crate::gaps::{Amount, Factors, Harm, Kind, LooseEndKind, Note, Verdict, Whom};
use crate::graph::Reach;
use crate::insight::GroundsSource;
use crate::journey::EvidenceKind;
use crate::words::Language;

/// Returns each kind of source, with and without a number.
fn sources() -> Vec<GroundsSource> {
    use EvidenceKind::*;
    let kinds = [
        Survey,
        Analytics,
        Experiment,
        EventLog,
        Observation,
        UsabilityTest,
        MysteryShopping,
        SessionRecording,
        Diary,
        Interview,
        FocusGroup,
        SupportTickets,
        Reviews,
        Complaints,
        SocialMedia,
        Staff,
        DeskResearch,
        Regulation,
        Assumption,
        Workshop,
    ];
    let of_kind = kinds.into_iter().flat_map(|kind| [None, Some(1), Some(96)].map(|sample| (kind, sample)));
    let of_kind = of_kind.map(|(kind, sample)| GroundsSource::OfKind(kind, sample));
    [GroundsSource::Named(NAME.to_owned())].into_iter().chain(of_kind).collect()
}

/// Says everything that gaps can say in a language. A message that is missing, or that asks for a value that it is not
/// given, ends a test where it is said.
fn all_said(language: &Language) -> Vec<Text> {
    let mut said: Vec<Text> = Vec::new();
    said.extend(Kind::ALL.iter().map(|kind| kind.said(language)));
    said.extend(titles().iter().map(|title| title.said(language)));
    for whom in whoms().into_iter().chain([Whom::Anybody]) {
        said.extend(facts().into_iter().map(|fact| Note { fact, whom: whom.clone() }.said(language)));
    }
    said.extend(questions().iter().map(|question| question.said(language)));
    said.extend(ways_out().iter().map(|way_out| way_out.said(language)));
    said.extend(whoms().iter().map(|whom| whom.said(language)));
    said.extend(rows().iter().map(|row| row.said(language)));
    said.extend(cells().iter().map(|cell| cell.said(language)));
    said.extend(hints().iter().map(|hint| hint.said(language)));
    let ends = [LooseEndKind::Adrift, LooseEndKind::Unowned, LooseEndKind::Unweighed];
    said.extend(ends.map(|end| end.said(language)));
    said.extend(harms().into_iter().flat_map(|harm| [harm.said(language), harm.said_with_name(language)]));
    said.extend(amounts().into_iter().flat_map(|own| [own.said_as_limit(language), own.said_as_excess(language)]));
    for found in found().into_iter().map(Some).chain([None]) {
        for excess in [None, Some(Amount::Count(1))] {
            let verdict = Verdict { name: "max-lost", limit: Amount::Lost(0.1), found, excess, places: Vec::new() };
            said.push(verdict.said(language));
        }
    }
    said.extend(cautions().iter().map(|caution| caution.said(language)));
    said.extend(sources().iter().map(|source| source.said(language)));
    let reach = Reach::exactly(0.5);
    let factors = Factors { reach, reach_shown: reach, harm: Harm::default(), control: None, answer: None };
    said.push(factors.said(language));
    said
}

/// Returns the keys of the messages of a text in the format of Fluent.
fn keys_of_gaps() -> Vec<&'static str> {
    let is_ours = |key: &&str| {
        ["gap-", "gaps-", "budget-", "what-if-", "plan-", "portfolio-", "grounds-", "evidence-level-"]
            .iter()
            .any(|start| key.starts_with(start))
    };
    let lines = include_str!("../words/en.ftl").lines().filter_map(|line| line.split_once(" ="));
    lines.map(|(key, _)| key).filter(is_ours).collect()
}

#[test]
fn everything_that_gaps_say_has_a_message_in_every_language_that_speaks_of_gaps() {
    // A language has messages for all of it or for none, and then gaps are said in English.
    let tags: Vec<&str> = Language::tags().filter(|tag| Language::of(Some(tag)).has("gaps-title")).collect();
    assert!(tags.contains(&"en") && tags.contains(&"fi"), "{tags:?}");
    for tag in tags {
        let language = Language::of(Some(tag));
        for text in all_said(&language) {
            let said = text.plain();
            assert!(!said.trim().is_empty() && !said.contains('{') && !said.contains("  "), "{tag}: {said:?}");
        }
        let keys = keys_of_gaps();
        assert!(keys.len() > 300, "{}", keys.len());
        let missing: Vec<&str> = keys.into_iter().filter(|key| !language.has(key)).collect();
        assert!(missing.is_empty(), "{tag} has no {missing:?}");
    }
}

#[test]
fn gaps_say_what_customers_and_the_purchase_are_called() {
    use crate::words::OwnWords;
    let own = OwnWords {
        customer: Some(["patient".to_owned(), "patients".to_owned()]),
        purchase: Some("operation".to_owned()),
        ..OwnWords::default()
    };
    for tag in ["en", "fi"] {
        let language = Language::of(Some(tag)).with_own(&own);
        let said: Vec<String> = all_said(&language).iter().map(Text::plain).collect();
        for word in ["customer", "purchase", "asiak", "osto"] {
            // The Finnish file, "tiedosto", has a purchase in it.
            let holds = |said: &&String| said.to_lowercase().replace("tiedosto", "").contains(word);
            let left: Vec<&String> = said.iter().filter(holds).collect();
            // What is typed stays as it is, and so does the name of what opportunities are rated by.
            let is_fixed = |said: &&String| ["phase:", "control:", "asiakasarvo"].iter().any(|own| said.contains(own));
            assert!(left.iter().all(is_fixed), "{tag}: {left:?}");
        }
        assert!(
            said.iter().any(|said| said.contains("operation")) && said.iter().any(|said| said.contains("patients"))
        );
    }
}
