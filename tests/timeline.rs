//! The timeline in a browser: what a key and a pointer make of the range.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail that way")]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use linimasa::hues::Hues;
use linimasa::strings::UiLang;
use linimasa::timeline::{Timeline, TimelineProps};
use linimasa_dossier::calendar::Day;
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::{Article, DossierModel, Span, Statement, TimeExpression, TimeValue};
use linimasa_dossier::query::Selection;
use linimasa_dossier::{Dossier, StatementIx};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Element, Event, HtmlElement, KeyboardEvent, KeyboardEventInit, MouseEvent, MouseEventInit,
    PointerEvent, PointerEventInit, ShadowRootInit, ShadowRootMode, SvgElement,
};
use yew::Callback;

wasm_bindgen_test_configure!(run_in_browser);

/// Three statements, on 10 November 2020, in September 2023 and on 12 June
/// 2024, the day on which their article was published.
fn dossier() -> Dossier {
    let text = "Satu kalimat. Dua kalimat. Tiga kalimat.";
    let dates = ["2020-11-10", "2023-09", "2024-06-12"];
    let spans = [(0, 13), (14, 26), (27, 40)];
    let statement = |((start, end), date): ((u32, u32), &str)| Statement {
        span: Span { start, end },
        times: vec![TimeExpression {
            span: Span { start, end },
            value: TimeValue::Date(date.parse().unwrap()),
            modifier: None,
            time_of_day: None,
            bound: None,
        }],
        ..Statement::default()
    };
    Dossier::new(DossierModel {
        articles: vec![Article {
            id: "satu".to_owned(),
            published: Some("2024-06-12".parse().unwrap()),
            text: text.to_owned(),
            statements: spans.into_iter().zip(dates).map(statement).collect(),
            ..Article::default()
        }],
        ..DossierModel::default()
    })
}

#[derive(Default)]
struct Told {
    ranges: RefCell<Vec<String>>,
    steps: RefCell<Vec<String>>,
    opened: RefCell<Vec<u32>>,
}

impl Told {
    fn range(&self) -> String {
        self.ranges.borrow().last().cloned().unwrap_or_default()
    }

    fn step(&self) -> String {
        self.steps.borrow().last().cloned().unwrap_or_default()
    }
}

fn said((from, to): (Option<Date>, Option<Date>)) -> String {
    let end = |end: Option<Date>| end.map_or("..".to_owned(), |date| date.to_string());
    [end(from), end(to)].join("/")
}

/// A timeline 800 pixels wide, in a shadow root as in the widget, with
/// September 2023 chosen.
async fn shown() -> (Element, Rc<Told>) {
    let september = "2023-09".parse::<Edtf>().unwrap().days();
    shown_over(Some(september.first), Some(september.last)).await
}

async fn shown_over(from: Option<Day>, to: Option<Day>) -> (Element, Rc<Told>) {
    let document = gloo::utils::document();
    let host = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&host).unwrap();
    let root = document.create_element("div").unwrap();
    root.set_attribute("style", "width: 800px").unwrap();
    let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open));
    shadow.unwrap().append_child(&root).unwrap();
    let dossier = Rc::new(dossier());
    let selection = Selection {
        from,
        to,
        ..Selection::default()
    };
    let told = Rc::new(Told::default());
    let [for_range, for_steps, for_open] = [&told; 3].map(Rc::clone);
    yew::Renderer::<Timeline>::with_root_and_props(
        root.clone(),
        TimelineProps {
            outcome: Rc::new(dossier.select(&selection.without_range())),
            hues: Rc::new(Hues::of(&dossier)),
            dossier,
            selection: Rc::new(selection),
            lang: UiLang::Id,
            on_range: Callback::from(move |range| for_range.ranges.borrow_mut().push(said(range))),
            on_drag: Some(Callback::from(move |range| {
                for_steps.steps.borrow_mut().push(said(range));
            })),
            on_open: Callback::from(move |StatementIx(number)| {
                for_open.opened.borrow_mut().push(number);
            }),
        },
    )
    .render();
    settled().await;
    (root, told)
}

async fn settled() {
    yew::platform::time::sleep(Duration::from_millis(60)).await;
}

fn find(root: &Element, selector: &str) -> Element {
    root.query_selector(selector).unwrap().unwrap()
}

fn press_key(on: &Element, key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    on.dispatch_event(&event).unwrap();
}

fn point(on: &Element, name: &str, x: i32, y: i32) {
    let place = on.get_bounding_client_rect();
    let init = PointerEventInit::new();
    init.set_client_x(place.left() as i32 + x);
    init.set_client_y(place.top() as i32 + y);
    init.set_is_primary(true);
    init.set_pointer_type("mouse");
    init.set_bubbles(true);
    let event = PointerEvent::new_with_event_init_dict(name, &init).unwrap();
    on.dispatch_event(&event).unwrap();
}

fn click(on: &Element) {
    let init = MouseEventInit::new();
    init.set_bubbles(true);
    let event: Event = MouseEvent::new_with_mouse_event_init_dict("click", &init)
        .unwrap()
        .unchecked_into();
    on.dispatch_event(&event).unwrap();
}

#[wasm_bindgen_test]
async fn arrow_keys_move_a_handle_by_months() {
    let (root, told) = shown().await;
    let from = find(&root, "[data-end=from]");
    assert_eq!(
        from.get_attribute("aria-valuetext").unwrap(),
        "September 2023"
    );
    press_key(&from, "ArrowLeft");
    settled().await;
    assert_eq!(told.step(), "2023-08/2023-09");
    press_key(&find(&root, "[data-end=to]"), "PageUp");
    settled().await;
    assert_eq!(told.step(), "2023-09/2023-12");
    assert_eq!(told.range(), "");
}

#[wasm_bindgen_test]
async fn steps_of_a_handle_are_one_choice_when_it_is_left() {
    let (root, told) = shown().await;
    let from: SvgElement = find(&root, "[data-end=from]").unchecked_into();
    from.focus().unwrap();
    // It meets the other end, and so ends where the props have it.
    press_key(&from, "ArrowLeft");
    press_key(&from, "End");
    settled().await;
    assert_eq!(told.step(), "2023-09/2023-09");
    assert!(told.ranges.borrow().is_empty());
    from.blur().unwrap();
    settled().await;
    assert_eq!(*told.ranges.borrow(), ["2023-09/2023-09"]);
}

#[wasm_bindgen_test]
async fn an_end_that_is_open_stays_open_while_the_other_is_moved() {
    let year = "2023".parse::<Edtf>().unwrap().days();
    let (root, told) = shown_over(Some(year.first), None).await;
    let words = find(&root, ".lini-timeline__range-text").text_content();
    assert_eq!(words.as_deref(), Some("sejak 2023"));
    press_key(&find(&root, "[data-end=from]"), "ArrowRight");
    settled().await;
    assert_eq!(told.step(), "2023-02/..");
}

#[wasm_bindgen_test]
async fn a_drag_chooses_whole_months_and_escape_takes_them_away() {
    let (root, told) = shown().await;
    let svg = find(&root, "svg");
    point(&svg, "pointerdown", 150, 20);
    point(&svg, "pointermove", 170, 20);
    point(&svg, "pointermove", 300, 22);
    point(&svg, "pointerup", 300, 22);
    settled().await;
    assert_eq!(told.range(), "2021-07/2022-03");
    press_key(&svg, "Escape");
    settled().await;
    assert_eq!(told.range(), "../..");
}

#[wasm_bindgen_test]
async fn marks_are_one_stop_and_open_their_statement() {
    let (root, told) = shown().await;
    let marks = root
        .query_selector_all("[data-row=marks][tabindex='0']")
        .unwrap();
    assert_eq!(marks.length(), 1);
    let first: HtmlElement = find(&root, "[data-row=marks][tabindex='0']").unchecked_into();
    press_key(&first, "ArrowRight");
    settled().await;
    let second = find(&root, "[data-row=marks][tabindex='0']");
    assert_eq!(second.get_attribute("data-index").unwrap(), "1");
    press_key(&second, "Enter");
    click(&find(&root, "[data-row=marks][data-index='2']"));
    settled().await;
    assert_eq!(*told.opened.borrow(), [1, 2]);
}

#[wasm_bindgen_test]
async fn an_arrow_key_takes_the_ring_and_the_tooltip_along() {
    let (root, _) = shown().await;
    let first: SvgElement = find(&root, "[data-row=marks][tabindex='0']").unchecked_into();
    first.focus().unwrap();
    settled().await;
    let ring = || find(&root, ".lini-timeline__ring").get_attribute("x");
    let tip = || find(&root, ".lini-timeline__tip-text").text_content();
    let before = ring();
    assert_eq!(tip().as_deref(), Some("Satu kalimat."));
    press_key(&first, "ArrowRight");
    settled().await;
    assert_eq!(tip().as_deref(), Some("Dua kalimat."));
    assert_ne!(ring(), before);
}

#[wasm_bindgen_test]
async fn paper_has_a_drawing_of_its_own_width() {
    let (root, _) = shown().await;
    let mut seen = Vec::new();
    for name in ["beforeprint", "afterprint"] {
        let event = Event::new(name).unwrap();
        gloo::utils::window().dispatch_event(&event).unwrap();
        settled().await;
        seen.push(find(&root, "svg").get_attribute("viewBox").unwrap());
    }
    assert!(seen[0].starts_with("0 0 680 "), "{seen:?}");
    assert!(seen[1].starts_with("0 0 800 "), "{seen:?}");
}
