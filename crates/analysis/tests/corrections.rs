//! What a person states in a folder goes before what is found.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use linimasa_analysis::{Compiled, Content, InputFile, Kept, compile, compile_again};
use linimasa_dossier::model::Article;

const ACTORS: &str = "[[actor]]\nid = \"rusia\"\nkind = \"state\"\nname = \"Rusia\"\n\
    metonyms = [\"Moskow\"]\n[[actor]]\nid = \"sari-dewi\"\nkind = \"person\"\nname = \"Sari Dewi\"\n";

const BODY: &str = "Sejak 12 Juni 2024 *Rusia* menarik pasukannya. Menteri Rina Hadi menemui Rusia \
    pada 3 Mei 2024, lalu ke Moskow. Ia membeli 2023 tenda.\n";

fn file(name: &str, text: &str) -> InputFile {
    InputFile {
        name: name.to_owned(),
        content: Content::Bytes(text.as_bytes().to_vec()),
    }
}

fn with(front: &str, actors: &str) -> Compiled {
    let article = format!("+++\npublished = \"2024-06-13\"\nlang = \"id\"\n{front}+++\n{BODY}");
    compile(&[file("a.md", &article), file("actors.toml", actors)])
}

/// Dates with their words and `bound`, actors with their words.
fn said(compiled: &Compiled) -> (Vec<String>, Vec<String>) {
    let article = &compiled.model.articles[0];
    let dates = times(article);
    let statements = article.statements.iter();
    let mentions = statements.flat_map(|statement| &statement.mentions);
    let actors = mentions.map(|mention| {
        let id = &compiled.model.actors[mention.actor as usize].id;
        format!("{}: {id}", mention.span.of(&article.text))
    });
    (dates, actors.collect())
}

fn times(article: &Article) -> Vec<String> {
    let statements = article.statements.iter();
    let times = statements.flat_map(|statement| &statement.times);
    times
        .map(|time| {
            let bound = time.bound.map_or("", |bound| bound.as_str());
            format!("{}: {} {bound}", time.span.of(&article.text), time.value)
                .trim()
                .to_owned()
        })
        .collect()
}

fn told(compiled: &Compiled) -> Vec<String> {
    compiled
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn without_marks_the_text_says_what_it_says() {
    let compiled = with("", ACTORS);
    let (dates, actors) = said(&compiled);
    assert_eq!(
        dates,
        ["12 Juni 2024: 2024-06-12 start", "3 Mei 2024: 2024-05-03"]
    );
    assert_eq!(
        actors,
        ["Rusia: rusia", "Rina Hadi: rina-hadi", "Rusia: rusia"]
    );
}

#[test]
fn a_mark_replaces_all_that_it_overlaps_and_nothing_else() {
    let compiled = with(
        "[[mark]]\nquote = \"Juni 2024\"\ndate = \"2024-06~\"\n\
         [[mark]]\nquote = \"3 Mei\"\ndate = \"\"\n\
         [[mark]]\nquote = \"Rusia\"\nnth = 2\nactor = \"\"\n\
         [[mark]]\nquote = \"Moskow\"\nactor = \"rusia\"\n\
         [[mark]]\nquote = \"Hadi\"\nactor = \"sari-dewi\"\n\
         [[mark]]\nquote = \"2023\"\ndate = 2023-01-02\n",
        ACTORS,
    );
    assert_eq!(told(&compiled), [""; 0]);
    let (dates, actors) = said(&compiled);
    assert_eq!(dates, ["Juni 2024: 2024-06~ start", "2023: 2023-01-02"]);
    assert_eq!(actors, ["Rusia: rusia", "Hadi: sari-dewi", "Moskow: rusia"]);
    let figures = compiled.model.articles[0].statements.iter();
    assert_eq!(figures.flat_map(|statement| &statement.figures).count(), 0);
}

#[test]
fn of_two_marks_for_the_same_words_the_last_one_stands() {
    let compiled = with(
        "[[mark]]\nquote = \"Rusia menarik\"\nactor = \"sari-dewi\"\n\
         [[mark]]\nquote = \"Rusia\"\nactor = \"rusia\"\n",
        ACTORS,
    );
    assert_eq!(said(&compiled).1[0], "Rusia: rusia");
}

#[test]
fn names_to_ignore_are_never_actors() {
    let compiled = with("", &format!("ignore = [\"rina hadi\"]\n{ACTORS}"));
    assert_eq!(said(&compiled).1, ["Rusia: rusia", "Rusia: rusia"]);
    assert_eq!(told(&compiled), [""; 0]);
}

#[test]
fn a_mark_that_finds_nothing_is_told_with_its_place() {
    let compiled = with(
        "[[mark]]\nquote = \"Tiongkok\"\nactor = \"rusia\"\n\
         [[mark]]\nquote = \"Rusia\"\nnth = 3\nactor = \"rusia\"\n\
         [[mark]]\nquote = \"Rusia\"\nactor = \"rusai\"\n\
         [[mark]]\nquote = \"pasukannya. Menteri\"\nactor = \"rusia\"\n\
         [[mark]]\nqoute = \"Rusia\"\nquote = \"Rusia\"\ndate = \"\"\n",
        ACTORS,
    );
    let expected = [
        "a.md:5:9: found no `Tiongkok` in the article's text; expected the words as the text has \
         them; mend the quote, or remove the mark",
        "a.md:8:9: found no `Rusia` in the article's text for this `nth`: it stands there 2 times; \
         expected the words as the text has them; mend the quote, or remove the mark",
        "a.md:13:9: found the actor `rusai`, whom the actors file does not list; expected `rusia`; \
         correct it, or list the actor",
        "a.md:15:9: found `pasukannya. Menteri`, which is not in one sentence; expected the words \
         of a date or a name; shorten the quote",
        "a.md:18:1: found the unknown key `qoute`; expected `quote`; rename it, or remove it",
    ];
    assert_eq!(told(&compiled), expected);
    assert!(!compiled.has_errors());
    assert_eq!(said(&compiled), said(&with("", ACTORS)));
}

#[test]
fn a_mark_that_says_nothing_stops_a_build() {
    for (mark, place) in [
        (
            "[[mark]]\nquote = \"Rusia\"\n",
            "a.md:4:1: found a mark without",
        ),
        (
            "[[mark]]\ndate = \"2024\"\n",
            "a.md:4:1: found a mark without",
        ),
        (
            "[[mark]]\nquote = \"\"\ndate = \"\"\n",
            "a.md:5:9: found an empty text",
        ),
        (
            "[[mark]]\nquote = \"Rusia\"\nnth = 0\ndate = \"\"\n",
            "a.md:6:7: found a number",
        ),
        (
            "[[mark]]\nquote = \"Rusia\"\ndate = \"kemarin\"\n",
            "a.md:6:8: found `kemarin`",
        ),
        (
            "[mark]\nquote = \"Rusia\"\ndate = \"\"\n",
            "a.md:4:1: found a table",
        ),
    ] {
        let compiled = with(mark, ACTORS);
        let told = told(&compiled);
        assert!(
            compiled.has_errors() && told[0].starts_with(place),
            "{told:?}"
        );
    }
}

#[test]
fn what_is_stated_to_be_none_is_not_looked_for() {
    let front =
        "title = \"\"\noutlet = \"\"\nsource = \"\"\nbyline = []\nvia = \"\"\nreviewed = true\n";
    let compiled = with(front, ACTORS);
    assert_eq!(told(&compiled), [""; 0]);
    let (article, source) = (&compiled.model.articles[0], &compiled.sources[0]);
    assert_eq!(
        (&article.title, &article.outlet, &article.url),
        (&None, &None, &None)
    );
    assert!(source.reviewed && article.byline.is_empty() && article.via.is_empty());
    let stated = [
        "published",
        "lang",
        "title",
        "outlet",
        "source",
        "byline",
        "via",
        "reviewed",
    ];
    assert_eq!(source.stated, stated);
}

#[test]
fn what_is_kept_changes_nothing_but_the_time_it_takes() {
    let mut kept = Kept::new();
    let article = |front: &str| file("a.md", &format!("+++\nlang = \"id\"\n{front}+++\n{BODY}"));
    let mark =
        "[[mark]]\nquote = \"Moskow\"\nactor = \"rusia\"\n[[mark]]\nquote = \"x\"\ndate = \"\"\n";
    let other =
        format!("{ACTORS}[[actor]]\nid = \"rina\"\nkind = \"person\"\nname = \"Rina Hadi\"\n");
    let steps = [
        vec![article(""), file("actors.toml", ACTORS)],
        vec![article(mark), file("actors.toml", ACTORS)],
        vec![
            article(mark),
            file("b.md", BODY),
            file("actors.toml", ACTORS),
        ],
        vec![
            article(mark),
            file("b.md", BODY),
            file("actors.toml", &other),
        ],
        vec![file("b.md", BODY), file("actors.toml", &other)],
        vec![
            file("b.md", BODY),
            file("c/b.md", BODY),
            file("actors.toml", "[[actor]]"),
        ],
        vec![file("b.md", BODY)],
    ];
    for files in steps {
        let again = compile_again(&files, &mut kept, &mut |_| {});
        assert_eq!(again, compile(&files));
        assert_eq!(compile_again(&files, &mut kept, &mut |_| {}), again);
    }
}
