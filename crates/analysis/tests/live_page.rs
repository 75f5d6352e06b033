//! A page that goes on as things happen: the time over each entry.
#![allow(
    clippy::unwrap_used,
    reason = "what the text lacks is what the test asks for"
)]

use linimasa_analysis::{Format, Lang, Lexicon, Options, analyse};
use linimasa_dossier::edtf::Date;
use linimasa_dossier::model::TimeValue;

/// The dates and times in an Indonesian text of that day, by their words.
fn times(text: &str, published: Date) -> Vec<(&str, String)> {
    let lexicon = Lexicon::builtin();
    let options = Options {
        published_if_unsaid: Some(published),
        lang: Some(Lang::Id),
        ..Options::new(Format::Text, &lexicon)
    };
    let analysis = analyse(text, &options).0;
    let times = analysis.times.iter();
    times
        .map(|time| {
            let value = match &time.value {
                TimeValue::Date(date) => date.to_string(),
                TimeValue::Time(value) => value.clone(),
                other => format!("{other:?}"),
            };
            (time.span.of(text), value)
        })
        .collect()
}

#[test]
fn a_time_alone_over_an_entry_is_of_the_day_of_publication() {
    let text = "Banjir Rob Rendam Pesisir Utara\n\n\
                Air laut kembali merendam ratusan rumah di pesisir kota itu, kata petugas.\n\n\
                18.40 WIB\n\n\
                Warga mulai mengungsi ke balai desa sejak banjir pertama pada Sabtu pekan lalu.\n\n\
                17.05 WIB\n\n\
                Petugas memperkirakan puncak pasang di pelabuhan itu terjadi pada Senin malam.\n";
    let found = times(text, "2021-12-05".parse().unwrap());
    let expected = [
        ("18.40 WIB", "2021-12-05T18:40+07:00"),
        ("Sabtu pekan lalu", "2021-11-27"),
        ("17.05 WIB", "2021-12-05T17:05+07:00"),
        ("Senin malam", "2021-12-06"),
    ];
    let expected = expected.map(|(words, value)| (words, value.to_owned()));
    assert_eq!(found, expected);
}
