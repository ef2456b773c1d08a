//! The gaps of a journey as one document, and what stands before and after all of them.

use crate::document::{Block, Closing, Document, Figures, Item, Opening, Section, Target, Text};
use crate::gaps::Portfolio;
use crate::report::gaps::{
    GapOptions, Subject, around, budgets, difference, feelings, head, matrix, plan, portfolio, ranked,
};
use crate::words::Language;

/// The id of what is known of all journeys together.
const ALL: &str = "all-journeys";

/// Makes the document of a journey's gaps, in its language, with the pictures of its figures.
pub fn document(subject: &Subject<'_>, options: &GapOptions<'_>) -> (Document, Figures) {
    let mut blocks: Vec<Block> = Vec::new();
    let mut figures = Figures::new();
    if let Some(own) = subject.plan {
        blocks.push(plan::plan(subject, own));
    } else {
        blocks.extend(subject.difference.map(|own| difference::difference(subject, own)));
        blocks.extend(matrix::matrix(subject));
        blocks.extend(feelings::feelings(subject, &mut figures));
        blocks.extend(ranked::ranked(subject, options));
        blocks.extend(around::not_ours(subject));
        blocks.extend(around::loose_ends(subject));
        blocks.extend(around::hints(subject));
    }
    blocks.extend(budgets::budgets(subject));
    let document = Document {
        language: subject.language.tag().to_owned(),
        author_language: subject.journey.language.get().map(|tag| tag.trim().to_owned()),
        // Of all that names a journey, only its file is never that of another one.
        id: subject.source.name().to_owned(),
        kind: subject.say("gaps-title"),
        title: Text::author(subject.journey.name()),
        facts: vec![head::facts(subject, options.today), Text::author(subject.source.name())],
        blocks,
    };
    (document, figures)
}

/// Returns what stands before all documents.
pub fn opening(language: &Language, is_several: bool) -> Opening {
    let link = || Text::link(language.say("portfolio-link", &[]), Target::Document(ALL.to_owned()));
    Opening {
        language: language.tag().to_owned(),
        title: language.say("gaps-page-title", &[]),
        facts: Vec::new(),
        links: is_several.then(link).into_iter().collect(),
    }
}

/// Returns what stands after all documents: what is known of all journeys together, and how gaps are ranked.
pub fn closing(language: &Language, all: Option<&Portfolio>) -> Closing {
    let sentences = ["formula", "reach", "harm", "influence", "left", "unknown", "sources"];
    let sentence = |name: &str| Item::from(language.say(&format!("gaps-scoring-{name}"), &[]));
    let scoring = Section {
        id: "scoring".to_owned(),
        heading: language.say("gaps-scoring", &[]),
        blocks: Block::list(sentences.map(sentence).into()).into_iter().collect(),
    };
    let document = |all: &Portfolio| Document {
        language: language.tag().to_owned(),
        id: ALL.to_owned(),
        title: portfolio::title(language, all),
        blocks: portfolio::blocks(language, all),
        ..Document::default()
    };
    Closing { documents: all.map(document).into_iter().collect(), notes: vec![Block::Section(scoring)] }
}
