//! What is odd about an input: facts with a place, and how they are told.

use std::fmt;

use linimasa_dossier::model::Span;

use crate::mistake::Mistake;
use crate::said::{Message, Said, Topic, Worded};

/// Something odd or wrong in an input; the rest of it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// No text was left after the furniture of the page was taken off.
    EmptyBody,
    /// The bytes are not UTF-8; they were read as Windows-1252. The span is
    /// the first character that would not do.
    NotUtf8(Span),
    /// What is no character of the text's encoding; it was read as U+FFFD. The
    /// span is the first.
    BrokenText(Span),
    /// A key that no one reads.
    UnknownKey {
        /// Where the key stands.
        span: Span,
        /// The key.
        key: String,
        /// The known key it is most like, if any is like it.
        nearest: Option<&'static str>,
    },
    /// A footnote that no mark in the text points to.
    NoteWithoutMark {
        /// The footnote.
        span: Span,
        /// Its label.
        label: String,
    },
    /// A footnote's mark without a footnote.
    MarkWithoutNote {
        /// The mark.
        span: Span,
        /// Its label.
        label: String,
    },
    /// The start of a footnote's mark without its end.
    UnclosedMark {
        /// As far as the mark goes.
        span: Span,
        /// What of its label there is.
        label: String,
    },
    /// A name of one actor that is a name of another too: they may be
    /// namesakes.
    SharedName {
        /// The name, where the second actor has it.
        span: Span,
        /// The name.
        name: String,
        /// The id of the second actor.
        id: String,
        /// The id of the first.
        other: String,
    },
    /// A name that is said to be never an actor's, and is a listed actor's.
    IgnoredName {
        /// The name, where it is said to be none.
        span: Span,
        /// The name.
        name: String,
        /// The id of the actor.
        id: String,
    },
    /// A correction of words that the text does not have, or not so often.
    QuoteNotFound {
        /// The words in the correction.
        span: Span,
        /// The words.
        quote: String,
        /// How often the text has them.
        times: usize,
    },
    /// A correction of words that are not in one sentence.
    QuoteOfTwoSentences {
        /// The words in the correction.
        span: Span,
        /// The words.
        quote: String,
    },
    /// A correction that names an actor whom the actors file does not list.
    UnknownActor {
        /// The id in the correction.
        span: Span,
        /// The id.
        id: String,
        /// The listed id it is most like, if any is like it.
        nearest: Option<String>,
    },
    /// There is no actors file.
    NoActorsFile,
    /// A file of a kind that is not read.
    OtherKind,
    /// Something that cannot be what its writer meant: a build stops.
    Mistake(Mistake),
}

impl Warning {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Warning::Mistake(_) => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// Where it is.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Warning::EmptyBody | Warning::NoActorsFile | Warning::OtherKind => Span::default(),
            Warning::NotUtf8(span)
            | Warning::BrokenText(span)
            | Warning::UnknownKey { span, .. }
            | Warning::NoteWithoutMark { span, .. }
            | Warning::MarkWithoutNote { span, .. }
            | Warning::UnclosedMark { span, .. }
            | Warning::SharedName { span, .. }
            | Warning::IgnoredName { span, .. }
            | Warning::QuoteNotFound { span, .. }
            | Warning::QuoteOfTwoSentences { span, .. }
            | Warning::UnknownActor { span, .. }
            | Warning::Mistake(Mistake { span, .. }) => *span,
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::EmptyBody => write!(
                f,
                "found no text of an article; expected at least one sentence; \
                 write it, or remove the file"
            ),
            Warning::NotUtf8(_) => write!(
                f,
                "found bytes that are not UTF-8; read them as Windows-1252; \
                 save the file as UTF-8"
            ),
            Warning::BrokenText(_) => write!(
                f,
                "found bytes that are no character; read them as U+FFFD; mend this place, or save \
                 the file anew"
            ),
            Warning::UnknownKey { key, nearest, .. } => {
                write!(f, "found the unknown key `{key}`; ")?;
                match nearest {
                    Some(known) => write!(f, "expected `{known}`; rename it, or remove it"),
                    None => write!(f, "it is not read; remove it"),
                }
            }
            Warning::NoteWithoutMark { label, .. } => write!(
                f,
                "found the footnote `[^{label}]`, to which nothing points; expected its mark \
                 behind a sentence; add the mark, or remove the footnote"
            ),
            Warning::MarkWithoutNote { label, .. } => write!(
                f,
                "found the mark `[^{label}]` of a footnote that is not there; expected a line \
                 that begins with `[^{label}]:`; add it, or remove the mark"
            ),
            Warning::UnclosedMark { label, .. } => write!(
                f,
                "found `[^{label}`, which begins the mark of a footnote and does not end it; \
                 expected a label without spaces and a `]`; write it as in `[^1]`, or remove it"
            ),
            Warning::SharedName {
                name, id, other, ..
            } => write!(
                f,
                "found the name `{name}` of `{id}`, which is a name of `{other}` too; expected \
                 names that tell the two apart; change one, unless they are namesakes"
            ),
            Warning::IgnoredName { name, id, .. } => write!(
                f,
                "found `{name}` among the names to ignore, which is a name of `{id}`; expected one \
                 or the other; no text will name `{id}` so; take it out of one"
            ),
            Warning::QuoteNotFound { quote, times, .. } => {
                write!(f, "found no `{quote}` in the article's text")?;
                match times {
                    0 => {}
                    1 => write!(f, " for this `nth`: it stands there once")?,
                    _ => write!(f, " for this `nth`: it stands there {times} times")?,
                }
                write!(
                    f,
                    "; expected the words as the text has them; mend the quote, or remove the mark"
                )
            }
            Warning::QuoteOfTwoSentences { quote, .. } => write!(
                f,
                "found `{quote}`, which is not in one sentence; expected the words of a date or a \
                 name; shorten the quote"
            ),
            Warning::UnknownActor { id, nearest, .. } => {
                write!(
                    f,
                    "found the actor `{id}`, whom the actors file does not list; "
                )?;
                match nearest {
                    Some(nearest) => {
                        write!(f, "expected `{nearest}`; correct it, or list the actor")
                    }
                    None => write!(
                        f,
                        "expected the id of one it lists; correct it, or list the actor"
                    ),
                }
            }
            Warning::NoActorsFile => write!(
                f,
                "found no such file; only known states and organisations and the persons whom a \
                 text introduces are found without it; write one as the README shows"
            ),
            Warning::OtherKind => write!(
                f,
                "found a file of a kind that is not read; expected .md, .txt, .html, .json, .jsonl, \
                 actors.toml or dossier.toml; save its text as .md or .txt, or take it out of the \
                 folder"
            ),
            Warning::Mistake(mistake) => mistake.fmt(f),
        }
    }
}

impl Message for Warning {
    fn said(&self) -> Said {
        let plain = |topic| Said::new(topic, &[]);
        match self {
            Warning::EmptyBody => plain(Topic::EmptyBody),
            Warning::NotUtf8(_) => plain(Topic::NotUtf8),
            Warning::BrokenText(_) => plain(Topic::BrokenText),
            Warning::UnknownKey { key, nearest, .. } => match nearest {
                Some(nearest) => Said::new(Topic::UnknownKeyNear, &[key, nearest]),
                None => Said::new(Topic::UnknownKey, &[key]),
            },
            Warning::NoteWithoutMark { label, .. } => Said::new(Topic::NoteWithoutMark, &[label]),
            Warning::MarkWithoutNote { label, .. } => Said::new(Topic::MarkWithoutNote, &[label]),
            Warning::UnclosedMark { label, .. } => Said::new(Topic::UnclosedMark, &[label]),
            Warning::SharedName {
                name, id, other, ..
            } => Said::new(Topic::SharedName, &[name, id, other]),
            Warning::IgnoredName { name, id, .. } => Said::new(Topic::IgnoredName, &[name, id]),
            Warning::QuoteNotFound { quote, times, .. } => match times {
                0 => Said::new(Topic::QuoteNotFound, &[quote]),
                _ => Said::new(Topic::QuoteNotSoOften, &[quote, &times.to_string()]),
            },
            Warning::QuoteOfTwoSentences { quote, .. } => {
                Said::new(Topic::QuoteOfTwoSentences, &[quote])
            }
            Warning::UnknownActor { id, nearest, .. } => match nearest {
                Some(nearest) => Said::new(Topic::UnknownActorNear, &[id, nearest]),
                None => Said::new(Topic::UnknownActor, &[id]),
            },
            Warning::NoActorsFile => plain(Topic::NoActorsFile),
            Warning::OtherKind => plain(Topic::OtherKind),
            Warning::Mistake(mistake) => mistake.said(),
        }
    }
}

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The input was read.
    Warning,
    /// The input was left out.
    Error,
}

/// One message about one place in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file's name as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, what was expected, what to do.
    pub message: String,
    /// The same for whoever words it anew.
    pub said: Said,
}

impl Diagnostic {
    /// A message about the place `at`, a byte offset in the file's `text`.
    #[must_use]
    pub fn new(file: &str, text: &str, at: u32, severity: Severity, message: impl Message) -> Self {
        let worded = Worded {
            english: message.to_string(),
            said: message.said(),
        };
        Diagnostic::at(file, text, at, severity, worded)
    }

    fn at(file: &str, text: &str, at: u32, severity: Severity, worded: Worded) -> Self {
        let (line, column) = line_and_column(text, at);
        Diagnostic {
            file: file.to_owned(),
            line,
            column,
            severity,
            message: worded.english,
            said: worded.said,
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic {
            file,
            line,
            column,
            message,
            ..
        } = self;
        write!(f, "{file}:{line}:{column}: {message}")
    }
}

fn line_and_column(text: &str, at: u32) -> (u32, u32) {
    let (mut line, mut column) = (1, 1);
    for (offset, c) in text.char_indices() {
        if u32::try_from(offset).is_ok_and(|offset| offset >= at) {
            break;
        }
        if c == '\n' {
            line += 1;
            column = 1;
        } else {
            column += 1;
        }
    }
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, Severity};
    use crate::said::{Topic, Worded};

    #[test]
    fn a_place_is_told_in_lines_and_characters() {
        let text = "satu\nélan dua\n";
        let at = u32::try_from(text.find("dua").unwrap()).unwrap();
        let found = Diagnostic::new(
            "a.md",
            text,
            at,
            Severity::Error,
            Worded::new(Topic::Yaml, &["dua"], "found `dua`"),
        );
        assert_eq!(found.to_string(), "a.md:2:6: found `dua`");
    }
}
