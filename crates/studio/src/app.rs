//! The root of the views.

use std::cell::RefCell;
use std::rc::Rc;

use serde::Deserialize;
use web_sys::File;
use yew::{
    ContextProvider, Html, Properties, component, html, use_effect_with, use_memo, use_reducer,
};

use crate::platform::Platform;

mod actors;
mod articles;
mod desk;
mod draft;
mod driver;
mod edtf;
mod parts;
mod said;
mod sections;
mod shell;
mod state;
mod strings;

use desk::{Desk, Store};
use driver::Driver;
use shell::Shell;
use state::State;
use strings::UiLang;

/// The style sheet's parts in the order of the cascade.
pub(crate) const STYLE: &[&str] = &[
    linimasa_ui::TOKENS,
    include_str!("app/style/base.css"),
    include_str!("app/style/shell.css"),
    include_str!("app/style/articles.css"),
    include_str!("app/style/actors.css"),
];

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

/// What the page asks for.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Config {
    lang: String,
}

/// The studio.
#[component]
pub fn App(props: &AppProps) -> Html {
    let config = Rc::clone(&props.config);
    let store = use_reducer(move || {
        let config: Config = serde_json::from_str(&config).unwrap_or_default();
        Store(Rc::new(State {
            lang: UiLang::from_tag(&config.lang).unwrap_or_default(),
            ..State::default()
        }))
    });
    let driver = {
        let (platform, dispatch) = (props.platform.clone(), store.dispatcher());
        use_memo((), move |()| Driver::start(platform, dispatch))
    };
    let driver = Rc::clone(&*driver);
    let state = Rc::clone(&store.0);
    {
        let (driver, inbox) = (Rc::clone(&driver), props.inbox.clone());
        use_effect_with(props.handed, move |_| driver.add(inbox.take()));
    }
    {
        let (driver, state) = (Rc::clone(&driver), Rc::clone(&state));
        use_effect_with(Rc::as_ptr(&state), move |_| driver.follow(&state));
    }
    let desk = Desk::new(state, store.dispatcher(), driver);
    html! {
        <ContextProvider<Desk> context={desk}>
            <Shell />
        </ContextProvider<Desk>>
    }
}
