//! One listener for everything that happens in the timeline.

use linimasa_dossier::StatementIx;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, MouseEvent};
use yew::html::Scope;
use yew::prelude::*;

use super::brush::End;
use super::picture::{Picture, Row, Target};
use super::{Msg, Timeline};

const NAMES: [&str; 11] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "pointerout",
    "click",
    "dblclick",
    "keydown",
    "focusin",
    "focusout",
    "toggle",
];

/// Listens until it is dropped.
pub struct Listening {
    to: EventTarget,
    told: Closure<dyn FnMut(Event)>,
}

impl Listening {
    /// Sends what happens in `element`.
    pub fn new(element: &Element, link: Scope<Timeline>) -> Listening {
        let told = Closure::new(move |event| link.send_message(Msg::Event(event)));
        let to: EventTarget = element.clone().into();
        for name in NAMES {
            // On the way down, because `toggle` does not come up. It fails
            // for no name that is a string.
            let listener = told.as_ref().unchecked_ref();
            let _ = to.add_event_listener_with_callback_and_bool(name, listener, true);
        }
        Listening { to, told }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        for name in NAMES {
            let listener = self.told.as_ref().unchecked_ref();
            // Fails for no listener that is there.
            let _ = (self.to).remove_event_listener_with_callback_and_bool(name, listener, true);
        }
    }
}

impl Timeline {
    pub(super) fn happened(&mut self, ctx: &Context<Timeline>, event: &Event) -> bool {
        let Some(picture) = self.picture.clone() else {
            return false;
        };
        let in_svg = closest(event, ".lini-timeline__svg").is_some();
        match event.type_().as_str() {
            "toggle" => self.toggled(event),
            "pointerout" => self.left(ctx, event),
            "click" if !in_svg => self.act(ctx, &picture, event),
            "keydown" if in_svg || closest(event, ".lini-timeline__lists").is_some() => event
                .dyn_ref::<KeyboardEvent>()
                .is_some_and(|event| self.key(ctx, &picture, event)),
            _ if !in_svg => false,
            "focusin" => self.focused(ctx, target_of(event)),
            "focusout" => self.blurred(ctx),
            name => event
                .dyn_ref::<MouseEvent>()
                .is_some_and(|event| self.pointed(ctx, &picture, name, event)),
        }
    }

    fn toggled(&mut self, event: &Event) -> bool {
        let details = closest(event, "details");
        self.table = details.is_some_and(|details| details.has_attribute("open"));
        true
    }

    /// What a button outside of the drawing does.
    fn act(&mut self, ctx: &Context<Timeline>, picture: &Picture, event: &Event) -> bool {
        let button = closest(event, "[data-act]");
        let Some(act) = button.and_then(|button| button.get_attribute("data-act")) else {
            return false;
        };
        match act.as_str() {
            "clear" => ctx.props().on_range.emit(None),
            "close" => return self.close_list(),
            "take" => {
                self.take(ctx, picture);
                return self.close_list();
            }
            number => {
                self.opener = None;
                self.list = None;
                if let Ok(number) = number.parse() {
                    ctx.props().on_open.emit(StatementIx(number));
                }
                return true;
            }
        }
        false
    }
}

/// What an event happened to, or the nearest around it that is meant.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    around(event.target(), selector)
}

/// `target`, or the nearest around it that is meant.
pub fn around(target: Option<EventTarget>, selector: &str) -> Option<Element> {
    let element = target?.dyn_into::<Element>().ok()?;
    element.closest(selector).ok()?
}

/// The item that an event happened to.
pub fn target_of(event: &Event) -> Option<Target> {
    let item = closest(event, "[data-index]")?;
    let row = match item.get_attribute("data-row")?.as_str() {
        "marks" => Row::Marks,
        _ => Row::Publications,
    };
    let index = item.get_attribute("data-index")?.parse().ok()?;
    Some(Target { row, index })
}

/// The handle that an event happened to.
pub fn end_of(event: &Event) -> Option<End> {
    let handle = closest(event, "[data-end]")?;
    match handle.get_attribute("data-end")?.as_str() {
        "from" => Some(End::From),
        _ => Some(End::To),
    }
}
