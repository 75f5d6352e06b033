//! Which part of a page is the article: what a readability library keeps of
//! it, and what of the head of the page leads to that.
//!
//! The library judges elements; what it leaves in of other stories and of
//! buttons, the analysis takes out line by line afterwards. What it takes out
//! of the midst of the article and reads like a paragraph is put back: a lost
//! sentence is worse than a kept line of furniture.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;
use std::panic::catch_unwind;

use crate::dom::{Data, Dom, ROOT, Step};
use crate::elements::{is_aside, is_unseen, is_void};
use crate::lines::{self, Line};

/// From how many bytes on a line is not mistaken for one of the same words
/// elsewhere on the page.
const TELLING_BYTES: usize = 40;

/// From how many words on a line with a stop that the library left out is
/// taken for a paragraph. Lower: pointers to other stories come back.
const PARAGRAPH_WORDS_MIN: usize = 8;

/// The most lines between the headline and the article: the date, the writers,
/// a standfirst. More of them are a list of something else.
const HEAD_LINES_MAX: usize = 24;

/// How many lines before the article are looked at where no `h1` begins it.
const UNTITLED_LINES_MAX: usize = 5;

/// The attributes that the library judges by.
const ATTRIBUTES: &[&str] = &["class", "href", "id", "itemprop", "rel", "role"];

/// Takes the lines of the article out of those of its page. Where the library
/// finds no article, all of them.
pub(crate) fn of(dom: &Dom, lines: Vec<Line>) -> Vec<Line> {
    let Some(content) = readable(dom) else {
        return lines;
    };
    let content = Dom::parse(&content);
    let kept: BTreeSet<String> = lines::of(&content)
        .iter()
        .map(|line| line.bare().to_owned())
        .collect();
    let is_kept: Vec<bool> = lines
        .iter()
        .map(|line| kept.contains(line.bare()))
        .collect();
    let Some(article) = extent(&lines, &is_kept) else {
        return lines;
    };
    let headline = (0..article.start)
        .rev()
        .take(HEAD_LINES_MAX)
        .find(|&i| lines[i].heading == Some(1));
    let untitled = article.start.saturating_sub(UNTITLED_LINES_MAX);
    let head = headline.unwrap_or(untitled)..article.start;
    lines
        .into_iter()
        .enumerate()
        .filter(|(i, line)| {
            let leads = head.contains(i) && line.linked * 2 <= line.text.len();
            let belongs = || article.contains(i) && (is_kept[*i] || is_paragraph(dom, line));
            leads || Some(*i) == headline || belongs()
        })
        .map(|(_, line)| line)
        .collect()
}

/// What the library takes for the article, as HTML.
fn readable(dom: &Dom) -> Option<String> {
    let html = written(dom);
    // NOTE: it is not known to panic; if it does, the whole page is read.
    catch_unwind(|| legible::parse(&html, None, None))
        .ok()?
        .ok()
        .map(|article| article.content)
}

/// A page as HTML with all that the library judges by and nothing else.
fn written(dom: &Dom) -> String {
    let mut html = String::from("<!doctype html>");
    for step in dom.walk(ROOT, |id| is_unseen(dom, id)) {
        match step {
            Step::Enter(id) => match dom.data(id) {
                Data::Element(element) => {
                    // Writing to a String does not fail.
                    let _ = write!(html, "<{}", element.name());
                    for name in ATTRIBUTES {
                        if let Some(value) = element.attribute(name) {
                            let _ = write!(html, " {name}=\"");
                            escape(value, &mut html);
                            html.push('"');
                        }
                    }
                    html.push('>');
                }
                Data::Text(text) => escape(text, &mut html),
                Data::Other => {}
            },
            Step::Leave(id) => {
                if let Some(element) = dom.element(id)
                    && !is_void(element.name())
                {
                    let _ = write!(html, "</{}>", element.name());
                }
            }
        }
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\0' => {}
            _ => html.push(c),
        }
    }
}

/// From the first to the last line of the article; short lines count only
/// where they touch others, for their words stand in many places of a page.
fn extent(lines: &[Line], is_kept: &[bool]) -> Option<Range<usize>> {
    let tells = |i: &usize| is_kept[*i] && lines[*i].text.len() >= TELLING_BYTES;
    let all = 0..lines.len();
    let (first, last) = match (all.clone().find(tells), all.clone().rfind(tells)) {
        (Some(first), Some(last)) => (first, last),
        _ => (
            all.clone().find(|&i| is_kept[i])?,
            all.clone().rfind(|&i| is_kept[i])?,
        ),
    };
    let before = (0..first).rev().take_while(|&i| is_kept[i]).count();
    let behind = (last + 1..lines.len()).take_while(|&i| is_kept[i]).count();
    Some(first - before..last + 1 + behind)
}

/// Whether a line that the library left out reads like a paragraph.
fn is_paragraph(dom: &Dom, line: &Line) -> bool {
    let end = line.text.trim_end_matches(['"', '”', '’', ')', ' ']);
    end.ends_with(['.', '!', '?', '…'])
        && line.text.split(' ').count() >= PARAGRAPH_WORDS_MIN
        && line.linked * 3 < line.text.len()
        && !is_aside(dom, line.around)
}
