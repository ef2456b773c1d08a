//! Bytes into a text: journeys are written in UTF-8, and what is not is still read as well as can be.

use crate::finding::Finding;
use crate::source::{Source, Span};
use crate::yaml::rules;

/// A text that is to be checked, and what its bytes alone gave rise to.
#[derive(Debug, Clone)]
pub struct Text {
    /// The text; empty where it was refused.
    pub source: Source,
    /// What is wrong with the bytes.
    pub findings: Vec<Finding>,
    /// Whether there is nothing to be read, so that nothing may be concluded from it.
    pub is_refused: bool,
}

/// Makes a text of a file's bytes.
pub fn decode(name: impl Into<String>, bytes: Vec<u8>) -> Text {
    if let Some(order) = utf_16(&bytes) {
        let source = Source::new(name, from_utf_16(&bytes, order));
        let finding = Finding::error(rules::NOT_UTF_8, Span::default(), "this file is written in UTF-16")
            .help("save it again with the encoding UTF-8, in your editor under “Save as” or “Encoding”");
        return Text { source, findings: vec![finding], is_refused: false };
    }
    match String::from_utf8(bytes) {
        Ok(text) => Text { source: Source::new(name, text), findings: Vec::new(), is_refused: false },
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(start).copied().unwrap_or_default();
            let others = error.as_bytes().utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count() - 1;
            let source = Source::new(name, String::from_utf8_lossy(error.as_bytes()));
            let span = Span::new(start, start + char::REPLACEMENT_CHARACTER.len_utf8());
            let mut finding = Finding::error(rules::NOT_UTF_8, span, "this file is not written in UTF-8")
                .label(format!("the byte {byte:02X} is no letter in UTF-8"));
            if others > 0 {
                finding = finding.note(format!("{others} more in this file"));
            }
            let finding =
                finding.help("save it again with the encoding UTF-8, in your editor under “Save as” or “Encoding”");
            Text { source, findings: vec![finding], is_refused: false }
        }
    }
}

/// Refuses a text for its size; it need not have been read.
pub fn refuse_size(name: impl Into<String>, limit: usize) -> Text {
    let message = format!("the file is larger than {} MB, the limit `bytes`, and was not read", limit >> 20);
    let finding = Finding::error(rules::TOO_LARGE, Span::default(), message)
        .help("one file holds one journey; a map of 1,000 touchpoints takes about half a megabyte");
    Text { source: Source::new(name, ""), findings: vec![finding], is_refused: true }
}

/// Which byte of a pair comes first.
#[derive(Clone, Copy)]
enum ByteOrder {
    LittleEnd,
    BigEnd,
}

/// Recognises UTF-16 by its mark, or by every other byte of the first letters being zero.
fn utf_16(bytes: &[u8]) -> Option<ByteOrder> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(ByteOrder::LittleEnd),
        [0xFE, 0xFF, ..] => Some(ByteOrder::BigEnd),
        [1..=255, 0, 1..=255, 0, ..] => Some(ByteOrder::LittleEnd),
        [0, 1..=255, 0, 1..=255, ..] => Some(ByteOrder::BigEnd),
        _ => None,
    }
}

fn from_utf_16(bytes: &[u8], order: ByteOrder) -> String {
    let units = bytes.chunks(2).map(|pair| {
        let pair = [pair[0], pair.get(1).copied().unwrap_or_default()];
        match order {
            ByteOrder::LittleEnd => u16::from_le_bytes(pair),
            ByteOrder::BigEnd => u16::from_be_bytes(pair),
        }
    });
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_taken_as_it_is() {
        let text = decode("a", "journey: Päiväkoti".into());
        assert_eq!((text.source.text(), text.findings.len()), ("journey: Päiväkoti", 0));
    }

    #[test]
    fn another_encoding_is_told_at_its_first_letter() {
        let text = decode("a", b"journey: A\nsummary: P\xE4iv\xE4\n".to_vec());
        assert_eq!(text.source.text(), "journey: A\nsummary: P\u{FFFD}iv\u{FFFD}\n");
        let finding = &text.findings[0];
        let position = text.source.position(finding.primary.span.start);
        assert_eq!((finding.rule, position.line, position.column), ("not-utf-8", 2, 11));
        assert!(finding.primary.text.contains("E4") && finding.notes == ["1 more in this file"]);
    }

    #[test]
    fn utf_16_is_named_and_still_read() {
        let mark = [0xFF, 0xFE].into_iter();
        let with_mark: Vec<u8> = mark.chain("journey: Ä".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let without: Vec<u8> = "journey: Ä".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [with_mark, without] {
            let text = decode("a", bytes);
            assert_eq!(text.source.text().trim_start_matches('\u{FEFF}'), "journey: Ä");
            assert_eq!(text.findings[0].message, "this file is written in UTF-16");
        }
    }
}
