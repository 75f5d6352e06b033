//! The timeline: statements by the dates they speak of, articles by the dates
//! they were published, and the range a reader chooses on them.
//!
//! Everything up to the drawing is a pure function: [`scale`] places days on
//! an axis that leaves out what is empty, [`ticks`] labels it, [`layout`]
//! places the marks, [`brush`] and [`gesture`] say what a key or a drag does to
//! the range. [`view`] puts them on the screen, anew for every width, and
//! [`pointer`] and [`keys`] do what the reader does there. All of it is one
//! component with one listener: each further one is kilobytes of code.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::AnimationFrame;
use linimasa_dossier::query::{Outcome, Selection};
use linimasa_dossier::{Dossier, StatementIx};
use web_sys::{Element, Event};
use yew::prelude::*;

use crate::hues::Hues;
use crate::strings::UiLang;
use brush::Ends;
use gesture::Gesture;
use listing::Pressed;
use picture::{Ground, Picture, Row, Target};

pub mod axis;
pub mod brush;
pub mod events;
pub mod focus;
pub mod gesture;
pub mod keys;
pub mod layout;
pub mod listing;
pub mod measure;
pub mod picture;
pub mod pointer;
pub mod rows;
pub mod scale;
pub mod step;
pub mod svg;
pub mod table;
pub mod table_view;
pub mod ticks;
pub mod tip;
pub mod view;

/// What the timeline shows and whom it tells.
#[derive(Properties, Clone)]
pub struct TimelineProps {
    /// The dossier.
    pub dossier: Rc<Dossier>,
    /// What the reader chose.
    pub selection: Rc<Selection>,
    /// What the selection leaves without its range.
    pub outcome: Rc<Outcome>,
    /// The actors' hues.
    pub hues: Rc<Hues>,
    /// The language.
    pub lang: UiLang,
    /// The reader chose a range, or none.
    pub on_range: Callback<Ends>,
    /// The same in the middle of a drag, at most once a frame, and for each
    /// step of a handle; without it, `on_range` is told.
    #[prop_or_default]
    pub on_drag: Option<Callback<Ends>>,
    /// The reader wants to see a statement.
    pub on_open: Callback<StatementIx>,
}

impl TimelineProps {
    /// Tells what is chosen so far.
    fn tell_drag(&self, ends: Ends) {
        self.on_drag.as_ref().unwrap_or(&self.on_range).emit(ends);
    }

    /// Whether both show the same things, the range aside.
    fn same_ground(&self, other: &TimelineProps) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier)
            && (Rc::ptr_eq(&self.outcome, &other.outcome) || self.outcome == other.outcome)
            && (Rc::ptr_eq(&self.hues, &other.hues) || self.hues == other.hues)
            && self.selection.actors == other.selection.actors
            && self.lang == other.lang
    }
}

impl PartialEq for TimelineProps {
    fn eq(&self, other: &TimelineProps) -> bool {
        self.same_ground(other)
            && self.selection == other.selection
            && self.on_range == other.on_range
            && self.on_drag == other.on_drag
            && self.on_open == other.on_open
    }
}

/// What happens to the timeline.
pub enum Msg {
    /// It became this wide.
    Width(u32),
    /// Something in it was pressed, pointed at, focused…: this element.
    Event(Event, Option<Element>),
    /// The next frame of a drag is due.
    Frame,
    /// The tooltip is to go.
    HideTip,
}

/// The timeline.
#[derive(Default)]
pub struct Timeline {
    /// What is measured, and listened to.
    node: NodeRef,
    svg: NodeRef,
    tip_node: NodeRef,
    watch: Option<measure::Watch>,
    listening: Option<events::Listening>,
    width: u32,
    picture: Option<Rc<Picture>>,
    /// What the items of both rows are called.
    names: [Vec<AttrValue>; 2],
    gesture: Option<Gesture>,
    /// What the last step of a handle chose, until the handle is left.
    stepped: Option<Ends>,
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
    focus_next: Option<focus::Focus>,
    /// What the list was opened from by keyboard.
    opener: Option<Target>,
    /// Whether the table is shown.
    table: bool,
}

impl Component for Timeline {
    type Message = Msg;
    type Properties = TimelineProps;

    fn create(_: &Context<Timeline>) -> Timeline {
        Timeline::default()
    }

    fn changed(&mut self, ctx: &Context<Timeline>, old: &TimelineProps) -> bool {
        let props = ctx.props();
        let same = props.same_ground(old);
        if !same || props.selection != old.selection {
            self.draw(props, same);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Timeline>, msg: Msg) -> bool {
        match msg {
            Msg::Width(width) => self.widen(ctx.props(), width),
            Msg::Event(event, on) => self.happened(ctx, &event, on.as_ref()),
            Msg::Frame => {
                self.drag_on(ctx.props());
                false
            }
            Msg::HideTip => self.show_tip(ctx, None),
        }
    }

    fn view(&self, ctx: &Context<Timeline>) -> Html {
        self.whole(ctx.props())
    }

    fn rendered(&mut self, ctx: &Context<Timeline>, first: bool) {
        if first && let Some(element) = self.node.cast::<Element>() {
            let link = ctx.link();
            self.listening = Some(events::Listening::new(&element, link.clone()));
            self.watch = measure::Watch::new(&element, link.callback(Msg::Width));
        }
        self.place_tip();
        self.settle_focus();
    }

    fn destroy(&mut self, _: &Context<Timeline>) {
        self.listening = None;
    }
}

impl Timeline {
    /// Draws it this wide; whether that is a change.
    fn widen(&mut self, props: &TimelineProps, width: u32) -> bool {
        if self.width == width {
            return false;
        }
        self.width = width;
        self.draw(props, false);
        true
    }

    /// Makes the picture, on the ground of the last one if that is the `same`.
    fn draw(&mut self, props: &TimelineProps, same: bool) {
        let strings = crate::strings::of(props.lang);
        let ground = match &self.picture {
            Some(picture) if same => Some(picture.ground.clone()),
            _ => {
                self.list = None;
                self.focus = None;
                self.tip = None;
                self.escape = None;
                let TimelineProps {
                    dossier,
                    selection,
                    outcome,
                    hues,
                    ..
                } = props;
                let (width, words) = (f64::from(self.width), &strings.dates);
                Ground::new(dossier, selection, outcome, hues, width, words).map(Rc::new)
            }
        };
        self.picture = ground.map(|ground| Rc::new(Picture::new(&ground, &props.selection)));
        match &self.picture {
            Some(picture) => {
                self.names = Row::BOTH.map(|row| rows::names(picture, row, strings));
            }
            None => self.table = false,
        }
    }
}
