//! Texts of a scene as glyphs in their places, for formats that carry their fonts themselves.

use crate::measure::{Family, Run, shape, width};
use crate::scene::shape::{Anchor, Text};

/// A line of a text, set.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SetLine<'a> {
    /// The line.
    pub text: &'a str,
    /// How the next line joins it.
    pub joint: Joint,
    /// Where it begins, in px.
    pub x: f64,
    /// Where its base line stands, in px.
    pub y: f64,
    /// How wide it is drawn, where 1 is as wide as its glyphs are: a line is set narrower rather than leave its box.
    pub stretch: f64,
    /// The glyphs, from left to right.
    pub runs: Vec<Run>,
}

/// What stood where a line was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// White space, or the end of the text.
    Space,
    /// Nothing: a word was broken, or there are no spaces in the script.
    Nothing,
    /// A soft hyphen: the hyphen at the end of the line is no part of the text.
    SoftHyphen,
}

/// Sets a text with the fonts of this program and some more.
pub(super) fn set<'a>(text: &'a Text, fonts: &[Family]) -> Vec<SetLine<'a>> {
    let size = text.style.size_px;
    let mut words = Words { rest: &text.words };
    let lines = text.lines.iter().enumerate().map(|(at, line)| {
        let runs = shape(line, text.style, text.direction, fonts);
        let own_width = runs.iter().map(Run::width).sum::<f64>() * size;
        let room = width(line, text.style);
        let stretch = if own_width > room && own_width > 0.0 { room / own_width } else { 1.0 };
        let drawn = own_width * stretch;
        let x = match text.anchor {
            Anchor::Start => text.origin.x,
            Anchor::Middle => text.origin.x - drawn / 2.0,
            Anchor::End => text.origin.x - drawn,
        };
        let y = text.origin.y + text.style.line_height() * at as f64;
        SetLine { text: line, joint: words.joint_after(line), x, y, stretch, runs }
    });
    lines.collect()
}

/// The words of a text as far as its lines have not shown them yet.
struct Words<'a> {
    rest: &'a str,
}

impl Words<'_> {
    /// Passes over what a line shows, and returns what stands behind it.
    fn joint_after(&mut self, line: &str) -> Joint {
        let is_passed = |c: char| c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}');
        let mut shown = line.chars().filter(|c| !is_passed(*c)).peekable();
        let mut letters = self.rest.char_indices();
        let mut end = 0;
        while shown.peek().is_some()
            && let Some((at, letter)) = letters.next()
        {
            if !is_passed(letter) {
                if shown.peek() != Some(&letter) {
                    // The hyphen of a soft hyphen is no letter of the text.
                    break;
                }
                shown.next();
                end = at + letter.len_utf8();
            }
        }
        self.rest = &self.rest[end..];
        let behind = self.rest.trim_start_matches('\u{200B}').chars().next();
        let is_hyphen_left = shown.next() == Some('-');
        match behind {
            Some('\u{AD}') if is_hyphen_left => Joint::SoftHyphen,
            Some(letter) if !letter.is_whitespace() => Joint::Nothing,
            _ => Joint::Space,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::{Style, wrap};

    fn joints(text: &str, width_px: f64) -> Vec<(String, Joint)> {
        let mut words = Words { rest: text };
        let lines = wrap(text, width_px, Style::regular(10.0));
        lines.into_iter().map(|line| (line.clone(), words.joint_after(&line))).collect()
    }

    #[test]
    fn joints_tell_what_stood_between_two_lines() {
        let told = |text, width| joints(text, width).into_iter().map(|(_, joint)| joint).collect::<Vec<_>>();
        assert_eq!(told("Asks at lunch  which\tshop", 80.0), [Joint::Space, Joint::Space]);
        assert_eq!(told("asiakas\u{AD}palvelu", 50.0), [Joint::SoftHyphen, Joint::Space]);
        assert_eq!(told("asiakas-palvelu", 50.0), [Joint::Nothing, Joint::Space]);
        assert_eq!(told("自転車を買う", 30.0), [Joint::Nothing, Joint::Space]);
        assert_eq!(told("a\n\n b", 80.0), [Joint::Space, Joint::Space]);
    }

    #[test]
    fn a_hidden_soft_hyphen_is_no_joint() {
        let text = "kunden\u{AD}dienst und rech\u{AD}nung";
        let told = joints(text, 90.0);
        assert_eq!(told, [("kundendienst".into(), Joint::Space), ("und rechnung".into(), Joint::Space)]);
    }
}
