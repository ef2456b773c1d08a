//! Fonts within a picture: as much of them as the picture's texts need.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use subsetter::GlyphRemapper;

use crate::escape::css_string;
use crate::measure::{Face, Family, Font, travelling};
use crate::scene::shape::{Scene, Shape};

/// Letters that join, and the forms in which they do.
const ARABIC: std::ops::RangeInclusive<char> = '\u{0600}'..='\u{06FF}';
const ARABIC_FORMS: [std::ops::RangeInclusive<char>; 2] = ['\u{FB50}'..='\u{FBFF}', '\u{FE70}'..='\u{FEFC}'];

/// A project's own font is put in whole where a part of it would not do, up to so many bytes.
const LARGEST_WHOLE: usize = 1 << 20;

/// Returns rules of CSS that hold the cuts of the fonts which a scene uses.
pub(super) fn face_rules(scene: &Scene) -> String {
    let mut used: BTreeMap<u8, BTreeSet<char>> = BTreeMap::new();
    let mut open = vec![scene.shapes.iter()];
    while let Some(rest) = open.last_mut() {
        match rest.next() {
            Some(Shape::Group(group)) => open.push(group.shapes.iter()),
            Some(Shape::Text(text)) => {
                let letters = text.lines.iter().flat_map(|line| line.chars());
                let is_there = scene.family.is_none_or(|family| family.has(text.style.face));
                let face = if is_there { text.style.face } else { Face::Regular };
                used.entry(face as u8).or_default().extend(letters);
            }
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
    let mut rules = Vec::new();
    for face in FACES {
        if let Some(letters) = used.remove(&(face as u8)) {
            rules.extend(rules_of(scene.family, face, letters));
        }
    }
    rules.join("\n")
}

/// Returns rules of CSS that hold every cut of the fonts with the letters of a page, whichever of them each text takes;
/// with ASCII as a whole, which a reader may type into it.
pub(super) fn face_rules_of_page(parts: &[&str], family: Option<&Family>) -> String {
    let written = parts.iter().flat_map(|part| part.chars());
    let letters: BTreeSet<char> = (' '..='~').chain(written).filter(|letter| !letter.is_control()).collect();
    let rules = FACES.into_iter().flat_map(|face| rules_of(family, face, letters.clone()));
    rules.collect::<Vec<_>>().join("\n")
}

/// Returns the rules for a cut: what a project's own font has of the letters, then what the travelling font has of the
/// others.
fn rules_of(family: Option<&Family>, face: Face, mut letters: BTreeSet<char>) -> Vec<String> {
    let mut rules = Vec::new();
    if let Some(family) = family.filter(|family| family.has(face))
        && let Some(rule) = own_rule(family, face, &letters)
    {
        rules.push(rule);
        letters.retain(|letter| !family.cut(face).covers(*letter));
    }
    rules.extend(travelling_rule(face, letters));
    rules
}

/// Tells whether a picture or page cannot hold a project's own font.
pub(super) fn is_too_large(family: &Family) -> bool {
    FACES.into_iter().any(|face| !is_partable(family.cut(face)) && whole(family.cut(face)).is_none())
}

const FACES: [Face; 3] = [Face::Regular, Face::Bold, Face::Oblique];

fn own_rule(family: &Family, face: Face, letters: &BTreeSet<char>) -> Option<String> {
    let (font, name) = (family.cut(face), family.names().into_iter().next()?);
    let own: BTreeSet<char> = letters.iter().copied().filter(|letter| font.covers(*letter)).collect();
    // Letters that change with their neighbours need what only the whole font knows.
    if is_partable(font) && !own.iter().copied().any(is_shaped) {
        return Some(rule(&name, face, &part_of(font, &name, &own)?));
    }
    Some(rule(&name, face, whole(font)?))
}

/// Tells whether a letter may be of a script in which letters change with their neighbours.
fn is_shaped(letter: char) -> bool {
    matches!(letter as u32, 0x0300..=0x036F | 0x0590..=0x1CFF | 0xA800..=0xABFF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC
        | 0x1_0A00..=0x1_1FFF)
}

/// Tells whether a part of a font can be taken out with all that a browser needs: lines as TrueType has them, one weight.
fn is_partable(font: &Font) -> bool {
    let tables = tables(font.bytes());
    font.weight().is_none() && tables.contains_key(b"glyf") && !tables.contains_key(b"fvar")
}

/// Returns the file of a font, where a browser takes it as it is.
fn whole(font: &Font) -> Option<&'static [u8]> {
    let bytes = font.bytes();
    (bytes.len() <= LARGEST_WHOLE && !bytes.starts_with(b"ttcf")).then_some(bytes)
}

fn travelling_rule(face: Face, mut letters: BTreeSet<char>) -> Option<String> {
    if letters.iter().any(|letter| ARABIC.contains(letter)) {
        letters.extend(ARABIC_FORMS.into_iter().flatten());
    }
    Some(rule(TRAVELLING, face, &part_of(travelling(face), TRAVELLING, &letters)?))
}

/// The name of the font that travels with the program.
const TRAVELLING: &str = "DejaVu Sans";

fn rule(name: &str, face: Face, font: &[u8]) -> String {
    let (weight, style) = match face {
        Face::Regular => ("normal", "normal"),
        Face::Bold => ("bold", "normal"),
        Face::Oblique => ("normal", "oblique"),
    };
    let (name, font) = (css_string(name), STANDARD.encode(font));
    format!(
        "@font-face{{font-family:'{name}';font-weight:{weight};font-style:{style};\
         src:url(data:font/ttf;base64,{font})}}"
    )
}

/// Returns a font file with nothing but the glyphs of some letters.
fn part_of(font: &Font, name: &str, letters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let mut glyphs = GlyphRemapper::new();
    let mut numbers: BTreeMap<u32, u16> = BTreeMap::new();
    for letter in letters {
        if let Some(glyph) = font.glyph(*letter).and_then(|glyph| u16::try_from(glyph).ok()) {
            numbers.insert(u32::from(*letter), glyphs.remap(glyph));
        }
    }
    if numbers.is_empty() {
        return None;
    }
    let part = subsetter::subset(font.bytes(), font.index(), &glyphs).ok()?;
    // What is taken out is meant for PDF: a browser wants to know letters, measures and a name as well.
    let mut tables = tables(&part);
    let whole = self::tables(font.bytes());
    tables.insert(*b"cmap", letters_table(&numbers));
    tables.insert(*b"name", name_table(name));
    tables.insert(*b"post", POST.to_vec());
    tables.insert(*b"OS/2", whole.get(b"OS/2")?.clone());
    Some(file(&tables))
}

/// Says that glyphs have no names (OpenType, post 3.0).
const POST: [u8; 32] = {
    let mut table = [0; 32];
    table[1] = 3;
    table
};

/// Returns the tables of a font file with their names.
fn tables(file: &[u8]) -> BTreeMap<[u8; 4], Vec<u8>> {
    let number = |at: usize| Some(u32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?) as usize);
    let count = file.get(4..6).map_or(0, |count| usize::from(u16::from_be_bytes([count[0], count[1]])));
    let table = |at: usize| {
        let record = 12 + at * 16;
        let name: [u8; 4] = file.get(record..record + 4)?.try_into().ok()?;
        let (start, length) = (number(record + 8)?, number(record + 12)?);
        Some((name, file.get(start..start.checked_add(length)?)?.to_vec()))
    };
    (0..count).filter_map(table).collect()
}

/// Returns which letter has which glyph (OpenType, cmap format 12), one group a letter.
fn letters_table(numbers: &BTreeMap<u32, u16>) -> Vec<u8> {
    let count = numbers.len() as u32;
    let mut table = Vec::new();
    // Version 0, one subtable: Windows, all of Unicode, 12 bytes on.
    table.extend([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12]);
    table.extend([0, 12, 0, 0]);
    table.extend((16 + 12 * count).to_be_bytes());
    table.extend([0; 4]);
    table.extend(count.to_be_bytes());
    for (letter, glyph) in numbers {
        table.extend(letter.to_be_bytes());
        table.extend(letter.to_be_bytes());
        table.extend(u32::from(*glyph).to_be_bytes());
    }
    table
}

/// No font has a longer name, in UTF-16.
const LONGEST_NAME: usize = 200;

/// Returns the name of the font, as a family and as a whole (OpenType, name format 0).
fn name_table(name: &str) -> Vec<u8> {
    let name: Vec<u8> = name.encode_utf16().take(LONGEST_NAME).flat_map(u16::to_be_bytes).collect();
    let length = (name.len() as u16).to_be_bytes();
    let mut table = vec![0, 0, 0, 2, 0, 30];
    for id in [1, 4] {
        table.extend([0, 3, 0, 1, 4, 9, 0, id, length[0], length[1], 0, 0]);
    }
    table.extend(name);
    table
}

/// Puts tables together as a TrueType file.
fn file(tables: &BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.checked_ilog2().unwrap_or(0) as u16;
    let range = 16 << power;
    let mut file = vec![0, 1, 0, 0];
    for number in [count, range, power, count * 16 - range] {
        file.extend(number.to_be_bytes());
    }
    let mut start = 12 + 16 * tables.len();
    for (name, table) in tables {
        let words = table.chunks(4).map(|word| {
            let mut full = [0; 4];
            full[..word.len()].copy_from_slice(word);
            u32::from_be_bytes(full)
        });
        file.extend(name);
        file.extend(words.fold(0, u32::wrapping_add).to_be_bytes());
        file.extend((start as u32).to_be_bytes());
        file.extend((table.len() as u32).to_be_bytes());
        start += table.len().next_multiple_of(4);
    }
    for table in tables.values() {
        file.extend(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::read;

    #[test]
    fn a_part_of_the_font_has_its_letters_and_no_others() {
        let letters: BTreeSet<char> = "Journey é Ω ж ☀".chars().collect();
        for face in [Face::Regular, Face::Bold, Face::Oblique] {
            let whole = travelling(face);
            let part = part_of(whole, TRAVELLING, &letters).expect("a font");
            assert!(part.len() < 30_000, "{} bytes", part.len());
            let families = read(part).expect("a font that can be read");
            let font = families[0].cut(Face::Regular);
            assert_eq!(font.family(), "DejaVu Sans");
            for letter in &letters {
                let (own, other) = (font.glyph(*letter).expect("a glyph"), whole.glyph(*letter).expect("a glyph"));
                assert_eq!(font.advance(own), whole.advance(other), "{letter}");
                assert_eq!(font.outline(own).len(), whole.outline(other).len(), "{letter}");
            }
            assert!(!font.covers('z') && !font.covers('ä'));
        }
    }

    #[test]
    fn nothing_is_made_of_letters_that_it_lacks() {
        assert!(part_of(travelling(Face::Bold), TRAVELLING, &['自'].into()).is_none());
    }
}
