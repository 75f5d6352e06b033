//! What a reader of a format that is not read here hands over: texts with
//! what their file states about them.

use crate::metadata::Metadata;
use crate::said::{Inside, Message, Said};
use crate::spans::offset;
use crate::warning::{Diagnostic, Severity};

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Its articles, in order.
    pub texts: Vec<GivenText>,
    /// What was odd or wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// One article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GivenText {
    /// What the file calls it, if it does.
    pub id: Option<String>,
    /// Its text.
    pub text: String,
    /// What the file states about it.
    pub known: Metadata,
    /// Where in the file the text stands.
    pub place: Place,
}

/// Where in a file a text that a reader made stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// Nowhere that could be told.
    #[default]
    Unknown,
    /// Where it stands in the file: the text is the file's own.
    Same,
    /// All of it in one line of the file.
    Line(u32),
    /// For each line of the text, the line of the file it begins in.
    Lines(Vec<u32>),
}

impl GivenText {
    /// A message about the byte `at` of the text: at its line of the file, or,
    /// where that is not known, with the paragraph in it.
    #[must_use]
    pub fn diagnostic(
        &self,
        file: &str,
        at: u32,
        severity: Severity,
        message: impl Message,
    ) -> Diagnostic {
        let found = Diagnostic::new(file, &self.text, at, severity, message);
        match self.place {
            Place::Same => found,
            Place::Unknown if at > 0 => Diagnostic {
                line: 1,
                column: 1,
                message: format!("in paragraph {}: {}", self.paragraph(at), found.message),
                said: Said {
                    inside: Some(Inside::Paragraph(self.paragraph(at))),
                    ..found.said
                },
                ..found
            },
            _ => Diagnostic {
                line: self.place.line(found.line),
                column: 1,
                ..found
            },
        }
    }

    /// The number of the paragraph that holds a byte, from 1.
    fn paragraph(&self, at: u32) -> usize {
        let gaps = self.text.match_indices("\n\n");
        gaps.take_while(|(gap, _)| offset(*gap) < at).count() + 1
    }
}

impl Place {
    /// The line of the file that a line of the text begins in, or its first.
    pub(crate) fn line(&self, of_text: u32) -> u32 {
        match self {
            Place::Unknown => 1,
            Place::Same => of_text,
            Place::Line(line) => *line,
            Place::Lines(lines) => {
                let index = usize::try_from(of_text.saturating_sub(1)).unwrap_or(usize::MAX);
                lines.get(index).copied().unwrap_or(1)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{GivenText, Place};
    use crate::said::{Topic, Worded};
    use crate::warning::Severity;

    #[track_caller]
    fn check(place: Place, at: u32, expected: &str) {
        let given = GivenText {
            text: "Satu.\n\nDua.".to_owned(),
            place,
            ..GivenText::default()
        };
        let told = given.diagnostic(
            "a.html",
            at,
            Severity::Warning,
            Worded::new(Topic::Yaml, &["x"], "found x"),
        );
        assert_eq!(told.to_string(), expected);
    }

    #[test]
    fn a_place_is_that_in_the_file_or_else_a_paragraph() {
        check(Place::Lines(vec![12, 0, 40]), 7, "a.html:40:1: found x");
        check(Place::Line(3), 7, "a.html:3:1: found x");
        check(Place::Unknown, 7, "a.html:1:1: in paragraph 2: found x");
        check(Place::Unknown, 0, "a.html:1:1: found x");
        check(Place::Lines(vec![]), 7, "a.html:1:1: found x");
    }
}
