//! Files of JSON: articles as schema.org describes them, one, several in a
//! list, or in an `@graph`.

use linimasa_analysis::{Diagnostic, Given, GivenText, Place, Severity};
use serde_json::Value;

use crate::schema;

/// Reads the text of a file; `name` is that of messages.
pub(crate) fn read(name: &str, text: &str) -> Given {
    let mut given = Given::default();
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            given.diagnostics.push(syntax(name, &error));
            return given;
        }
    };
    let mut tell = |severity, message: String| {
        let told = Diagnostic::new(name, text, 0, severity, message);
        given.diagnostics.push(told);
    };
    let articles = schema::articles(&value);
    if articles.is_empty() {
        let message = format!(
            "found {} without an article; expected an object with `\"@type\": \"NewsArticle\"`, a \
             list of such, or an `@graph`; add it, or remove the file",
            schema::kind(&value)
        );
        tell(Severity::Error, message);
    }
    let mut texts = Vec::new();
    for (path, object) in articles {
        let article = schema::read(object);
        for odd in article.odd {
            tell(
                Severity::Warning,
                format!("{odd}, at `{path}`; it is left unknown"),
            );
        }
        match article.body {
            Some(text) => texts.push(GivenText {
                id: None,
                text,
                known: article.known,
                place: Place::Unknown,
            }),
            None => tell(
                Severity::Error,
                format!(
                    "found {} in `articleBody` at `{path}`; expected the text of the article; add \
                     it, or save its page as .html",
                    object.get("articleBody").map_or("nothing", schema::kind)
                ),
            ),
        }
    }
    given.texts = texts;
    given
}

fn syntax(name: &str, error: &serde_json::Error) -> Diagnostic {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).max(1);
    let message = error.to_string();
    let what = message.split(" at line ").next().unwrap_or(&message);
    Diagnostic {
        file: name.to_owned(),
        line: count(error.line()),
        column: count(error.column()),
        severity: Severity::Error,
        message: format!(
            "found no JSON: {what}; expected an article of schema.org; mend this place, or save \
             the article as .txt"
        ),
    }
}
