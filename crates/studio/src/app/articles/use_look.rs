//! What stands in the open article.

use std::cell::Cell;
use std::rc::Rc;

use linimasa_draft::{ACTORS, Look, look};
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, MouseEvent, hook, use_effect_with, use_memo, use_state};

use crate::app::desk::Desk;

/// An article of more bytes is looked at in the worker: the page would stand
/// still meanwhile.
const BYTES_MAX: usize = 300_000;

/// What is known of it.
#[derive(Clone)]
pub(super) enum Looked {
    /// The worker has it.
    Waiting,
    /// This.
    Seen(Rc<Look>),
    /// It has no text.
    Nothing,
    /// The worker was stopped, or broke; it can be asked again.
    Stopped(Callback<MouseEvent>),
}

/// Looks at an article, anew whenever it or the actors file changes. One that
/// takes long is meanwhile shown as it was before.
#[hook]
pub(super) fn use_look(desk: &Desk, file: &Rc<str>) -> Looked {
    let files = &desk.draft.files;
    let key = |name: &str| files.get(name).map(|text| Rc::as_ptr(text).cast::<u8>());
    let keys = (Rc::clone(file), key(file), key(ACTORS));
    let is_long = files.get(file).is_some_and(|text| text.len() > BYTES_MAX);
    let near = {
        let desk = desk.clone();
        use_memo((keys.clone(), is_long), move |((file, ..), is_long)| {
            let look = || look(&desk.draft.files, file).map(Rc::new);
            (!is_long).then(look).flatten()
        })
    };
    let far = use_state(|| Looked::Waiting);
    let tries = use_state(|| 0_u32);
    let again = {
        let tries = tries.clone();
        Callback::from(move |_: MouseEvent| tries.set(*tries + 1))
    };
    {
        let (desk, far) = (desk.clone(), far.clone());
        use_effect_with((keys, is_long, *tries), move |((file, ..), is_long, _)| {
            let is_wanted = Rc::new(Cell::new(*is_long));
            let (file, wanted) = (Rc::clone(file), Rc::clone(&is_wanted));
            if *is_long {
                spawn_local(async move {
                    let seen = desk.driver.look(&desk.draft, &file).await;
                    // Something newer is on its way.
                    if wanted.get() {
                        far.set(match seen {
                            Ok(Some(look)) => Looked::Seen(Rc::new(look)),
                            Ok(None) => Looked::Nothing,
                            Err(_) => Looked::Stopped(again),
                        });
                    }
                });
            }
            move || is_wanted.set(false)
        });
    }
    match (&*near, is_long) {
        (_, true) => (*far).clone(),
        (Some(look), _) => Looked::Seen(Rc::clone(look)),
        (None, _) => Looked::Nothing,
    }
}
