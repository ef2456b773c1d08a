//! Which file imports what of which other one, by the file that defines a name and not by one that hands it on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::File;

/// A path of modules, from the root of the crate.
type Modules = Vec<String>;

/// What a name stands for within a module.
#[derive(Debug, Clone)]
enum Meaning {
    /// A module below.
    Module,
    /// Something that the module's own file defines.
    Defined,
    /// Something that stands under another path, from the root.
    Elsewhere(Modules),
}

/// A name that a file uses, as a path from the root.
#[derive(Debug)]
struct Use {
    path: Modules,
    /// The name by which it is known in the file.
    known_as: String,
    /// Whether it is handed on only.
    is_handed_on: bool,
}

/// An import: the importing file, the defining one, and the names.
pub(crate) type Imports = BTreeMap<(usize, usize), BTreeSet<String>>;

/// Returns the imports between files, which are named by index.
pub(crate) fn imports(files: &[File]) -> Imports {
    let paths: Vec<Modules> = files.iter().map(|file| modules_of(&file.path)).collect();
    let of_path: BTreeMap<&Modules, usize> = paths.iter().enumerate().map(|(at, path)| (path, at)).collect();
    let mut code: Vec<String> = files.iter().map(code).collect();
    let uses: Vec<Vec<Use>> = code.iter_mut().zip(&paths).map(|(code, path)| take_uses(code, path)).collect();
    let names: Vec<BTreeMap<String, Meaning>> =
        (0..files.len()).map(|at| names(&code[at], &paths[at], &uses[at], &of_path)).collect();
    let crate_of = Crate { paths: &paths, of_path: &of_path, names: &names };
    let mut imports = Imports::new();
    for at in 0..files.len() {
        let is_used = |used: &&Use| !used.is_handed_on && !is_only_referred_to(&code[at], &used.known_as);
        let named = uses[at].iter().filter(is_used).map(|used| used.path.clone());
        for path in named.chain(written_out(&code[at], &paths[at], &uses[at])) {
            // A module that is imported counts by what is used of it.
            let definer = crate_of.definer(&path).filter(|_| crate_of.module(&path).is_none());
            // A module may join the files below it, which may use what it defines.
            let is_below = |other: usize| paths[other].starts_with(&paths[at]);
            if let Some(definer) = definer.filter(|definer| *definer != at && !is_below(*definer)) {
                imports.entry((at, definer)).or_default().insert(path.last().cloned().unwrap_or_default());
            }
        }
    }
    imports
}

/// Returns the circles of imports within a room: files that reach each other, in order.
pub(crate) fn circles(files: &[File], imports: &Imports) -> Vec<Vec<usize>> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); files.len()];
    imports.keys().for_each(|(from, to)| next[*from].push(*to));
    let reached: Vec<BTreeSet<usize>> = (0..files.len())
        .map(|start| {
            let mut reached = BTreeSet::new();
            let mut ahead = next[start].clone();
            while let Some(at) = ahead.pop() {
                if files[at].room == files[start].room && reached.insert(at) {
                    ahead.extend(&next[at]);
                }
            }
            reached
        })
        .collect();
    let mut circles: Vec<Vec<usize>> = (0..files.len())
        .filter(|at| reached[*at].contains(at))
        .map(|at| reached[at].iter().copied().filter(|other| reached[*other].contains(&at)).collect())
        .collect();
    circles.sort();
    circles.dedup();
    circles
}

/// What is known of all files.
struct Crate<'a> {
    paths: &'a [Modules],
    of_path: &'a BTreeMap<&'a Modules, usize>,
    names: &'a [BTreeMap<String, Meaning>],
}

impl Crate<'_> {
    /// Returns the file of a module.
    fn module(&self, path: &[String]) -> Option<usize> {
        self.of_path.get(&path.to_vec()).copied()
    }

    /// Returns the file that defines what stands at a path; `None` for what is of another crate.
    fn definer(&self, path: &[String]) -> Option<usize> {
        let mut at = path.to_vec();
        // A name is handed on a few times at most.
        for _ in 0..8 {
            let mut length = at.len();
            while length > 0 && self.module(&at[..length]).is_none() {
                length -= 1;
            }
            let file = self.module(&at[..length]).filter(|_| length > 0)?;
            let Some(name) = at.get(length) else { return Some(file) };
            match self.names[file].get(name) {
                Some(Meaning::Elsewhere(path)) => {
                    let rest = at[length + 1..].to_vec();
                    at = path.iter().cloned().chain(rest).collect();
                }
                // What a macro makes is found nowhere, and is the module's own.
                Some(Meaning::Defined | Meaning::Module) | None => return Some(file),
            }
        }
        self.module(&self.paths[0])
    }
}

/// Returns the path of the module that a file is.
fn modules_of(path: &Path) -> Modules {
    let inside = path.iter().skip_while(|part| *part != "src").skip(1);
    let mut parts: Modules = inside.map(|part| part.to_string_lossy().trim_end_matches(".rs").to_owned()).collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// Returns the code that does the work, without strings, which may hold anything.
fn code(file: &File) -> String {
    let mut out = String::new();
    for (_, line) in file.work() {
        let mut in_string = false;
        let mut before = ' ';
        for letter in line.chars() {
            match letter {
                '"' if before != '\\' && before != '\'' => in_string = !in_string,
                _ if in_string => {}
                _ => out.push(letter),
            }
            before = if before == '\\' { ' ' } else { letter };
        }
        out.push('\n');
    }
    out
}

/// Takes the `use` lines out of the code of a file, and returns what they name.
fn take_uses(code: &mut String, own: &Modules) -> Vec<Use> {
    let mut uses = Vec::new();
    let mut rest = String::new();
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        let trimmed = line.trim_start();
        let after_pub = trimmed.strip_prefix("pub").and_then(|after| after.split_once("use "));
        let handed_on = after_pub.filter(|(scope, _)| is_scope(scope)).map(|(_, used)| used);
        let Some(begin) = handed_on.or(trimmed.strip_prefix("use ")) else {
            rest.push_str(line);
            rest.push('\n');
            continue;
        };
        let mut tree = begin.to_owned();
        while !tree.contains(';') {
            let Some(line) = lines.next() else { break };
            tree.push_str(line.trim());
        }
        for (path, known_as) in leaves(tree.split(';').next().unwrap_or_default()) {
            if let Some(path) = from_root(&path, own) {
                uses.push(Use { path, known_as, is_handed_on: handed_on.is_some() });
            }
        }
    }
    *code = rest;
    uses
}

/// Tells whether code names a thing in references only: `Ref<Persona>` says which list an index is of, and nothing of a
/// persona is used.
fn is_only_referred_to(code: &str, name: &str) -> bool {
    let reference = format!("Ref<{name}>");
    // A variant may be called by what it refers to.
    let rest = code.replace(&format!("{name}({reference})"), "").replace(&reference, "");
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.contains(&reference) && !rest.split(|letter| !is_part(letter)).any(|word| word == name)
}

fn is_scope(text: &str) -> bool {
    text == " " || text.starts_with('(') && text.ends_with(") ")
}

/// Returns the single paths of a tree such as `a::{self, b as c, d::{e, f}}`, each with the name by which it is known.
fn leaves(tree: &str) -> Vec<(Vec<String>, String)> {
    let tree = tree.trim();
    let Some((head, inner)) = tree.split_once('{') else {
        let (path, alias) = tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias)));
        let mut path: Vec<String> = path.trim().split("::").map(|part| part.trim().to_owned()).collect();
        if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
            path.pop();
        }
        let known_as = alias.map_or_else(|| path.last().cloned().unwrap_or_default(), |alias| alias.trim().to_owned());
        return vec![(path, known_as)];
    };
    let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
    let mut depth = 0;
    let parts = inner.split(|letter| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        letter == ',' && depth == 0
    });
    let parts: Vec<&str> = parts.map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.into_iter().flat_map(|part| leaves(&format!("{head}{part}"))).collect()
}

/// Returns a path from the root; `None` for what is of another crate.
fn from_root(path: &[String], own: &Modules) -> Option<Modules> {
    let mut base = own.clone();
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some(base.into_iter().chain(path[1..].iter().cloned()).collect()),
        "super" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            base.truncate(base.len().saturating_sub(ups));
            Some(base.into_iter().chain(path[ups..].iter().cloned()).collect())
        }
        // `color::Color` beside `mod color;`, or another crate: nothing is found there then.
        _ => Some(base.into_iter().chain(path.iter().cloned()).collect()),
    }
}

/// Returns what the names of a module stand for.
fn names(code: &str, own: &Modules, uses: &[Use], of_path: &BTreeMap<&Modules, usize>) -> BTreeMap<String, Meaning> {
    const KINDS: [&str; 9] = ["fn", "struct", "enum", "union", "trait", "type", "const", "static", "macro_rules!"];
    let mut names: BTreeMap<String, Meaning> =
        uses.iter().map(|used| (used.known_as.clone(), Meaning::Elsewhere(used.path.clone()))).collect();
    for path in of_path.keys().filter(|path| path.len() == own.len() + 1 && path.starts_with(own)) {
        names.insert(path[own.len()].clone(), Meaning::Module);
    }
    for line in code.lines().filter(|line| !line.starts_with([' ', '}', ')', '#'])) {
        let mut words = line.split(|letter: char| !letter.is_alphanumeric() && !"_!".contains(letter));
        if words.by_ref().any(|word| KINDS.contains(&word))
            && let Some(name) = words.find(|word| !word.is_empty() && !KINDS.contains(word))
        {
            names.insert(name.to_owned(), Meaning::Defined);
        }
    }
    names
}

/// Returns the paths that are written out in the code: `crate::a::b`, `super::b`, and `b::c` where `b` is imported or a
/// module below.
fn written_out(code: &str, own: &Modules, uses: &[Use]) -> Vec<Modules> {
    let mut paths = Vec::new();
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    for word in code.split(|letter: char| !is_part(letter)).filter(|word| word.contains("::")) {
        let parts: Vec<String> = word.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let Some(first) = parts.first() else { continue };
        let imported = uses.iter().find(|used| used.known_as == *first);
        match imported {
            Some(used) => paths.push(used.path.iter().cloned().chain(parts[1..].iter().cloned()).collect()),
            None => paths.extend(from_root(&parts, own)),
        }
    }
    paths
}

#[test]
fn imports_count_against_the_file_that_defines_the_name() {
    let file = |path: &str, text: &str| File { path: path.into(), room: "room".into(), text: text.into() };
    let files = [
        file("src/room/mod.rs", "mod a;\nmod b;\nmod c;\npub use a::{A, make as made};\npub struct Whole;\n"),
        file("src/room/a.rs", "pub struct A;\npub fn make() { crate::room::b::help() }\n"),
        file("src/room/b.rs", "use crate::room::{A,\n    Whole};\nuse crate::room::c;\nfn help(a: A) { c::C::of() }\n"),
        file("src/room/c.rs", "use super::made;\nuse crate::room::A;\nstruct C { a: Ref<A> }\nfn f() { made() }\n"),
        file("src/room/d.rs", "use crate::room::A;\nconst C: &str = \"crate::room::c::C\"; // crate::room::b::help\n"),
    ];
    let found = imports(&files);
    let told: Vec<(usize, usize, Vec<&str>)> =
        found.iter().map(|((from, to), names)| (*from, *to, names.iter().map(String::as_str).collect())).collect();
    let wanted = [
        (1, 2, vec!["help"]),
        (2, 0, vec!["Whole"]),
        (2, 1, vec!["A"]),
        (2, 3, vec!["of"]),
        (3, 1, vec!["made"]),
        (4, 1, vec!["A"]),
    ];
    assert_eq!(told, wanted);
    assert_eq!(circles(&files, &found), [vec![1, 2, 3]]);
}
