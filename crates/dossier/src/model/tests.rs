use super::*;

fn time(value: TimeValue, modifier: Option<TimeModifier>) -> TimeExpression {
    TimeExpression {
        span: Span::default(),
        value,
        modifier,
        time_of_day: None,
        bound: None,
    }
}

fn date(edtf: &str) -> TimeValue {
    TimeValue::Date(edtf.parse().unwrap())
}

#[test]
fn a_modifier_narrows_a_date_and_leaves_an_interval() {
    let days = |edtf, modifier| time(date(edtf), modifier).days();
    let of = |edtf: &str| edtf.parse::<Edtf>().ok().map(Edtf::days);
    assert_eq!(
        days("2020-09", Some(TimeModifier::End)),
        of("2020-09-21/2020-09-30")
    );
    assert_eq!(
        days("2020", Some(TimeModifier::Start)),
        of("2020-01/2020-04")
    );
    assert_eq!(days("2020", Some(TimeModifier::Approx)), of("2020"));
    assert_eq!(days("2020/2021", Some(TimeModifier::End)), of("2020/2021"));
}

#[test]
fn a_time_is_placed_on_its_day_and_a_duration_is_not_placed() {
    let day = date("2024-04-18");
    let at = TimeValue::Time("2024-04-18T07:30+07:00".into());
    assert_eq!(time(at, None).days(), time(day, None).days());
    assert_eq!(time(TimeValue::Time("T07:30".into()), None).days(), None);
    assert_eq!(time(TimeValue::Duration("P30Y".into()), None).days(), None);
    assert_eq!(time(TimeValue::Set("XXXX-WXX-3".into()), None).days(), None);
    assert_eq!(
        time(TimeValue::Reference(Reference::Past), None).days(),
        None
    );
}

#[test]
fn a_code_is_read_back_as_what_it_was_written_from() {
    for &kind in ActorKind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(kind));
    }
    for &time_of_day in TimeOfDay::ALL {
        assert_eq!(time_of_day.as_str().parse(), Ok(time_of_day));
    }
    assert_eq!("armed_group".parse(), Ok(ActorKind::ArmedGroup));
    assert_eq!("robot".parse::<ActorKind>(), Err(UnknownCode));
}

#[test]
fn a_span_off_its_text_covers_nothing() {
    assert_eq!(Span { start: 1, end: 3 }.of("abc"), "bc");
    assert_eq!(Span { start: 1, end: 3 }.of("é"), "");
    assert_eq!(Span { start: 3, end: 9 }.of("abc"), "");
}
