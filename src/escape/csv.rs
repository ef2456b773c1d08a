//! Text in one cell of a CSV file that a spreadsheet will open.

use std::borrow::Cow;

/// Makes a text safe as the content of a CSV cell: a spreadsheet will not take it for a formula.
///
/// Quoting is left to the CSV writer.
pub fn csv_cell(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text() {
        assert_eq!(csv_cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(csv_cell("a=b"), "a=b");
    }
}
