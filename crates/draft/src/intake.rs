//! Files taken into a draft: whatever is read becomes Markdown.

use std::collections::BTreeSet;

use linimasa_analysis::{
    Diagnostic, Given, GivenText, Message, Metadata, Place, Topic, Warning, Worded, decode,
    no_text, slug,
};
use linimasa_reader::Format;
use serde::{Deserialize, Serialize};

use crate::bidi;
use crate::files::{ACTORS, DOSSIER, Files, id_of, is_name};
use crate::limits::{ARTICLE_BYTES_MAX, ARTICLES_MAX, FILE_BYTES_MAX, PAGE_BYTES_MAX};
use crate::markdown;
use crate::review::Told;

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenIn {
    /// Names that are free, with the texts of new files: articles, or an actors
    /// or dossier file.
    pub articles: Vec<(String, String)>,
    /// What was odd, and what could not be read.
    pub told: Vec<Told>,
}

/// The name of an article that has none and no headline.
const NO_NAME: &str = "artikel";

/// The most letters of a new name, so that every system takes it.
const NAME_MAX: usize = 80;

/// How a file is read.
enum Kind {
    Toml,
    Markdown,
    Text,
    Other(Format),
}

impl Kind {
    fn of(name: &str) -> Option<Kind> {
        if name == ACTORS || name == DOSSIER {
            return Some(Kind::Toml);
        }
        let Some((_, ending)) = name.rsplit_once('.') else {
            // What is pasted has no name.
            return name.is_empty().then_some(Kind::Text);
        };
        match ending.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Kind::Markdown),
            "txt" | "text" => Some(Kind::Text),
            _ => Format::of(name).map(Kind::Other),
        }
    }
}

/// Takes a file in: what its bytes hold as articles in Markdown, whose front
/// matter states what was found, under names that are free in `files`. A text
/// that is pasted has an empty name. Nothing fails: what cannot be read is
/// told.
#[must_use]
pub fn take_in(name: &str, bytes: &[u8], files: &Files) -> TakenIn {
    let path = name.replace('\\', "/");
    let base = path.rsplit('/').next().unwrap_or(&path);
    let mut intake = Intake {
        name,
        files,
        taken: BTreeSet::new(),
        room: ARTICLES_MAX.saturating_sub(files.count()),
        result: TakenIn::default(),
    };
    let Some(kind) = Kind::of(base) else {
        intake.tell(&Warning::OtherKind);
        return intake.result;
    };
    let most = match kind {
        Kind::Other(Format::Html) => PAGE_BYTES_MAX,
        _ => FILE_BYTES_MAX,
    };
    if bytes.len() > most {
        let most = (most >> 20).to_string();
        let english = format!(
            "found more than {most} MB; expected the text of one article or some; break it up"
        );
        intake.tell(&Worded::new(Topic::FileTooLarge, &[&most], english));
        return intake.result;
    }
    match kind {
        Kind::Other(format) => intake.given(linimasa_reader::read(name, format, bytes), &path),
        kind => {
            if let Some(mistake) = no_text(bytes) {
                intake.tell(&mistake);
                return intake.result;
            }
            let (mut text, warning) = decode(bytes);
            if let Some(warning) = warning {
                let (at, severity) = (warning.span().start, warning.severity());
                let told = Diagnostic::new(name, &text, at, severity, warning);
                intake.result.told.push(Told::from(&told));
            }
            match kind {
                Kind::Toml => {
                    bidi::take_out_of_toml(&mut text);
                    intake.result.articles.push((base.to_owned(), text));
                }
                Kind::Markdown => intake.markdown(text, &path),
                _ => {
                    let given = GivenText {
                        text,
                        place: Place::Same,
                        ..GivenText::default()
                    };
                    intake.given(
                        Given {
                            texts: vec![given],
                            diagnostics: Vec::new(),
                        },
                        &path,
                    );
                }
            }
        }
    }
    intake.result
}

struct Intake<'a> {
    name: &'a str,
    files: &'a Files,
    /// The ids of the articles taken in.
    taken: BTreeSet<String>,
    /// How many articles more the draft takes.
    room: usize,
    result: TakenIn,
}

impl Intake<'_> {
    /// Tells what is wrong with the whole file.
    fn tell(&mut self, message: &impl Message) {
        self.result.told.push(Told {
            file: self.name.to_owned(),
            line: 0,
            column: 0,
            is_error: true,
            message: message.to_string(),
            said: message.said(),
        });
    }

    /// An article that is Markdown already stays as it is written, but for what
    /// turns the direction of writing.
    fn markdown(&mut self, mut text: String, path: &str) {
        bidi::take_out_of_markdown(&mut text);
        let name = match path.rsplit_once('.') {
            Some((stem, _)) => format!("{stem}.md"),
            None => path.to_owned(),
        };
        let is_free = is_name(&name) && self.is_free(&id_of(&name));
        self.add(text, |intake| {
            if is_free {
                name
            } else {
                intake.free(path, "", None)
            }
        });
    }

    /// The articles that a reader took out of a file.
    fn given(&mut self, given: Given, path: &str) {
        let told = given.diagnostics.iter().map(Told::from);
        self.result.told.extend(told);
        let is_one = given.texts.len() == 1;
        for mut text in given.texts {
            bidi::take_out(&mut text.text);
            bidi::take_out_of(&mut text.known);
            if text.text.len() > ARTICLE_BYTES_MAX {
                self.too_long();
                continue;
            }
            let article = linimasa_analysis::read_text(&text.text, &text.known);
            for warning in &article.warnings {
                let (at, severity) = (warning.span().start, warning.severity());
                let told = text.diagnostic(self.name, at, severity, warning);
                self.result.told.push(Told::from(&told));
            }
            if article.paragraphs.is_empty() {
                continue;
            }
            let written = markdown::write(&article.metadata, &article.paragraphs);
            let known_as = match &text.id {
                Some(id) => id.clone(),
                None if is_one => String::new(),
                None => title_of(&article.metadata),
            };
            let title = article.metadata.title;
            self.add(written, |intake| {
                intake.free(path, &known_as, title.as_deref())
            });
        }
    }

    fn too_long(&mut self) {
        let most = (ARTICLE_BYTES_MAX >> 20).to_string();
        let english = format!(
            "found more than {most} MB in one article; expected the text of one; break it up"
        );
        self.tell(&Worded::new(Topic::ArticleTooLong, &[&most], english));
    }

    fn add(&mut self, text: String, name: impl FnOnce(&Self) -> String) {
        if text.len() > ARTICLE_BYTES_MAX {
            return self.too_long();
        }
        let Some(room) = self.room.checked_sub(1) else {
            let most = ARTICLES_MAX.to_string();
            let english = format!(
                "found more articles than a draft takes; expected at most {most}; make two \
                 dossiers of them"
            );
            let full = Worded::new(Topic::TooManyArticles, &[&most], english);
            if !self.result.told.iter().any(|told| told.said == full.said) {
                self.tell(&full);
            }
            return;
        };
        self.room = room;
        let name = name(self);
        self.taken.insert(id_of(&name));
        self.result.articles.push((name, text));
    }

    fn is_free(&self, id: &str) -> bool {
        !self.taken.contains(id) && !self.files.has_id(id)
    }

    /// A name that is free, in the folder that the file was in: after what the
    /// text is called, or its file, or its headline.
    fn free(&self, path: &str, known_as: &str, title: Option<&str>) -> String {
        let (folder, base) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
        let called = [known_as, stem, title.unwrap_or_default()];
        let called = called
            .into_iter()
            .find(|name| name.chars().any(char::is_alphanumeric));
        let slug: String = slug(called.unwrap_or(NO_NAME))
            .chars()
            .take(NAME_MAX)
            .collect();
        let plain = slug.trim_end_matches('-');
        let id = free_of(plain, |id| self.is_free(id));
        let inside = format!("{folder}/{id}.md");
        if is_name(&inside) {
            inside
        } else {
            format!("{id}.md")
        }
    }
}

/// A name, or where it is taken the same with a number. Of numbers that are
/// taken without a gap it is the next: it is found without asking for each.
fn free_of(name: &str, is_free: impl Fn(&str) -> bool) -> String {
    if is_free(name) {
        return name.to_owned();
    }
    let numbered = |number: usize| format!("{name}-{number}");
    let (mut taken, mut free) = (1_usize, 2);
    while !is_free(&numbered(free)) {
        (taken, free) = (free, free * 2);
    }
    while free - taken > 1 {
        let middle = taken.midpoint(free);
        if is_free(&numbered(middle)) {
            free = middle;
        } else {
            taken = middle;
        }
    }
    numbered(free)
}

fn title_of(metadata: &Metadata) -> String {
    metadata.title.clone().unwrap_or_default()
}

#[cfg(test)]
mod tests;
