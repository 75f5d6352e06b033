use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

#[test]
fn commas_stand_between_things_and_nowhere_else() {
    let mut json = Json::default();
    json.open('{');
    json.field("a", "x:");
    json.optional("b", Some("{"));
    json.begin("c", '[');
    json.open('{');
    json.count("d", 1);
    json.close('}');
    json.open('[');
    json.close(']');
    json.text("");
    json.close(']');
    json.optional("e", None);
    json.texts("f", &mut ["[", ""].into_iter());
    json.number("g", 0.5);
    json.close('}');
    assert_eq!(
        json.finish(),
        r#"{"a":"x:","b":"{","c":[{"d":1},[],""],"e":null,"f":["[",""],"g":0.5}"#
    );
}

#[test]
fn a_text_cannot_end_the_script_it_stands_in() {
    let mut json = Json::default();
    json.text("</script>\u{0}\t");
    assert_eq!(json.finish(), r#""\u003c/script>\u0000\u0009""#);
}

#[test]
fn a_number_has_the_digits_it_was_written_with() {
    for written in [
        "0",
        "2000",
        "-7",
        "3.5",
        "0.1",
        "0.001",
        "1.005",
        "3.35",
        "98.6",
        "-0.25",
        "3500000000000",
        "9007199254740992",
        "0.3333333333333333",
    ] {
        assert_eq!(decimal(written.parse().unwrap()), written);
    }
    assert_eq!(decimal(f64::NAN), "null");
    assert_eq!(decimal(-0.0), "0");
    assert_eq!(decimal(1e20), "100000000000000000000");
    assert_eq!(decimal(5e-324).parse(), Ok(0.0));
}

proptest! {
    #[test]
    fn any_text_is_read_back(text in any::<String>()) {
        let mut json = Json::default();
        json.text(&text);
        prop_assert_eq!(serde_json::from_str::<Value>(&json.finish()).unwrap(), json!(text));
    }

    #[test]
    fn a_number_of_fifteen_digits_is_read_back(digits in -999_999_999_999_999i64..=999_999_999_999_999, decimals in 0i32..=15) {
        let number = digits as f64 / 10f64.powi(decimals);
        prop_assert_eq!(decimal(number).parse::<f64>().unwrap(), number);
    }

    #[test]
    fn any_number_is_read_back_nearly(number in any::<f64>().prop_filter("tiny", |number| number.abs() > 1e-6)) {
        let read: f64 = decimal(number).parse().unwrap();
        prop_assert!((read / number - 1.0).abs() < 1e-12, "{} {}", number, read);
    }
}
