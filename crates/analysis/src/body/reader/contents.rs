//! Tables of contents: headings of the article that stand in a list above it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::body::cue::Cue;
use crate::body::line::Line;

/// A list of headings and the headings themselves.
pub(super) struct Contents {
    /// The lines of the list.
    pub(super) lines: Range<usize>,
    /// Where the article has each of them.
    pub(super) headings: Vec<usize>,
}

/// How far below a heading its paragraph is, in lines.
const LEAD_LINES_MAX: usize = 3;

/// How many headings make a list, and how many are read.
const HEADINGS_MIN: usize = 2;
const HEADINGS_MAX: usize = 40;

/// The lists of numbered headings that stand again below without their numbers.
pub(super) fn numbered(lines: &[Line<'_>], cues: &[Option<Cue>]) -> Vec<Contents> {
    let heading = |i: usize| {
        let text = lines[i].text;
        if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')')) {
            return None;
        }
        let (mark, heading) = text.split_once(' ')?;
        let number = mark.strip_suffix(['.', ')'])?;
        let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
        let is_open = cues[i].is_none() && !lines[i].is_prose();
        (is_number && is_open && lines[i].is_item()).then_some(heading.trim_start())
    };
    let again = |from: usize, heading: &str| {
        let mut below = (from + 1..lines.len()).filter(|&j| !lines[j].is_prose());
        below.find(|&j| lines[j].text == heading)
    };
    let mut found = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let run = (start..lines.len()).map_while(heading).take(HEADINGS_MAX);
        let headings: Vec<&str> = run.collect();
        let end = start + headings.len();
        let below: Option<Vec<usize>> = headings.iter().map(|text| again(end, text)).collect();
        if headings.len() >= HEADINGS_MIN
            && let Some(headings) = below
        {
            found.push(Contents {
                lines: start..end,
                headings,
            });
        }
        start = end.max(start + 1);
    }
    found
}

/// The lists of headings each of which stands again above a paragraph of its
/// own, in the same order. Menus that are repeated have no paragraphs between.
pub(super) fn find(
    lines: &[Line<'_>],
    again: &[bool],
    cues: &[Option<Cue>],
    is_dated: impl Fn(usize) -> bool,
) -> Vec<Contents> {
    let mut found = Vec::new();
    if !again.contains(&true) {
        return found;
    }
    let is_heading = |i: usize| !lines[i].is_prose() && cues[i].is_none() && !is_dated(i);
    // An advert or a picture may stand between a heading and its paragraph.
    let leads = |i: usize| {
        let below = (i + 1..lines.len()).take(LEAD_LINES_MAX);
        let mut below = below.skip_while(|&j| cues[j].is_some());
        below
            .next()
            .is_some_and(|j| lines[j].is_prose() || lines[j].announces())
    };
    let mut next_same: BTreeMap<u64, usize> = BTreeMap::new();
    // For each line the next one below that says the same and leads on.
    let mut same = vec![None; lines.len()];
    for i in (0..lines.len()).rev().filter(|&i| is_heading(i)) {
        let hash = lines[i].form.hash;
        same[i] = next_same.get(&hash).copied();
        if leads(i) {
            next_same.insert(hash, i);
        }
    }
    let mut start = 0;
    while start < lines.len() {
        let mut headings: Vec<usize> = Vec::new();
        let mut end = start;
        // In a live text each says how long ago it was.
        let is_age =
            |i: usize| cues.get(i) == Some(&Some(Cue::Age)) || (i < lines.len() && is_dated(i));
        while let Some(at) = (same.get(end).copied().flatten())
            .or_else(|| same.get(end + 1).copied().flatten().filter(|_| is_age(end)))
        {
            if headings.last().is_some_and(|&last| at <= last) {
                break;
            }
            headings.push(at);
            end += if same[end].is_some() { 1 } else { 2 };
        }
        if headings.len() >= HEADINGS_MIN && headings.first().is_some_and(|&at| at > end) {
            found.push(Contents {
                lines: start..end,
                headings,
            });
        }
        start = end.max(start + 1);
    }
    found
}
