//! Values that are written as one text and mean more.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// A value that is written as one text: a date, a share, a length of time.
pub trait FromText: Sized {
    /// What is expected, in the words of the field: "a share such as `35%`".
    const EXPECTED: &'static str;

    /// Reads the text.
    ///
    /// # Errors
    /// The first line says what is wrong, further lines say how to mend it.
    fn from_text(text: &str) -> Result<Self, String>;
}

/// Reads a value of one text; for the `Deserialize` of such a type.
///
/// # Errors
/// When something other than a text stands there, or a text that the type refuses.
pub fn from_text<'de, D: Deserializer<'de>, T: FromText>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);

    impl<T: FromText> Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str(T::EXPECTED)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            T::from_text(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Reader(PhantomData))
}
