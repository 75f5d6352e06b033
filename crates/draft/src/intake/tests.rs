use super::{TakenIn, free_of, take_in};
use crate::bidi::turns;
use crate::files::Files;
use crate::limits::{ARTICLE_BYTES_MAX, PAGE_BYTES_MAX};

fn taken(name: &str, text: &str) -> TakenIn {
    take_in(
        name,
        text.as_bytes(),
        &Files::from_iter([("a.md", "x"), ("2021/b.md", "x")]),
    )
}

fn names(taken: &TakenIn) -> Vec<&str> {
    taken
        .articles
        .iter()
        .map(|(name, _)| name.as_str())
        .collect()
}

#[test]
fn what_was_found_is_stated() {
    let raw = "Bendung Baru Dibuka\n\nWarta.id - 04/11/2021, 07:30 WIB\n\n\
               WARTA.id - Bendung itu dibuka oleh *Sari* Dewi.\n\nBaca juga: Sawah Kering\n";
    let taken = taken("a.txt", raw);
    let expected = "+++\ntitle = \"Bendung Baru Dibuka\"\noutlet = \"Warta.id\"\n\
                    published = \"2021-11-04\"\nlang = \"id\"\n+++\n\n\
                    Bendung itu dibuka oleh \\*Sari\\* Dewi.\n";
    assert_eq!(taken.articles, [("a-2.md".to_owned(), expected.to_owned())]);
    assert_eq!(taken.told, []);
}

#[test]
fn markdown_stays_as_it_is_written() {
    let text = "---\ntitle: Air\n---\r\n# Air\r\n\r\nAir naik.[^a]\r\n\r\n[^a]: Lain.\r\n";
    assert_eq!(taken("banjir/Air naik.md", text).articles[0].1, text);
    assert_eq!(
        names(&taken("banjir/Air naik.md", text)),
        ["banjir/Air naik.md"]
    );
    assert_eq!(names(&taken("2020/b.markdown", text)), ["2020/b-2.md"]);
}

#[test]
fn every_article_gets_a_name_that_is_free_and_stays_in_the_folder() {
    let two = "{\"id\": \"A\", \"text\": \"Air naik.\"}\n{\"title\": \"Air: naik?\", \"text\": \"Air naik.\"}\n\
               {\"text\": \"Air.\"}";
    assert_eq!(
        names(&taken("c.jsonl", two)),
        ["a-2.md", "air-naik.md", "c.md"]
    );
    for (name, expected) in [
        ("../../d.txt", "d.md"),
        ("C:\\berita\\d.txt", "d.md"),
        ("/etc/.d.txt", "d.md"),
        ("berita/…….txt", "berita/artikel.md"),
        ("", "artikel.md"),
        ("\u{202e}txt.d.txt", "txt-d.md"),
    ] {
        assert_eq!(names(&taken(name, "Air naik.")), [expected], "{name}");
    }
    let long = format!("{}.txt", "a".repeat(300));
    assert_eq!(names(&taken(&long, "Air naik."))[0].len(), 83);
}

#[test]
fn what_cannot_be_read_is_a_message() {
    let large = "Air naik. ".repeat(ARTICLE_BYTES_MAX / 10 + 1);
    let page = format!("<p>{}", "x".repeat(PAGE_BYTES_MAX));
    for (name, text, message) in [
        ("a.docx", "x", "found a file of a kind that is not read"),
        ("a.pdf", "%PDF-", "found a file of a kind that is not read"),
        ("a.txt", "%PDF-", "found a PDF document"),
        ("a.txt", "Air naik.\0", "found the character NUL"),
        ("a.txt", "", "found no text of an article"),
        ("a.txt", &large, "found more than 4 MB in one article"),
        ("a.md", &large, "found more than 4 MB in one article"),
        ("a.html", &page, "found more than 16 MB"),
        (
            "a.json",
            &"[".repeat(9999),
            "found no JSON: recursion limit exceeded",
        ),
    ] {
        let taken = taken(name, text);
        assert_eq!(taken.articles, [], "{name}");
        assert!(
            taken.told[0].message.starts_with(message),
            "{:?}",
            taken.told
        );
    }
}

#[test]
fn a_hostile_page_becomes_text() {
    let page = "<title>Air</title><script>alert(1)</script><p onclick=alert(2)>Air &lt;script&gt;\
                alert(3)&lt;/script&gt; naik di <a href='javascript:alert(4)'>Demak</a> kemarin.</p>";
    let taken = taken("d.html", page);
    let text = &taken.articles[0].1;
    let body = "Air \\<script>alert(3)\\</script> naik di Demak kemarin.";
    assert!(text.ends_with(&format!("\n{body}\n")), "{text}");
    assert!(!text.contains("javascript") && !text.contains("alert(1)"));
}

#[test]
fn what_turns_the_direction_of_writing_is_taken_out() {
    let turned = "\u{202e}";
    let record = format!(
        "{{\"text\": \"Kata Sari{turned} Dewi.\", \"title\": \"Air{turned} naik\", \
         \"byline\": [\"Ra\\u2067ni\"], \"outlet\": \"War\u{200f}ta\"}}"
    );
    for (name, text) in [
        ("c.jsonl", record),
        (
            "c.txt",
            format!("Air{turned} Naik\n\nSari{turned} Dewi pulang ke desa.\n"),
        ),
        (
            "c.md",
            format!("+++\ntitle = \"Air\\u202e{turned} naik\"\n+++\nAir.\n"),
        ),
        (
            "actors.toml",
            format!("ignore = [\"Sari{turned}\", \"\\U0000202e\"]\n"),
        ),
    ] {
        let taken = taken(name, &text);
        let [(_, text)] = taken.articles.as_slice() else {
            panic!("{taken:?}");
        };
        let is_plain = |text: &str| !text.contains(turns) && !text.contains("\\u20");
        assert!(is_plain(text) && !text.contains("\\U"), "{text}");
    }
}

#[test]
fn the_next_number_is_found_without_asking_for_each() {
    let asked = std::cell::Cell::new(0);
    let is_free = |id: &str| {
        asked.set(asked.get() + 1);
        let number = id
            .strip_prefix("index-")
            .map_or(1, |number| number.parse().unwrap());
        number > 9000_usize
    };
    assert_eq!(free_of("index", is_free), "index-9001");
    assert!(asked.get() < 40, "{asked:?}");
    assert_eq!(free_of("index", |id| id == "index-2"), "index-2");
    assert_eq!(free_of("index", |_| true), "index");
}
