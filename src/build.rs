//! Gathers what the program holds as data beside its code, so that a new file is all that a new language needs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("languages.rs"), languages(&root.join("src/words"))?)?;
    fs::write(out.join("lexicons.rs"), lexicons(&root.join("src/lexicon"))?)
}

/// Lists the files of words by their tags, English first.
fn languages(folder: &Path) -> io::Result<String> {
    let mut code = String::from("&[\n");
    for path in files(folder, "ftl")? {
        let _ = writeln!(code, "    ({:?}, include_str!({:?})),", tag(&path), path.display().to_string());
    }
    code.push_str("]\n");
    Ok(code)
}

/// Writes the lists of words by which texts are judged and recognised as code, so that the program need not read them.
fn lexicons(folder: &Path) -> io::Result<String> {
    let mut code = String::from("&[\n");
    for path in files(folder, "yaml")? {
        let text = fs::read_to_string(&path)?;
        let lists = lists(&text).map_err(|line| {
            let message = format!("{}: neither a list nor a name of lists: {line}", path.display());
            io::Error::new(io::ErrorKind::InvalidData, message)
        })?;
        let _ = writeln!(code, "    ({:?}, &[\n{lists}    ]),", tag(&path));
    }
    code.push_str("]\n");
    Ok(code)
}

/// Reads lists, alone or several under a name, in the part of YAML that they need; else returns the line that is none.
fn lists(text: &str) -> Result<String, &str> {
    let mut code = String::new();
    let mut group = None;
    let mut rest = text;
    while !rest.is_empty() {
        let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
        if line.trim().is_empty() || line.starts_with('#') {
            rest = below;
        } else if let Some(name) = line.strip_suffix(':') {
            group = Some(name);
            rest = below;
        } else {
            let (name, behind) = rest.split_once(": [").filter(|(name, _)| !name.contains('\n')).ok_or(line)?;
            let (words, below) = behind.split_once(']').ok_or(line)?;
            let words: Vec<&str> = words.split(',').map(|word| word.trim().trim_matches('"')).collect();
            let group = group.filter(|_| name.starts_with(' '));
            let name = name.trim_start();
            let _ = writeln!(code, "        Entry {{ group: {group:?}, name: {name:?}, words: &{words:?} }},");
            rest = below;
        }
    }
    Ok(code)
}

/// Returns the files of a folder with an ending, one a language, English first.
fn files(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>()?;
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort_by_key(|path| (tag(path) != "en", tag(path)));
    for path in &files {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    Ok(files)
}

/// Returns the tag (BCP 47) of the language of a file.
fn tag(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
