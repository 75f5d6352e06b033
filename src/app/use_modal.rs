//! Dialogs that take the page over while they are open.

use gloo::utils::window;
use web_sys::HtmlDialogElement;
use yew::{NodeRef, hook};

use super::use_address::is_framed;
use crate::effect::use_effect_with;

/// Pixels that a dialog is left in a frame, where there are as many.
const ROOM: f64 = 560.0;

/// Has the dialog open or closed. The browser keeps focus in it, on itself
/// first (a field would call up a keyboard), and gives it back afterwards.
#[hook]
pub(super) fn use_modal(dialog: &NodeRef, open: bool) {
    let dialog = dialog.clone();
    use_effect_with(open, move |&open| {
        let Some(dialog) = dialog.cast::<HtmlDialogElement>() else {
            return;
        };
        if open && !dialog.open() {
            if is_framed() {
                stay_near(&dialog);
            }
            // Fails where the dialog left the page meanwhile.
            let _ = dialog.show_modal();
            let _ = dialog.focus();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
}

/// A frame is as high as all that is in it: its middle and its end may be far
/// from what the reader sees. The dialog opens where what stands before it, its
/// button, is.
fn stay_near(dialog: &HtmlDialogElement) {
    let Some(button) = dialog.previous_element_sibling() else {
        return;
    };
    let height = window().inner_height().ok().and_then(|high| high.as_f64());
    let room = (height.unwrap_or_default() - ROOM).max(0.0);
    let top = button.get_bounding_client_rect().top().clamp(0.0, room);
    let _ = dialog.set_attribute("data-near", "");
    let _ = dialog
        .style()
        .set_property("--top", &[&top.to_string(), "px"].concat());
}
