//! The root: the dossier, the state over it, and what connects them with the
//! page outside.

use std::rc::Rc;

use js_sys::Function;
use linimasa_dossier::Dossier;
use yew::{ContextProvider, Html, Properties, component, html, use_memo, use_reducer};

use crate::config::Config;
use crate::effect::use_effect_with;
use crate::hues::Hues;
use crate::scene::{Desk, Dispatch, Found, Scene};
use crate::state::{Action, State};

mod above;
mod actor_list;
mod article_facts;
mod article_list;
mod article_page;
mod chips;
mod chronology;
mod copy;
mod empty;
mod entry;
mod filters;
mod head;
mod page;
mod reach;
mod results;
mod sentence;
mod share;
mod sheet;
mod source;
mod use_address;
mod use_announcer;
mod use_focus;
mod use_limit;
mod use_modal;
mod use_reports;
mod way;

use page::Page;
use use_address::{current_place, use_address};
use use_announcer::use_announcer;
use use_reports::use_reports;

/// A widget as a page asks for it.
#[derive(Clone)]
pub struct Asked {
    /// The configuration as JSON.
    pub config: String,
    /// What is shown.
    pub dossier: Rc<Dossier>,
    /// Called with the name of an event and its detail as JSON.
    pub on_event: Function,
}

impl PartialEq for Asked {
    fn eq(&self, other: &Asked) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier)
            && self.config == other.config
            && self.on_event == other.on_event
    }
}

/// What stands in a root.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Nothing, while nobody needs the root.
    pub asked: Option<Asked>,
}

/// The widget as a page configures it.
#[component]
pub fn App(props: &AppProps) -> Html {
    let asked = props.asked.as_ref();
    let config = asked.map(|asked| asked.config.clone()).unwrap_or_default();
    let config = use_memo(config, |json| Config::from_json(json));
    let Some(asked) = asked else {
        return Html::default();
    };
    let dossier = Rc::clone(&asked.dossier);
    html! {
        <Widget {dossier} {config} on_event={asked.on_event.clone()} />
    }
}

/// A dossier and how to show it.
#[derive(Properties)]
pub struct WidgetProps {
    /// What is shown.
    pub dossier: Rc<Dossier>,
    /// What the page asks for.
    pub config: Rc<Config>,
    /// Called with the name of an event and its detail as JSON.
    pub on_event: Function,
}

impl PartialEq for WidgetProps {
    fn eq(&self, other: &WidgetProps) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier)
            && self.config == other.config
            && self.on_event == other.on_event
    }
}

/// Breaks the widget where its words ask for it: for tests of what happens then.
#[cfg(feature = "panic-on-purpose")]
#[expect(clippy::panic, reason = "on purpose")]
fn panic_on_purpose(state: &State) {
    match state.place.choice.words.as_str() {
        "panic on purpose" => panic!("on purpose"),
        // As where memory runs out: nothing tells of it.
        #[cfg(target_arch = "wasm32")]
        "trap on purpose" => core::arch::wasm32::unreachable(),
        _ => {}
    }
}

/// The whole widget over any dossier.
#[component]
pub fn Widget(props: &WidgetProps) -> Html {
    let dossier = &props.dossier;
    let config = Rc::clone(&props.config);
    let store = use_reducer(move || {
        let address = || config.url_sync.then(|| current_place(&config)).flatten();
        let place = config.kept.clone().or_else(address);
        State::new(config, place)
    });
    let dispatch: Dispatch = store.dispatcher();
    {
        let dispatch = dispatch.clone();
        use_effect_with(Rc::clone(&props.config), move |config| {
            dispatch.dispatch(Action::Configure(Rc::clone(config)));
        });
    }
    let state = use_memo((*store).clone(), State::clone);
    #[cfg(feature = "panic-on-purpose")]
    panic_on_purpose(&state);
    let hues = use_memo(Rc::as_ptr(dossier), |_| Hues::of(dossier));
    let found = use_memo(
        (Rc::as_ptr(dossier), state.place.choice.clone()),
        |(_, choice)| Found::of(dossier, choice),
    );
    let (status, announce) = use_announcer();
    let scene = Rc::new(Scene {
        dossier: Rc::clone(dossier),
        hues,
        state,
        found,
        announce,
    });
    use_address(&scene.state, &dispatch);
    use_reports(&scene, &props.on_event);
    html! {
        <ContextProvider<Desk> context={Desk::new(scene, dispatch)}>
            <Page {status} />
        </ContextProvider<Desk>>
    }
}
