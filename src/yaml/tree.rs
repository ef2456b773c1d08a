//! The text as a tree of nodes with their places: one flat list in the order of the file, so that making and dropping it needs no recursion.

use std::borrow::Cow;

use crate::source::{Span, Spanned};
use crate::yaml::Alias;

/// The nodes of one document. Node 0 stands for what was refused; the root is node 1.
#[derive(Debug)]
pub(crate) struct Tree<'s> {
    pub(crate) nodes: Vec<Node<'s>>,
    pub(crate) comments: Vec<Spanned<String>>,
    pub(crate) aliases: Vec<Alias>,
}

/// A place in the tree, as an index.
pub(crate) type At = u32;

/// What stands for everything that was refused.
pub(crate) const REFUSED: At = 0;
/// Where the document begins.
pub(crate) const ROOT: At = 1;

/// A value, a key, a list or a mapping.
#[derive(Debug)]
pub(crate) struct Node<'s> {
    pub(crate) kind: Kind<'s>,
    pub(crate) span: Span,
    /// One past the last node inside this one; the next sibling is there.
    pub(crate) end: At,
    /// Set on a key that has been reported: it and its value are skipped.
    pub(crate) skip: bool,
}

/// What a node is.
#[derive(Debug)]
pub(crate) enum Kind<'s> {
    /// Nothing, `~` or `null`.
    Null,
    /// A text without quotes, which may read as a number or as true or false.
    Plain(Cow<'s, str>),
    /// A text in quotes or a block of text.
    Quoted(Cow<'s, str>),
    /// Elements one after the other.
    List,
    /// Keys and values in turn.
    Map,
    /// Another node, earlier in the file.
    Alias(At),
    /// Something that has been reported.
    Broken,
}

impl<'s> Tree<'s> {
    pub(crate) fn node(&self, at: At) -> &Node<'s> {
        &self.nodes[at as usize]
    }

    /// Goes over the children of a list, or the keys and values of a mapping in turn.
    pub(crate) fn children(&self, at: At) -> Children<'_, 's> {
        Children { tree: self, next: at + 1, end: self.node(at).end }
    }

    /// Goes over the pairs of a mapping whose keys are texts and have not been reported.
    pub(crate) fn pairs(&self, at: At) -> impl Iterator<Item = Pair<'_>> {
        let mut children = self.children(at);
        std::iter::from_fn(move || {
            loop {
                let (key, value) = (children.next()?, children.next()?);
                let node = self.node(key);
                if let (Some(text), false) = (node.text(), node.skip) {
                    return Some(Pair { key: text, span: node.span, value });
                }
            }
        })
    }
}

/// A key and the place of its value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair<'t> {
    pub(crate) key: &'t str,
    pub(crate) span: Span,
    pub(crate) value: At,
}

/// Goes from sibling to sibling.
#[derive(Debug, Clone)]
pub(crate) struct Children<'t, 's> {
    tree: &'t Tree<'s>,
    next: At,
    end: At,
}

impl Iterator for Children<'_, '_> {
    type Item = At;

    fn next(&mut self) -> Option<At> {
        if self.next >= self.end {
            return None;
        }
        let at = self.next;
        self.next = self.tree.node(at).end;
        Some(at)
    }
}

impl Node<'_> {
    /// Returns the raw text of a key or a value, if it has one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Plain(text) | Kind::Quoted(text) => Some(text),
            _ => None,
        }
    }
}
