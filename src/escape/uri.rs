//! Paths in the references of a document to files.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Writes a path, its parts separated by `/`, as a reference in the sense of RFC 3986: what is not reserved stays, every
/// other byte becomes `%` and two digits.
///
/// A relative path gives a relative reference; it never begins with something that reads as a scheme.
pub fn uri_path(path: &str) -> Cow<'_, str> {
    let stays = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
    if path.bytes().all(stays) {
        return Cow::Borrowed(path);
    }
    let mut out = String::with_capacity(path.len() + 16);
    for byte in path.bytes() {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_a_path() {
        assert!(matches!(uri_path("journeys/bike-1.journey.yaml"), Cow::Borrowed(_)));
        assert_eq!(uri_path("a b/ä%2F#?.yaml"), "a%20b/%C3%A4%252F%23%3F.yaml");
        assert_eq!(uri_path("javascript:alert(1)"), "javascript%3Aalert%281%29");
        assert_eq!(uri_path("<stdin>\n"), "%3Cstdin%3E%0A");
    }
}
