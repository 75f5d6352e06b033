//! The timeline as it is seen and heard.

use yew::prelude::*;

use super::axis::{axis, band, handles};
use super::listing::{entries, listing};
use super::picture::{Picture, Row, described};
use super::rows::row;
use super::svg::{block, button, classes, element, given, keyed, px, rect, seen, worded, words};
use super::table_view::details;
use super::tip::tip;
use super::{Timeline, TimelineProps, brush};
use crate::dates::{self, Length};
use crate::strings::Strings;

impl Timeline {
    pub(super) fn whole(&self, props: &TimelineProps) -> Html {
        let strings = props.lang.strings();
        let inner = match &self.picture {
            Some(picture) => vec![self.chart(props, picture, strings)],
            None if self.width == 0 => Vec::new(),
            None => {
                let class = "lini-timeline__nothing";
                vec![worded("p", class, strings.timeline.nothing)]
            }
        };
        let mut room = block("div", "lini-timeline__width", inner);
        room.node_ref = self.node.clone();
        let values = vec!["lini-timeline".into(), strings.timeline.label.into()];
        let names = &["class", "aria-label"];
        element("section", names, values, vec![room.into()]).into()
    }

    fn chart(&self, props: &TimelineProps, picture: &Picture, strings: &Strings) -> Html {
        let told = &strings.timeline;
        let mut tips = Vec::new();
        if let Some(target) = self.tip
            && let Some((when, what)) = described(picture, target, strings)
        {
            tips.push(tip(&self.tip_node, &when, &what));
        }
        let stage = vec![
            self.svg(props, picture, strings),
            block("div", "lini-timeline__tips", tips).into(),
        ];
        let foot = vec![
            worded("p", "lini-timeline__legend", told.publications_legend),
            details(&picture.ground, self.table, strings),
        ];
        let mut lists = Vec::new();
        if let Some(pressed) = &self.list {
            let entries = entries(&picture.ground, pressed, strings);
            lists.push(listing(pressed, &entries, strings));
        }
        let values = vec!["lini-timeline-keys".into(), "lini-timeline__unseen".into()];
        let keys = element("p", &["id", "class"], values, vec![words(told.keys.into())]);
        let parts = vec![
            caption(picture, strings),
            block("div", "lini-timeline__stage", stage).into(),
            block("div", "lini-timeline__foot", foot).into(),
            keyed(told.keys, keys),
            block("div", "lini-timeline__lists", lists).into(),
        ];
        keyed("chart", block("div", "lini-timeline__chart", parts))
    }

    fn svg(&self, props: &TimelineProps, picture: &Picture, strings: &Strings) -> Html {
        let frame = picture.ground.frame;
        let (width, height) = (px(frame.width), px(frame.height()));
        let grips = self.grips(props, picture);
        let [marks, publications] = Row::BOTH.map(|which| {
            let slot = which as usize;
            row(picture, which, &self.names[slot], self.stops[slot], strings)
        });
        let over = given(self.tip.is_some(), "lini-timeline__svg--over");
        let values = vec![
            classes(&["lini-timeline__svg", over]),
            ["0 0 ", &width, " ", &height].concat().into(),
            height.into(),
            "group".into(),
            strings.timeline.label.into(),
        ];
        let parts = vec![
            band(picture, grips),
            axis(picture, strings),
            marks,
            publications,
            seen("", self.ring(picture)),
            handles(picture, grips, strings),
        ];
        let names = &["class", "viewBox", "height", "role", "aria-label"];
        let mut svg = element("svg", names, values, parts);
        svg.node_ref = self.svg.clone();
        svg.into()
    }

    /// Around the item that has the focus.
    fn ring(&self, picture: &Picture) -> Vec<Html> {
        let ring = self.focus.and_then(|target| {
            let item = picture.item(target)?;
            let (x, y) = (item.x - 3.0, picture.row_top(target.row) + item.y - 3.0);
            let size = (item.width + 6.0, item.height + 6.0);
            Some(rect("lini-timeline__ring".into(), x, y, size, 6.0).into())
        });
        ring.into_iter().collect()
    }
}

/// What is drawn above the axis, and the range in words.
fn caption(picture: &Picture, strings: &Strings) -> Html {
    let told = &strings.timeline;
    let legend = if picture.has_bars() {
        told.bars_legend
    } else {
        told.marks_legend
    };
    let (mut class, mut range_class) = (
        "lini-timeline__caption",
        "lini-timeline__range-text lini-timeline__range-text--hint",
    );
    let mut text = told.range_hint.to_owned();
    let mut clear = Vec::new();
    if let Some(range) = picture.range {
        class = "lini-timeline__caption lini-timeline__caption--chosen";
        range_class = "lini-timeline__range-text";
        let (from, to) = brush::ends(&picture.ground.scale, range);
        text = dates::span(Some(from), Some(to), Length::Short, &strings.dates);
        let (act, inner) = ("clear".into(), vec![words("×".into())]);
        clear.push(button("lini-timeline__clear", act, told.range_clear, inner).into());
    }
    let range = vec![
        worded("span", range_class, &text),
        keyed("clear", block("span", "", clear)),
    ];
    let parts = vec![
        worded("span", "lini-timeline__legend", legend),
        keyed("range", block("span", "lini-timeline__range", range)),
    ];
    block("div", class, parts).into()
}
