//! Tests of the files and of how they are asked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

#[test]
fn every_list_is_in_order_and_in_lower_case() {
    for (tag, lists) in FILES {
        let mut names = BTreeSet::new();
        for entry in *lists {
            let name = format!("{tag}: {}/{}", entry.group.unwrap_or_default(), entry.name);
            assert!(names.insert(name.clone()), "{name} stands twice");
            let known = if entry.group.is_some() { Group::NAMES } else { List::NAMES };
            assert!(known.contains(&entry.group.unwrap_or(entry.name)), "{name} is no list that is asked for");
            assert!(entry.words.is_sorted_by(|one, next| one < next), "{name} is not in order: {:?}", entry.words);
            for word in entry.words {
                assert!(!word.is_empty() && *word == word.to_lowercase() && *word == word.trim(), "{name}: {word:?}");
            }
        }
    }
}

#[test]
fn english_has_every_list() {
    let english = Lexicon::of(None);
    let words = &languages()[0].words;
    assert_eq!(languages()[0].tag, EVERYWHERE);
    for (at, name) in List::NAMES.iter().enumerate() {
        let of_name = FILES[0].1.iter().find(|entry| entry.name == *name && entry.group.is_none());
        assert!(of_name.is_some_and(|entry| !entry.words.is_empty()), "{name}, list {at}");
    }
    assert_eq!(english.words(List::Articles).collect::<Vec<_>>(), words.list(List::Articles));
    assert_eq!([Group::Months, Group::Units].map(|group| words.group(group).len()), [12, 8]);
    assert!([Group::Channels, Group::Choices, Group::Keys].iter().all(|group| words.group(*group).len() > 5));
}

/// Months are counted, and the code knows how long a unit lasts: all files have the same, in the same order.
#[test]
fn all_languages_have_the_same_months_and_units() {
    for group in [Group::Months, Group::Units] {
        let meanings = |language: &Language| language.words.group(group).iter().map(|entry| entry.name).collect();
        let of_all: Vec<Vec<&str>> = languages().iter().map(meanings).collect();
        assert!(of_all.iter().all(|one| one.is_empty() || *one == of_all[0]), "{group:?}: {of_all:?}");
    }
}

#[test]
fn the_files_are_yaml_and_say_the_same_to_any_reader_of_it() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(untagged)]
    enum Written {
        List(Vec<String>),
        Group(BTreeMap<String, Vec<String>>),
    }
    for (tag, own) in FILES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/lexicon/{tag}.yaml"));
        let text = fs::read_to_string(path).expect("a text");
        let read: BTreeMap<String, Written> = serde_yaml::from_str(&text).expect("a lexicon");
        let mut lists = BTreeMap::new();
        for (name, written) in read {
            match written {
                Written::List(words) => drop(lists.insert((None, name), words)),
                Written::Group(members) => {
                    lists.extend(members.into_iter().map(|(member, words)| ((Some(name.clone()), member), words)));
                }
            }
        }
        let own = own.iter().map(|entry| {
            let words: Vec<String> = entry.words.iter().map(|word| (*word).to_owned()).collect();
            ((entry.group.map(str::to_owned), entry.name.to_owned()), words)
        });
        assert_eq!(own.collect::<BTreeMap<_, _>>(), lists, "{tag}");
    }
}

#[test]
fn no_list_is_unused() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    let mut folders: Vec<PathBuf> = vec![own.with_file_name("")];
    let mut code = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true if path != own => folders.push(path),
                false if path.extension().is_some_and(|ending| ending == "rs") => {
                    code.push_str(&fs::read_to_string(path).expect("a text"));
                }
                _ => {}
            }
        }
    }
    let unused: Vec<_> = List::VARIANTS.iter().chain(Group::VARIANTS).filter(|name| !code.contains(**name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn words_are_found_with_what_they_mean() {
    let lexicon = Lexicon::of(Some("en-GB"));
    assert!(lexicon.has(List::VaguePain, "poor") && !lexicon.has(List::VaguePain, "delivery"));
    assert_eq!(lexicon.after(List::Missing, "there is no app"), Some("app"));
    assert_eq!(lexicon.after(List::Missing, "nobody calls"), None);
    assert_eq!(lexicon.after(List::Articles, "our own app"), Some("app"));
    let meanings = |word| Lexicon::ALL.meanings(Group::Keys, word).collect::<Vec<_>>();
    assert_eq!(meanings("Title"), ["name", "journey"]);
    assert_eq!(meanings("banana"), [""; 0]);
    assert_eq!(Lexicon::ALL.place_of_start(Group::Months, "dec"), Some(11));
}

/// The language of a journey adds words to the English ones and takes none away.
#[test]
fn english_counts_in_every_language() {
    for language in ["fi", "de-AT", "EN", ""] {
        assert!(Lexicon::of(Some(language)).has(List::VaguePain, "poor"), "{language}");
    }
}
