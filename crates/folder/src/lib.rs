//! Reads a folder of articles into memory.
#![warn(missing_docs)]

use std::fs;
use std::io;
use std::path::Path;

use linimasa_analysis::{Content, InputFile};

/// The files in a folder and the folders in it, sorted by name: the articles,
/// the actors file and the dossier file with their bytes, those of other kinds
/// by name only, so that they can be told. Names begin with `dir` and have `/`
/// between their parts, whatever the system; what begins with a dot is skipped.
///
/// # Errors
///
/// When a folder or a file cannot be read; the message names it.
pub fn read(dir: &Path) -> io::Result<Vec<InputFile>> {
    let mut files = Vec::new();
    visit(dir, &mut files)?;
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn visit(dir: &Path, files: &mut Vec<InputFile>) -> io::Result<()> {
    for entry in fs::read_dir(dir).map_err(|error| named(dir, &error))? {
        let entry = entry.map_err(|error| named(dir, &error))?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            visit(&path, files)?;
        } else {
            files.push(InputFile {
                name: name(&path),
                content: bytes(&path)
                    .map(Content::Bytes)
                    .map_err(|error| named(&path, &error))?,
            });
        }
    }
    Ok(())
}

/// What a file holds; nothing where it is of another kind.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if is_read(path) {
        fs::read(path)
    } else {
        Ok(Vec::new())
    }
}

fn is_read(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    let ending = path.extension().unwrap_or_default();
    ending == "md" || ending == "txt" || name == "actors.toml" || name == "dossier.toml"
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

    use super::{Content, read};

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
    fn a_folder_that_is_not_there_is_named() {
        let message = read(&folder("gone").join("tidak-ada"))
            .unwrap_err()
            .to_string();
        assert!(message.contains("tidak-ada: "), "{message}");
    }
}
