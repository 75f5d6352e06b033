//! Files of JSON: articles as schema.org describes them, one, several in a
//! list, or in an `@graph`.

use linimasa_analysis::{
    Diagnostic, Given, GivenText, Message, Place, Said, Severity, Topic, Worded,
};
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
    let mut tell = |severity, message: Worded| {
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
        let message = Worded::new(Topic::JsonWithoutArticle, &[], message);
        tell(Severity::Error, message);
    }
    let mut texts = Vec::new();
    for (path, object) in articles {
        let article = schema::read(object);
        for odd in article.odd {
            let english = format!("{odd}, at `{path}`; it is left unknown");
            let said = odd.said().at(&path);
            tell(Severity::Warning, Worded { english, said });
        }
        match article.body {
            Some(text) => texts.push(GivenText {
                id: None,
                text,
                known: article.known,
                place: Place::Unknown,
            }),
            None => {
                let english = format!(
                    "found {} in `articleBody` at `{path}`; expected the text of the article; add \
                     it, or save its page as .html",
                    object.get("articleBody").map_or("nothing", schema::kind)
                );
                let said = Said::new(Topic::KeyWithoutText, &["articleBody"]).at(&path);
                tell(Severity::Error, Worded { english, said });
            }
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
        said: Said::new(Topic::Json, &[what]),
        message: format!(
            "found no JSON: {what}; expected an article of schema.org; mend this place, or save \
             the article as .txt"
        ),
    }
}

#[cfg(test)]
mod tests {
    use linimasa_analysis::Given;

    fn read(text: &str) -> Given {
        super::read("a.json", text)
    }

    const ONE: &str = r#"{"@context": "https://schema.org", "@type": "ReportageNewsArticle",
        "headline": "Air Surut &amp; Warga Pulang", "inLanguage": "id-ID",
        "datePublished": "2021-11-05T23:30:00Z", "dateModified": "2021-11-09",
        "author": [{"@type": "Person", "name": "Rani Wulandari"}, "Budi Santoso",
                   {"@type": "Organization", "name": "Warta"}],
        "publisher": {"@type": "Organization", "name": "Warta"},
        "mainEntityOfPage": {"@id": "https://warta.example/a"},
        "articleBody": "<p>Air surut.</p><script>x</script><p>Warga <b>pulang</b>.</p>"}"#;

    #[test]
    fn an_article_states_its_metadata_and_its_markup_is_taken_off() {
        let given = read(ONE);
        assert_eq!(given.diagnostics, []);
        let [text] = given.texts.as_slice() else {
            panic!("{given:?}");
        };
        assert_eq!(text.text, "Air surut.\n\nWarga pulang.");
        let known = &text.known;
        assert_eq!(known.title.as_deref(), Some("Air Surut & Warga Pulang"));
        assert_eq!(known.outlet.as_deref(), Some("Warta"));
        assert_eq!(known.byline, ["Rani Wulandari", "Budi Santoso"]);
        assert_eq!(known.url.as_deref(), Some("https://warta.example/a"));
        assert_eq!(known.lang.as_deref(), Some("id"));
        let published = known.published.map(|date| date.to_string());
        assert_eq!(published.as_deref(), Some("2021-11-05"));
    }

    #[test]
    fn articles_are_found_in_lists_and_graphs() {
        let graph = format!(r#"[{{"@graph": [{{"@type": "WebPage"}}, {ONE}]}}, {ONE}]"#);
        assert_eq!(read(&graph).texts.len(), 2);
        let list = format!(r#"{{"@type": "ItemList", "itemListElement": [{{"item": {ONE}}}]}}"#);
        assert_eq!(read(&list).texts.len(), 1);
        assert_eq!(
            read(r#"{"articleBody": ["Satu.", "Dua."]}"#).texts[0].text,
            "Satu.\n\nDua."
        );
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let told = read(text).diagnostics;
        let told: Vec<String> = told.iter().map(ToString::to_string).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place_and_what_to_do() {
        check(
            "{\n\"a\": tidak}",
            &[
                "a.json:2:7: found no JSON: expected ident; expected an article of schema.org; mend \
               this place, or save the article as .txt",
            ],
        );
        check(
            r#"[{"@type": "Person"}]"#,
            &[
                "a.json:1:1: found a list without an article; expected an object with `\"@type\": \
               \"NewsArticle\"`, a list of such, or an `@graph`; add it, or remove the file",
            ],
        );
        check(
            r#"{"@type": "NewsArticle", "headline": 5, "datePublished": "kemarin", "articleBody": {}}"#,
            &[
                "a.json:1:1: found a number in `headline`; expected a text, at `$`; it is left \
                 unknown",
                "a.json:1:1: found the date `kemarin`, which is none; expected one as in \
                 2021-11-05, at `$`; it is left unknown",
                "a.json:1:1: found an object in `articleBody` at `$`; expected the text of the \
                 article; add it, or save its page as .html",
            ],
        );
    }

    #[test]
    fn what_is_nested_too_deep_is_no_json() {
        let given = read(&"[".repeat(10_000));
        assert!(given.texts.is_empty());
        assert!(
            given.diagnostics[0].message.contains("recursion limit"),
            "{given:?}"
        );
    }
}
