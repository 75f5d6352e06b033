//! Reads a folder of articles into memory.
#![warn(missing_docs)]

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use linimasa_analysis::{Content, InputFile};
use linimasa_reader::Format;

/// The files in a folder and the folders in it, sorted by name: the articles,
/// the actors file and the dossier file with their bytes, those of other kinds
/// by name only, so that they can be told. Names begin with `dir` and have `/`
/// between their parts, whatever the system; what begins with a dot is skipped.
///
/// # Errors
///
/// When a folder or a file cannot be read; the message names it.
pub fn read(dir: &Path) -> io::Result<Vec<InputFile>> {
    let mut paths = Vec::new();
    walk(dir, &mut paths)?;
    let mut files = Vec::new();
    for path in paths {
        if is_read(&path) {
            files.push(file(&path)?);
        } else {
            files.push(InputFile {
                name: name(&path),
                content: Content::Bytes(Vec::new()),
            });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// The bytes of the files of a folder that are read, by their names in it: for
/// who makes a draft of it.
///
/// # Errors
///
/// When a folder or a file cannot be read, or is too large to be an article; the
/// message names it.
pub fn raw(dir: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut paths = Vec::new();
    walk(dir, &mut paths)?;
    let mut files = Vec::new();
    for path in paths.into_iter().filter(|path| is_read(path)) {
        let inside = name(path.strip_prefix(dir).unwrap_or(&path));
        files.push((inside, bytes(&path)?));
    }
    files.sort();
    Ok(files)
}

/// All files but those whose names begin with a dot.
fn walk(dir: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir).map_err(|error| named(dir, &error))? {
        let entry = entry.map_err(|error| named(dir, &error))?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            walk(&path, paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}

/// One file, whatever its name.
///
/// # Errors
///
/// When it cannot be read, or is too large to be an article.
pub fn file(path: &Path) -> io::Result<InputFile> {
    let name = name(path);
    let bytes = bytes(path)?;
    let content = match Format::of(&name) {
        Some(format) => Content::Given(linimasa_reader::read(&name, format, &bytes)),
        None => Content::Bytes(bytes),
    };
    Ok(InputFile { name, content })
}

/// The most bytes of a file. Memory is some twenty times as much; the longest
/// article has a hundredth of it.
const BYTES_MAX: u64 = 64 << 20;

/// The bytes of one file.
///
/// # Errors
///
/// When it cannot be read, or is too large to be an article; the message names it.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    read_up_to_max(path).map_err(|error| named(path, &error))
}

fn read_up_to_max(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // What is no plain file says no length before it is read.
    let limit = BYTES_MAX + 1;
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == limit {
        let message = format!(
            "found more than {} MB; expected the text of one article or some; break it up",
            BYTES_MAX >> 20
        );
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

/// Whether a file of a folder is read.
fn is_read(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    let ending = path.extension().unwrap_or_default();
    let is_text = ending == "md" || ending == "txt";
    let is_read_elsewhere = || Format::of(&name.to_string_lossy()).is_some();
    is_text || name == "actors.toml" || name == "dossier.toml" || is_read_elsewhere()
}

fn name(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/").replacen("//", "/", 1)
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Content, raw, read};

    /// A folder for one test; left to the system's clean-up.
    fn folder(name: &str) -> PathBuf {
        let id = std::process::id();
        let dir = std::env::temp_dir().join(format!("linimasa-folder-{name}-{id}"));
        fs::create_dir_all(dir.join("2021/.sembunyi")).unwrap();
        for file in [
            "b.md",
            "2021/a.txt",
            "actors.toml",
            "Cargo.toml",
            ".c.md",
            "2021/.sembunyi/d.md",
        ] {
            fs::write(dir.join(file), "isi").unwrap();
        }
        dir
    }

    #[test]
    fn raw_files_bear_the_names_that_they_have_in_the_folder() {
        let dir = folder("raw");
        let files = raw(&dir).unwrap();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["2021/a.txt", "actors.toml", "b.md"]);
        assert_eq!(files[2].1, b"isi");
    }

    #[test]
    fn articles_come_sorted_and_hidden_files_not_at_all() {
        let dir = folder("sorted");
        let prefix = format!("{}/", dir.display());
        let names: Vec<String> = read(&dir)
            .unwrap()
            .into_iter()
            .map(|file| file.name.strip_prefix(&prefix).unwrap().to_owned())
            .collect();
        assert_eq!(names, ["2021/a.txt", "Cargo.toml", "actors.toml", "b.md"]);
    }

    #[test]
    fn files_of_other_kinds_are_named_and_not_read() {
        let files = read(&folder("kinds")).unwrap();
        let empty: Vec<&str> = files
            .iter()
            .filter(|file| file.content == Content::Bytes(Vec::new()))
            .map(|file| file.name.rsplit('/').next().unwrap())
            .collect();
        assert_eq!(empty, ["Cargo.toml"]);
    }

    #[test]
    fn articles_of_every_format_become_one_dossier() {
        let dir = folder("formats").join("semua");
        fs::create_dir_all(&dir).unwrap();
        let json = r#"{"@type": "NewsArticle", "articleBody": "Air surut."}"#;
        for (file, text) in [
            ("actors.toml", ""),
            ("a.html", "<title>Air</title><p>Air surut.<p>Warga pulang."),
            ("a.txt", "Air surut."),
            ("b.json", &format!("[{json}, {json}]")),
            (
                "c.jsonl",
                "{\"id\": \"Banjir 1\", \"text\": \"Air surut.\"}\n\n{\"id\": 2}\n",
            ),
        ] {
            fs::write(dir.join(file), text).unwrap();
        }
        let compiled = linimasa_analysis::compile(&read(&dir).unwrap());
        let ids: Vec<&str> = compiled
            .model
            .articles
            .iter()
            .map(|a| a.id.as_str())
            .collect();
        assert_eq!(ids, ["a", "b-1", "b-2", "banjir-1"]);
        let prefix = format!("{}/", dir.display());
        let told: Vec<String> = compiled
            .diagnostics
            .iter()
            .map(|told| told.to_string().replace(&prefix, ""))
            .collect();
        assert_eq!(
            told,
            [
                "a.txt:1:1: found a second article with the id `a`, which a.html has already; \
                 expected every file to have a name of its own; rename one of the two",
                "c.jsonl:3:1: found no `text`; expected the text of the record",
            ]
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let message = read(&folder("gone").join("tidak-ada"))
            .unwrap_err()
            .to_string();
        assert!(message.contains("tidak-ada: "), "{message}");
    }
}
