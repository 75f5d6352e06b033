use serde_json::Value;
use yew::Reducible;

use super::*;
use crate::address;

fn id(text: &str) -> Id {
    Id::from(text)
}

fn start() -> State {
    State::new(Rc::default(), None)
}

#[test]
fn a_change_that_changes_nothing_is_the_same_value() {
    let state = Rc::new(start().after(Action::Type("kota".to_owned(), (String::new(), 0))));
    for action in [
        Action::Type("kota".to_owned(), ("kota".to_owned(), 0)),
        Action::Drop(Filter::Range),
        Action::Match(Matching::Any),
        Action::Close,
        Action::Show(View::Chronology),
        Action::Follow(state.place.clone()),
    ] {
        let next = Rc::clone(&state).reduce(action);
        assert!(Rc::ptr_eq(&state, &next));
    }
}

#[test]
fn an_actor_is_chosen_or_excluded_never_both() {
    let chosen = start().after(Action::ToggleActor(id("rusia")));
    let excluded = chosen.after(Action::ToggleExcluded(id("rusia")));
    assert!(excluded.place.choice.actors.is_empty());
    assert_eq!(excluded.place.choice.excluded, [id("rusia")]);
    let again = excluded.after(Action::ToggleActor(id("rusia")));
    assert_eq!(again.place, chosen.place);
}

#[test]
fn the_page_changes_only_what_it_changed_in_its_configuration() {
    let config = |lang: &str, actors: &str| {
        Rc::new(Config::from_fields(&|key| match key {
            "lang" => Some(lang.to_owned()),
            "actors" => Some(actors.to_owned()),
            _ => None,
        }))
    };
    let state = State::new(config("id", "rusia"), None)
        .after(Action::ToggleActor(id("armenia")))
        .after(Action::Configure(config("en", "rusia")));
    assert_eq!(state.lang(), UiLang::En);
    assert_eq!(state.place.choice.actors, [id("rusia"), id("armenia")]);
    let state = state.after(Action::Configure(config("en", "azerbaijan")));
    assert_eq!(state.place.choice.actors, [id("azerbaijan")]);
    assert_eq!(state.cause, Cause::Page);
}

#[test]
fn changes_in_a_row_of_one_typing_or_one_drag_are_one_step() {
    let (from, to) = (address::parse_date("2020"), address::parse_date("2021"));
    let typed = start().after(Action::Type("a".to_owned(), (String::new(), 0)));
    let typed_on = typed.after(Action::Type("ab".to_owned(), ("a".to_owned(), 0)));
    assert_eq!(typed_on.step, typed.step);
    let dragged = typed_on.after(Action::Drag(from, None));
    assert_ne!(dragged.step, typed.step);
    let dragged_on = dragged.after(Action::Drag(from, to));
    assert_eq!(dragged_on.step, dragged.step);
    let cleared = dragged_on.after(Action::Clear);
    assert_ne!(cleared.step, dragged.step);
    assert_ne!(cleared.after(Action::Clear).step, cleared.step);
}

#[test]
fn what_was_typed_before_all_was_cleared_is_not_searched_after_it() {
    let cleared = start().after(Action::Clear);
    let late = cleared.after(Action::Type("kota".to_owned(), (String::new(), 0)));
    assert!(late.same_as(&cleared));
    let new = cleared.after(Action::Type(
        "kota".to_owned(),
        (String::new(), cleared.clears),
    ));
    assert_eq!(new.place.choice.words, "kota");
}

#[test]
fn what_was_typed_over_other_words_is_not_searched() {
    let found = start().after(Action::Type("kota".to_owned(), (String::new(), 0)));
    let back = found.after(Action::Follow(start().place));
    let late = back.after(Action::Type("kota x".to_owned(), ("kota".to_owned(), 0)));
    assert!(late.same_as(&back));
}

#[test]
fn a_drag_ends_when_its_range_is_chosen_and_the_next_is_a_step_of_its_own() {
    let (from, to) = (address::parse_date("2020"), address::parse_date("2021"));
    let dragged = Rc::new(start().after(Action::Drag(from, to)));
    let chosen = Rc::clone(&dragged).reduce(Action::Range(from, to));
    assert_eq!(chosen.place, dragged.place);
    assert_eq!(chosen.step, dragged.step);
    assert_ne!(chosen.after(Action::Drag(from, None)).step, chosen.step);
}

#[test]
fn the_language_of_the_page_is_not_remembered_as_chosen() {
    let state = start().after(Action::Speak(UiLang::En));
    assert_eq!(state.place.lang, Some(UiLang::En));
    assert_eq!(state.after(Action::Speak(UiLang::Id)).place.lang, None);
}

/// Sessions as readers had them: actions in a row, each with the fragment
/// after it.
#[test]
fn recorded_sessions_end_where_they_ended() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sessions");
    let mut replayed = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let steps: Vec<Value> =
            serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut state = start();
        for (number, step) in steps.iter().enumerate() {
            state = state.after(action(
                step,
                (state.place.choice.words.clone(), state.clears),
            ));
            let place = address::format(&state.place);
            assert_eq!(place, step["then"], "{} step {number}", path.display());
        }
        replayed += 1;
    }
    assert!(replayed > 0);
}

fn action(step: &Value, over: (String, u32)) -> Action {
    let text = |key: &str| step[key].as_str().unwrap_or_default().to_owned();
    let value = || id(&text("value"));
    let date = |key: &str| address::parse_date(&text(key));
    let filter = || match text("filter").as_str() {
        "actor" => Filter::Actor(value()),
        "excluded" => Filter::Excluded(value()),
        "range" => Filter::Range,
        "words" => Filter::Words,
        "outlet" => Filter::Outlet(value()),
        other => panic!("no filter {other}"),
    };
    match text("do").as_str() {
        "toggle-actor" => Action::ToggleActor(value()),
        "toggle-excluded" => Action::ToggleExcluded(value()),
        "toggle-outlet" => Action::ToggleOutlet(value()),
        "match-all" => Action::Match(Matching::All),
        "match-any" => Action::Match(Matching::Any),
        "mean-published" => Action::Mean(Axis::Published),
        "mean-mentioned" => Action::Mean(Axis::Mentioned),
        "from" => Action::From(date("value")),
        "to" => Action::To(date("value")),
        "range" => Action::Range(date("from"), date("to")),
        "drag" => Action::Drag(date("from"), date("to")),
        "type" => Action::Type(text("value"), over),
        "drop" => Action::Drop(filter()),
        "clear" => Action::Clear,
        "show-chronology" => Action::Show(View::Chronology),
        "show-articles" => Action::Show(View::Articles),
        "show-actors" => Action::Show(View::Actors),
        "open" => Action::Open(Reading {
            article: value(),
            statement: step["statement"].as_str().map(id),
        }),
        "close" => Action::Close,
        "speak-english" => Action::Speak(UiLang::En),
        "follow" => Action::Follow(address::parse(&text("value")).unwrap()),
        other => panic!("no action {other}"),
    }
}
