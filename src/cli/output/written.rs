//! What each command writes, as a type: the list of formats in its help follows from it.

use std::fmt::Debug;

use crate::format::Content;

/// Something that a command writes.
pub(crate) trait Written: Debug + Clone + Send + Sync + 'static {
    /// What is written.
    const CONTENT: Content;
}

macro_rules! written {
    ($($name:ident, $about:literal;)*) => {$(
        #[doc = $about]
        #[derive(Debug, Clone)]
        pub(crate) enum $name {}

        impl Written for $name {
            const CONTENT: Content = Content::$name;
        }
    )*};
}

written! {
    Findings, "What `cjm check` writes.";
    Gaps, "What `cjm gaps` writes.";
    Map, "What `cjm map` writes.";
    Rules, "What `cjm rules` writes.";
    Explanation, "What `cjm explain` writes.";
    Schema, "What `cjm schema` writes.";
}
