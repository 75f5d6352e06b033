//! In which elements of a page the article stands: those with most of its
//! paragraphs, from the whole page inwards.

use std::collections::BTreeMap;

use crate::dom::{Dom, NodeId, ROOT};
use crate::lines::Line;

/// Hundredths of the paragraphs around it that an element holds, by their
/// weight, for the others to be of no account.
const ALMOST_ALL_PERCENT: u32 = 80;

/// Hundredths that stand by themselves, from which on what is around them holds
/// one text and not several.
const LOOSE_PERCENT: u32 = 30;

/// Hundredths from which on the element behind the headline holds the article.
const FIRST_PERCENT: u32 = 15;

/// The most lines between two parts of a text: an advert and what says that it
/// is one.
const GAP_LINES_MAX: usize = 3;

/// Hundredths of its lines that are paragraphs, for an element to be text alone:
/// comments have the names of who wrote them.
const PARAGRAPHS_PERCENT: usize = 80;

/// Paragraphs of an element.
#[derive(Clone, Copy, Default)]
struct Share {
    /// The sum of their weights.
    weight: u32,
    count: u32,
    /// The number of the first and the last line.
    first: usize,
    last: usize,
}

/// The elements that hold the article; none where there is no paragraph.
/// `weights` are those of the lines as paragraphs, 0 for what is none;
/// `headline` is the number of the line that is.
pub(super) fn of(
    dom: &Dom,
    lines: &[Line],
    weights: &[u32],
    headline: Option<usize>,
) -> Vec<NodeId> {
    let shares = shares(dom, lines, weights);
    // In the order of the page.
    let mut children = BTreeMap::<NodeId, Vec<NodeId>>::new();
    let mut ids: Vec<NodeId> = shares.keys().copied().collect();
    ids.sort_by_key(|id| (shares[id].first, *id));
    for id in ids {
        if let Some(parent) = dom.parent(id) {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut current = ROOT;
    while let Some(next) = within(current, &shares, &children, headline) {
        let mut all = vec![next];
        let mut end = shares[&next].last;
        for &id in &children[&current] {
            let share = shares[&id];
            let is_more = is_called_alike(dom, next, id) || share.is_close(end);
            if share.first > shares[&next].last && is_more && !is_article(dom, id) {
                all.push(id);
                end = share.last;
            }
        }
        let weight: u32 = all.iter().map(|id| shares[id].weight).sum();
        if all.len() > 1 && !is_almost_all(shares[&next], weight) {
            return all;
        }
        current = next;
    }
    let found = shares.contains_key(&current).then_some(current);
    found.into_iter().collect()
}

fn shares(dom: &Dom, lines: &[Line], weights: &[u32]) -> BTreeMap<NodeId, Share> {
    let mut shares = BTreeMap::<NodeId, Share>::new();
    for (number, line) in lines.iter().enumerate() {
        if weights[number] == 0 {
            continue;
        }
        for id in dom.around(line.around) {
            let share = shares.entry(id).or_insert(Share {
                first: number,
                ..Share::default()
            });
            share.weight += weights[number];
            share.count += 1;
            share.last = number;
        }
    }
    shares
}

/// The element within `around` in which the article stands; none where it is
/// all of that.
fn within(
    around: NodeId,
    shares: &BTreeMap<NodeId, Share>,
    children: &BTreeMap<NodeId, Vec<NodeId>>,
    headline: Option<usize>,
) -> Option<NodeId> {
    let all = shares.get(&around)?.weight;
    let children = children.get(&around)?;
    let best = *children.iter().max_by_key(|id| shares[id].weight)?;
    if is_almost_all(shares[&best], all) {
        return (shares[&best].count > 1).then_some(best);
    }
    let inside: u32 = children
        .iter()
        .filter(|id| shares[id].count > 1)
        .map(|id| shares[id].weight)
        .sum();
    if (all - inside) * 100 >= all * LOOSE_PERCENT {
        return None;
    }
    let follows = |id: &&NodeId| {
        let share = shares[id];
        let is_behind = headline.is_some_and(|headline| share.last > headline);
        is_behind && share.count > 1 && share.weight * 100 >= all * FIRST_PERCENT
    };
    Some(children.iter().find(follows).copied().unwrap_or(best))
}

/// Whether a part of the page is of no account beside another.
fn is_almost_all(part: Share, weight: u32) -> bool {
    part.weight * 100 >= weight * ALMOST_ALL_PERCENT
}

/// Whether two elements are of one class: parts of a text, or one behind the
/// other.
fn is_called_alike(dom: &Dom, one: NodeId, other: NodeId) -> bool {
    let class = |id: NodeId| dom.element(id)?.attribute("class");
    class(one).is_some() && class(one) == class(other)
}

/// What calls itself an article is one of its own.
fn is_article(dom: &Dom, id: NodeId) -> bool {
    let element = dom.element(id);
    element.is_some_and(|element| element.name() == "article")
}

impl Share {
    /// Whether it goes on where the text before it ended, and is text alone.
    fn is_close(&self, end: usize) -> bool {
        let lines = self.last - self.first + 1;
        let paragraphs = usize::try_from(self.count).unwrap_or(lines);
        self.count > 1
            && self.first.saturating_sub(end) <= GAP_LINES_MAX
            && paragraphs * 100 >= lines * PARAGRAPHS_PERCENT
    }
}
