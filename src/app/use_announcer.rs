//! The one live region.

use gloo::timers::callback::Timeout;
use yew::{Callback, NodeRef, hook, use_callback, use_mut_ref, use_node_ref};

/// Long enough that a reader who types hears the end of it only.
const PAUSE_MS: u32 = 400;

/// A node for the live region, and what says a text through it after a pause;
/// a later text takes the place of one that waits. The node has no children
/// of ours, so that nothing here breaks where a browser translates it.
#[hook]
pub(super) fn use_announcer() -> (NodeRef, Callback<String>) {
    let status = use_node_ref();
    let waiting = use_mut_ref(|| None::<Timeout>);
    let announce = use_callback(status.clone(), move |text: String, status| {
        let status = status.clone();
        let say = Timeout::new(PAUSE_MS, move || {
            if let Some(node) = status.get() {
                node.set_text_content(Some(&text));
            }
        });
        waiting.replace(Some(say));
    });
    (status, announce)
}
