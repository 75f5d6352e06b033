//! The timeline as it is seen and heard.

use linimasa_markup::html;
use yew::prelude::*;

use super::axis::{axis, band, handles};
use super::listing::{entries, listing};
use super::picture::{Picture, Row, described};
use super::rows::row;
use super::svg::{classes, given, px, rect};
use super::table_view::details;
use super::tip::tip;
use super::{Timeline, TimelineProps};
use crate::dates::{self, Length};
use crate::strings::Strings;

impl Timeline {
    pub(super) fn whole(&self, props: &TimelineProps) -> Html {
        let strings = crate::strings::of(props.lang);
        let words = &strings.timeline;
        let inner = match &self.picture {
            Some(picture) => Some(self.chart(props, picture, strings)),
            None => (self.width > 0).then(|| {
                html! { <p key="nothing" class="lini-timeline__nothing">{ words.nothing }</p> }
            }),
        };
        html! {
            <section class="lini-timeline" part="timeline" aria-label={words.label}>
                <div ref={self.node.clone()} class="lini-timeline__width">{ for inner }</div>
            </section>
        }
    }

    #[inline(never)]
    fn chart(&self, props: &TimelineProps, picture: &Picture, strings: &Strings) -> Html {
        let words = &strings.timeline;
        let described = (self.tip).and_then(|target| described(picture, target, strings));
        let tip = described.map(|(when, what)| tip(&self.tip_node, &when, &what));
        let list = self.list.as_ref().map(|pressed| {
            let entries = entries(&picture.ground, pressed, strings);
            listing(pressed, &entries, strings)
        });
        html! {
            <div key="chart" class="lini-timeline__chart">
                { caption(picture, strings) }
                <div class="lini-timeline__stage">
                    { self.svg(props, picture, strings) }
                    <div class="lini-timeline__tips">{ for tip }</div>
                </div>
                <div class="lini-timeline__foot">
                    <p class="lini-timeline__legend">{ words.publications_legend }</p>
                    { details(&picture.ground, self.table, strings) }
                </div>
                <p id="lini-timeline-keys" class="lini-timeline__unseen">{ words.keys }</p>
                <div class="lini-timeline__lists">{ for list }</div>
            </div>
        }
    }

    #[inline(never)]
    fn svg(&self, props: &TimelineProps, picture: &Picture, strings: &Strings) -> Html {
        let frame = picture.ground.frame;
        let (width, height) = (px(frame.width), px(frame.height()));
        let view_box = AttrValue::from(["0 0 ", &width, " ", &height].concat());
        let over = given(self.tip.is_some(), "lini-timeline__svg--over");
        let grips = self.grips(props, picture);
        let rows = Row::BOTH.map(|which| {
            let slot = which as usize;
            row(picture, which, &self.names[slot], self.stops[slot], strings)
        });
        html! {
            <svg ref={self.svg.clone()} class={classes(&["lini-timeline__svg", over])}
                viewBox={view_box} height={AttrValue::from(height)}
                role="group" aria-label={strings.timeline.label}>
                { band(picture, grips) }
                { axis(picture, strings) }
                { for rows }
                <g aria-hidden="true">{ for self.ring(picture) }</g>
                { handles(picture, grips, strings) }
            </svg>
        }
    }

    /// Around the item that has the focus.
    fn ring(&self, picture: &Picture) -> Option<Html> {
        let target = self.focus?;
        let item = picture.item(target)?;
        let place = (item.x - 3.0, picture.row_top(target.row) + item.y - 3.0);
        let size = (item.width + 6.0, item.height + 6.0);
        Some(rect(0, "lini-timeline__ring".into(), place, size, 6.0))
    }
}

/// What is drawn above the axis, and the range in words.
fn caption(picture: &Picture, strings: &Strings) -> Html {
    let words = &strings.timeline;
    let legend = if picture.has_bars() {
        words.bars_legend
    } else {
        words.marks_legend
    };
    let mut class = "lini-timeline__caption";
    let mut range_class = "lini-timeline__range-text lini-timeline__range-text--hint";
    let mut range = words.range_hint.to_owned();
    if picture.range.is_some() {
        class = "lini-timeline__caption lini-timeline__caption--chosen";
        range_class = "lini-timeline__range-text";
        range = dates::days(picture.own, Length::Short, strings.dates);
    }
    let clear = picture.range.map(|_| {
        html! {
            <button type="button" class="lini-timeline__clear" data-act="clear"
                aria-label={words.range_clear}>{ "×" }</button>
        }
    });
    html! {
        <div class={class}>
            <span key={legend} class="lini-timeline__legend">{ legend }</span>
            <span key="range" class="lini-timeline__range">
                <span key={range.as_str()} class={range_class}>{ range }</span>
                <span key="clear">{ for clear }</span>
            </span>
        </div>
    }
}
