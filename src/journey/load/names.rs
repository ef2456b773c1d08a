//! Ids and the names that lead to them.

use std::collections::BTreeMap;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::finding::Finding;
use crate::journey::rules::{AMBIGUOUS_REFERENCE, DUPLICATE_ID, WRONG_ID};
use crate::journey::{Ref, name_key, short_name};
use crate::source::{Span, Spanned};
use crate::yaml;

/// The number of findings in a file after which unknown names get no suggestion, because each one compares all ids.
const SUGGESTIONS: usize = 100;

/// The ids of all things of one kind.
pub(super) struct Names<T> {
    noun: &'static str,
    library: &'static str,
    unknown: &'static str,
    by_id: BTreeMap<String, Vec<Named<T>>>,
    /// Their short names, in the form in which names are compared; none if several share one.
    by_short_name: BTreeMap<String, Option<Ref<T>>>,
    /// Whether some entry could not be read, so that what is unknown may be that one.
    pub(super) has_broken: bool,
    /// The ids of those that the project shares.
    pub(super) elsewhere: Vec<String>,
    /// Whether the file or its project has such a library at all.
    pub(super) has_library: bool,
    made: usize,
}

#[derive(Debug)]
struct Named<T> {
    reference: Ref<T>,
    span: Span,
    is_written: bool,
}

/// What a name refers to.
pub(super) enum Found<T> {
    /// One thing.
    One(Ref<T>),
    /// More than one, with their places.
    Several(Vec<Span>),
    /// Nothing.
    Nothing,
}

impl<T> Names<T> {
    pub(super) fn new(noun: &'static str, library: &'static str, unknown: &'static str) -> Self {
        Names {
            noun,
            library,
            unknown,
            by_id: BTreeMap::new(),
            by_short_name: BTreeMap::new(),
            elsewhere: Vec::new(),
            has_broken: false,
            has_library: false,
            made: 0,
        }
    }

    /// Enters a thing under an id that is written, and reports one that is taken or has characters that no reference can hold.
    pub(super) fn enter_written(
        &mut self,
        id: &Spanned<String>,
        reference: Ref<T>,
        findings: &mut Vec<Finding>,
    ) -> String {
        if id.value.is_empty()
            || id.value.contains(|letter: char| letter == '#' || letter == '/' || letter.is_whitespace())
        {
            let words = format!("`{}` cannot be an id", id.value);
            let help = "write it without spaces, `#` and `/`";
            findings.push(Finding::error(WRONG_ID, id.span, words).help(help));
        }
        let entries = self.by_id.entry(id.value.clone()).or_default();
        if let Some(first) = entries.iter().find(|entry| entry.is_written) {
            let words = format!("two of the {} have the id `{}`", plural(self.noun), id.value);
            findings.push(
                Finding::error(DUPLICATE_ID, id.span, words)
                    .label("the second one")
                    .related(first.span, "the first one")
                    .help("give one of them another id"),
            );
        }
        entries.push(Named { reference, span: id.span, is_written: true });
        id.value.clone()
    }

    /// Enters a thing under an id made of its name, and returns that id; a second one of the same name gets a number.
    pub(super) fn enter_made(&mut self, name: &Spanned<String>, reference: Ref<T>) -> String {
        self.made += 1;
        let base = slug(&name.value).unwrap_or_else(|| format!("{}-{}", self.noun.replace(' ', "-"), self.made));
        let named = |is_written| Named { reference, span: name.span, is_written };
        if !name.value.is_empty() && slug(&name.value).is_none() {
            // A name of signs alone has an id that nobody would guess: the signs mean it as well.
            self.by_id.entry(name.value.clone()).or_default().push(named(false));
        }
        let Some(taken) = self.by_id.get_mut(&base) else {
            self.by_id.insert(base.clone(), vec![named(false)]);
            return base;
        };
        // The bare id now could mean either; the numbered one means this thing alone.
        taken.push(named(false));
        let mut number = taken.len();
        loop {
            let id = format!("{base}-{number}");
            if !self.by_id.contains_key(&id) {
                self.by_id.insert(id.clone(), vec![named(false)]);
                return id;
            }
            number += 1;
        }
    }

    /// Enters what people call a thing in passing: it leads to the thing where it leads to no other.
    pub(super) fn enter_short_name(&mut self, name: &str, reference: Ref<T>) {
        let key = name_key(short_name(name));
        self.by_short_name.entry(key).and_modify(|taken| *taken = None).or_insert(Some(reference));
    }

    /// Returns how many ids there are.
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Tells whether the file or its project has something of this id or name.
    pub(super) fn has(&self, text: &str) -> bool {
        self.elsewhere.iter().any(|id| id == text) || !matches!(self.find(text), Found::Nothing)
    }

    /// Looks an id up; a name leads to the id made of it, a short name to whoever is called so.
    pub(super) fn find(&self, text: &str) -> Found<T> {
        let entries = self.by_id.get(text).or_else(|| self.by_id.get(&slug(text)?));
        match entries.map(Vec::as_slice) {
            None | Some([]) => match self.by_short_name.get(&name_key(text)) {
                Some(Some(reference)) => Found::One(*reference),
                _ => Found::Nothing,
            },
            Some([only]) => Found::One(only.reference),
            Some(several) => {
                let mut written = several.iter().filter(|entry| entry.is_written);
                match written.next() {
                    // Of an id written twice the clash itself has been reported.
                    Some(first) => Found::One(first.reference),
                    None => Found::Several(several.iter().map(|entry| entry.span).collect()),
                }
            }
        }
    }

    /// Looks a reference up, and reports one that leads nowhere or to several things.
    pub(super) fn resolve(&self, written: &Spanned<String>, findings: &mut Vec<Finding>) -> Option<Ref<T>> {
        match self.find(&written.value) {
            Found::One(reference) => Some(reference),
            Found::Several(places) => {
                findings.push(ambiguous(written, self.noun, &places));
                None
            }
            Found::Nothing => {
                if !self.has_broken {
                    findings.push(self.unknown(written, findings.len() < SUGGESTIONS));
                }
                None
            }
        }
    }

    /// Returns the id that was meant most likely.
    pub(super) fn nearest(&self, text: &str) -> Option<&str> {
        yaml::nearest(text, self.ids())
    }

    /// Returns all ids, those of the file and those of its project.
    fn ids(&self) -> impl Iterator<Item = &str> {
        let not_taken = self.elsewhere.iter().filter(|id| !self.by_id.contains_key(*id));
        self.by_id.keys().chain(not_taken).map(String::as_str)
    }

    fn unknown(&self, written: &Spanned<String>, suggests: bool) -> Finding {
        let words = format!("no {} is called `{}`", self.noun, written.value);
        let finding = Finding::error(self.unknown, written.span, words);
        if !suggests {
            return finding;
        }
        if self.elsewhere.contains(&written.value) {
            let finding = finding.label(format!("this journey does not list the {} of the project", self.noun));
            return finding.help(format!("name it under `{}:` at the top of the file", self.library));
        }
        if let Some(near) = self.nearest(&written.value) {
            let is_certain = yaml::is_same_word(&written.value, near);
            let finding = finding.label(format!("did you mean `{near}`?")).fix(written.span, near, is_certain);
            let declared = self.by_id.get(near).and_then(|entries| entries.first());
            return match declared {
                Some(declared) => finding.related(declared.span, "declared here"),
                None => finding,
            };
        }
        let all: Vec<String> = self.ids().take(8).map(|id| format!("`{id}`")).collect();
        if !all.is_empty() {
            let more = if self.ids().nth(8).is_some() { " …" } else { "" };
            let of = if self.elsewhere.is_empty() { "this file" } else { "this file and its project" };
            return finding.help(format!("the {} of {of} are {}{more}", plural(self.noun), all.join(", ")));
        }
        finding.help(format!("add `{}` to `{}:` at the top of the file", written.value, self.library))
    }
}

/// Makes the finding of a reference that could mean several things.
pub(super) fn ambiguous(written: &Spanned<String>, noun: &str, places: &[Span]) -> Finding {
    let words = format!("`{}` could mean {} {}", written.value, places.len(), plural(noun));
    let finding = Finding::error(AMBIGUOUS_REFERENCE, written.span, words)
        .help("give the one you mean an `id:` of its own, or write `stage/touchpoint`");
    places.iter().take(4).fold(finding, |finding, place| finding.related(*place, "this one?"))
}

/// Returns the plural of a noun of the journey language.
pub(super) fn plural(noun: &str) -> String {
    match noun {
        "evidence" => "evidence entries".to_owned(),
        "opportunity" => "opportunities".to_owned(),
        noun => format!("{noun}s"),
    }
}

/// Makes an id of a name: lower case, letters, marks and digits of every script, hyphens for the rest; `None` where nothing is left.
pub(crate) fn slug(name: &str) -> Option<String> {
    let mut id = String::with_capacity(name.len());
    // Most names are plain ASCII, and every reference takes this way.
    if name.is_ascii() {
        for byte in name.bytes() {
            if byte.is_ascii_alphanumeric() {
                id.push(char::from(byte.to_ascii_lowercase()));
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
    } else {
        for letter in name.nfc() {
            if letter.is_alphanumeric() || is_combining_mark(letter) && !id.is_empty() && !id.ends_with('-') {
                id.extend(letter.to_lowercase());
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
    }
    if id.ends_with('-') {
        id.pop();
    }
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod slugs {
    use super::slug;

    #[test]
    fn every_script_keeps_its_letters() {
        assert_eq!(slug("Asks a colleague!").as_deref(), Some("asks-a-colleague"));
        assert_eq!(slug("Pyörä  varastettu").as_deref(), Some("pyörä-varastettu"));
        assert_eq!(slug("自転車を 買う").as_deref(), Some("自転車を-買う"));
        assert_eq!(slug("Pyo\u{308}ra\u{308}").as_deref(), Some("pyörä"));
        assert_eq!(slug("😀"), None);
    }
}
