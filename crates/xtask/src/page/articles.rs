//! The dossier as a plain page: for the time before the widget runs, for
//! readers without scripting, for search engines, and for when it breaks.

use linimasa_dossier::model::{
    Article, DossierModel, Localised, Statement, TimeExpression, TimeValue,
};

use super::dates;

/// The language of the page.
const LANG: &str = "id";
/// Said of a publication date that the source does not give.
const INFERRED: &str = "disimpulkan";
/// Said before the agencies and media that an article draws on.
const DRAWS_ON: &str = "bersumber dari";

/// The page's head with the dossier's title and description in it.
pub(super) fn head(head: &str, model: &DossierModel) -> String {
    let title = format!("{} · Linimasa", title(model));
    let titled = put_between(head, "<title>", "</title>", &escaped(&title));
    let description = escaped(local(&model.description));
    put_between(
        &titled,
        "name=\"description\" content=\"",
        "\"",
        &description,
    )
}

/// The dossier's title in the language of the page.
pub(super) fn title(model: &DossierModel) -> &str {
    local(&model.title)
}

/// Title, description, and every article with its dated statements.
pub(super) fn list(model: &DossierModel) -> String {
    let articles: String = model.articles.iter().map(article).collect();
    format!(
        "<div class=\"articles\">\n<h1>{}</h1>\n<p>{}</p>\n<ol>\n{articles}</ol>\n</div>",
        escaped(local(&model.title)),
        escaped(local(&model.description)),
    )
}

fn article(article: &Article) -> String {
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
        source(article),
    )
}

fn headline(article: &Article) -> String {
    let title = escaped(article.title.as_deref().unwrap_or(&article.id));
    match article.url.as_deref().filter(|url| is_web(url)) {
        Some(url) => format!("<a href=\"{}\" rel=\"noopener\">{title}</a>", escaped(url)),
        None => title,
    }
}

/// Outlet, agencies and publication date, as far as they are known.
fn source(article: &Article) -> String {
    let outlet = article.outlet.as_deref().map(escaped);
    let via = match article.via.as_slice() {
        [] => None,
        agencies => Some(format!("{DRAWS_ON} {}", escaped(&agencies.join(", ")))),
    };
    let published = article.published.map(|published| {
        let time = time(dates::machine(published), &dates::words(published));
        match article.published_from {
            Some(_) => format!("{time} ({INFERRED})"),
            None => time,
        }
    });
    let parts = [outlet, via, published];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
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

fn local(texts: &Localised) -> &str {
    let own = texts.iter().find(|(lang, _)| lang == LANG);
    own.or(texts.first()).map_or("", |(_, text)| text)
}

/// Whether a link may be followed: a `javascript:` address would run.
fn is_web(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
    })
}

/// The text with what HTML would read as markup written as text.
pub(super) fn escaped(text: &str) -> String {
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

/// Replaces what stands between the first `open` and the next `close`.
fn put_between(text: &str, open: &str, close: &str, new: &str) -> String {
    let Some((before, rest)) = text.split_once(open) else {
        return text.to_owned();
    };
    let Some((_, after)) = rest.split_once(close) else {
        return text.to_owned();
    };
    [before, open, new, close, after].concat()
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
        let html = super::article(&article);
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
    fn title_and_description_go_into_the_head() {
        let model = DossierModel {
            title: vec![
                ("en".into(), "One".into()),
                ("id".into(), "Satu & dua".into()),
            ],
            description: vec![("en".into(), "Said \"so\"".into())],
            ..DossierModel::default()
        };
        assert_eq!(
            head(
                "<title>x</title><meta name=\"description\" content=\"y\">",
                &model
            ),
            "<title>Satu &amp; dua · Linimasa</title><meta name=\"description\" content=\"Said &quot;so&quot;\">"
        );
    }
}
