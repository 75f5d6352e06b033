//! What a key does in the timeline.

use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::brush::{self, Move};
use super::events::{end_of, target_of};
use super::focus::Focus;
use super::picture::{Picture, Row, Target};
use super::{Timeline, TimelineProps};

impl Timeline {
    pub(super) fn key(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        event: &KeyboardEvent,
        on: &Element,
    ) -> bool {
        let key = event.key();
        let redraw = if key == "Escape" {
            self.give_up(ctx, picture)
        } else if let Some(end) = end_of(on) {
            Move::of_key(&key).map(|by| {
                let range = brush::stepped(&picture.ground.scale, picture.chosen(), end, by);
                let ends = picture.told(range);
                ctx.props().tell_drag(ends);
                self.stepped = Some(ends);
                false
            })
        } else if let Some(target) = target_of(on) {
            self.key_on_item(ctx, picture, target, &key)
        } else {
            None
        };
        if redraw.is_some() {
            event.prevent_default();
            event.stop_propagation();
        }
        redraw.unwrap_or(false)
    }

    /// What Escape ends: a drag, the tooltip, the list or the range, whichever
    /// comes first.
    fn give_up(&mut self, ctx: &Context<Timeline>, picture: &Picture) -> Option<bool> {
        let on_range = &ctx.props().on_range;
        if let Some(gesture) = self.gesture.take_if(|gesture| gesture.dragging()) {
            self.due = None;
            on_range.emit(picture.told(gesture.before()));
            Some(false)
        } else if self.tip.is_some() {
            Some(self.show_tip(ctx, None))
        } else if self.list.is_some() {
            Some(self.close_list())
        } else if picture.range.is_some() {
            on_range.emit((None, None));
            Some(false)
        } else {
            None
        }
    }

    /// Makes one choice of the steps that a handle went, unless something else
    /// has been chosen since.
    pub(super) fn end_steps(&mut self, props: &TimelineProps) {
        if let Some((from, to)) = self.stepped.take()
            && from.map(|from| from.days().first) == props.selection.from
            && to.map(|to| to.days().last) == props.selection.to
        {
            props.on_range.emit((from, to));
        }
    }

    fn key_on_item(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        target: Target,
        key: &str,
    ) -> Option<bool> {
        let last = picture.row(target.row).len().saturating_sub(1);
        let index = match key {
            "ArrowLeft" => target.index.saturating_sub(1),
            "ArrowRight" => (target.index + 1).min(last),
            "Home" => 0,
            "End" => last,
            "ArrowUp" | "ArrowDown" => return Some(self.cross(picture, target)),
            "Enter" | " " => {
                let redraw = self.activate(ctx, picture, target);
                if self.list.is_some() {
                    self.opener = Some(target);
                    self.focus_next = Some(Focus::List);
                }
                return Some(redraw);
            }
            _ => return None,
        };
        Some(self.stop_at(Target { index, ..target }))
    }

    /// From a mark to the nearest publication, or back.
    fn cross(&mut self, picture: &Picture, from: Target) -> bool {
        let row = match from.row {
            Row::Marks => Row::Publications,
            Row::Publications => Row::Marks,
        };
        let Some(x) = picture.item(from).map(|item| item.middle()) else {
            return false;
        };
        let apart = |index: &usize| (picture.row(row)[*index].middle() - x).abs();
        let nearest = (0..picture.row(row).len()).min_by(|a, b| apart(a).total_cmp(&apart(b)));
        nearest.is_some_and(|index| self.stop_at(Target { row, index }))
    }

    fn stop_at(&mut self, target: Target) -> bool {
        self.stops[target.row as usize] = target.index;
        self.focus_next = Some(Focus::Item(target));
        true
    }
}
