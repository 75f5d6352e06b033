//! The drawing and everything that can be done with it.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::{AnimationFrame, request_animation_frame};
use linimasa_dossier::StatementIx;
use linimasa_dossier::calendar::DayRange;
use linimasa_dossier::edtf::Date;
use linimasa_dossier::order;
use linimasa_dossier::query::Axis;
use linimasa_markup::html;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement};
use yew::prelude::*;

use super::axis::{axis, band, handles};
use super::brush::{self, End, Move};
use super::gesture::{Gesture, Grips};
use super::layout::{nearest, under_finger};
use super::listing::{Listing, Pressed, entries};
use super::picture::{Picture, Row, Target, described};
use super::rows::RowView;
use super::svg::px;
use super::table_view::TableView;
use super::tip::{Anchor, Tip};
use crate::dates::{self, Length};
use crate::strings::{Strings, UiLang};

/// How far from a mark a mouse still means it.
const MOUSE_PX: f64 = 8.0;
/// How far from a mark a finger still means it.
const FINGER_PX: f64 = 14.0;
/// Half of what a mouse can take a handle at.
const HANDLE_PX: f64 = 12.0;
/// The same for a finger.
const HANDLE_FINGER_PX: f64 = 22.0;

/// What the chart shows and whom it tells.
#[derive(Properties)]
pub struct ChartProps {
    /// What is drawn.
    pub picture: Rc<Picture>,
    /// What the range is meant on.
    pub axis: Axis,
    /// The language.
    pub lang: UiLang,
    /// A range was chosen, or none.
    pub on_range: Callback<Option<(Date, Date)>>,
    /// The same in the middle of a drag.
    pub on_drag: Callback<Option<(Date, Date)>>,
    /// A statement is to be opened.
    pub on_open: Callback<StatementIx>,
}

impl PartialEq for ChartProps {
    fn eq(&self, other: &ChartProps) -> bool {
        Rc::ptr_eq(&self.picture, &other.picture)
            && self.axis == other.axis
            && self.lang == other.lang
            && self.on_range == other.on_range
            && self.on_drag == other.on_drag
            && self.on_open == other.on_open
    }
}

/// What happens to the chart.
pub enum Msg {
    /// A pointer was pressed.
    Press(PointerEvent),
    /// A pointer went on.
    Go(PointerEvent),
    /// A pointer was let go, or taken away by the browser.
    Release(PointerEvent),
    /// A pointer left.
    Leave(PointerEvent),
    /// Something was clicked.
    Click(MouseEvent),
    /// Something was clicked twice.
    DoubleClick(MouseEvent),
    /// A key was pressed.
    Key(KeyboardEvent),
    /// Something got the focus.
    Focus(FocusEvent),
    /// It lost the focus.
    Blur,
    /// The next frame is due.
    Frame,
    /// The tooltip is to go.
    HideTip,
    /// The list is to go.
    CloseList,
    /// These days are to be the range.
    Take(DayRange),
    /// The range is to go.
    ClearRange,
    /// A statement was chosen from the list.
    Open(StatementIx),
}

/// The chart.
pub struct Chart {
    svg: NodeRef,
    stage: NodeRef,
    gesture: Option<Gesture>,
    /// Whether the last press was a drag: then its click opens nothing.
    dragged: bool,
    finger: bool,
    due: Option<AnimationFrame>,
    tip: Option<Target>,
    /// How high the pointer was when it called the tooltip.
    pointer_y: Option<f64>,
    escape: Option<EventListener>,
    focus: Option<Target>,
    /// The items that the tab key reaches: a mark and a publication.
    stops: [usize; 2],
    list: Option<Pressed>,
    /// Where the focus goes after the next rendering.
    focus_next: Option<Focus>,
    /// What the list was opened from by keyboard.
    opener: Option<Target>,
}

enum Focus {
    Item(Target),
    List,
    /// The list is brought into sight, the focus stays.
    Sight,
}

impl Component for Chart {
    type Message = Msg;
    type Properties = ChartProps;

    fn create(_: &Context<Chart>) -> Chart {
        Chart {
            svg: NodeRef::default(),
            stage: NodeRef::default(),
            gesture: None,
            dragged: false,
            finger: false,
            due: None,
            tip: None,
            pointer_y: None,
            escape: None,
            focus: None,
            stops: [0, 0],
            list: None,
            focus_next: None,
            opener: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Chart>, old: &ChartProps) -> bool {
        if !Rc::ptr_eq(&ctx.props().picture.ground, &old.picture.ground) {
            self.list = None;
            self.focus = None;
            self.tip = None;
            self.escape = None;
        }
        true
    }

    fn update(&mut self, ctx: &Context<Chart>, msg: Msg) -> bool {
        match msg {
            Msg::Press(event) => self.press(ctx, &event),
            Msg::Go(event) => self.go(ctx, &event),
            Msg::Release(event) => self.release(ctx, &event),
            Msg::Leave(event) => self.leave(ctx, &event),
            Msg::Click(event) => self.click(ctx, &event),
            Msg::DoubleClick(event) => self.double_click(ctx, &event),
            Msg::Key(event) => self.key(ctx, &event),
            Msg::Focus(event) => self.focused(ctx, &event),
            Msg::Blur => {
                self.focus = None;
                self.show_tip(ctx, None);
                true
            }
            Msg::Frame => {
                self.due = None;
                if let Some(gesture) = self.gesture {
                    let scale = &ctx.props().picture.ground.scale;
                    ctx.props().on_drag.emit(brush::dates(scale, gesture.now()));
                }
                false
            }
            Msg::HideTip => self.show_tip(ctx, None),
            Msg::CloseList => self.close_list(),
            Msg::Take(days) => {
                self.take(ctx, days);
                self.close_list()
            }
            Msg::ClearRange => {
                ctx.props().on_range.emit(None);
                false
            }
            Msg::Open(statement) => {
                self.opener = None;
                self.list = None;
                ctx.props().on_open.emit(statement);
                true
            }
        }
    }

    fn view(&self, ctx: &Context<Chart>) -> Html {
        let strings = ctx.props().lang.strings();
        html! {
            <div class="lini-timeline__chart">
                { caption(ctx, strings) }
                <div ref={self.stage.clone()} class="lini-timeline__stage">
                    { self.svg(ctx, strings) }
                    <div class="lini-timeline__tips">{ for self.tip(ctx, strings) }</div>
                </div>
                <div class="lini-timeline__foot">
                    <p class="lini-timeline__legend">{ strings.timeline.publications_legend }</p>
                    <TableView ground={ctx.props().picture.ground.clone()} lang={ctx.props().lang} />
                </div>
                <p id="lini-timeline-keys" class="lini-timeline__unseen">{ strings.timeline.keys }</p>
                <div class="lini-timeline__lists" onkeydown={ctx.link().callback(Msg::Key)}>
                    { for self.list.as_ref().map(|pressed| listing(ctx, pressed, strings)) }
                </div>
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Chart>, _: bool) {
        match self.focus_next.take() {
            Some(Focus::Item(target)) => self.focus_item(target),
            Some(Focus::List) => self.focus_list(),
            Some(Focus::Sight) => self.show_list(),
            None => {}
        }
    }
}

/// What is drawn above the axis, and the range in words.
fn caption(ctx: &Context<Chart>, strings: &Strings) -> Html {
    let picture = &ctx.props().picture;
    let words = &strings.timeline;
    let legend = if picture.has_bars() {
        words.bars_legend
    } else {
        words.marks_legend
    };
    let range = match picture.range {
        Some(range) => {
            let (from, to) = brush::ends(&picture.ground.scale, range);
            dates::span(Some(from), Some(to), Length::Short, &strings.dates)
        }
        None => words.range_hint.to_owned(),
    };
    let chosen = picture.range.is_some();
    html! {
        <div class={classes!("lini-timeline__caption", chosen.then_some("lini-timeline__caption--chosen"))}>
            <span key={legend} class="lini-timeline__legend">{ legend }</span>
            <span key="range" class="lini-timeline__range">
                <span key={range.clone()} class={classes!("lini-timeline__range-text", (!chosen).then_some("lini-timeline__range-text--hint"))}>
                    { range.clone() }
                </span>
                <span key="clear">
                    { for chosen.then(|| html! {
                        <button type="button" class="lini-timeline__clear" aria-label={words.range_clear}
                            onclick={ctx.link().callback(|_| Msg::ClearRange)}>{ "×" }</button>
                    }) }
                </span>
            </span>
        </div>
    }
}

fn listing(ctx: &Context<Chart>, pressed: &Pressed, strings: &Strings) -> Html {
    let link = ctx.link();
    html! {
        <Listing pressed={pressed.clone()} entries={entries(&ctx.props().picture.ground, pressed, strings)}
            lang={ctx.props().lang} on_open={link.callback(Msg::Open)}
            on_take={link.callback(Msg::Take)} on_close={link.callback(|()| Msg::CloseList)} />
    }
}

impl Chart {
    fn svg(&self, ctx: &Context<Chart>, strings: &Strings) -> Html {
        let ChartProps { picture, lang, .. } = ctx.props();
        let frame = picture.ground.frame;
        let (width, height) = (px(frame.width), px(frame.height()));
        let grips = self.grips(ctx);
        let link = ctx.link();
        let over = self.tip.is_some();
        html! {
            <svg ref={self.svg.clone()} class={classes!("lini-timeline__svg", over.then_some("lini-timeline__svg--over"))}
                viewBox={["0 0 ", &width, " ", &height].concat()} height={height}
                role="group" aria-label={strings.timeline.label}
                onpointerdown={link.callback(Msg::Press)} onpointermove={link.callback(Msg::Go)}
                onpointerup={link.callback(Msg::Release)} onpointercancel={link.callback(Msg::Release)}
                onpointerleave={link.callback(Msg::Leave)} onclick={link.callback(Msg::Click)}
                ondblclick={link.callback(Msg::DoubleClick)} onkeydown={link.callback(Msg::Key)}
                onfocusin={link.callback(Msg::Focus)} onfocusout={link.callback(|_| Msg::Blur)}>
                { band(picture, grips) }
                { axis(picture, strings) }
                <RowView picture={picture.clone()} row={Row::Marks} stop={self.stops[0]} lang={*lang} />
                <RowView picture={picture.clone()} row={Row::Publications} stop={self.stops[1]} lang={*lang} />
                <g aria-hidden="true">{ for self.ring(picture) }</g>
                { handles(picture, grips, strings) }
            </svg>
        }
    }

    fn ring(&self, picture: &Picture) -> Option<Html> {
        let target = self.focus?;
        let item = picture.item(target)?;
        let top = picture.row_top(target.row);
        Some(html! {
            <rect class="lini-timeline__ring" x={px(item.x - 3.0)} y={px(top + item.y - 3.0)}
                width={px(item.width + 6.0)} height={px(item.height + 6.0)} rx="6" />
        })
    }

    fn tip(&self, ctx: &Context<Chart>, strings: &Strings) -> Option<Html> {
        let target = self.tip?;
        let picture = &ctx.props().picture;
        let item = picture.item(target)?;
        let (when, what) = described(picture, target, strings)?;
        let top = picture.row_top(target.row) + item.y;
        // The pointer may be above the bar that it means.
        let anchor = Anchor {
            x: item.middle(),
            top: self.pointer_y.map_or(top, |y| top.min(y)),
            bottom: top + item.height,
        };
        Some(html! {
            <Tip {anchor} width={picture.ground.frame.width} {when} {what}
                on_leave={ctx.link().callback(|_| Msg::HideTip)} />
        })
    }

    fn grips(&self, ctx: &Context<Chart>) -> Grips {
        let reach = if self.finger {
            HANDLE_FINGER_PX
        } else {
            HANDLE_PX
        };
        ctx.props()
            .picture
            .ground
            .frame
            .grips(ctx.props().axis, reach)
    }

    /// Where in the drawing an event happened.
    fn point(&self, ctx: &Context<Chart>, event: &MouseEvent) -> Option<(f64, f64)> {
        let place = self.svg.cast::<Element>()?.get_bounding_client_rect();
        let zoom = ctx.props().picture.ground.frame.width / place.width().max(1.0);
        let x = (f64::from(event.client_x()) - place.left()) * zoom;
        Some((x, (f64::from(event.client_y()) - place.top()) * zoom))
    }

    fn press(&mut self, ctx: &Context<Chart>, event: &PointerEvent) -> bool {
        if event.button() != 0 || !event.is_primary() {
            return false;
        }
        let finger = event.pointer_type() == "touch";
        let redraw = finger != self.finger;
        self.finger = finger;
        self.dragged = false;
        let Some((x, y)) = self.point(ctx, event) else {
            return redraw;
        };
        let picture = &ctx.props().picture;
        let scale = &picture.ground.scale;
        self.gesture = Some(Gesture::press(
            scale,
            picture.chosen(),
            self.grips(ctx),
            x,
            y,
        ));
        redraw
    }

    fn go(&mut self, ctx: &Context<Chart>, event: &PointerEvent) -> bool {
        let Some((x, y)) = self.point(ctx, event) else {
            return false;
        };
        let picture = &ctx.props().picture;
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

    fn release(&mut self, ctx: &Context<Chart>, _: &PointerEvent) -> bool {
        self.due = None;
        if let Some(gesture) = self.gesture.take()
            && gesture.dragging()
        {
            let scale = &ctx.props().picture.ground.scale;
            ctx.props()
                .on_range
                .emit(brush::dates(scale, gesture.now()));
        }
        false
    }

    fn leave(&mut self, ctx: &Context<Chart>, event: &PointerEvent) -> bool {
        // The pointer may go on to the tooltip, to read or to copy it.
        let to = event
            .related_target()
            .and_then(|to| to.dyn_into::<Element>().ok());
        let on_tip = to.is_some_and(|to| matches!(to.closest(".lini-timeline__tip"), Ok(Some(_))));
        !on_tip && self.focus.is_none() && self.show_tip(ctx, None)
    }

    fn click(&mut self, ctx: &Context<Chart>, event: &MouseEvent) -> bool {
        if self.dragged {
            self.dragged = false;
            return false;
        }
        let picture = &ctx.props().picture;
        // Assistive technology clicks the element and gives no place.
        if event.detail() == 0 {
            return target_of(event).is_some_and(|target| self.activate(ctx, target));
        }
        let Some((x, y)) = self.point(ctx, event) else {
            return false;
        };
        if !self.finger {
            let target = hit(picture, x, y, MOUSE_PX);
            return target.is_some_and(|target| self.activate(ctx, target));
        }
        let row = picture.row_at(y);
        let under = under_finger(picture.row(row), x, y - picture.row_top(row), FINGER_PX);
        match under[..] {
            [] => false,
            [index] => self.activate(ctx, Target { row, index }),
            _ => self.open_list(picture, row, &under),
        }
    }

    fn double_click(&mut self, ctx: &Context<Chart>, event: &MouseEvent) -> bool {
        let picture = &ctx.props().picture;
        let Some((x, y)) = self.point(ctx, event) else {
            return false;
        };
        if picture.range.is_some() && hit(picture, x, y, MOUSE_PX).is_none() {
            ctx.props().on_range.emit(None);
        }
        false
    }

    /// Opens the statement of an item, or the list of its statements.
    fn activate(&mut self, ctx: &Context<Chart>, target: Target) -> bool {
        let picture = &ctx.props().picture;
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
        let found = entries(&picture.ground, &pressed, ctx.props().lang.strings());
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

    fn close_list(&mut self) -> bool {
        self.focus_next = self.opener.take().map(Focus::Item);
        self.list.take().is_some()
    }

    /// Makes `days` the range, in whole steps.
    fn take(&self, ctx: &Context<Chart>, days: DayRange) {
        let scale = &ctx.props().picture.ground.scale;
        let range = brush::range(scale, Some(days.first), Some(days.last));
        ctx.props().on_range.emit(brush::dates(scale, range));
    }

    fn key(&mut self, ctx: &Context<Chart>, event: &KeyboardEvent) -> bool {
        let key = event.key();
        let redraw = if key == "Escape" {
            self.give_up(ctx)
        } else if let Some(end) = end_of(event) {
            Move::of_key(&key).map(|by| {
                let picture = &ctx.props().picture;
                let scale = &picture.ground.scale;
                let range = brush::stepped(scale, picture.chosen(), end, by);
                ctx.props().on_range.emit(brush::dates(scale, range));
                false
            })
        } else if let Some(target) = target_of(event) {
            self.key_on_item(ctx, target, &key)
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
    fn give_up(&mut self, ctx: &Context<Chart>) -> Option<bool> {
        if let Some(gesture) = self.gesture.take_if(|gesture| gesture.dragging()) {
            self.due = None;
            let scale = &ctx.props().picture.ground.scale;
            ctx.props()
                .on_range
                .emit(brush::dates(scale, gesture.before()));
            Some(false)
        } else if self.tip.is_some() {
            Some(self.show_tip(ctx, None))
        } else if self.list.is_some() {
            Some(self.close_list())
        } else if ctx.props().picture.range.is_some() {
            ctx.props().on_range.emit(None);
            Some(false)
        } else {
            None
        }
    }

    fn key_on_item(&mut self, ctx: &Context<Chart>, target: Target, key: &str) -> Option<bool> {
        let picture = &ctx.props().picture;
        let last = picture.row(target.row).len().saturating_sub(1);
        let index = match key {
            "ArrowLeft" => target.index.saturating_sub(1),
            "ArrowRight" => (target.index + 1).min(last),
            "Home" => 0,
            "End" => last,
            "ArrowUp" | "ArrowDown" => return Some(self.cross(picture, target)),
            "Enter" | " " => {
                let redraw = self.activate(ctx, target);
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
        self.stops[slot(target.row)] = target.index;
        self.focus_next = Some(Focus::Item(target));
        true
    }

    fn focused(&mut self, ctx: &Context<Chart>, event: &FocusEvent) -> bool {
        let target = target_of(event);
        self.focus = target;
        if let Some(target) = target {
            self.stops[slot(target.row)] = target.index;
        }
        self.pointer_y = None;
        self.show_tip(ctx, target);
        true
    }

    /// Shows a tooltip or none; whether that is a change. While there is one,
    /// Escape takes it away wherever the focus is.
    fn show_tip(&mut self, ctx: &Context<Chart>, target: Option<Target>) -> bool {
        if self.tip == target {
            return false;
        }
        self.tip = target;
        let document = gloo::utils::document();
        let link = ctx.link().clone();
        self.escape = target.is_some().then(|| {
            EventListener::new(&document, "keydown", move |event| {
                let key = event.dyn_ref::<web_sys::KeyboardEvent>();
                if key.is_some_and(|key| key.key() == "Escape") {
                    link.send_message(Msg::HideTip);
                }
            })
        });
        true
    }

    fn focus_item(&self, target: Target) {
        let selector = [
            "[data-row=",
            row_name(target.row),
            "][data-index=\"",
            &target.index.to_string(),
            "\"]",
        ]
        .concat();
        let svg = self.svg.cast::<Element>();
        let found = svg.and_then(|svg| svg.query_selector(&selector).ok()?);
        if let Some(item) = found.and_then(|item| item.dyn_into::<SvgElement>().ok()) {
            // Fails for no element that is there.
            let _ = item.focus();
        }
    }

    fn focus_list(&self) {
        let entry = self.in_chart(".lini-timeline__entry");
        if let Some(entry) = entry.and_then(|entry| entry.dyn_into::<HtmlElement>().ok()) {
            // Fails for no element that is there.
            let _ = entry.focus();
        }
    }

    /// A finger that opens the list must see it, as far down as it is.
    fn show_list(&self) {
        if let Some(list) = self.in_chart(".lini-timeline__listing") {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            list.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    fn in_chart(&self, selector: &str) -> Option<Element> {
        let stage = self.stage.cast::<Element>()?;
        stage.parent_element()?.query_selector(selector).ok()?
    }
}

fn row_name(row: Row) -> &'static str {
    match row {
        Row::Marks => "marks",
        Row::Publications => "publications",
    }
}

fn slot(row: Row) -> usize {
    match row {
        Row::Marks => 0,
        Row::Publications => 1,
    }
}

/// The item at a point or near it.
fn hit(picture: &Picture, x: f64, y: f64, reach: f64) -> Option<Target> {
    let row = picture.row_at(y);
    let index = nearest(picture.row(row), x, y - picture.row_top(row), reach)?;
    Some(Target { row, index })
}

fn closest(event: &web_sys::Event, selector: &str) -> Option<Element> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest(selector).ok()?
}

/// The item that an event happened to.
fn target_of(event: &web_sys::Event) -> Option<Target> {
    let item = closest(event, "[data-index]")?;
    let row = match item.get_attribute("data-row")?.as_str() {
        "marks" => Row::Marks,
        _ => Row::Publications,
    };
    let index = item.get_attribute("data-index")?.parse().ok()?;
    Some(Target { row, index })
}

/// The handle that an event happened to.
fn end_of(event: &web_sys::Event) -> Option<End> {
    let handle = closest(event, "[data-end]")?;
    match handle.get_attribute("data-end")?.as_str() {
        "from" => Some(End::From),
        _ => Some(End::To),
    }
}
