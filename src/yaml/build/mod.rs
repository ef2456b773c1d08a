//! Parser events into the tree, one after the other, under the budgets.

mod aliases;
mod keys;

use std::borrow::Cow;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Tag};

use crate::finding::Finding;
use crate::source::{Span, Spanned, floor_boundary};
use crate::yaml::budgets::Budgets;
use crate::yaml::findings::Findings;
use crate::yaml::tree::{At, Kind, Node, REFUSED, Tree};
use crate::yaml::{Alias, guard, prose, rules};

/// The tree of a text that the parser accepts, with what was found while building it.
pub(crate) struct Built<'s> {
    pub(crate) tree: Tree<'s>,
    pub(crate) findings: Findings,
    /// Keys that were skipped with their values.
    pub(crate) holes: Vec<Span>,
    /// Whether nothing of it may be used.
    pub(crate) refused: bool,
    /// Whether the text was read to its end.
    pub(crate) complete: bool,
}

/// A place where the parser stopped.
#[derive(Debug)]
pub(crate) struct Slip {
    pub(crate) kind: ErrorKind,
    pub(crate) at: usize,
    /// Where the lists and mappings begin that are open there, the outermost first.
    pub(crate) open: Vec<Span>,
}

/// Builds the tree of the first document.
///
/// `masked` are places (in order) that have been reported and overwritten in `text`: what stands there is broken.
pub(crate) fn build<'s>(text: &'s str, masked: &[Span], budgets: &Budgets) -> Result<Built<'s>, Slip> {
    let mut builder = Builder {
        text,
        masked,
        budgets,
        nodes: Vec::with_capacity(text.len() / 12 + 8),
        open: Vec::new(),
        swallow: 0,
        anchors: Vec::new(),
        anchor_names: Vec::new(),
        aliased: Vec::new(),
        comments: Vec::new(),
        aliases: Vec::new(),
        holes: Vec::new(),
        unknown_aliases: false,
        findings: Findings::new(budgets.findings),
        deep: false,
        last_plain: REFUSED,
    };
    builder.push(Kind::Broken, Span::default());
    // The parser's own limits lie behind ours, so that ours can name themselves; they only keep it from growing.
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        max_buffered_comment_events: budgets.comments,
    };
    let mut complete = true;
    let mut refused = false;
    let mut documents = 0;
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, place) = match next {
            Ok(next) => next,
            Err(error) if *error.kind() == ErrorKind::RecursionLimitExceeded => {
                builder.too_deep(offset_span(&error, text));
                complete = false;
                break;
            }
            Err(error) if *error.kind() == ErrorKind::TooManyComments => {
                builder.too_many_comments(offset_span(&error, text));
                refused = true;
                break;
            }
            Err(error) => {
                let open = builder.open.iter().map(|open| builder.nodes[open.at as usize].span).collect();
                return Err(Slip { kind: error.kind().clone(), at: offset_span(&error, text).start as usize, open });
            }
        };
        let span = place.byte_range().map_or(Span::default(), |range| Span::new(range.start, range.end));
        if let Event::DocumentStart(..) = event {
            documents += 1;
            if documents > 1 {
                builder.findings.push(
                    Finding::error(rules::SECOND_DOCUMENT, span, "a second document begins here")
                        .label("one file holds one journey")
                        .help("move what follows into a file of its own"),
                );
                complete = false;
                break;
            }
        }
        let tag = place.tag_span().and_then(|tag| tag.byte_range()).map(|range| Span::new(range.start, range.end));
        builder.take(event, span, tag);
        if builder.nodes.len() > budgets.nodes {
            builder.findings.push(Finding::error(
                rules::TOO_LARGE,
                span,
                format!("the file has more than {} values, the limit `nodes`", budgets.nodes),
            ));
            refused = true;
            break;
        }
        if builder.comments.len() > budgets.comments {
            builder.too_many_comments(span);
            refused = true;
            break;
        }
    }
    if refused {
        builder.nodes.truncate(1);
        builder.open.clear();
        builder.anchor_names.clear();
        builder.aliases.clear();
    }
    Ok(builder.finish(complete && !refused, refused))
}

fn offset_span(error: &granit_parser::ScanError, text: &str) -> Span {
    let at = floor_boundary(text, error.marker().byte_offset().unwrap_or(text.len()));
    Span::new(at, at)
}

struct Builder<'s, 'b> {
    text: &'s str,
    masked: &'b [Span],
    budgets: &'b Budgets,
    nodes: Vec<Node<'s>>,
    open: Vec<Open>,
    /// How many lists and mappings are open inside one that was refused.
    swallow: usize,
    /// Node by anchor number; refused where the anchor was.
    anchors: Vec<At>,
    anchor_names: Vec<(Cow<'s, str>, Span, At)>,
    /// Nodes that some alias repeats.
    aliased: Vec<At>,
    comments: Vec<Spanned<String>>,
    aliases: Vec<Alias>,
    /// Keys that were skipped.
    holes: Vec<Span>,
    unknown_aliases: bool,
    findings: Findings,
    /// Whether the depth has been reported.
    deep: bool,
    last_plain: At,
}

struct Open {
    at: At,
    /// Children so far, to tell keys from values.
    children: u32,
}

impl<'s> Builder<'s, '_> {
    fn push(&mut self, kind: Kind<'s>, span: Span) -> At {
        let at = self.nodes.len() as At;
        self.nodes.push(Node { kind, span, end: at + 1, skip: false });
        at
    }

    fn take(&mut self, event: Event<'s>, span: Span, tag_span: Option<Span>) {
        match event {
            Event::Comment(text, _) => self.comment(&text, span),
            Event::SequenceStart(_, anchor, tag) => self.start(Kind::List, span, anchor, tag.as_deref(), tag_span),
            Event::MappingStart(_, anchor, tag) => self.start(Kind::Map, span, anchor, tag.as_deref(), tag_span),
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            _ if self.swallow > 0 => {}
            Event::Scalar(text, style, anchor, tag) => self.scalar(text, style, span, anchor, tag.as_deref(), tag_span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::UnresolvedAlias(name) => self.unknown_alias(&name, span),
            Event::Anchor(anchor, name) => {
                let at = self.anchors.get(anchor).copied().unwrap_or(REFUSED);
                self.anchor_names.push((name, span, at));
            }
            _ => {}
        }
    }

    fn count_child(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.children += 1;
        }
    }

    /// Tells whether the node that comes next is a key.
    fn at_key(&self) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.children % 2 == 0 && matches!(self.nodes[open.at as usize].kind, Kind::Map))
    }

    fn mark(&mut self, anchor: usize, at: At) {
        if anchor > 0 {
            if self.anchors.len() <= anchor {
                self.anchors.resize(anchor + 1, REFUSED);
            }
            self.anchors[anchor] = at;
        }
    }

    fn start(&mut self, kind: Kind<'s>, span: Span, anchor: usize, tag: Option<&Tag>, tag_span: Option<Span>) {
        if self.swallow > 0 {
            self.swallow += 1;
            return;
        }
        if self.open.len() >= self.budgets.depth {
            self.too_deep(span);
            let at = self.push(Kind::Broken, span);
            self.mark(anchor, at);
            self.count_child();
            self.swallow = 1;
            return;
        }
        if !self.check_tag(tag, tag_span.unwrap_or(span), None) {
            let at = self.push(Kind::Broken, span);
            self.mark(anchor, at);
            self.count_child();
            self.swallow = 1;
            return;
        }
        self.count_child();
        let at = self.push(kind, span);
        self.mark(anchor, at);
        self.open.push(Open { at, children: 0 });
    }

    fn too_deep(&mut self, span: Span) {
        if std::mem::replace(&mut self.deep, true) {
            return;
        }
        let message = format!("lists and mappings are nested more than {} deep, the limit `depth`", self.budgets.depth);
        self.findings.push(Finding::error(rules::TOO_LARGE, span, message));
    }

    fn too_many_comments(&mut self, span: Span) {
        let message = format!("the file has more than {} comments, the limit `comments`", self.budgets.comments);
        self.findings.push(Finding::error(rules::TOO_LARGE, span, message));
    }

    fn close(&mut self, span: Span) {
        if self.swallow > 0 {
            self.swallow -= 1;
            return;
        }
        let Some(open) = self.open.pop() else { return };
        let end = self.nodes.len() as At;
        let at = open.at as usize;
        // A block has no closing bracket: it ends where its last child ends.
        let last = if span.start < span.end { span.end } else { self.nodes[end as usize - 1].span.end };
        self.nodes[at].end = end;
        self.nodes[at].span.end = last.max(self.nodes[at].span.end);
        if let Some(parent) = self.open.last() {
            let parent = parent.at as usize;
            self.nodes[parent].span.end = self.nodes[parent].span.end.max(last);
        }
        if matches!(self.nodes[at].kind, Kind::Map) {
            self.check_keys(open.at, end);
        }
    }

    fn scalar(
        &mut self,
        text: Cow<'s, str>,
        style: ScalarStyle,
        span: Span,
        anchor: usize,
        tag: Option<&Tag>,
        tag_span: Option<Span>,
    ) {
        let is_key = self.at_key();
        self.count_child();
        let mut kind = if style == ScalarStyle::Plain {
            if tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str")) {
                Kind::Quoted(text)
            } else if span.start == span.end || matches!(&*text, "" | "~" | "null" | "Null" | "NULL") {
                Kind::Null
            } else {
                Kind::Plain(text)
            }
        } else {
            Kind::Quoted(text)
        };
        if self.is_masked(span) {
            kind = Kind::Broken;
        } else if let Kind::Plain(text) | Kind::Quoted(text) = &kind {
            if text.len() > self.budgets.scalar_chars && text.chars().count() > self.budgets.scalar_chars {
                let message = format!(
                    "this text is longer than {} characters, the limit `scalar_chars`",
                    self.budgets.scalar_chars
                );
                self.findings.push(Finding::error(
                    rules::TOO_LARGE,
                    Span::new(span.start as usize, span.start as usize),
                    message,
                ));
                kind = Kind::Broken;
            } else if let Some(found) = guard::escaped(text, style, span) {
                self.findings.push(found);
                kind = Kind::Broken;
            } else if style == ScalarStyle::Plain
                && text.len() < (span.end - span.start) as usize + 1
                && let Cow::Owned(_) = text
                && let Some(found) = prose::runs_on(self.text, span)
            {
                self.findings.push(found);
                kind = Kind::Broken;
            }
        }
        if tag.is_some() && !self.check_tag(tag, tag_span.unwrap_or(span), Some(span)) {
            kind = Kind::Broken;
        }
        let skip = is_key && matches!(kind, Kind::Broken);
        let plain = matches!(kind, Kind::Plain(_));
        let at = self.push(kind, span);
        self.nodes[at as usize].skip = skip;
        self.mark(anchor, at);
        if plain {
            self.last_plain = at;
        }
    }

    fn is_masked(&self, span: Span) -> bool {
        if self.masked.is_empty() || span.start == span.end {
            return false;
        }
        let first = self.masked.partition_point(|mask| mask.end <= span.start);
        self.masked.get(first).is_some_and(|mask| mask.start < span.end)
    }

    /// Reports tags that are none of YAML's own; `text` is where the tagged text stands, if it is one.
    fn check_tag(&mut self, tag: Option<&Tag>, span: Span, text: Option<Span>) -> bool {
        let Some(tag) = tag.filter(|tag| tag.is_custom()) else { return true };
        let finding = prose::tagged(self.text, span, text).unwrap_or_else(|| {
            Finding::error(
                rules::UNKNOWN_TAG,
                span,
                format!("`{}` is a YAML tag, and journeys use none", tag.original()),
            )
            .help("delete it, or put quotes around the whole text if it is part of a text")
        });
        self.findings.push(finding);
        false
    }

    fn comment(&mut self, text: &str, span: Span) {
        if self.swallow == 0 && self.last_plain != REFUSED {
            let before = &self.nodes[self.last_plain as usize];
            if before.span.end + 1 == span.start
                && let Some(finding) = prose::cut_by_comment(self.text, before.span, text, span)
            {
                self.findings.push(finding);
            }
        }
        if let Some(finding) = prose::begins_with_comment(self.text, text, span) {
            self.findings.push(finding);
        }
        self.comments.push(Spanned::new(text.to_string(), span));
    }

    fn finish(mut self, complete: bool, refused: bool) -> Built<'s> {
        while !self.open.is_empty() {
            self.swallow = 0;
            self.close(Span::default());
        }
        if self.nodes.len() == 1 {
            self.push(Kind::Null, Span::default());
        }
        self.check_marks();
        let tree = Tree { nodes: self.nodes, comments: self.comments, aliases: self.aliases };
        Built { tree, findings: self.findings, holes: self.holes, refused, complete }
    }
}
