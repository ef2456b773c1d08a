//! Colours: how they are written, how they mix, and how well they stand out against each other.

/// An opaque colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    /// Black.
    pub const BLACK: Color = Color(0, 0, 0);
    /// White.
    pub const WHITE: Color = Color(0xFF, 0xFF, 0xFF);

    /// Reads `#rgb` or `#rrggbb`; nothing else is a colour.
    pub fn read(text: &str) -> Option<Color> {
        let digits = text.strip_prefix('#')?;
        // All digits are ASCII, or there is no number: no character is cut in two.
        let number = |part: &str| {
            let is_hex = part.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_hex.then(|| u8::from_str_radix(part, 16).ok()).flatten()
        };
        let channel = |from: usize, length: usize| digits.get(from..from + length).and_then(number);
        match digits.len() {
            3 => Some(Color(17 * channel(0, 1)?, 17 * channel(1, 1)?, 17 * channel(2, 1)?)),
            6 => Some(Color(channel(0, 2)?, channel(2, 2)?, channel(4, 2)?)),
            _ => None,
        }
    }

    /// Returns the contrast between two colours, 1 to 21 (WCAG 2.2, 1.4.3).
    pub fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Returns the colour on the way to another one; `part` runs from 0, this one, to 1, the other.
    pub fn mix(self, other: Color, part: f64) -> Color {
        let channel = |own: u8, other: u8| (f64::from(own) + (f64::from(other) - f64::from(own)) * part).round() as u8;
        Color(channel(self.0, other.0), channel(self.1, other.1), channel(self.2, other.2))
    }

    /// Returns black or white, whichever stands out more; that is at least 4.58:1 on any colour.
    pub fn ink(self) -> Color {
        if self.contrast(Color::WHITE) >= self.contrast(Color::BLACK) { Color::WHITE } else { Color::BLACK }
    }

    /// Returns the nearest colour on the way to black or white that has a contrast to all of `papers`, or what of these
    /// two comes closest to it where none has.
    pub fn standing_out(self, papers: &[Color], contrast: f64) -> Color {
        let worst = |color: Color| papers.iter().map(|paper| color.contrast(*paper)).fold(f64::INFINITY, f64::min);
        let steps = (0..=100).map(|step| f64::from(step) / 100.0);
        let found = steps
            .flat_map(|part| [self.mix(Color::BLACK, part), self.mix(Color::WHITE, part)])
            .find(|color| worst(*color) >= contrast);
        let most = if worst(Color::BLACK) >= worst(Color::WHITE) { Color::BLACK } else { Color::WHITE };
        found.unwrap_or(most)
    }

    /// Returns the relative luminance, 0 to 1 (WCAG 2.2, definitions).
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

/// Written as in style sheets: `#1f2430`.
impl std::fmt::Display for Color {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn colours_are_written_in_two_ways_only() {
        assert_eq!(Color::read("#1f2430"), Some(Color(0x1F, 0x24, 0x30)));
        assert_eq!(Color::read("#FFF"), Some(Color::WHITE));
        for other in
            ["", "#", "fff", "#ff", "#ffff", "#ff00000", "#ff00000000", "red", "#ggg", "#+12", "#äb", "rgb(0,0,0)"]
        {
            assert_eq!(Color::read(other), None, "{other}");
        }
    }

    #[test]
    fn contrast_is_as_the_standard_has_it() {
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        assert!((Color(0x77, 0x77, 0x77).contrast(Color::WHITE) - 4.478).abs() < 0.001);
    }

    proptest! {
        #[test]
        fn ink_can_be_read_on_any_colour(red: u8, green: u8, blue: u8) {
            let paper = Color(red, green, blue);
            prop_assert!(paper.ink().contrast(paper) >= 4.5);
            prop_assert!(Color(blue, red, green).standing_out(&[paper], 4.5).contrast(paper) >= 4.5);
            prop_assert_eq!(Color::read(&paper.to_string()), Some(paper));
        }
    }
}
