//! Which part of a page is the article, by its tree alone: what its elements
//! are called, where its paragraphs stand, and how much of a line is links.
//!
//! | step | |
//! | --- | --- |
//! | furniture | what is called or built like a menu, a comment or a list of stories |
//! | region | the elements that hold most paragraphs, beginning at the headline |
//! | extent | from the first to the last line of it, and what leads to it |
//!
//! What is left in of other stories and of buttons, the analysis takes out line
//! by line afterwards: a lost sentence is worse than a kept line of furniture.

use std::ops::Range;

mod furniture;
mod region;

use crate::dom::{Dom, NodeId};
use crate::elements::{is_aside, is_in_figure};
use crate::lines::Line;

/// From how many bytes on a line is a paragraph, whether or not it ends as one.
const LONG_BYTES_MIN: usize = 100;

/// From how many words on a line with a stop is a paragraph. Lower: pointers to
/// other stories come back.
const PARAGRAPH_WORDS_MIN: usize = 8;

/// The bytes of a line that weigh as much as being one, and how often they count.
const WEIGHT_BYTES: usize = 100;
const WEIGHT_MAX: usize = 3;

/// The most lines between the headline and the article: the date, the writers,
/// a standfirst. More of them are a list of something else.
const HEAD_LINES_MAX: usize = 24;

/// How many lines before the article are looked at where no `h1` begins it.
const UNTITLED_LINES_MAX: usize = 5;

/// From how many bytes on a heading is told from others by the page's title.
const TITLE_BYTES_MIN: usize = 10;

/// Takes the lines of the article out of those of its page. Where there is no
/// paragraph, all of them.
pub(crate) fn of(dom: &Dom, lines: Vec<Line>) -> Vec<Line> {
    let titled = headline(dom, &lines);
    let of_headline = titled.map(|number| lines[number].around);
    let is_furniture = furniture::of(dom, &lines, of_headline);
    let weights: Vec<u32> = lines
        .iter()
        .map(
            |line| match is_paragraph(line) && !is_aside(dom, line.around) {
                true if !is_furniture[line.around] => weight(line),
                _ => 0,
            },
        )
        .collect();
    let region = region::of(dom, &lines, &weights, titled);
    let is_kept: Vec<bool> = lines
        .iter()
        .map(|line| !is_furniture[line.around] && stands_in(dom, line.around, &region))
        .collect();
    let Some(article) = extent(&is_kept) else {
        return lines;
    };
    let headline = (0..article.start)
        .rev()
        .take(HEAD_LINES_MAX)
        .find(|&i| lines[i].heading == Some(1));
    let untitled = || {
        let mut before = (0..article.start).rev().filter(|&i| !lines[i].is_link());
        before.nth(UNTITLED_LINES_MAX - 1).unwrap_or(0)
    };
    let head = headline.unwrap_or_else(untitled)..article.start;
    lines
        .into_iter()
        .enumerate()
        .filter(|(i, line)| {
            let leads = head.contains(i)
                && line.linked * 2 <= line.text.len()
                && !is_in_figure(dom, line.around);
            let belongs = || article.contains(i) && (is_kept[*i] || weights[*i] > 0);
            leads || Some(*i) == headline || belongs()
        })
        .map(|(_, line)| line)
        .collect()
}

/// The line that is the headline: the heading that the page's title says, else
/// the first of the first level.
fn headline(dom: &Dom, lines: &[Line]) -> Option<usize> {
    let title = dom
        .elements()
        .find(|(_, element)| element.name() == "title")
        .map(|(id, _)| dom.text(id))
        .unwrap_or_default();
    let title: Vec<&str> = title.split_whitespace().collect();
    let title = title.join(" ");
    let says = |line: &Line| line.text.len() >= TITLE_BYTES_MIN && title.contains(&line.text);
    let find = |is: &dyn Fn(&Line) -> bool| lines.iter().position(is);
    find(&|line| line.heading.is_some() && says(line))
        .or_else(|| find(&|line| line.heading == Some(1)))
}

fn stands_in(dom: &Dom, id: NodeId, region: &[NodeId]) -> bool {
    dom.around(id).any(|id| region.contains(&id))
}

/// From the first to the last line of the article.
fn extent(is_kept: &[bool]) -> Option<Range<usize>> {
    let first = is_kept.iter().position(|kept| *kept)?;
    let last = is_kept.iter().rposition(|kept| *kept)?;
    Some(first..last + 1)
}

/// Whether a line reads like a paragraph of an article.
fn is_paragraph(line: &Line) -> bool {
    let end = line.text.trim_end_matches(['"', '”', '’', ')', ' ']);
    let is_sentence =
        end.ends_with(['.', '!', '?', '…']) && line.text.split(' ').count() >= PARAGRAPH_WORDS_MIN;
    let is_long = line.text.len() >= LONG_BYTES_MIN;
    line.heading.is_none() && line.linked * 3 < line.text.len() && (is_sentence || is_long)
}

/// How much a paragraph tells of where the article is.
fn weight(line: &Line) -> u32 {
    let long = (line.text.len() / WEIGHT_BYTES).min(WEIGHT_MAX);
    u32::try_from(1 + long).unwrap_or(1)
}
