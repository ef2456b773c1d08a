//! Gathers what the program holds as data beside its code, so that a new file is all that a new language needs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("languages.rs"), languages(&root.join("src/words"), "ftl")?)?;
    fs::write(out.join("lexicons.rs"), languages(&root.join("src/lexicon"), "yaml")?)
}

/// Lists the files of a folder, one a language, by their tags and English first.
fn languages(folder: &Path, ending: &str) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>()?;
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    let tag = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    files.sort_by_key(|path| (tag(path) != "en", tag(path)));
    let mut code = String::from("&[\n");
    for path in &files {
        println!("cargo::rerun-if-changed={}", path.display());
        let _ = writeln!(code, "    ({:?}, include_str!({:?})),", tag(path), path.display().to_string());
    }
    code.push_str("]\n");
    Ok(code)
}
