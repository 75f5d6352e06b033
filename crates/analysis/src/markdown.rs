//! Markdown to plain paragraphs: emphasis, links and list marks taken off,
//! headings and pictures left out, footnotes gathered as notes.

use std::collections::BTreeMap;
use std::ops::Range;

use linimasa_dossier::model::Span;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::plain::Plain;
use crate::spans::{slice, span};
use crate::warning::Warning;

/// A Markdown text, read.
#[derive(Debug, Default)]
pub(crate) struct Markdown {
    /// Its paragraphs and where they came from.
    pub(crate) plain: Plain,
    /// The editor's notes, and where in the plain text their marks stand.
    pub(crate) notes: Vec<(u32, String)>,
    /// Notes without a mark and marks without a note.
    pub(crate) warnings: Vec<Warning>,
}

/// Reads `source[start..]`; spans are into all of `source`.
pub(crate) fn read(source: &str, start: usize) -> Markdown {
    let text = source.get(start..).unwrap_or("");
    let mut reader = Reader {
        source,
        start,
        ..Reader::default()
    };
    for (event, range) in Parser::new_ext(text, Options::ENABLE_FOOTNOTES).into_offset_iter() {
        reader.event(event, range);
    }
    reader.finish()
}

/// A note's text as far as it is read, and where it begins.
#[derive(Debug)]
struct Note {
    at: Span,
    text: String,
    used: bool,
}

#[derive(Default)]
struct Reader<'s> {
    source: &'s str,
    start: usize,
    plain: Plain,
    /// Labels with the places of their marks.
    marks: Vec<(u32, String)>,
    notes: BTreeMap<String, Note>,
    /// The note being read.
    note: Option<String>,
    /// How many elements deep in something that is no text of the article.
    skipped: u32,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(&tag, &range),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) => self.text(&text, range),
            Event::SoftBreak | Event::HardBreak => self.text(" ", range),
            Event::FootnoteReference(label) => self.mark(&label),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::CodeBlock(_) => {
                self.skipped += 1;
            }
            Tag::FootnoteDefinition(label) => {
                let note = Note {
                    at: span(self.start + range.start, self.start + range.end),
                    text: String::new(),
                    used: false,
                };
                self.notes.insert(label.to_string(), note);
                self.note = Some(label.to_string());
            }
            Tag::Paragraph | Tag::Item if self.note.is_none() => self.plain.open(),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Image | TagEnd::HtmlBlock | TagEnd::CodeBlock => {
                self.skipped = self.skipped.saturating_sub(1);
            }
            TagEnd::FootnoteDefinition => self.note = None,
            TagEnd::Paragraph | TagEnd::Item => self.plain.close(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if self.skipped > 0 {
            return;
        }
        if let Some(note) = self
            .note
            .as_ref()
            .and_then(|label| self.notes.get_mut(label))
        {
            note.text.push_str(text);
            return;
        }
        if !self.plain.is_open() {
            self.plain.open();
        }
        let at = span(self.start + range.start, self.start + range.end);
        let written = slice(self.source, at);
        if written.starts_with('`') {
            self.code(text, written, at);
        } else {
            self.plain.push(text, at);
        }
    }

    /// Adds code, which is written with backticks around it. Sentences may end
    /// inside it, so that every character needs its place.
    fn code(&mut self, text: &str, written: &str, at: Span) {
        let mut places = written.char_indices();
        for c in text.chars() {
            let is_it = |&(_, it): &(usize, char)| it == c || (c == ' ' && it.is_whitespace());
            let Some((offset, it)) = places.find(is_it) else {
                return;
            };
            let start = at.start as usize + offset;
            self.plain.push(
                c.encode_utf8(&mut [0; 4]),
                span(start, start + it.len_utf8()),
            );
        }
    }

    fn mark(&mut self, label: &str) {
        if self.note.is_none() && self.skipped == 0 {
            let at = span(self.plain.text.len(), 0).start;
            self.marks.push((at, label.to_owned()));
        }
    }

    fn finish(mut self) -> Markdown {
        self.plain.close();
        let mut notes = Vec::new();
        for (at, label) in self.marks {
            if let Some(note) = self.notes.get_mut(&label) {
                note.used = true;
                notes.push((at, note.text.trim().to_owned()));
            }
        }
        let mut warnings: Vec<Warning> = self
            .notes
            .into_iter()
            .filter(|(_, note)| !note.used)
            .map(|(label, note)| Warning::NoteWithoutMark {
                span: note.at,
                label,
            })
            .collect();
        warnings.extend(marks_without_note(&self.plain));
        warnings.sort_by_key(Warning::span);
        Markdown {
            plain: self.plain,
            notes,
            warnings,
        }
    }
}

/// A mark whose note is not there, or that is never closed, stays in the text
/// as it was written.
fn marks_without_note(plain: &Plain) -> impl Iterator<Item = Warning> {
    plain.text.match_indices("[^").map(|(start, opening)| {
        let label_start = start + opening.len();
        let rest = plain.text.get(label_start..).unwrap_or_default();
        let len = rest
            .find(|c: char| c == ']' || c.is_whitespace())
            .unwrap_or(rest.len());
        let label = rest.get(..len).unwrap_or_default().to_owned();
        let end = label_start + len;
        if rest.get(len..).is_some_and(|rest| rest.starts_with(']')) {
            let span = plain.source(span(start, end + 1));
            Warning::MarkWithoutNote { span, label }
        } else {
            let span = plain.source(span(start, end));
            Warning::UnclosedMark { span, label }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::spans::{slice, span};
    use crate::warning::Warning;

    const TEXT: &str = "# Judul\n\nBanjir *surut* di [Demak](https://contoh.id).[^a][^b] Warga\n\
                        pulang.\n\n![Foto](a.jpg)\n\n- Satu &amp; dua.\n- Tiga.\n\n\
                        [^a]: Dua hari\n    kemudian.\n[^b]: Lain.\n";

    #[test]
    fn markup_is_taken_off_and_the_source_is_still_found() {
        let read = read(TEXT, 0);
        assert_eq!(
            read.plain.text.trim_end(),
            "Banjir surut di Demak. Warga pulang.\n\nSatu & dua.\n\nTiga."
        );
        assert_eq!(read.plain.paragraphs.len(), 3);
        let paragraph = read.plain.source(read.plain.paragraphs[1]);
        assert_eq!(slice(TEXT, paragraph), "Satu &amp; dua.");
        assert_eq!(read.warnings, []);
    }

    #[test]
    fn every_sentence_of_code_has_its_place() {
        let text = "Ia menulis `Air surut. Warga\npulang.` kemarin.";
        let plain = read(text, 0).plain;
        assert_eq!(plain.text, "Ia menulis Air surut. Warga pulang. kemarin.");
        let at = plain.text.find("Warga").unwrap();
        assert_eq!(
            slice(text, plain.source(span(at, at + 13))),
            "Warga\npulang."
        );
    }

    #[test]
    fn a_footnote_is_a_note_where_its_mark_stands() {
        let read = read(TEXT, 0);
        let at = u32::try_from("Banjir surut di Demak.".len()).unwrap();
        let notes = [
            (at, "Dua hari kemudian.".to_owned()),
            (at, "Lain.".to_owned()),
        ];
        assert_eq!(read.notes, notes);
    }

    #[test]
    fn a_note_or_a_mark_that_stands_alone_is_a_warning() {
        let text = "Banjir surut.[^a]\n\n[^b]: Lain.\n";
        let warnings = read(text, 0).warnings;
        let [
            Warning::MarkWithoutNote { span, label: a },
            Warning::NoteWithoutMark { label: b, .. },
        ] = warnings.as_slice()
        else {
            panic!("{warnings:?}");
        };
        assert_eq!(
            (slice(text, *span), a.as_str(), b.as_str()),
            ("[^a]", "a", "b")
        );
    }

    #[test]
    fn a_mark_that_is_not_closed_is_a_warning() {
        for text in ["Banjir surut.[^a\n\nLain [b].\n", "Banjir surut.[^a b]\n"] {
            let warnings = read(text, 0).warnings;
            let [Warning::UnclosedMark { span, label }] = warnings.as_slice() else {
                panic!("{warnings:?}");
            };
            assert_eq!((slice(text, *span), label.as_str()), ("[^a", "a"));
        }
    }
}
