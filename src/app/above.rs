//! The timeline above the views.

use std::rc::Rc;

use linimasa_dossier::{Dossier, StatementIx};
use linimasa_markup::html;
use yew::{Html, component, use_callback};

use super::source::reading;
use crate::scene::use_desk;
use crate::state::Action;
use crate::timeline::Timeline;

/// The timeline, told what is chosen, and heard.
#[component]
pub(super) fn Above() -> Html {
    let desk = use_desk();
    let dispatch = desk.dispatch();
    let on_range = use_callback(dispatch.clone(), |(from, to), told| {
        told.dispatch(Action::Range(from, to))
    });
    let on_drag = use_callback(dispatch.clone(), |(from, to), told| {
        told.dispatch(Action::Drag(from, to))
    });
    let on_open = use_callback(
        (dispatch, Known(Rc::clone(&desk.dossier))),
        |statement: StatementIx, (to, dossier)| {
            to.dispatch(Action::Open(reading(&dossier.0, statement)));
        },
    );
    html! {
        <div class="lini-timeline-box">
            <Timeline dossier={desk.dossier.clone()} selection={desk.found.selection.clone()}
                outcome={desk.found.over_time.clone()} hues={desk.hues.clone()} lang={desk.lang()}
                {on_range} on_drag={Some(on_drag)} {on_open} />
        </div>
    }
}

/// Equal where it is the same dossier.
struct Known(Rc<Dossier>);

impl PartialEq for Known {
    fn eq(&self, other: &Known) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
