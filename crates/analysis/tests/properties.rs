//! What holds for any text: nothing panics, spans lie where they may, values
//! can be read back, and the same text says the same twice.

use linimasa_analysis::{Lang, figures, sentence, time};
use linimasa_dossier::calendar::Day;
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::{Figure, Span, TimeExpression, TimeValue};
use proptest::prelude::*;

/// Pieces that the grammars know, so that random texts reach deep into them.
const PIECES: &[&str] = &[
    "Rabu",
    "minggu",
    "hari",
    "bulan",
    "tahun",
    "lalu",
    "depan",
    "17",
    "4",
    "2024",
    "1990",
    "an",
    "-",
    "–",
    "/",
    "(",
    ")",
    ".",
    ",",
    ":",
    "hingga",
    "s.d.",
    "sejak",
    "April",
    "Mei",
    "akhir",
    "awal",
    "abad",
    "ke",
    "XIX",
    "kuartal",
    "III",
    "pukul",
    "07",
    "30",
    "WIB",
    "dua",
    "ratus",
    "juta",
    "setengah",
    "beberapa",
    "setiap",
    "sekali",
    "sebelumnya",
    "yang sama",
    "pekan",
    "akan",
    "telah",
    "31",
    "Februari",
    "29",
    "SM",
    "hampir",
    "tentara",
    "Rp",
    "%",
    "persen",
    "Wednesday",
    "last",
    "next",
    "ago",
    "years",
    "the",
    "of",
    "a",
    "century",
    "pertama",
    "kedua",
    "kali",
    "terakhir",
    "malamnya",
    "dan",
    "atau",
    "antara",
    "musim",
    "buka",
    "jam setengah",
    "kemudian",
    "twice",
    "first",
    "Monday",
    "that",
    "to",
    "or",
    "AD",
    "0715 GMT",
    "BC",
    "p.m.",
    "19th",
    "99999999999999999999",
    "0",
    "’",
    "“",
    "”",
    "é",
    "\u{ad}",
    "\u{301}",
    "𝟛",
    "\n",
    "…",
    "İ",
];

fn texts() -> impl Strategy<Value = String> {
    let known = prop::collection::vec(
        (
            prop::sample::select(PIECES),
            prop::sample::select(&["", " "][..]),
        ),
        0..40,
    )
    .prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(piece, gap)| [piece, gap])
            .collect()
    });
    prop_oneof![3 => known, 1 => any::<String>()]
}

fn dates() -> impl Strategy<Value = Option<Date>> {
    prop::option::of((-4_000_000..2_900_000_i32).prop_map(|day| Date::day(Day(day))))
}

fn langs() -> impl Strategy<Value = Lang> {
    prop::sample::select(&Lang::ALL[..])
}

fn read(
    text: &str,
    published: Option<Date>,
    lang: Lang,
) -> (Vec<Span>, Vec<TimeExpression>, Vec<Figure>) {
    let whole = Span {
        start: 0,
        end: u32::try_from(text.len()).unwrap_or(u32::MAX),
    };
    let sentences = sentence::split(text, whole, lang);
    let times = time::find(text, &sentences, published, lang);
    let times: Vec<TimeExpression> = times.into_iter().map(|found| found.time).collect();
    let taken: Vec<Span> = times.iter().map(|time| time.span).collect();
    let found = figures::find(text, &sentences, &taken, lang);
    let figures = found.into_iter().map(|found| found.figure).collect();
    (sentences, times, figures)
}

/// Whether the spans are pieces of `text`, in order and apart.
fn are_apart(text: &str, spans: impl Iterator<Item = Span>) -> bool {
    let mut end = 0;
    spans.into_iter().all(|span| {
        let apart = span.start >= end && span.start < span.end;
        end = span.end;
        apart && text.get(span.start as usize..span.end as usize).is_some()
    })
}

fn lie_inside(spans: impl Iterator<Item = Span>, sentences: &[Span]) -> bool {
    spans.into_iter().all(|span| {
        sentences
            .iter()
            .any(|sentence| sentence.start <= span.start && span.end <= sentence.end)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn spans_are_apart_and_inside_their_sentences(
        text in texts(), published in dates(), lang in langs(),
    ) {
        let (sentences, times, figures) = read(&text, published, lang);
        prop_assert!(are_apart(&text, sentences.iter().copied()));
        prop_assert!(are_apart(&text, times.iter().map(|time| time.span)));
        prop_assert!(are_apart(&text, figures.iter().map(|figure| figure.span)));
        prop_assert!(lie_inside(times.iter().map(|time| time.span), &sentences));
        prop_assert!(lie_inside(figures.iter().map(|figure| figure.span), &sentences));
    }

    #[test]
    fn sentences_cover_all_but_white_space(text in texts(), lang in langs()) {
        let (sentences, ..) = read(&text, None, lang);
        let mut rest = text.clone();
        for span in sentences.iter().rev() {
            rest.replace_range(span.start as usize..span.end as usize, "");
        }
        prop_assert_eq!(rest.trim(), "");
    }

    #[test]
    fn dates_can_be_read_back(text in texts(), published in dates(), lang in langs()) {
        let (_, times, figures) = read(&text, published, lang);
        for time in times {
            if let TimeValue::Date(value) = time.value {
                prop_assert_eq!(value.to_string().parse::<Edtf>(), Ok(value));
            }
        }
        prop_assert!(figures.iter().all(|figure| figure.value.is_finite()));
    }

    #[test]
    fn the_same_text_says_the_same_twice(
        text in texts(), published in dates(), lang in langs(),
    ) {
        prop_assert_eq!(read(&text, published, lang), read(&text, published, lang));
    }
}

/// Every piece alone, over and over without an end of a sentence: what nests
/// or looks far ahead would not come to an end, or overflow the stack.
#[test]
fn a_long_run_of_any_piece_is_read() {
    let runs = PIECES.iter().map(|piece| (*piece).to_owned());
    let pairs = PIECES
        .windows(2)
        .map(|pair| format!("{} {}, ", pair[0], pair[1]));
    let opened = ["Rabu (", "Senin-Selasa (", "1/", "5, ", "tanggal 5 dan "].map(str::to_owned);
    for piece in runs.chain(pairs).chain(opened) {
        let text = piece.repeat(8_000 / piece.len().max(1));
        for lang in Lang::ALL {
            let (_, times, _) = read(&text, None, lang);
            assert!(are_apart(&text, times.iter().map(|time| time.span)));
        }
    }
}
