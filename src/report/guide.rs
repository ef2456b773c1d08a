//! The keys of the language as documents: one key, one place, or all of them as the reference.

use crate::document::{Block, Document, Item, Section, Table, Text};
use crate::journey::{Guide, GuideKey, GuidePlace};
use crate::words::{Language, Value};

/// Returns the page of a place: its keys, with what each means.
pub fn place_page(place: &GuidePlace) -> Document {
    let say = Language::english();
    let mut blocks = vec![Block::Paragraph(Text::marked(&place.about))];
    blocks.extend(place.takes_text.then(|| Block::Paragraph(say.say("guide-takes-text", &[]))));
    let terms = place.keys.iter().map(|key| (Text::code(&key.name), Text::marked(&key.about)));
    blocks.push(Block::Terms(terms.collect()));
    blocks.push(Block::Aside(say.say("guide-more", &[])));
    Document { title: Text::ours(&place.name), ..document(blocks) }
}

/// Returns the page of a key, with each place that has it; nothing where none has.
pub fn key_page(guide: &Guide, name: &str) -> Option<Document> {
    let say = Language::english();
    let found = guide.key(name);
    let (_, first) = found.first()?;
    let mut blocks: Vec<Block> = Vec::new();
    // Places in which a key means the same share a part.
    let mut parts: Vec<(Vec<&str>, &GuideKey)> = Vec::new();
    for (place, key) in &found {
        match parts.iter_mut().find(|(_, own)| (&own.about, &own.values) == (&key.about, &key.values)) {
            Some((places, _)) => places.push(&place.name),
            None => parts.push((vec![&place.name], key)),
        }
    }
    for (places, key) in parts {
        let places = say.all_of(places.into_iter().map(Text::ours).collect());
        let mut own = vec![Block::Paragraph(Text::marked(&key.about))];
        own.push(Block::Paragraph(say.say("guide-values", &[("values", Value::Text(Text::marked(&key.values)))])));
        own.extend(words(key));
        own.push(Block::Code(format!("{}\n", key.example)));
        let heading = say.say("guide-place", &[("places", Value::Text(places))]);
        blocks.extend(Block::section("", heading, own));
    }
    Some(Document { title: Text::code(&first.name), ..document(blocks) })
}

/// Returns what can be explained: the places, their keys, and where the rules are listed.
pub fn contents(guide: &Guide, rules: usize) -> Document {
    let say = Language::english();
    let places = guide.places.iter().map(|place| (Text::code(&place.name), Text::marked(&place.about)));
    let mut names: Vec<&str> = guide.places.iter().flat_map(|place| &place.keys).map(|key| key.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let keys = Text::joined(names.into_iter().map(Text::code), ", ");
    let parts = [
        ("guide-entries", Block::Terms(places.collect())),
        ("guide-keys", Block::Paragraph(keys)),
        ("guide-rules", Block::Paragraph(say.say("guide-rules-listed", &[("number", rules.into())]))),
        ("guide-gaps", Block::Paragraph(say.say("guide-gaps-explained", &[]))),
    ];
    document(parts.into_iter().filter_map(|(key, block)| Block::section("", say.say(key, &[]), vec![block])).collect())
}

/// Returns the reference of all keys: a section a place, in it a table of its keys.
pub fn reference(guide: &Guide) -> Document {
    let parts = guide.places.iter().map(reference_of).collect();
    document(Block::section("keys", Language::english().say("guide-all", &[]), parts).into_iter().collect())
}

fn reference_of(place: &GuidePlace) -> Block {
    let say = Language::english();
    let mut blocks = vec![Block::Paragraph(Text::marked(&place.about))];
    blocks.extend(place.takes_text.then(|| Block::Paragraph(say.say("guide-takes-text", &[]))));
    let head = ["guide-key", "guide-meaning", "guide-value", "guide-example"].map(|key| say.say(key, &[]));
    let row = |key: &GuideKey| {
        let cells = [Text::code(&key.name), Text::marked(&key.about), Text::marked(&key.values)];
        cells.into_iter().chain([Text::code(&key.example)]).collect()
    };
    let rows = place.keys.iter().map(row).collect();
    blocks.push(Block::Table(Table { caption: Text::default(), head: head.into(), rows }));
    Block::Section(Section { id: place.name.replace(' ', "-"), heading: Text::ours(&place.name), blocks })
}

/// Returns what each of the words means that a key takes, where it takes one of a few.
fn words(key: &GuideKey) -> Option<Block> {
    let item = |(word, about): &(String, String)| {
        Item::from(Text::code(word).then(Text::ours(": ")).then(Text::marked(about)))
    };
    Block::list(key.words.iter().map(item).collect())
}

fn document(blocks: Vec<Block>) -> Document {
    Document { language: "en".to_owned(), blocks, ..Document::default() }
}
