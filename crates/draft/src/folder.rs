//! A folder of any files as a draft.

use linimasa_analysis::{decode, no_text};

use crate::files::{Files, is_name};
use crate::intake::take_in;
use crate::limits::ARTICLE_BYTES_MAX;
use crate::review::Told;

/// The draft that a folder is, from the names of its files in it and their
/// bytes. Markdown and the two files in TOML stay as they are; everything else
/// is taken in, and what was odd about it is told.
#[must_use]
pub fn of_folder(files: Vec<(String, Vec<u8>)>) -> (Files, Vec<Told>) {
    let mut draft = Files::new();
    let mut told = Vec::new();
    let stays = |(name, bytes): &(String, Vec<u8>)| {
        is_name(name) && bytes.len() <= ARTICLE_BYTES_MAX && no_text(bytes).is_none()
    };
    let (same, others): (Vec<_>, Vec<_>) = files.into_iter().partition(stays);
    let mut again = Vec::new();
    for (name, bytes) in same {
        if draft.get(&name).is_some() {
            again.push((name, bytes));
        } else {
            draft.put(&name, Some(decode(&bytes).0.into()));
        }
    }
    for (name, bytes) in again.into_iter().chain(others) {
        let taken = take_in(&name, &bytes, &draft);
        told.extend(taken.told);
        for (name, text) in taken.articles {
            // The first actors file counts, as in a build.
            if draft.get(&name).is_none() {
                draft.put(&name, Some(text.into()));
            }
        }
    }
    (draft, told)
}

#[cfg(test)]
mod tests {
    use super::of_folder;

    fn file(name: &str, text: &str) -> (String, Vec<u8>) {
        (name.to_owned(), text.as_bytes().to_vec())
    }

    #[test]
    fn markdown_stays_and_everything_else_becomes_it() {
        let article = "+++\r\ntitle = \"Satu\"\r\n+++\r\nBanjir.";
        let (files, told) = of_folder(vec![
            file("2021/a.md", article),
            file("b.jsonl", "{\"id\": \"c\", \"text\": \"Gempa di Palu.\"}"),
            file("lama/actors.toml", "# satu"),
            file("2021/a.md", "Lain."),
            file("d.pdf", "%PDF"),
        ]);
        let names: Vec<&str> = files.iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            ["2021/a-2.md", "2021/a.md", "actors.toml", "c.md"],
            "{told:?}"
        );
        assert_eq!(&**files.get("2021/a.md").unwrap(), article);
        assert!(files.get("c.md").unwrap().ends_with("Gempa di Palu.\n"));
        assert_eq!(told.len(), 1, "{told:?}");
    }
}
