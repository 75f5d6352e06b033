//! The widget in a browser: what a page that calls it sees.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail that way")]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Function;
use linimasa::{Dossier, Handle, mount, stylesheet};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A mounted widget, and what it has told the page.
struct Page {
    root: Element,
    handle: Handle,
    dossier: Dossier,
    /// All but `place`.
    told: Rc<RefCell<Vec<(String, String)>>>,
    /// The last of `place`.
    place: Rc<RefCell<serde_json::Value>>,
    listener: Closure<dyn FnMut(JsValue, JsValue)>,
}

impl Page {
    async fn open(config: &str) -> Page {
        let document = gloo::utils::document();
        let root = document.create_element("div").unwrap();
        gloo::utils::body().append_child(&root).unwrap();
        let told = Rc::new(RefCell::new(Vec::new()));
        let place = Rc::new(RefCell::new(serde_json::Value::Null));
        let (hear, hear_place) = (Rc::clone(&told), Rc::clone(&place));
        let listener = Closure::new(move |name: JsValue, detail: JsValue| {
            let text = |value: JsValue| value.as_string().unwrap_or_default();
            match text(name).as_str() {
                "place" => *hear_place.borrow_mut() = serde_json::from_str(&text(detail)).unwrap(),
                name => hear.borrow_mut().push((name.to_owned(), text(detail))),
            }
        });
        let dossier = Dossier::shipped().ok().unwrap();
        let mut page = Page {
            handle: mount(&root),
            root,
            dossier,
            told,
            place,
            listener,
        };
        page.show(config).await;
        page
    }

    async fn show(&mut self, config: &str) {
        let listener = self.listener.as_ref().unchecked_ref::<Function>();
        self.handle
            .show(config.to_owned(), &self.dossier, listener.clone());
        settled().await;
    }

    fn text(&self, selector: &str) -> String {
        let found = self.root.query_selector(selector).unwrap();
        found
            .and_then(|element| element.text_content())
            .unwrap_or_default()
    }

    fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    async fn click(&self, selector: &str) {
        let element = self.root.query_selector(selector).unwrap().unwrap();
        element.unchecked_into::<HtmlElement>().click();
        settled().await;
    }
}

/// Yew renders in later turns, and a hundred statements take an unoptimised
/// build on a busy machine a while.
async fn settled() {
    yew::platform::time::sleep(Duration::from_millis(400)).await;
}

#[wasm_bindgen_test]
async fn a_mounted_widget_shows_the_dossier() {
    let page = Page::open("{}").await;
    assert!(!page.text("h1").is_empty());
    assert!(page.count(".lini-entry") > 20);
    assert_eq!(page.count("section[lang=id]"), 1);
    assert_eq!(page.told.borrow().len(), 0, "the reader has done nothing");
}

#[wasm_bindgen_test]
async fn a_new_configuration_is_applied_and_not_told() {
    let mut page = Page::open(r#"{"lang":"id"}"#).await;
    let before = page.count(".lini-entry");
    page.show(r#"{"lang":"en","actors":"nikol-pashinyan"}"#)
        .await;
    assert_eq!(page.count("section[lang=en]"), 1);
    assert!(page.count(".lini-entry") < before);
    assert_eq!(page.told.borrow().len(), 0, "the page knows what it did");
}

#[wasm_bindgen_test]
async fn a_configuration_that_is_no_json_is_as_none() {
    let page = Page::open("{\"lang\":").await;
    assert!(page.count(".lini-entry") > 20);
}

#[wasm_bindgen_test]
async fn what_a_reader_chooses_is_told() {
    let page = Page::open("{}").await;
    page.click("input[type=checkbox]").await;
    let told = page.told.borrow();
    let (name, detail) = told.last().unwrap();
    assert_eq!(name, "change");
    let detail: serde_json::Value = serde_json::from_str(detail).unwrap();
    assert_eq!(detail["actors"].as_array().unwrap().len(), 1);
}

#[wasm_bindgen_test]
async fn a_widget_that_is_mounted_again_is_where_its_reader_was() {
    let page = Page::open(r#"{"lang":"id","actors":"nikol-pashinyan"}"#).await;
    assert_eq!(page.place.borrow()["actors"][0], "nikol-pashinyan");
    page.click("input[type=checkbox]").await;
    let place = page.place.borrow().clone();
    let config = serde_json::json!({
        "lang": "en", "actors": "armenia", "q": "x", "place": place["place"],
    });
    let again = Page::open(&config.to_string()).await;
    assert_eq!(again.place.borrow()["actors"], place["actors"]);
    assert_eq!(again.place.borrow()["q"], "");
    assert_eq!(
        again.told.borrow().len(),
        0,
        "nobody has chosen anything new"
    );
}

#[wasm_bindgen_test]
async fn the_page_may_say_what_the_widget_is_called() {
    let mut page = Page::open(r#"{"label":"Sebuah linimasa"}"#).await;
    assert_eq!(page.count("section[aria-label='Sebuah linimasa']"), 1);
    page.show("{}").await;
    assert_eq!(page.count("section[aria-label='Sebuah linimasa']"), 0);
}

#[wasm_bindgen_test]
async fn bytes_that_are_no_dossier_are_an_error_that_says_so() {
    for bytes in [&b""[..], b"<!doctype html>", &[0; 4096]] {
        let error = Dossier::decode(bytes).err().unwrap();
        let message = js_sys::Error::from(error).message();
        assert!(message.length() > 10, "{message}");
    }
}

#[wasm_bindgen_test]
async fn two_widgets_share_no_state() {
    let (one, other) = (Page::open("{}").await, Page::open("{}").await);
    let before = other.text(".lini-count");
    one.click("input[type=checkbox]").await;
    assert_ne!(one.text(".lini-count"), before);
    assert_eq!(other.text(".lini-count"), before);
    assert_eq!(other.told.borrow().len(), 0);
}

#[wasm_bindgen_test]
async fn a_hidden_widget_leaves_nothing_and_others_alone() {
    let (mut one, other) = (Page::open("{}").await, Page::open("{}").await);
    one.handle.hide();
    one.handle.hide();
    assert_eq!(one.root.child_element_count(), 0);
    other.click("input[type=checkbox]").await;
    assert_eq!(other.told.borrow().len(), 1);
}

#[wasm_bindgen_test]
async fn what_is_shown_in_the_place_of_another_starts_anew() {
    let mut page = Page::open(r#"{"lang":"id"}"#).await;
    let before = page.text(".lini-count");
    page.click("input[type=checkbox]").await;
    assert_ne!(page.text(".lini-count"), before);
    page.handle.hide();
    page.show(r#"{"lang":"id"}"#).await;
    assert_eq!(page.text(".lini-count"), before);
}

#[wasm_bindgen_test]
fn the_style_sheet_is_one_that_can_be_adopted() {
    let rules = Function::new_with_args(
        "text",
        "const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet.cssRules.length",
    );
    let found = rules.call1(&JsValue::NULL, &stylesheet().into()).unwrap();
    assert!(found.as_f64().unwrap() > 10.0);
}
