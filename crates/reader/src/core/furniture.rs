//! Which elements of a page are its furniture, by what they are called and by
//! how they are built.

use std::collections::{BTreeMap, BTreeSet};

use crate::dom::{Dom, Element, NodeId, ROOT, Step};
use crate::elements::{is_block, is_unseen};
use crate::lines::Line;

/// Words of classes and ids that name what stands around an article.
const WORDS: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "banner",
    "bio",
    "breadcrumb",
    "breadcrumbs",
    "caption",
    "comment",
    "commentlist",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "disqus",
    "footer",
    "gdpr",
    "iklan",
    "komentar",
    "masthead",
    "menu",
    "modal",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "overlay",
    "pager",
    "pagination",
    "popular",
    "populer",
    "popup",
    "promo",
    "pullquote",
    "recirc",
    "recommendation",
    "recommendations",
    "recommended",
    "related",
    "rekomendasi",
    "respond",
    "share",
    "sharing",
    "sidebar",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "tagcloud",
    "tags",
    "terkait",
    "terpopuler",
    "toolbar",
    "trending",
];

/// Words that do so where one stands behind the other.
const PAIRS: &[(&str, &str)] = &[
    ("baca", "juga"),
    ("more", "on"),
    ("most", "read"),
    ("read", "more"),
    ("tag", "list"),
];

/// Words beside which the others name what holds the article too.
const HOLDING: &[&str] = &[
    "container",
    "has",
    "layout",
    "no",
    "with",
    "wrap",
    "wrapper",
];

/// Elements that are furniture whatever they are called.
const ELEMENTS: &[&str] = &["aside", "footer", "form", "nav"];

/// Elements that are none whatever they are called: templates write into their
/// classes what the article is about.
const NEVER: &[&str] = &["article", "body", "html", "main"];

/// From how many items of one make on a list is taken for one of other stories.
const CARDS_MIN: usize = 3;

/// For each node of a page whether it is furniture or stands in some. What
/// holds the line `headline` is none.
pub(super) fn of(dom: &Dom, lines: &[Line], headline: Option<NodeId>) -> Vec<bool> {
    let holds_headline: BTreeSet<NodeId> =
        headline.into_iter().flat_map(|id| dom.around(id)).collect();
    let cards = cards(dom, lines);
    let mut is_furniture = vec![false; dom.len()];
    for step in dom.walk(ROOT, |id| is_unseen(dom, id)) {
        let Step::Enter(id) = step else { continue };
        let around = dom.parent(id).is_some_and(|parent| is_furniture[parent]);
        let own = || dom.element(id).is_some_and(is_called_furniture) || cards.contains(&id);
        is_furniture[id] = around || !holds_headline.contains(&id) && own();
    }
    is_furniture
}

fn is_called_furniture(element: &Element) -> bool {
    let name = element.name();
    if ELEMENTS.contains(&name) {
        return true;
    }
    let names = ["class", "id"]
        .into_iter()
        .filter_map(|name| element.attribute(name));
    !NEVER.contains(&name)
        && names
            .flat_map(str::split_ascii_whitespace)
            .any(names_furniture)
}

/// Whether a class or an id names furniture, by one of its words.
fn names_furniture(name: &str) -> bool {
    let words = words(name);
    if words.iter().any(|word| HOLDING.contains(&word.as_str())) {
        return false;
    }
    let is_pair = |pair: &[String]| {
        PAIRS
            .iter()
            .any(|(one, other)| pair[0] == *one && pair[1] == *other)
    };
    words.iter().any(|word| WORDS.contains(&word.as_str())) || words.windows(2).any(is_pair)
}

/// The words of a name: `relatedPosts`, `related-posts` and `related_posts` are
/// of two.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for c in name.chars() {
        let ends = !c.is_ascii_alphabetic() || was_lower && c.is_ascii_uppercase();
        if ends {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut()
            && c.is_ascii_alphabetic()
        {
            word.push(c.to_ascii_lowercase());
        }
        was_lower = c.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The items of lists of other stories: several of one make in a row, each with
/// a line that is a link or begins with one.
fn cards(dom: &Dom, lines: &[Line]) -> BTreeSet<NodeId> {
    // For each element: how many of its lines are links, and how many are not.
    let mut counts = BTreeMap::<NodeId, (usize, usize)>::new();
    for line in lines {
        for id in dom.around(line.around) {
            let (linked, other) = counts.entry(id).or_default();
            let points = line.is_link() || begins_with_link(dom, line);
            *if points { linked } else { other } += 1;
        }
    }
    let mut lists = BTreeMap::<(NodeId, &str, &str), Vec<NodeId>>::new();
    for &id in counts.keys() {
        if let (Some(parent), Some(element)) = (dom.parent(id), dom.element(id)) {
            let class = element.attribute("class").unwrap_or_default();
            lists
                .entry((parent, element.name(), class))
                .or_default()
                .push(id);
        }
    }
    let is_card = |id: &NodeId| matches!(counts[id], (1.., 0..=3));
    lists
        .into_values()
        .filter(|items| items.len() >= CARDS_MIN)
        .filter(|items| items.iter().filter(|id| is_card(id)).count() * 4 >= items.len() * 3)
        .flatten()
        .filter(|id| is_card(id))
        .collect()
}

fn begins_with_link(dom: &Dom, line: &Line) -> bool {
    let mut elements = dom.around(line.around).filter_map(|id| dom.element(id));
    elements
        .find(|element| element.name() == "a" || is_block(element.name()))
        .is_some_and(|element| element.name() == "a")
}

#[cfg(test)]
mod tests {
    use super::names_furniture;

    #[test]
    fn furniture_is_told_by_a_word_of_its_name() {
        for name in [
            "related",
            "relatedPosts",
            "post-comments",
            "widget_recommended2",
            "baca-juga",
        ] {
            assert!(names_furniture(name), "{name}");
        }
        for name in [
            "content-sidebar-wrap",
            "adaptation",
            "commentary",
            "navel",
            "read",
            "has-menu",
        ] {
            assert!(!names_furniture(name), "{name}");
        }
    }
}
