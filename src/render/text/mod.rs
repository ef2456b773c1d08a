//! The map as text, for a terminal: lanes as rows, steps as columns, in blocks of stages that fit the width.

mod block;
mod chart;
mod curve;
mod dots;
mod foot;
mod grid;
mod head;
mod lanes;
pub(super) mod page;
mod paragraph;
pub(super) mod pen;

use crate::map::Map;
use crate::render::Options;
use crate::render::text::chart::Chart;
use crate::render::text::pen::Pen;
use crate::render::wording::Ways;

/// Writes the map; no line is wider than the options say.
pub(super) fn write(map: &Map, options: &Options) -> Vec<u8> {
    let pen = Pen::new(options);
    if map.is_blank {
        return pen.finish(&super::blank::text(map, &pen)).into_bytes();
    }
    let mut out = String::new();
    head::write(map, &pen, &mut out);
    let ways = Ways::of(map);
    let chart = Chart::of(map, pen.signs);
    for block in block::blocks(map, pen.width) {
        out.push('\n');
        lanes::write(map, &block, &pen, &ways, &chart, &mut out);
    }
    foot::sources(map, &pen, &mut out);
    foot::legend(map, &pen, &mut out);
    pen.finish(&out).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture;
    use crate::measure::columns;

    fn lines(width: usize, ascii: bool, color: bool) -> Vec<String> {
        let text = write(&fixture::city_bike(), &Options { width, ascii, color, ..Options::default() });
        String::from_utf8(text).expect("a text map is text").lines().map(String::from).collect()
    }

    #[test]
    fn no_line_is_wider_than_asked_and_the_blocks_fill_the_width() {
        for width in 80..=240 {
            let lines = lines(width, false, false);
            let widest = lines.iter().map(|line| columns(line)).max();
            assert_eq!(widest, Some(width));
        }
    }

    #[test]
    fn ascii_means_ascii() {
        assert!(lines(100, true, false).iter().all(|line| line.is_ascii()));
    }

    #[test]
    fn colours_change_no_word() {
        let strip = |line: &String| {
            let mut out = String::new();
            let mut rest = line.as_str();
            while let Some(at) = rest.find('\u{1b}') {
                out.push_str(&rest[..at]);
                rest = rest[at..].split_once('m').expect("a code ends").1;
            }
            out + rest
        };
        let colored: Vec<String> = lines(100, false, true).iter().map(strip).collect();
        assert_eq!(colored, lines(100, false, false));
    }
}
