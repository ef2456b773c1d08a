//! How the tables of a language are made: fields of words and of small functions, none of which may be left out.

/// Words that stand as they are.
pub type Word = &'static str;
/// Words around a text: the text may not be inflected, since it is a name or written by the journey's author.
pub type Phrase = fn(&str) -> String;
/// Words for a number of things.
pub type Count = fn(usize) -> String;
/// Words around two texts.
pub type Pair = fn(&str, &str) -> String;

/// Declares a table of words, so that a language that lacks one does not compile and a test can go through all of them.
macro_rules! table {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$about])*
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
        }

        #[cfg(test)]
        impl $crate::words::table::Sampled for $name {
            fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
                $($crate::words::table::Sampled::sample(&self.$field, &format!("{at}.{}", stringify!($field)), out);)*
            }
        }
    };
}

pub(crate) use table;

/// Something that can be said aloud in a test, with the name of its field.
#[cfg(test)]
pub(crate) trait Sampled {
    /// Adds what it says; numbers are said for 0, 1, 2 and 5 things.
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>);
}

#[cfg(test)]
impl Sampled for Word {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        out.push((at.to_owned(), (*self).to_owned()));
    }
}

#[cfg(test)]
impl Sampled for Phrase {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        out.push((at.to_owned(), self("§")));
    }
}

#[cfg(test)]
impl Sampled for Pair {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        out.push((at.to_owned(), self("§", "¤")));
    }
}

#[cfg(test)]
impl Sampled for Count {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        out.extend([0, 1, 2, 5].map(|count| (format!("{at}({count})"), self(count))));
    }
}

#[cfg(test)]
impl Sampled for [Word; 2] {
    fn sample(&self, at: &str, out: &mut Vec<(String, String)>) {
        out.extend(self.iter().map(|word| (at.to_owned(), (*word).to_owned())));
    }
}
