//! Where the focus and the tooltip are.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, SvgElement};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::picture::{Picture, Target};
use super::tip::{self, Anchor};
use super::{Msg, Timeline};

/// Where the focus goes.
pub enum Focus {
    /// To an item.
    Item(Target),
    /// To the list.
    List,
    /// The list is brought into sight, the focus stays.
    Sight,
}

impl Timeline {
    pub(super) fn focused(&mut self, ctx: &Context<Timeline>, target: Option<Target>) -> bool {
        self.focus = target;
        if let Some(target) = target {
            self.stops[target.row as usize] = target.index;
        }
        self.pointer_y = None;
        self.show_tip(ctx, target);
        true
    }

    pub(super) fn blurred(&mut self, ctx: &Context<Timeline>) -> bool {
        self.end_steps(ctx.props());
        self.focus = None;
        self.show_tip(ctx, None);
        true
    }

    /// Shows a tooltip or none; whether that is a change. While there is one,
    /// Escape takes it away wherever the focus is.
    pub(super) fn show_tip(&mut self, ctx: &Context<Timeline>, target: Option<Target>) -> bool {
        if self.tip == target {
            return false;
        }
        self.tip = target;
        let document = gloo::utils::document();
        let link = ctx.link().clone();
        self.escape = target.is_some().then(|| {
            EventListener::new(&document, "keydown", move |event| {
                let key = event.dyn_ref::<KeyboardEvent>();
                if key.is_some_and(|key| key.key() == "Escape") {
                    link.send_message(Msg::HideTip);
                }
            })
        });
        true
    }

    pub(super) fn close_list(&mut self) -> bool {
        self.focus_next = self.opener.take().map(Focus::Item);
        self.list.take().is_some()
    }

    /// Puts the tooltip beside its mark.
    pub(super) fn place_tip(&self) {
        if let Some(target) = self.tip
            && let Some(picture) = &self.picture
            && let Some(anchor) = self.anchor(picture, target)
            && let Some(element) = self.tip_node.cast::<HtmlElement>()
        {
            tip::place(&element, anchor, picture.ground.frame.width);
        }
    }

    fn anchor(&self, picture: &Picture, target: Target) -> Option<Anchor> {
        let item = picture.item(target)?;
        let top = picture.row_top(target.row) + item.y;
        // The pointer may be above the bar that it means.
        Some(Anchor {
            x: item.middle(),
            top: self.pointer_y.map_or(top, |y| top.min(y)),
            bottom: top + item.height,
        })
    }

    /// Moves the focus to where it was to go.
    pub(super) fn settle_focus(&mut self) {
        let Some(focus) = self.focus_next.take() else {
            return;
        };
        let found = match &focus {
            Focus::Item(Target { row, index }) => {
                let index = index.to_string();
                let row = ["[data-row=", row.name(), "]"].concat();
                self.find(&[&row, "[data-index=\"", &index, "\"]"].concat())
            }
            Focus::List => self.find(".lini-timeline__entry"),
            Focus::Sight => self.find(".lini-timeline__listing"),
        };
        let Some(found) = found else { return };
        // To focus fails for no element that is there.
        if let Focus::Sight = focus {
            // A finger that opens the list must see it, as far down as it is.
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            found.scroll_into_view_with_scroll_into_view_options(&options);
        } else if let Some(item) = found.dyn_ref::<SvgElement>() {
            let _ = item.focus();
        } else if let Some(entry) = found.dyn_ref::<HtmlElement>() {
            let _ = entry.focus();
        }
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.node.cast::<Element>()?.query_selector(selector).ok()?
    }
}
