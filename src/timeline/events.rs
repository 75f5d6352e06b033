//! One listener for everything that happens in the timeline.

use js_sys::Function;
use linimasa_dossier::StatementIx;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, MouseEvent};
use yew::html::Scope;
use yew::prelude::*;

use super::brush::End;
use super::picture::{Picture, Row, Target};
use super::{Msg, Timeline};
use crate::effect::draw_now;

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

/// What the window tells of: no observer sees the width of the paper.
const OF_WINDOW: [&str; 2] = ["beforeprint", "afterprint"];
/// How wide the timeline is on A4 with common margins. The style sheet fits it
/// to other paper.
const PAPER_PX: u32 = 680;

/// Listens until it is dropped.
pub struct Listening {
    to: EventTarget,
    told: Closure<dyn FnMut(Event)>,
}

impl Listening {
    /// Sends what happens in `element`.
    pub fn new(element: &Element, link: Scope<Timeline>) -> Listening {
        let told = Closure::new(move |event: Event| {
            // Now, not when the message is handled: that may be after the
            // event, when the shadow root hides what it happened to.
            let on = event.target().and_then(|on| on.dyn_into().ok());
            let is_of_window = OF_WINDOW.contains(&event.type_().as_str());
            link.send_message(Msg::Event(event, on));
            if is_of_window {
                draw_now();
            }
        });
        let listening = Listening {
            to: element.clone().into(),
            told,
        };
        // On the way down, because `toggle` does not come up. It fails for no
        // name that is a string.
        listening.each(&|to, name, listener| {
            let _ = to.add_event_listener_with_callback_and_bool(name, listener, true);
        });
        listening
    }

    fn each(&self, act: &dyn Fn(&EventTarget, &str, &Function)) {
        let listener = self.told.as_ref().unchecked_ref();
        for name in NAMES {
            act(&self.to, name, listener);
        }
        let window = gloo::utils::window();
        for name in OF_WINDOW {
            act(&window, name, listener);
        }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Fails for no listener that is there.
        self.each(&|to, name, listener| {
            let _ = to.remove_event_listener_with_callback_and_bool(name, listener, true);
        });
    }
}

impl Timeline {
    /// What an event changes that happened on `on`.
    pub(super) fn happened(
        &mut self,
        ctx: &Context<Timeline>,
        event: &Event,
        on: Option<&Element>,
    ) -> bool {
        let name = event.type_();
        match name.as_str() {
            "beforeprint" => return self.widen(ctx.props(), PAPER_PX),
            "afterprint" => return self.widen(ctx.props(), self.measured()),
            _ => {}
        }
        let (Some(picture), Some(on)) = (self.picture.clone(), on) else {
            return false;
        };
        let in_svg = around(on, ".lini-timeline__svg").is_some();
        match name.as_str() {
            "toggle" => self.toggled(on),
            "pointerout" => self.left(ctx, event, on),
            "click" if !in_svg => self.act(ctx, &picture, on),
            "keydown" if in_svg || around(on, ".lini-timeline__lists").is_some() => event
                .dyn_ref::<KeyboardEvent>()
                .is_some_and(|event| self.key(ctx, &picture, event, on)),
            _ if !in_svg => false,
            "focusin" => self.focused(ctx, target_of(on)),
            "focusout" => self.blurred(ctx),
            name => event
                .dyn_ref::<MouseEvent>()
                .is_some_and(|event| self.pointed(ctx, &picture, name, event, on)),
        }
    }

    fn measured(&self) -> u32 {
        let width = self.node.cast::<Element>().map(|node| node.client_width());
        u32::try_from(width.unwrap_or(0)).unwrap_or(0)
    }

    fn toggled(&mut self, on: &Element) -> bool {
        let details = around(on, "details");
        self.table = details.is_some_and(|details| details.has_attribute("open"));
        true
    }

    /// What a button outside of the drawing does.
    fn act(&mut self, ctx: &Context<Timeline>, picture: &Picture, on: &Element) -> bool {
        let button = around(on, "[data-act]");
        let Some(act) = button.and_then(|button| button.get_attribute("data-act")) else {
            return false;
        };
        match act.as_str() {
            "clear" => ctx.props().on_range.emit((None, None)),
            "close" => return self.close_list(),
            "take" => {
                self.take(ctx, picture);
                return self.close_list();
            }
            number => {
                // What the list was opened from has focus when it is gone.
                self.close_list();
                self.settle_focus();
                if let Ok(number) = number.parse() {
                    ctx.props().on_open.emit(StatementIx(number));
                }
                return true;
            }
        }
        false
    }
}

/// What an event happened `on`, or the nearest around it that is meant.
pub fn around(on: &Element, selector: &str) -> Option<Element> {
    on.closest(selector).ok()?
}

/// The item that an event happened to.
pub fn target_of(on: &Element) -> Option<Target> {
    let item = around(on, "[data-index]")?;
    let row = match item.get_attribute("data-row")?.as_str() {
        "marks" => Row::Marks,
        _ => Row::Publications,
    };
    let index = item.get_attribute("data-index")?.parse().ok()?;
    Some(Target { row, index })
}

/// The handle that an event happened to.
pub fn end_of(on: &Element) -> Option<End> {
    let handle = around(on, "[data-end]")?;
    match handle.get_attribute("data-end")?.as_str() {
        "from" => Some(End::From),
        _ => Some(End::To),
    }
}
