//! What all readers of one text share: what was found, what was skipped, and how much of each limit is used up.

use std::cell::{Cell, OnceCell, RefCell};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::budgets::Budgets;
use crate::yaml::error::Error;
use crate::yaml::findings::Findings;
use crate::yaml::meaning::Meanings;
use crate::yaml::reader::NodeReader;
use crate::yaml::tree::{At, Kind, REFUSED, Tree};
use crate::yaml::vocabulary::Keys;
use crate::yaml::{prose, rules};

/// What all readers of one text share.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
    /// What is added to the places that values get.
    pub(crate) base: u32,
    pub(crate) tree: &'t Tree<'t>,
    pub(crate) budgets: &'t Budgets,
    pub(crate) findings: RefCell<Findings>,
    /// Unknown keys that were skipped, with what stands under them.
    pub(crate) misspelt: RefCell<Vec<Span>>,
    /// What the unknown keys mean.
    pub(crate) meanings: RefCell<Meanings>,
    /// All keys that the file can have, worked out when the first unknown one is met.
    vocabulary: OnceCell<Vec<Keys>>,
    list_vocabulary: fn() -> Vec<Keys>,
    /// Nodes that were reached through aliases so far.
    reached: Cell<usize>,
    /// Bytes of the structs that were read so far.
    weight: Cell<usize>,
    refused_aliases: Cell<bool>,
    refused_depth: Cell<bool>,
    refused_weight: Cell<bool>,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(
        text: &'t str,
        base: u32,
        tree: &'t Tree<'t>,
        budgets: &'t Budgets,
        list_vocabulary: fn() -> Vec<Keys>,
    ) -> Self {
        Reader {
            text,
            base,
            tree,
            budgets,
            findings: RefCell::new(Findings::new(budgets.findings)),
            misspelt: RefCell::default(),
            meanings: RefCell::default(),
            vocabulary: OnceCell::new(),
            list_vocabulary,
            reached: Cell::new(0),
            weight: Cell::new(0),
            refused_aliases: Cell::new(false),
            refused_depth: Cell::new(false),
            refused_weight: Cell::new(false),
        }
    }

    pub(crate) fn report(&self, finding: Finding) -> Error {
        self.findings.borrow_mut().push(finding);
        Error::Reported
    }

    /// Returns all keys that the file can have, and what they belong to.
    pub(crate) fn vocabulary(&self) -> &[Keys] {
        self.vocabulary.get_or_init(self.list_vocabulary)
    }

    /// Tells whether no more findings are taken.
    pub(crate) fn is_full(&self) -> bool {
        self.findings.borrow().is_full()
    }

    /// Counts the bytes of a struct that is about to be read at a place, and refuses it where there is no room for it.
    pub(crate) fn weigh(&self, size: usize, span: Span) -> Result<(), Error> {
        self.weight.set(self.weight.get().saturating_add(size));
        if self.weight.get() <= self.budgets.memory {
            return Ok(());
        }
        if self.refused_weight.replace(true) {
            return Err(Error::Reported);
        }
        let message = format!("the file needs more than {} bytes of memory, the limit `memory`", self.budgets.memory);
        let finding = Finding::error(rules::TOO_LARGE, prose::first_line(self.text, span), message);
        Err(self.report(finding.help("split the journey into several files")))
    }

    /// Tells whether there is no room for more, so that lists end here.
    pub(crate) fn is_out_of_room(&self) -> bool {
        self.refused_weight.get()
    }

    /// Goes to a node, through an alias if it is one, within the budgets.
    pub(crate) fn enter(&self, at: At, depth: u32) -> NodeReader<'_> {
        let node = self.tree.node(at);
        let mut reader = NodeReader { reader: self, at, depth, span: node.span, is_unknown: None, twice: None };
        if let Kind::Alias(target) = node.kind {
            let size = self.tree.node(target).end - target;
            self.reached.set(self.reached.get().saturating_add(size as usize));
            if self.reached.get() > self.budgets.aliases {
                if !self.refused_aliases.replace(true) {
                    let message =
                        format!("aliases repeat more than {} values, the limit `aliases`", self.budgets.aliases);
                    self.report(Finding::error(rules::TOO_LARGE, node.span, message));
                }
                reader.at = REFUSED;
                return reader;
            }
            reader.at = target;
            reader.depth += 1;
            reader.span = self.tree.node(target).span;
        }
        if reader.depth > self.budgets.depth as u32 && matches!(self.tree.node(reader.at).kind, Kind::List | Kind::Map)
        {
            if !self.refused_depth.replace(true) {
                let message =
                    format!("aliases nest lists and mappings more than {} deep, the limit `depth`", self.budgets.depth);
                self.report(Finding::error(rules::TOO_LARGE, prose::first_line(self.text, node.span), message));
            }
            reader.at = REFUSED;
        }
        reader
    }
}
