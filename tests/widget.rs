//! The widget in a browser, over a small dossier of its own.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail that way")]

use std::rc::Rc;
use std::time::Duration;

use gloo::utils::{document, window};
use js_sys::{Array, Function};
use linimasa::app::{Widget, WidgetProps};
use linimasa::config::Config;
use linimasa_dossier::Dossier;
use linimasa_dossier::model::{
    Actor, ActorKind, Article, DossierModel, Mention, Span, Statement, TimeExpression, TimeValue,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};
use yew::platform::time::sleep;
use yew::{AppHandle, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// The place of `part` in `text`.
fn span(text: &str, part: &str) -> Span {
    let start = text.find(part).unwrap();
    Span {
        start: start as u32,
        end: (start + part.len()) as u32,
    }
}

/// A sentence of `text` that names actors by number and times by value.
fn statement(
    text: &str,
    sentence: &str,
    actors: &[(&str, u32)],
    times: &[(&str, &str)],
) -> Statement {
    let within = |part: &str| {
        let start = text.find(sentence).unwrap() + sentence.find(part).unwrap();
        Span {
            start: start as u32,
            end: (start + part.len()) as u32,
        }
    };
    Statement {
        span: span(text, sentence),
        mentions: actors
            .iter()
            .map(|&(part, actor)| Mention {
                span: within(part),
                actor,
            })
            .collect(),
        times: times
            .iter()
            .map(|&(part, value)| TimeExpression {
                span: within(part),
                value: TimeValue::Date(value.parse().unwrap()),
                modifier: None,
                time_of_day: None,
                bound: None,
            })
            .collect(),
        ..Statement::default()
    }
}

fn actor(id: &str, name: &str) -> Actor {
    Actor {
        id: id.to_owned(),
        kind: ActorKind::State,
        name: vec![("id".to_owned(), name.to_owned())],
        aliases: Vec::new(),
        country: None,
        wikidata: None,
    }
}

fn dossier() -> Rc<Dossier> {
    let harbour = "Utara membuka pelabuhan pada Mei 2021. Selatan <b>menolak</b> pada 3 Juni 2021.";
    let bridge = "Utara dan Selatan membangun jembatan pada 2023.";
    let article = |id: &str, text: &str, statements| Article {
        id: id.to_owned(),
        title: Some(["Tentang ", id].concat()),
        outlet: Some("Harian Uji".to_owned()),
        published: Some("2023-02-01".parse().unwrap()),
        url: Some("javascript:alert(1)".to_owned()),
        lang: "id".to_owned(),
        text: text.to_owned(),
        statements,
        ..Article::default()
    };
    let model = DossierModel {
        title: vec![("id".to_owned(), "Dua negeri".to_owned())],
        actors: vec![actor("utara", "Utara"), actor("selatan", "Selatan")],
        articles: vec![
            article(
                "pelabuhan",
                harbour,
                vec![
                    statement(
                        harbour,
                        "Utara membuka pelabuhan pada Mei 2021.",
                        &[("Utara", 0)],
                        &[("Mei 2021", "2021-05")],
                    ),
                    statement(
                        harbour,
                        "Selatan <b>menolak</b> pada 3 Juni 2021.",
                        &[("Selatan", 1)],
                        &[("3 Juni 2021", "2021-06-03")],
                    ),
                ],
            ),
            article(
                "jembatan",
                bridge,
                vec![statement(
                    bridge,
                    bridge,
                    &[("Utara", 0), ("Selatan", 1)],
                    &[("2023", "2023")],
                )],
            ),
        ],
        ..DossierModel::default()
    };
    Rc::new(Dossier::new(model))
}

/// A widget in a page.
struct Shown {
    root: ShadowRoot,
    host: Element,
    events: Array,
    app: Option<AppHandle<Widget>>,
    dossier: Rc<Dossier>,
}

impl Shown {
    async fn new() -> Shown {
        Shown::of(dossier()).await
    }

    async fn of(dossier: Rc<Dossier>) -> Shown {
        let host = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&host).unwrap();
        let root = host
            .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
            .unwrap();
        let mount = document().create_element("div").unwrap();
        root.append_child(&mount).unwrap();
        let mut shown = Shown {
            root,
            host,
            events: Array::new(),
            app: None,
            dossier,
        };
        let props = shown.props("id");
        shown.app = Some(Renderer::<Widget>::with_root_and_props(mount, props).render());
        settle().await;
        shown
    }

    fn props(&self, lang: &'static str) -> WidgetProps {
        let listener = Function::new_with_args("name, detail", "this.push(name + detail)");
        WidgetProps {
            dossier: Rc::clone(&self.dossier),
            config: Rc::new(Config::from_fields(&|key| {
                (key == "lang").then(|| lang.to_owned())
            })),
            on_event: listener.bind0(&self.events).unchecked_into(),
        }
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .filter_map(|place| found.item(place)?.dyn_into().ok())
            .collect()
    }

    fn texts(&self, selector: &str) -> Vec<String> {
        let found = self.all(selector);
        found
            .iter()
            .filter_map(|element| element.text_content())
            .collect()
    }

    async fn click(&self, selector: &str) {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap().unchecked_into::<HtmlElement>().click();
        settle().await;
    }

    /// What the page was told of its reader; where the reader is, it is always
    /// told.
    fn told(&self) -> Vec<String> {
        let events = self.events.iter().filter_map(|event| event.as_string());
        events.filter(|event| !event.starts_with("place")).collect()
    }

    fn focused(&self) -> String {
        self.root
            .active_element()
            .map(|element| element.class_name())
            .unwrap_or_default()
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.host.remove();
    }
}

async fn settle() {
    sleep(Duration::from_millis(150)).await;
}

#[wasm_bindgen_test]
async fn statements_stand_under_the_year_they_speak_of() {
    let shown = Shown::new().await;
    assert_eq!(shown.texts(".lini-heading--year"), ["2021", "2023"]);
    assert_eq!(shown.texts(".lini-when__date"), ["Mei", "3 Jun", "2023"]);
    assert_eq!(
        shown.texts(".lini-when__note"),
        ["bulan saja", "Kamis", "tahun saja"]
    );
}

#[wasm_bindgen_test]
async fn an_empty_dossier_says_so_and_speaks_of_no_filters() {
    let shown = Shown::of(Rc::new(Dossier::new(DossierModel::default()))).await;
    let said = ["Belum ada artikel di dosir ini"];
    assert_eq!(shown.texts(".lini-empty .lini-heading"), said);
    assert_eq!(shown.texts(".lini-view"), said);
}

#[wasm_bindgen_test]
async fn an_actor_is_chosen_by_a_box_and_dropped_by_a_chip() {
    let shown = Shown::new().await;
    shown.click(".lini-option--actor input").await;
    assert_eq!(shown.texts(".lini-entry").len(), 2);
    assert_eq!(
        shown.texts(".lini-count"),
        ["2 dari 3 pernyataan, dari 2 artikel"]
    );
    assert_eq!(shown.texts(".lini-chip"), ["Utara"]);
    shown.click(".lini-chip").await;
    assert_eq!(shown.texts(".lini-entry").len(), 3);
    assert_eq!(shown.focused(), "lini-count");
}

#[wasm_bindgen_test]
async fn a_mark_on_a_date_sets_the_range_to_it() {
    let shown = Shown::new().await;
    shown.click(".lini-time").await;
    assert_eq!(shown.texts(".lini-chip"), ["disebut Mei 2021"]);
    assert_eq!(shown.texts(".lini-entry").len(), 1);
}

#[wasm_bindgen_test]
async fn markup_in_an_article_stays_text_and_a_bad_address_no_link() {
    let shown = Shown::new().await;
    assert!(shown.texts(".lini-say")[1].contains("<b>menolak</b>"));
    shown.click(".lini-source__link").await;
    assert!(shown.all("b, a[href^='javascript']").is_empty());
    assert!(shown.all(".lini-original__link").is_empty());
}

#[wasm_bindgen_test]
async fn a_statement_opens_in_its_article_and_focus_comes_back() {
    let shown = Shown::new().await;
    let openers = shown.all(".lini-source__link");
    openers[1].unchecked_ref::<HtmlElement>().click();
    settle().await;
    assert_eq!(shown.focused(), "lini-sentence__text");
    assert_eq!(shown.texts(".lini-sentence").len(), 2);
    shown.click(".lini-back").await;
    assert_eq!(shown.focused(), "lini-source__link");
}

#[wasm_bindgen_test]
async fn nothing_found_says_what_to_drop() {
    let shown = Shown::new().await;
    shown
        .click(".lini-option--actor .lini-option__except")
        .await;
    shown.click(".lini-time").await;
    assert_eq!(shown.texts(".lini-entry").len(), 1);
    shown
        .click(".lini-option--actor:nth-child(2) .lini-option__except")
        .await;
    assert_eq!(shown.texts(".lini-entry").len(), 0);
    let ways = shown.texts(".lini-empty__way s");
    assert_eq!(ways, ["kecuali Selatan"]);
    shown.click(".lini-empty__way").await;
    assert_eq!(shown.texts(".lini-entry").len(), 1);
}

#[wasm_bindgen_test]
async fn the_page_is_told_what_the_reader_did_and_keeps_its_address() {
    let before = window().location().href().unwrap();
    let mut shown = Shown::new().await;
    let props = shown.props("en");
    if let Some(app) = shown.app.as_mut() {
        app.update(props);
    }
    settle().await;
    assert_eq!(
        shown.texts(".lini-count"),
        ["3 statements, from 2 articles"]
    );
    assert!(shown.told().is_empty(), "the page did that itself");
    shown.click(".lini-option--actor input").await;
    let told = shown.told();
    assert_eq!(told.len(), 1);
    assert!(
        told[0].starts_with(r#"change{"actors":["utara"]"#),
        "{told:?}"
    );
    assert_eq!(window().location().href().unwrap(), before);
}

#[wasm_bindgen_test]
async fn two_widgets_do_not_share_state() {
    let (one, other) = (Shown::new().await, Shown::new().await);
    one.click(".lini-option--actor input").await;
    assert_eq!(one.texts(".lini-entry").len(), 2);
    assert_eq!(other.texts(".lini-entry").len(), 3);
}

#[wasm_bindgen_test]
async fn a_translated_page_can_still_be_filtered() {
    let shown = Shown::new().await;
    let translate = Function::new_with_args(
        "root",
        "const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
         while (walk.nextNode()) texts.push(walk.currentNode);
         for (const text of texts) {
           const font = document.createElement('font');
           font.textContent = text.data;
           text.replaceWith(font);
         }",
    );
    for step in [
        ".lini-option--actor input",
        ".lini-time",
        ".lini-chip",
        ".lini-chips__clear",
    ] {
        translate.call1(&translate, &shown.root).unwrap();
        shown.click(step).await;
    }
    assert_eq!(shown.texts(".lini-entry").len(), 3);
    assert_eq!(shown.texts(".lini-count"), ["3 pernyataan, dari 2 artikel"]);
}
