//! The timeline: statements by the dates they speak of, articles by the dates
//! they were published, and the range a reader chooses on them.
//!
//! Everything up to the drawing is a pure function: [`scale`] places days on
//! an axis that leaves out what is empty, [`ticks`] labels it, [`layout`]
//! places the marks, [`brush`] and [`gesture`] say what a key or a drag does to
//! the range. [`chart`] puts them on the screen, anew for every width.

use std::rc::Rc;

use linimasa_dossier::edtf::Date;
use linimasa_dossier::query::{Outcome, Selection};
use linimasa_dossier::{Dossier, StatementIx};
use linimasa_markup::html;
use yew::prelude::*;

use crate::hues::Hues;
use crate::strings::UiLang;
use chart::Chart;
use picture::{Ground, Picture};

pub mod axis;
pub mod brush;
pub mod chart;
pub mod gesture;
pub mod layout;
pub mod listing;
pub mod measure;
pub mod picture;
pub mod rows;
pub mod scale;
pub mod step;
pub mod svg;
pub mod table;
pub mod table_view;
pub mod ticks;
pub mod tip;

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
    pub on_range: Callback<Option<(Date, Date)>>,
    /// The same in the middle of a drag, at most once a frame; without it,
    /// `on_range` is told.
    #[prop_or_default]
    pub on_drag: Option<Callback<Option<(Date, Date)>>>,
    /// The reader wants to see a statement.
    pub on_open: Callback<StatementIx>,
}

impl TimelineProps {
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

/// Two of these are equal where the drawing before its range is.
struct GroundKey(TimelineProps, u32);

impl PartialEq for GroundKey {
    fn eq(&self, other: &GroundKey) -> bool {
        self.1 == other.1 && self.0.same_ground(&other.0)
    }
}

/// The timeline.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let (node, width) = measure::use_width();
    let strings = props.lang.strings();
    let ground = use_memo(
        GroundKey(props.clone(), width),
        |GroundKey(props, width)| {
            let TimelineProps {
                dossier,
                selection,
                outcome,
                hues,
                ..
            } = props;
            let words = &strings.dates;
            let width = f64::from(*width);
            Ground::new(dossier, selection, outcome, hues, width, words).map(Rc::new)
        },
    );
    let picture = use_memo(
        (PtrEq(ground.clone()), props.selection.clone()),
        |(ground, selection)| {
            let ground = ground.0.as_ref().as_ref()?;
            Some(Rc::new(Picture::new(ground, selection)))
        },
    );
    html! {
        <section class="lini-timeline" aria-label={strings.timeline.label}>
            <div ref={node} class="lini-timeline__width">
                { for (*picture).as_ref().map(|picture| chart(props, picture)) }
                { for (width > 0 && picture.is_none()).then(|| html! {
                    <p key="nothing" class="lini-timeline__nothing">{ strings.timeline.nothing }</p>
                }) }
            </div>
        </section>
    }
}

fn chart(props: &TimelineProps, picture: &Rc<Picture>) -> Html {
    let on_drag = props.on_drag.clone();
    html! {
        <Chart key="chart" picture={picture.clone()} axis={props.selection.axis} lang={props.lang}
            on_range={props.on_range.clone()}
            on_drag={on_drag.unwrap_or_else(|| props.on_range.clone())}
            on_open={props.on_open.clone()} />
    }
}

/// Equal where both are the same value in memory.
struct PtrEq<T>(Rc<T>);

impl<T> PartialEq for PtrEq<T> {
    fn eq(&self, other: &PtrEq<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
