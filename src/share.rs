//! What a reader takes along: a link to what is chosen, and the HTML that shows
//! it in another page.

use crate::address;
use crate::choice::Choice;
use crate::config::Config;
use crate::safe_url::SafeUrl;
use crate::state::{Place, View};
use crate::strings::UiLang;
use linimasa_dossier::query::{Axis, Matching};

/// Pixels of a frame before its first message about its height, and where its
/// page does not hear them.
const FRAME_HEIGHT: &str = "800";

/// Where a dossier can be had from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// The address of the folder that the element was loaded from; nothing
    /// where it is part of a page's own program.
    pub base: Option<String>,
    /// The dossier's own address, where it is not the one that lies there.
    pub src: Option<String>,
}

impl Source {
    /// The source whose fields `text` returns.
    pub fn from_fields(text: &dyn Fn(&str) -> Option<String>) -> Source {
        let web = |key: &str| text(key).filter(|address| SafeUrl::new(address).is_some());
        Source {
            base: web("base").filter(|base| base.ends_with('/')),
            src: web("src"),
        }
    }

    /// The address of `file`, where it shows this dossier: a page takes none
    /// from its address, so that nobody can pass off another one under its name.
    fn page(&self, file: &str, place: &Place) -> Option<String> {
        let base = self.base.as_ref().filter(|_| self.src.is_none())?;
        Some(with_fragment(
            &[base, file].concat(),
            &address::format(place),
        ))
    }

    /// The address of the dossier's own page at `place`.
    pub fn link(&self, config: &Config, place: &Place) -> Option<String> {
        self.page("", &elsewhere(config, place))
    }
}

/// `place` for a page whose own language is not this page's, but the first of
/// ours.
fn elsewhere(config: &Config, place: &Place) -> Place {
    let own = (config.lang != UiLang::default()).then_some(config.lang);
    Place {
        lang: place.lang.or(own),
        ..place.clone()
    }
}

/// An address and its fragment, if there is one.
pub fn with_fragment(page: &str, fragment: &str) -> String {
    if fragment.is_empty() {
        page.to_owned()
    } else {
        [page, "#", fragment].concat()
    }
}

/// The element at `place`, for another page. Around it, until it shows, stands
/// `title`, with `link` where there is one.
pub fn element(config: &Config, place: &Place, title: &str, link: Option<&str>) -> Option<String> {
    let base = config.source.base.as_ref()?;
    let mut html = String::from("<script type=\"module\"");
    put(&mut html, "src", &[base, "lini-masa.js"].concat());
    html.push_str("></script>\n<lini-masa");
    put(&mut html, "src", config.source.src.as_deref().unwrap_or(""));
    put(&mut html, "lang", place.lang.unwrap_or(config.lang).tag());
    attributes(&mut html, place);
    html.push_str(">\n  <p>");
    if let Some(link) = link {
        html.push_str("<a");
        put(&mut html, "href", link);
        html.push('>');
    }
    escape(&mut html, title);
    html.push_str(if link.is_some() { "</a>" } else { "" });
    html.push_str("</p>\n</lini-masa>");
    Some(html)
}

fn attributes(html: &mut String, place: &Place) {
    let choice = &place.choice;
    let date = |date: Option<linimasa_dossier::edtf::Date>| {
        date.map(|date| date.to_string()).unwrap_or_default()
    };
    put(html, "actors", &choice.actors.join(","));
    put(html, "from", &date(choice.from));
    put(html, "to", &date(choice.to));
    if choice.axis == Axis::Published {
        put(html, "axis", "published");
    }
    put(html, "q", &choice.words);
    let view = match place.view {
        View::Chronology => "",
        View::Articles => "articles",
        View::Actors => "actors",
    };
    put(html, "view", view);
}

/// Whether the element's attributes can say all of `place`.
pub fn fits_attributes(place: &Place) -> bool {
    let Choice {
        matching,
        excluded,
        outlets,
        ..
    } = &place.choice;
    *matching == Matching::Any
        && excluded.is_empty()
        && outlets.is_empty()
        && place.reading.is_none()
}

/// A frame at `place`, and the script that gives it the height of what is in
/// it, for another page. The frame may run scripts and open links, no more.
pub fn frame(config: &Config, place: &Place, title: &str) -> Option<String> {
    let base = config.source.base.as_ref()?;
    let page = config
        .source
        .page("embed.html", &elsewhere(config, place))?;
    let mut html = String::from("<iframe data-linimasa");
    put(&mut html, "src", &page);
    put(&mut html, "title", title);
    put(&mut html, "width", "100%");
    put(&mut html, "height", FRAME_HEIGHT);
    put(
        &mut html,
        "sandbox",
        "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    );
    put(&mut html, "allow", "clipboard-write");
    put(&mut html, "loading", "lazy");
    html.push_str("></iframe>\n<script async");
    put(&mut html, "src", &[base, "embed.js"].concat());
    html.push_str("></script>");
    Some(html)
}

/// An attribute; none where its value is empty.
fn put(html: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        escape(html, value);
        html.push('"');
    }
}

/// `text` with what HTML would read as markup written as text.
fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(src: Option<&str>) -> Config {
        Config {
            source: Source {
                base: Some("https://cdn.example/l/".to_owned()),
                src: src.map(str::to_owned),
            },
            ..Config::default()
        }
    }

    fn place(fragment: &str) -> Place {
        address::parse(fragment).unwrap()
    }

    #[test]
    fn the_element_says_what_is_chosen_in_its_attributes() {
        let place = place("actors=rusia,armenia&from=2020-09&axis=published&view=articles");
        assert_eq!(
            element(
                &config(None),
                &place,
                "Karabakh",
                Some("https://cdn.example/l/#x=1")
            )
            .unwrap(),
            "<script type=\"module\" src=\"https://cdn.example/l/lini-masa.js\"></script>\n\
             <lini-masa lang=\"id\" actors=\"rusia,armenia\" from=\"2020-09\" axis=\"published\" \
             view=\"articles\">\n  <p><a href=\"https://cdn.example/l/#x=1\">Karabakh</a></p>\n</lini-masa>"
        );
    }

    #[test]
    fn the_frame_says_all_of_it_in_its_address() {
        let html = frame(&config(None), &place("match=all&not=rusia&article=a"), "A").unwrap();
        let address =
            "src=\"https://cdn.example/l/embed.html#match=all&amp;not=rusia&amp;article=a\"";
        assert!(html.contains(address), "{html}");
        assert!(html.ends_with("<script async src=\"https://cdn.example/l/embed.js\"></script>"));
    }

    #[test]
    fn other_pages_are_told_the_language_that_this_one_has_of_itself() {
        let english = Config {
            lang: UiLang::En,
            ..config(None)
        };
        let link = |config: &Config, place: &Place| config.source.link(config, place).unwrap();
        let chosen = place("actors=rusia");
        assert_eq!(
            link(&english, &chosen),
            "https://cdn.example/l/#actors=rusia&lang=en"
        );
        assert_eq!(
            link(&config(None), &chosen),
            "https://cdn.example/l/#actors=rusia"
        );
        assert_eq!(
            link(&english, &place("lang=id")),
            "https://cdn.example/l/#lang=id"
        );
        assert!(
            frame(&english, &Place::default(), "A")
                .unwrap()
                .contains("embed.html#lang=en\"")
        );
    }

    #[test]
    fn markup_in_a_title_or_in_words_stays_text() {
        let place = place("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        let title = "</p><script>alert(1)</script>";
        for html in [
            element(&config(None), &place, title, None).unwrap(),
            frame(&config(None), &place, title).unwrap(),
        ] {
            assert_eq!(html.matches("<script").count(), 1, "{html}");
            assert!(html.contains("&lt;script"), "{html}");
        }
    }

    #[test]
    fn a_dossier_from_elsewhere_has_neither_a_frame_nor_a_page() {
        let config = config(Some("https://news.example/d.lini"));
        let html = element(&config, &Place::default(), "A", None).unwrap();
        assert!(html.contains("<lini-masa src=\"https://news.example/d.lini\" lang"));
        assert_eq!(frame(&config, &Place::default(), "A"), None);
        assert_eq!(config.source.link(&config, &Place::default()), None);
    }

    #[test]
    fn a_base_is_a_folder_of_the_web() {
        let base = |base: &str| Source::from_fields(&|_| Some(base.to_owned())).base;
        assert_eq!(
            base("https://a.example/l/").as_deref(),
            Some("https://a.example/l/")
        );
        for odd in [
            "javascript:alert(1)/",
            "file:///tmp/",
            "https://a.example/l",
            "/l/",
        ] {
            assert_eq!(base(odd), None);
        }
    }

    #[test]
    fn what_no_attribute_can_say_is_known() {
        assert!(fits_attributes(&place(
            "actors=a&from=2020&view=actors&q=x"
        )));
        for more in ["match=all", "not=a", "outlets=Kompas", "article=a"] {
            assert!(!fits_attributes(&place(more)), "{more}");
        }
    }
}
