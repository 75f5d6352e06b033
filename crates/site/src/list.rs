//! The dossier as a plain page: for the time before the widget runs, for
//! readers without scripting, for search engines, and for when it breaks.

use linimasa_dossier::link::is_web_address;
use linimasa_dossier::model::{
    Article, DossierModel, Localised, Statement, TimeExpression, TimeValue,
};

use crate::dates;

/// What the list itself says, beside the words of its articles.
struct Words {
    lang: &'static str,
    /// Said of a publication date that the source does not give.
    inferred: &'static str,
    /// Said before the agencies and media that an article draws on.
    draws_on: &'static str,
}

/// In the languages of the interface; the first where nothing speaks for another.
const WORDS: [Words; 2] = [
    Words {
        lang: "id",
        inferred: "disimpulkan",
        draws_on: "bersumber dari",
    },
    Words {
        lang: "en",
        inferred: "inferred",
        draws_on: "draws on",
    },
];

/// The language that a page of the dossier speaks: of those of the interface the
/// first that it has a title in, or else that of its first article.
pub fn lang(model: &DossierModel) -> &'static str {
    words(model).lang
}

fn words(model: &DossierModel) -> &'static Words {
    let titled = |lang: &str| model.title.iter().any(|(titled, _)| titled == lang);
    let [first, ..] = &WORDS;
    let first_article = || {
        let article = model.articles.first().filter(|_| model.title.is_empty())?;
        WORDS.iter().find(|words| words.lang == article.lang)
    };
    let known = WORDS.iter().find(|words| titled(words.lang));
    known.or_else(first_article).unwrap_or(first)
}

/// The dossier's title in the language of the page; empty where it has none.
pub fn title(model: &DossierModel) -> &str {
    local(&model.title, lang(model))
}

/// What the dossier is, in the language of the page.
pub(crate) fn description(model: &DossierModel) -> &str {
    local(&model.description, lang(model))
}

/// Title, description, and every article with its dated statements.
pub fn list(model: &DossierModel) -> String {
    let words = words(model);
    let articles = model.articles.iter();
    let articles: String = articles.map(|it| article(it, words)).collect();
    format!(
        "<div class=\"articles\">\n<h1>{}</h1>\n<p>{}</p>\n<ol>\n{articles}</ol>\n</div>",
        escaped(title(model)),
        escaped(description(model)),
    )
}

fn article(article: &Article, words: &Words) -> String {
    let dated: String = article
        .statements
        .iter()
        .filter_map(|s| statement(article, s))
        .collect();
    let statements = match dated.as_str() {
        "" => String::new(),
        rows => format!("<ul>\n{rows}</ul>\n"),
    };
    format!(
        "<li lang=\"{}\">\n<h2>{}</h2>\n<p class=\"articles__source\">{}</p>\n{statements}</li>\n",
        escaped(&article.lang),
        headline(article),
        source(article, words),
    )
}

fn headline(article: &Article) -> String {
    let title = escaped(article.title.as_deref().unwrap_or(&article.id));
    match article.url.as_deref().filter(|url| is_web_address(url)) {
        Some(url) => format!("<a href=\"{}\" rel=\"noopener\">{title}</a>", escaped(url)),
        None => title,
    }
}

/// Outlet, agencies and publication date, as far as they are known. What writes
/// from right to left turns nothing around it.
fn source(article: &Article, words: &Words) -> String {
    let outlet = article.outlet.as_deref().map(isolated);
    let via = match article.via.as_slice() {
        [] => None,
        agencies => Some(format!(
            "{} {}",
            words.draws_on,
            isolated(&agencies.join(", "))
        )),
    };
    let published = article.published.map(|published| {
        let time = time(
            dates::machine(published),
            &dates::words(published, words.lang),
        );
        match article.published_from {
            Some(_) => format!("{time} ({})", words.inferred),
            None => time,
        }
    });
    let parts = [outlet, via, published];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

/// A statement that speaks of a date, with the date marked; nothing for others.
fn statement(article: &Article, statement: &Statement) -> Option<String> {
    statement.times.iter().find(|time| time.days().is_some())?;
    let mut html = String::new();
    let mut from = statement.span.start as usize;
    for time in &statement.times {
        let start = time.span.start as usize;
        html += &escaped(article.text.get(from..start)?);
        html += &marked(article, time);
        from = time.span.end as usize;
    }
    html += &escaped(article.text.get(from..statement.span.end as usize)?);
    Some(format!("<li>{html}</li>\n"))
}

fn marked(article: &Article, expression: &TimeExpression) -> String {
    let words = expression.span.of(&article.text);
    match &expression.value {
        TimeValue::Date(edtf) => time(dates::machine(*edtf), words),
        _ => escaped(words),
    }
}

/// A `<time>`, or the bare words where HTML has no way to write the date.
fn time(machine: Option<String>, words: &str) -> String {
    match machine {
        Some(date) => format!(
            "<time datetime=\"{}\">{}</time>",
            escaped(&date),
            escaped(words)
        ),
        None => escaped(words),
    }
}

fn local<'a>(texts: &'a Localised, lang: &str) -> &'a str {
    let own = texts.iter().find(|(own, _)| own == lang);
    own.or(texts.first()).map_or("", |(_, text)| text)
}

/// The text with what HTML would read as markup written as text.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html += "&amp;",
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '"' => html += "&quot;",
            '\'' => html += "&#39;",
            _ => html.push(c),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use linimasa_dossier::model::{Span, TimeModifier};

    use super::*;

    fn dated(text: &str, date: &str) -> Article {
        let start = text.find(date).unwrap();
        let span = |start: usize, end: usize| Span {
            start: start as u32,
            end: end as u32,
        };
        Article {
            id: "one".into(),
            title: Some("A <b>bold</b> title".into()),
            lang: "id".into(),
            text: text.into(),
            statements: vec![Statement {
                span: span(0, text.len()),
                times: vec![TimeExpression {
                    span: span(start, start + date.len()),
                    value: TimeValue::Date("2024-06".parse().unwrap()),
                    modifier: Some(TimeModifier::Start),
                    time_of_day: None,
                    bound: None,
                }],
                ..Statement::default()
            }],
            ..Article::default()
        }
    }

    #[test]
    fn a_dated_statement_is_listed_with_its_date_marked() {
        let article = dated("They met early in June & left.", "early in June");
        assert_eq!(
            statement(&article, &article.statements[0]).unwrap(),
            "<li>They met <time datetime=\"2024-06\">early in June</time> &amp; left.</li>\n"
        );
    }

    #[test]
    fn an_undated_statement_is_left_out() {
        let mut article = dated("They met in June.", "June");
        article.statements[0].times.clear();
        assert_eq!(statement(&article, &article.statements[0]), None);
    }

    #[test]
    fn markup_in_an_article_stays_text() {
        let article = dated("<script>alert(1)</script> in June.", "June");
        let html = super::article(&article, &WORDS[0]);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("A &lt;b&gt;bold&lt;/b&gt; title"), "{html}");
    }

    #[test]
    fn only_web_addresses_become_links() {
        let with = |url: &str| Article {
            url: Some(url.into()),
            ..dated("In June.", "June")
        };
        assert!(
            headline(&with("HTTPS://example.org/?a=1&b=\"2\""))
                .contains("href=\"HTTPS://example.org/?a=1&amp;b=&quot;2&quot;\"")
        );
        assert!(!headline(&with("javascript://example.org/%0aalert(1)")).contains("href"));
        assert!(!headline(&with("data:text/html,x")).contains("href"));
    }

    #[test]
    fn a_list_speaks_the_language_of_its_dossier() {
        let with = |titles: &[&str]| DossierModel {
            title: titles
                .iter()
                .map(|lang| ((*lang).to_owned(), (*lang).to_owned()))
                .collect(),
            articles: vec![Article {
                lang: "en".into(),
                via: vec!["AFP".into()],
                ..Article::default()
            }],
            ..DossierModel::default()
        };
        assert_eq!(lang(&with(&["en", "id"])), "id");
        assert_eq!(lang(&with(&["en"])), "en");
        assert_eq!(lang(&with(&["de"])), "id");
        assert_eq!(title(&with(&["de"])), "de");
        assert_eq!(lang(&with(&[])), "en");
        assert!(list(&with(&[])).contains("draws on <bdi>AFP</bdi>"));
        assert_eq!(lang(&DossierModel::default()), "id");
    }
}
