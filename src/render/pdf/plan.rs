//! The picture in reading order: what is drawn, and which part of the document each thing belongs to.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, Node, Tag, TagGroup, TagTree};

use crate::render::pdf::story::Story;
use crate::scene::shape::{Group, Scene, Shape, Text};
use crate::theme::Theme;

/// What is drawn, from back to front, and the parts of the document that it makes.
pub(super) struct Plan<'a> {
    /// What is drawn, in order.
    pub(super) items: Vec<Item<'a>>,
    /// The parts of the document; each one stands behind the one that it is in.
    parts: Vec<Part>,
    /// The groups that have an address, with the first and the last of their items.
    pub(super) addresses: Vec<Address<'a>>,
}

/// One thing that is drawn.
pub(super) struct Item<'a> {
    /// What.
    pub(super) shape: &'a Shape,
    /// The part that it says something in; `None` where it only adorns.
    pub(super) part: Option<usize>,
}

/// A group that can be pointed at.
pub(super) struct Address<'a> {
    /// Its id within the picture.
    pub(super) id: &'a str,
    /// Its items, by index.
    pub(super) items: std::ops::Range<usize>,
}

struct Part {
    kind: Kind,
    held: Vec<Held>,
}

enum Kind {
    Section,
    Paragraph,
    Heading(NonZeroU16, String),
    Figure(String),
}

enum Held {
    Part(usize),
    Item(usize),
}

/// A group that is being read, and what has been seen of it.
struct Open<'a> {
    rest: std::slice::Iter<'a, Shape>,
    part: usize,
    figure: Option<usize>,
    slice: &'a str,
    has_heading: bool,
    address: Option<&'a str>,
    first_item: usize,
}

/// The ranks of headings: the title, what divides the picture, and touchpoints.
const TITLE: u16 = 1;
const DIVISION: u16 = 2;
const STEP: u16 = 3;

impl<'a> Plan<'a> {
    /// Reads a scene in the order in which it is drawn.
    pub(super) fn of(scene: &'a Scene, story: &Story, theme: &Theme) -> Self {
        let root = Part { kind: Kind::Section, held: Vec::new() };
        let mut plan = Plan { items: Vec::new(), parts: vec![root], addresses: Vec::new() };
        let figure = story.of_all().map(|words| plan.add(0, Kind::Figure(words.to_owned())));
        let first = Open {
            rest: scene.shapes.iter(),
            part: 0,
            figure,
            slice: "",
            has_heading: false,
            address: None,
            first_item: 0,
        };
        let mut open = vec![first];
        while let Some(group) = open.last_mut() {
            match group.rest.next() {
                Some(Shape::Group(inner)) => {
                    let inner = plan.open(inner, group, story);
                    open.push(inner);
                }
                Some(shape @ Shape::Text(text)) => {
                    let part = group.part;
                    let kind = kind_of(text, group, theme);
                    let part = plan.add(part, kind);
                    plan.draw(shape, Some(part));
                }
                Some(shape) => {
                    let figure = group.figure;
                    plan.draw(shape, figure);
                }
                None => {
                    if let Some(id) = group.address {
                        let items = group.first_item..plan.items.len();
                        plan.addresses.push(Address { id, items });
                    }
                    open.pop();
                }
            }
        }
        plan
    }

    fn open(&mut self, group: &'a Group, outer: &Open<'a>, story: &Story) -> Open<'a> {
        let slice = group.slice.as_ref().map(|slice| slice.name.as_str());
        let is_division = slice.is_some() || group.id.is_some();
        let part = if is_division { self.add(outer.part, Kind::Section) } else { outer.part };
        let figure = match slice.and_then(|slice| story.of_slice(slice)) {
            Some(words) => Some(self.add(part, Kind::Figure(words.to_owned()))),
            None => outer.figure,
        };
        Open {
            rest: group.shapes.iter(),
            part,
            figure,
            slice: slice.unwrap_or(outer.slice),
            has_heading: !is_division && outer.has_heading,
            address: group.id.as_deref(),
            first_item: self.items.len(),
        }
    }

    fn add(&mut self, outer: usize, kind: Kind) -> usize {
        let at = self.parts.len();
        self.parts.push(Part { kind, held: Vec::new() });
        self.parts[outer].held.push(Held::Part(at));
        at
    }

    fn draw(&mut self, shape: &'a Shape, part: Option<usize>) {
        let at = self.items.len();
        self.items.push(Item { shape, part });
        if let Some(part) = part {
            self.parts[part].held.push(Held::Item(at));
        }
    }

    /// Returns what a part holds, a heading before the figure that lies behind it.
    fn in_reading_order<'p>(&'p self, part: &'p Part) -> Vec<&'p Held> {
        let mut held: Vec<&Held> = part.held.iter().collect();
        let is = |held: &Held, is: fn(&Kind) -> bool| matches!(held, Held::Part(at) if is(&self.parts[*at].kind));
        let heading = held.iter().position(|held| is(held, |kind| matches!(kind, Kind::Heading(..))));
        if let Some(heading) = heading
            && is(held[0], |kind| matches!(kind, Kind::Figure(_)))
        {
            held[..=heading].rotate_left(1);
        }
        held
    }

    /// Returns the document as it is read aloud, given what each item has become on its pages.
    pub(super) fn tag_tree(&self, scene: &Scene, mut identifiers: Vec<Vec<Identifier>>) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = self.parts.iter().map(|_| None).collect();
        // Parts stand behind those that hold them, so that from the end each finds what it holds.
        for (at, part) in self.parts.iter().enumerate().rev() {
            let mut group = match &part.kind {
                Kind::Section => TagGroup::new(Tag::Section),
                Kind::Paragraph => TagGroup::new(Tag::P),
                Kind::Heading(level, title) => TagGroup::new(Tag::Hn(*level, Some(title.clone()))),
                Kind::Figure(words) => TagGroup::new(Tag::Figure(Some(words.clone()))),
            };
            for held in self.in_reading_order(part) {
                match held {
                    Held::Part(part) => group.children.extend(groups[*part].take().map(Node::Group)),
                    Held::Item(item) => {
                        group.children.extend(std::mem::take(&mut identifiers[*item]).into_iter().map(Node::Leaf));
                    }
                }
            }
            groups[at] = (!group.children.is_empty()).then_some(group);
        }
        let mut tree = TagTree::new().with_lang(scene.language.clone());
        let whole = groups.first_mut().and_then(Option::take);
        tree.children = whole.map(|whole| whole.children).unwrap_or_default();
        tree
    }
}

/// Tells what a text is: the first one of its kind in a group heads what follows.
fn kind_of(text: &Text, group: &mut Open, theme: &Theme) -> Kind {
    let sizes = theme.type_sizes;
    let level = if text.style == sizes.title && group.slice != "legend" {
        Some(TITLE)
    } else if text.style == sizes.heading {
        Some(DIVISION)
    } else if group.has_heading || text.style != sizes.strong {
        None
    } else if group.address.is_some() {
        Some(STEP)
    } else if group.slice.starts_with("lane.") {
        Some(DIVISION)
    } else {
        None
    };
    match level.and_then(NonZeroU16::new) {
        Some(level) => {
            group.has_heading = true;
            Kind::Heading(level, text.lines.join(" "))
        }
        None => Kind::Paragraph,
    }
}
