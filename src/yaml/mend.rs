//! Keeps a text readable after a syntax mistake: what is wrong is overwritten in place, so that all other places stay
//! the same.

use std::borrow::Cow;

use crate::source::Span;
use crate::yaml::build::Slip;
use crate::yaml::findings::Findings;
use crate::yaml::guard::Guarded;
use crate::yaml::line::Line;
use crate::yaml::slip::{self, Repair};

/// The text as it is given to the parser, with what has been overwritten in it.
#[derive(Debug)]
pub(crate) struct Mended<'s> {
    pub(crate) text: Cow<'s, str>,
    pub(crate) findings: Findings,
    /// Places whose values are broken, in order.
    pub(crate) masked: Vec<Span>,
    /// Lines that were left out, in order.
    pub(crate) holes: Vec<Span>,
    /// Beginnings of lines that have been reported.
    touched: Vec<usize>,
    tabs: bool,
    /// What is to be overwritten, and with which byte; done all at once, since each change copies the text.
    edits: Vec<(Span, u8)>,
}

impl<'s> Mended<'s> {
    /// Takes what the guard found out of the text.
    pub(crate) fn new(text: &'s str, guarded: Guarded, limit: usize) -> Self {
        let mut mended = Mended {
            text: Cow::Borrowed(text),
            findings: Findings::new(limit),
            masked: Vec::new(),
            holes: Vec::new(),
            touched: Vec::new(),
            tabs: false,
            edits: Vec::new(),
        };
        for finding in guarded.findings {
            mended.findings.push(finding);
        }
        if let Some(first) = guarded.characters.first() {
            mended.edits.extend(guarded.characters.iter().map(|span| (*span, b' ')));
            mended.touched.push(Line::at(text, first.start as usize).start);
            let mut last = first.start as usize;
            for span in &guarded.characters[1..] {
                let at = span.start as usize;
                if text[last..at].contains('\n') {
                    mended.touched.push(Line::at(text, at).start);
                }
                last = at;
            }
            mended.masked = guarded.characters;
        }
        for lines in guarded.lines {
            mended.blank(lines.start as usize, lines.end as usize);
        }
        mended.apply();
        mended
    }

    /// Reports a mistake and overwrites its cause; returns false if nothing more can be done about it.
    pub(crate) fn mend(&mut self, slip: &Slip) -> bool {
        let found = slip::diagnose(&self.text, slip);
        let mut repair = found.repair;
        let start = match repair {
            Repair::Value(at) | Repair::Line(at) | Repair::Tabs(at) => Line::at(&self.text, at).start,
        };
        if self.touched.contains(&start) {
            // Something has been said about this line: what it brings now is an echo.
            repair = Repair::Line(start);
            let line = Line::from(&self.text, start);
            if line.first == line.end {
                // The line is gone already; the one where the parser stopped goes as well.
                let stopped = Line::at(&self.text, slip.at.saturating_sub(usize::from(slip.at == self.text.len())));
                if stopped.first == stopped.end {
                    return false;
                }
                if !self.touched.contains(&stopped.start) {
                    self.findings.push(found.finding);
                }
                repair = Repair::Line(stopped.start);
            }
        } else {
            self.findings.push(found.finding);
        }
        match repair {
            Repair::Value(at) => self.mask_value(at),
            Repair::Line(at) => self.blank_block(at),
            Repair::Tabs(at) if self.tabs => self.blank_block(at),
            Repair::Tabs(_) => self.replace_tabs(),
        }
        self.apply();
        true
    }

    /// Makes a plain word of a value, and leaves out the deeper lines that follow.
    fn mask_value(&mut self, at: usize) {
        let line = Line::at(&self.text, at);
        self.touched.push(line.start);
        let end = line.end.max(at);
        self.edits.push((Span::new(at, end), b'x'));
        self.add_mask(Span::new(at, end));
        let inside = line.content_indent();
        let key = line.colon.is_some();
        let mut next = line.after(&self.text);
        while let Some(following) = next {
            let closes = self.text[following.first..].starts_with([']', '}']);
            let deeper = following.indent() > inside || !key && following.indent() > line.indent();
            if !(following.is_empty(&self.text) || deeper || closes && following.indent() >= line.indent()) {
                break;
            }
            if !following.is_empty(&self.text) {
                self.touched.push(following.start);
                self.blank(following.first, following.end);
            }
            next = following.after(&self.text);
        }
    }

    /// Leaves out a line with what hangs on it, and its neighbours in the same wrong column.
    fn blank_block(&mut self, at: usize) {
        let line = Line::at(&self.text, at);
        let column = line.indent();
        let mut opens = line.colon.is_some() && line.value == line.end || line.is_entry(&self.text);
        self.touched.push(line.start);
        let mut next = line.after(&self.text);
        self.blank(line.first, line.end);
        while let Some(following) = next {
            if !following.is_empty(&self.text) {
                if following.indent() <= column || !opens {
                    break;
                }
                opens = true;
                self.blank(following.first, following.end);
            }
            next = following.after(&self.text);
        }
    }

    fn replace_tabs(&mut self) {
        self.tabs = true;
        let mut text = String::with_capacity(self.text.len());
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            let body = line.trim_start_matches([' ', '\t']);
            let lead = &line[..line.len() - body.len()];
            if lead.contains('\t') && !body.trim().is_empty() {
                self.touched.push(start);
            }
            text.extend(std::iter::repeat_n(' ', lead.len()));
            text.push_str(body);
            start += line.len();
        }
        self.text = Cow::Owned(text);
    }

    fn blank(&mut self, start: usize, end: usize) {
        if start < end {
            let hole = Span::new(start, end);
            self.edits.push((hole, b' '));
            self.holes.push(hole);
        }
    }

    /// Overwrites what was noted; line breaks stay.
    fn apply(&mut self) {
        if self.edits.is_empty() {
            return;
        }
        let mut bytes = std::mem::take(&mut self.text).into_owned().into_bytes();
        for (span, filler) in self.edits.drain(..) {
            for byte in &mut bytes[span.range()] {
                if *byte != b'\n' {
                    *byte = filler;
                }
            }
        }
        // Whole characters were overwritten, so nothing is lost here.
        self.text = Cow::Owned(String::from_utf8_lossy(&bytes).into_owned());
        self.holes.sort_unstable();
    }

    fn add_mask(&mut self, mask: Span) {
        let place = self.masked.partition_point(|other| other.start < mask.start);
        self.masked.retain(|other| other.start < mask.start || other.end > mask.end);
        self.masked.insert(place.min(self.masked.len()), mask);
    }
}
