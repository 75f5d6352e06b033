//! The root of the views.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::File;
use yew::{Html, Properties, component, html};

use crate::platform::Platform;

/// Files that were dropped on the page and that nobody has taken yet.
#[derive(Clone, Default)]
pub struct Inbox(Rc<RefCell<Vec<File>>>);

impl Inbox {
    /// Puts more in.
    pub fn put(&self, files: Vec<File>) {
        self.0.borrow_mut().extend(files);
    }

    /// Takes all out.
    pub fn take(&self) -> Vec<File> {
        self.0.take()
    }
}

/// What the page hands in.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The configuration as JSON.
    pub config: Rc<str>,
    /// What answers for the page.
    pub platform: Platform,
    /// Where dropped files lie.
    pub inbox: Inbox,
    /// How often files were put there: when it has changed, there are more.
    pub handed: u32,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &AppProps) -> bool {
        self.handed == other.handed
    }
}

/// The studio.
#[component]
pub fn App(_props: &AppProps) -> Html {
    html! {
        <section class="studio" aria-label="Susun dossier">
            <h2>{ "Susun dossier" }</h2>
        </section>
    }
}
