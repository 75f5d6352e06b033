use proptest::prelude::*;

use super::*;

fn place(fragment: &str) -> Place {
    parse(fragment).unwrap()
}

#[test]
fn a_link_names_what_is_chosen() {
    let place =
        place("#actors=rusia,azerbaijan&match=all&from=2020-09&to=2024-08&q=bandara%20kota");
    assert_eq!(place.choice.actors, ["rusia".into(), "azerbaijan".into()]);
    assert_eq!(place.choice.matching, Matching::All);
    assert_eq!(place.choice.from, parse_date("2020-09"));
    assert_eq!(place.choice.words, "bandara kota");
    assert_eq!(
        format(&place),
        "actors=rusia,azerbaijan&match=all&from=2020-09&to=2024-08&q=bandara%20kota"
    );
}

#[test]
fn the_start_has_an_empty_fragment() {
    assert_eq!(format(&Place::default()), "");
    assert_eq!(parse("#"), Some(Place::default()));
    assert_eq!(parse(""), Some(Place::default()));
}

#[test]
fn a_fragment_about_something_else_is_left_alone() {
    assert_eq!(parse("#bagian-2"), None);
    assert_eq!(parse("#?secret=abc"), None);
    assert_eq!(parse("#utm=x&sort=y"), None);
}

fn at(place: Place, fragment: &str, prefix: &str) -> String {
    written(fragment, prefix, &place, &Place::default())
}

#[test]
fn two_widgets_share_a_fragment_by_their_prefixes() {
    let (a, b) = (prefix("a"), prefix("b"));
    let one = at(place("actors=rusia&from=2020"), "", &a);
    assert_eq!(one, "a.actors=rusia&a.from=2020");
    let both = at(place("view=articles"), &one, &b);
    assert_eq!(both, "a.actors=rusia&a.from=2020&b.view=articles");
    assert_eq!(
        read(&both, &a),
        Told::Place(place("actors=rusia&from=2020"))
    );
    assert_eq!(read(&both, &b), Told::Place(place("view=articles")));
    // Each stays where it stood.
    let changed = at(place("q=damai"), &both, &a);
    assert_eq!(changed, "a.q=damai&b.view=articles");
    assert_eq!(at(Place::default(), &changed, &a), "b.view=articles");
    assert_eq!(read("#b.view=articles", &a), Told::Start);
}

#[test]
fn what_is_not_the_widgets_own_stays_in_the_fragment() {
    let russia = place("actors=rusia");
    for (before, after) in [
        ("bagian-2", "bagian-2&actors=rusia"),
        ("?secret=abc", "?secret=abc&actors=rusia"),
        ("/rute?x=1", "/rute?x=1&actors=rusia"),
        ("sort=y&q=damai&utm=x", "sort=y&actors=rusia&utm=x"),
        ("a.actors=armenia&a", "a.actors=armenia&a&actors=rusia"),
    ] {
        assert_eq!(at(russia.clone(), before, ""), after);
        assert_eq!(read(after, ""), Told::Place(russia.clone()));
    }
    let secret = read("#actors=rusia#?secret=abc", "");
    assert_eq!(secret, Told::Place(russia));
    assert_eq!(read("#bagian-2", ""), Told::Nothing);
    assert_eq!(read("#sort=y", ""), Told::Start);
    assert_eq!(read("", ""), Told::Start);
}

#[test]
fn a_prefix_cannot_break_out_of_its_keys() {
    for odd in ["a&b=", "a=", "#", "é", "a b", "%"] {
        let prefix = prefix(odd);
        let fragment = at(place("actors=rusia"), "b.q=x", &prefix);
        assert_eq!(read(&fragment, &prefix), Told::Place(place("actors=rusia")));
        assert_eq!(read(&fragment, "b."), Told::Place(place("q=x")));
    }
    assert_eq!(prefix("  "), "");
}

#[test]
fn what_differs_from_the_start_is_told_from_it() {
    let start = place("actors=rusia");
    let nothing = written("", "", &Place::default(), &start);
    assert_eq!(read(&nothing, ""), Told::Place(Place::default()));
    assert_eq!(written(&nothing, "", &start, &start), "");
}

#[test]
fn unknown_keys_and_values_are_ignored() {
    let place = place("view=articles&sort=y&axis=moon&match=some&lang=tlh&from=yesterday&to=199X");
    assert_eq!(format(&place), "view=articles");
}

#[test]
fn an_actor_is_not_both_chosen_and_excluded() {
    assert_eq!(format(&place("actors=a&not=b,a")), "actors=a&not=b");
}

#[test]
fn an_end_before_its_start_is_dropped() {
    assert_eq!(format(&place("from=2024&to=2020")), "from=2024");
    assert_eq!(
        format(&place("from=2024-05&to=2024")),
        "from=2024-05&to=2024"
    );
}

#[test]
fn what_is_too_long_or_too_many_is_cut_or_refused() {
    let long = ["q=", &"x".repeat(FRAGMENT_BYTES_MAX)].concat();
    assert_eq!(parse(&long), None);
    let many: Vec<String> = (0..500).map(|n| n.to_string()).collect();
    let place = place(&["actors=", &many.join(",")].concat());
    assert_eq!(place.choice.actors.len(), VALUES_MAX);
    let wordy = parse(&["q=", &"kata%20".repeat(200)].concat()).unwrap();
    assert_eq!(wordy.choice.words.chars().count(), 200);
}

#[test]
fn a_broken_escape_stays_text() {
    assert_eq!(place("q=100%").choice.words, "100%");
    assert_eq!(place("q=%zz%4").choice.words, "%zz%4");
    assert_eq!(place("q=%ff").choice.words, "\u{fffd}");
    assert_eq!(place("actors=%00,a").choice.actors, ["a".into()]);
}

fn id() -> impl Strategy<Value = Id> {
    "[a-zé,&=%# -]{1,12}"
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("an id is not empty", |text| !text.is_empty())
        .prop_map(|text| Id::from(text.as_str()))
}

fn list() -> impl Strategy<Value = Vec<Id>> {
    prop::collection::btree_set(id(), 0..4).prop_map(|set| set.into_iter().collect())
}

fn date() -> impl Strategy<Value = Option<Date>> {
    prop::option::of(prop_oneof![
        (1000_i32..9999).prop_map(|year| year.to_string()),
        (1000_i32..9999, 1..=12).prop_map(|(year, month)| format!("{year}-{month:02}")),
        (1000_i32..9999, 1..=12, 1..=28)
            .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
    ])
    .prop_map(|text| text.and_then(|text| parse_date(&text)))
}

prop_compose! {
    fn any_place()(
        lists in (list(), list(), list()),
        dates in (date(), date()),
        words in "[\\PC&=%#,+]{0,20}",
        flags in any::<(bool, bool, u8, u8)>(),
        reading in prop::option::of((id(), prop::option::of(id()))),
    ) -> Place {
        let (actors, mut excluded, outlets) = lists;
        excluded.retain(|id| !actors.contains(id));
        let mut choice = Choice { actors, excluded, outlets, ..Choice::default() };
        choice.set_range(dates.0, dates.1);
        choice.set_words(&words);
        choice.matching = if flags.0 { Matching::All } else { Matching::Any };
        choice.axis = if flags.1 { Axis::Published } else { Axis::Mentioned };
        Place {
            choice,
            view: [View::Chronology, View::Articles, View::Actors][usize::from(flags.2 % 3)],
            reading: reading.map(|(article, statement)| Reading { article, statement }),
            lang: [None, Some(UiLang::Id), Some(UiLang::En)][usize::from(flags.3 % 3)],
        }
    }
}

proptest! {
    #[test]
    fn every_place_comes_back_from_its_link(place in any_place()) {
        prop_assert_eq!(parse(&format(&place)), Some(place));
    }

    #[test]
    fn any_fragment_is_read_without_harm(text in "\\PC{0,300}") {
        if let Some(place) = parse(&text) {
            prop_assert_eq!(parse(&format(&place)), Some(place));
        }
    }
}
