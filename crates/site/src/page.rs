//! A page with the element in it, made a page of one dossier.

use core::fmt;

use linimasa_dossier::model::DossierModel;

use crate::list::{self, escaped};

/// What a page lacks that a dossier has to be written into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(&'static str);

impl Missing {
    pub(crate) fn new(what: &'static str) -> Self {
        Missing(what)
    }

    pub(crate) fn what(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Missing(what) = self;
        write!(f, "found no `{what}`; expected a page of the widget")
    }
}

impl std::error::Error for Missing {}

const ELEMENT: &str = "<lini-masa";
const END: &str = "</lini-masa>";

/// The page with the dossier's language, title and description, and with the
/// plain list of its articles as all that is in the element. Where `src` names a
/// dossier file, the element shows that instead of the one it was built with.
///
/// # Errors
///
/// When it is no page of the widget.
pub fn fill(page: &str, model: &DossierModel, src: Option<&str>) -> Result<String, Missing> {
    let title = plain(list::title(model));
    let title = match title.as_str() {
        "" => "Linimasa".to_owned(),
        title => format!("{title} · Linimasa"),
    };
    let page = between(page, "<html lang=\"", "\"", list::lang(model))?;
    let page = between(&page, "<title>", "</title>", &escaped(&title))?;
    let description = escaped(&plain(list::description(model)));
    let page = between(&page, "name=\"description\" content=\"", "\"", &description)
        // The page for frames describes nothing.
        .unwrap_or(page);

    let (head, rest) = page.split_once(ELEMENT).ok_or(Missing(ELEMENT))?;
    let (attributes, rest) = rest.split_once('>').ok_or(Missing(ELEMENT))?;
    let (_, tail) = rest.split_once(END).ok_or(Missing(END))?;
    let mut attributes = attributes.to_owned();
    if let Some(src) = src {
        attributes = with_src(&attributes, src);
    }
    let list = list::list(model);
    Ok(format!("{head}{ELEMENT}{attributes}>\n{list}\n{END}{tail}"))
}

/// The element's attributes with this `src`, and no other.
fn with_src(attributes: &str, src: &str) -> String {
    const SRC: &str = " src=\"";
    let others = match attributes.split_once(SRC) {
        Some((before, rest)) => {
            let after = rest.split_once('"').map_or("", |(_, after)| after);
            [before, after].concat()
        }
        None => attributes.to_owned(),
    };
    format!("{others}{SRC}{}\"", escaped(src))
}

/// A text for where nothing can keep its direction from what is around it: in
/// one line, without what would turn it.
pub(crate) fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let shown = text.chars().filter(|c| !turns(*c));
    let spaced: String = shown
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Replaces what stands between the first `open` and the next `close`.
pub(crate) fn between(
    text: &str,
    open: &'static str,
    close: &str,
    new: &str,
) -> Result<String, Missing> {
    let (before, rest) = text.split_once(open).ok_or(Missing(open))?;
    let (_, after) = rest.split_once(close).ok_or(Missing(open))?;
    Ok([before, open, new, close, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html lang=\"id\"><title>x</title><meta name=\"description\" content=\"y\">\
                        <lini-masa url-sync>\nold\n</lini-masa><p>after";

    fn model(title: &str) -> DossierModel {
        DossierModel {
            title: vec![("en".into(), title.into())],
            description: vec![("en".into(), "Said \"so\"".into())],
            ..DossierModel::default()
        }
    }

    #[test]
    fn a_page_takes_language_title_description_and_list() {
        let page = fill(PAGE, &model("One & two"), None).unwrap();
        assert_eq!(
            page,
            "<html lang=\"en\"><title>One &amp; two · Linimasa</title>\
             <meta name=\"description\" content=\"Said &quot;so&quot;\">\
             <lini-masa url-sync>\n<div class=\"articles\">\n<h1>One &amp; two</h1>\n\
             <p>Said &quot;so&quot;</p>\n<ol>\n</ol>\n</div>\n</lini-masa><p>after"
        );
        // What is filled can be filled again.
        let again = fill(&page, &model("Three"), Some("a.lini")).unwrap();
        assert!(!again.contains("One"), "{again}");
        assert!(again.contains("<lini-masa url-sync src=\"a.lini\">"));
        let third = fill(&again, &model("Four"), Some("b.lini")).unwrap();
        assert!(third.contains("<lini-masa url-sync src=\"b.lini\">"));
    }

    #[test]
    fn a_title_turns_nothing_around_it() {
        let page = fill(PAGE, &model("a\u{202E}b\nc\u{2067}"), None).unwrap();
        assert!(page.contains("<title>ab c · Linimasa</title>"), "{page}");
    }

    #[test]
    fn a_dossier_without_a_title_is_a_page_all_the_same() {
        let page = fill(PAGE, &DossierModel::default(), None).unwrap();
        assert!(page.contains("<title>Linimasa</title>"));
    }

    #[test]
    fn another_page_is_refused() {
        for (odd, what) in [
            ("<p>", "<html lang=\""),
            ("<html lang=\"id\"><title>x</title>", "<lini-masa"),
            (
                "<html lang=\"id\"><title>x</title><lini-masa>",
                "</lini-masa>",
            ),
        ] {
            assert_eq!(fill(odd, &model("x"), None), Err(Missing(what)));
        }
    }
}
