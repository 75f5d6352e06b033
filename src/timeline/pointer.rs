//! What a pointer does on the drawing.

use gloo::render::request_animation_frame;
use linimasa_dossier::calendar::DayRange;
use linimasa_dossier::order;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent};
use yew::prelude::*;

use super::events::{around, target_of};
use super::focus::Focus;
use super::gesture::{Gesture, Grips};
use super::layout::{nearest, under_finger};
use super::listing::{Pressed, entries};
use super::picture::{Picture, Row, Target};
use super::{Msg, Timeline, TimelineProps, brush};

/// How far from a mark a mouse still means it.
const MOUSE_PX: f64 = 8.0;
/// How far from a mark a finger still means it.
const FINGER_PX: f64 = 14.0;
/// Half of what a mouse can take a handle at.
const HANDLE_PX: f64 = 12.0;
/// The same for a finger.
const HANDLE_FINGER_PX: f64 = 22.0;

impl Timeline {
    pub(super) fn pointed(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        name: &str,
        event: &MouseEvent,
        on: &Element,
    ) -> bool {
        let Some((x, y)) = self.point(picture, event) else {
            return false;
        };
        match (name, event.dyn_ref::<PointerEvent>()) {
            ("click", _) => self.click(ctx, picture, (event, on), x, y),
            ("dblclick", _) => {
                if picture.range.is_some() && hit(picture, x, y, MOUSE_PX).is_none() {
                    ctx.props().on_range.emit((None, None));
                }
                false
            }
            ("pointerdown", Some(event)) => self.press(ctx, picture, event, x, y),
            ("pointermove", Some(event)) => self.go(ctx, picture, event, x, y),
            _ => self.release(ctx.props(), picture),
        }
    }

    pub(super) fn grips(&self, props: &TimelineProps, picture: &Picture) -> Grips {
        let reach = if self.finger {
            HANDLE_FINGER_PX
        } else {
            HANDLE_PX
        };
        picture.ground.frame.grips(props.selection.axis, reach)
    }

    /// Where in the drawing an event happened.
    fn point(&self, picture: &Picture, event: &MouseEvent) -> Option<(f64, f64)> {
        let place = self.svg.cast::<Element>()?.get_bounding_client_rect();
        let zoom = picture.ground.frame.width / place.width().max(1.0);
        let x = (f64::from(event.client_x()) - place.left()) * zoom;
        Some((x, (f64::from(event.client_y()) - place.top()) * zoom))
    }

    fn press(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        event: &PointerEvent,
        x: f64,
        y: f64,
    ) -> bool {
        if event.button() != 0 || !event.is_primary() {
            return false;
        }
        self.end_steps(ctx.props());
        let finger = event.pointer_type() == "touch";
        let redraw = finger != self.finger;
        self.finger = finger;
        self.dragged = false;
        let grips = self.grips(ctx.props(), picture);
        let scale = &picture.ground.scale;
        self.gesture = Some(Gesture::press(scale, picture.chosen(), grips, x, y));
        redraw
    }

    fn go(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        event: &PointerEvent,
        x: f64,
        y: f64,
    ) -> bool {
        let Some(gesture) = &mut self.gesture else {
            if event.pointer_type() == "touch" {
                return false;
            }
            let hovered = hit(picture, x, y, MOUSE_PX);
            if hovered != self.tip {
                self.pointer_y = Some(y);
            }
            return self.show_tip(ctx, hovered);
        };
        let before = gesture.dragging();
        let changed = gesture.drag(&picture.ground.scale, x, y).is_some();
        let begun = gesture.dragging() && !before;
        if begun && let Some(svg) = self.svg.cast::<Element>() {
            // Fails only where the pointer is gone already.
            let _ = svg.set_pointer_capture(event.pointer_id());
            self.dragged = true;
        }
        if changed && self.due.is_none() {
            let link = ctx.link().clone();
            self.due = Some(request_animation_frame(move |_| {
                link.send_message(Msg::Frame)
            }));
        }
        begun && self.show_tip(ctx, None)
    }

    /// Tells what a drag has chosen so far.
    pub(super) fn drag_on(&mut self, props: &TimelineProps) {
        self.due = None;
        if let (Some(gesture), Some(picture)) = (self.gesture, &self.picture) {
            props.tell_drag(picture.told(gesture.now()));
        }
    }

    fn release(&mut self, props: &TimelineProps, picture: &Picture) -> bool {
        self.due = None;
        if let Some(gesture) = self.gesture.take()
            && gesture.dragging()
        {
            props.on_range.emit(picture.told(gesture.now()));
        }
        false
    }

    /// The pointer went out of something. It may go from the drawing on to the
    /// tooltip, to read or to copy it.
    pub(super) fn left(&mut self, ctx: &Context<Timeline>, event: &Event, on: &Element) -> bool {
        let stage = ".lini-timeline__svg, .lini-timeline__tip";
        let to = event.dyn_ref::<MouseEvent>();
        let to = to.and_then(|event| event.related_target()?.dyn_into().ok());
        if to.is_some_and(|to| around(&to, stage).is_some()) {
            return false;
        }
        let from_tip = around(on, ".lini-timeline__tip").is_some();
        (from_tip || self.focus.is_none()) && self.show_tip(ctx, None)
    }

    fn click(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        (event, on): (&MouseEvent, &Element),
        x: f64,
        y: f64,
    ) -> bool {
        if self.dragged {
            self.dragged = false;
            return false;
        }
        // Assistive technology clicks the element and gives no place.
        let target = if event.detail() == 0 {
            target_of(on)
        } else if self.finger {
            let row = picture.row_at(y);
            let under = under_finger(picture.row(row), x, y - picture.row_top(row), FINGER_PX);
            match under[..] {
                [] => None,
                [index] => Some(Target { row, index }),
                _ => return self.open_list(picture, row, &under),
            }
        } else {
            hit(picture, x, y, MOUSE_PX)
        };
        target.is_some_and(|target| self.activate(ctx, picture, target))
    }

    /// Opens the statement of an item, or the list of its statements.
    pub(super) fn activate(
        &mut self,
        ctx: &Context<Timeline>,
        picture: &Picture,
        target: Target,
    ) -> bool {
        let Some(item) = picture.item(target) else {
            return false;
        };
        if item.marks.len() > 1 {
            return self.open_list(picture, target.row, &[target.index]);
        }
        let pressed = Pressed {
            row: target.row,
            days: item.days,
            numbers: item.marks.clone(),
        };
        let found = entries(
            &picture.ground,
            &pressed,
            crate::strings::of(ctx.props().lang),
        );
        if let Some(entry) = found.first() {
            ctx.props().on_open.emit(entry.statement);
        }
        false
    }

    fn open_list(&mut self, picture: &Picture, row: Row, indexes: &[usize]) -> bool {
        let items = || {
            indexes
                .iter()
                .filter_map(|&index| picture.row(row).get(index))
        };
        let mut numbers: Vec<u32> = items()
            .flat_map(|item| item.marks.iter().copied())
            .collect();
        order::sort_by_number(&mut numbers, |&number| u64::from(number));
        let first = items().map(|item| item.days.first).min();
        let last = items().map(|item| item.days.last).max();
        let (Some(first), Some(last)) = (first, last) else {
            return false;
        };
        self.list = Some(Pressed {
            row,
            days: DayRange { first, last },
            numbers,
        });
        self.focus_next = Some(Focus::Sight);
        true
    }

    /// Makes the days of the list the range, in whole steps.
    pub(super) fn take(&self, ctx: &Context<Timeline>, picture: &Picture) {
        if let Some(Pressed { days, .. }) = self.list {
            let scale = &picture.ground.scale;
            let range = brush::range(scale, Some(days.first), Some(days.last));
            let (from, to) = brush::ends(scale, range);
            ctx.props().on_range.emit((Some(from), Some(to)));
        }
    }
}

/// The item at a point or near it.
fn hit(picture: &Picture, x: f64, y: f64, reach: f64) -> Option<Target> {
    let row = picture.row_at(y);
    let index = nearest(picture.row(row), x, y - picture.row_top(row), reach)?;
    Some(Target { row, index })
}
