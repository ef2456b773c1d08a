//! Numbers as YAML 1.2 writes them.

/// A text read as a decimal number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Decimal {
    /// A number.
    Finite(f64),
    /// Infinity, "not a number", or one that is too large to hold.
    NotFinite,
    /// Something else.
    None,
}

/// Reads a whole number: decimal, `0x…` or `0o…`.
pub(crate) fn whole(text: &str) -> Option<i128> {
    if text.len() > 40 || !text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+') {
        return None;
    }
    let (digits, radix) = match text.as_bytes() {
        [b'0', b'x', _, ..] => (&text[2..], 16),
        [b'0', b'o', _, ..] => (&text[2..], 8),
        _ => (text, 10),
    };
    if radix != 10 && digits.starts_with(['-', '+']) {
        return None;
    }
    i128::from_str_radix(digits, radix).ok()
}

/// Reads a decimal number.
pub(crate) fn decimal(text: &str) -> Decimal {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Decimal::NotFinite;
    }
    // Rust reads words such as "infinity" too; YAML does not.
    let digits = unsigned.strip_prefix('.').unwrap_or(unsigned);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return Decimal::None;
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => Decimal::Finite(value),
        Ok(_) => Decimal::NotFinite,
        Err(_) => Decimal::None,
    }
}

/// Tells whether a text is meant as a number, in whatever way it is written: `-1`, `0,5`, `+2`, `3.9/5`.
pub(crate) fn is_like_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+', '\u{2212}', '.']).unwrap_or(text);
    unsigned.starts_with(|c: char| c.is_ascii_digit()) && !text.contains(char::is_alphabetic)
}

/// Returns the number with a point where it was written with a decimal comma.
pub(crate) fn with_comma(text: &str) -> Option<String> {
    let point = text.replacen(',', ".", 1);
    (point != text && matches!(decimal(&point), Decimal::Finite(_))).then_some(point)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_yaml_1_2() {
        assert_eq!(whole("-12"), Some(-12));
        assert_eq!(whole("0x1F"), Some(31));
        assert_eq!(whole("0o17"), Some(15));
        assert_eq!(whole("1_000"), None);
        assert_eq!(whole("0x-1"), None);
        assert_eq!(decimal("3.50"), Decimal::Finite(3.5));
        assert_eq!(decimal("-.5"), Decimal::Finite(-0.5));
        assert_eq!(decimal("1e400"), Decimal::NotFinite);
        assert_eq!(decimal("-.inf"), Decimal::NotFinite);
        assert_eq!(decimal("infinity"), Decimal::None);
        assert_eq!(decimal("nan"), Decimal::None);
        assert_eq!(with_comma("3,5"), Some("3.5".to_string()));
        assert_eq!(with_comma("3,5,1"), None);
        assert!(["3", "-1", "0,5", "−2", "3.9/5"].into_iter().all(is_like_number));
        assert!(!["tense", "2nd", "", "-"].into_iter().any(is_like_number));
    }
}
