//! `linimasa extract` as it is run.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_linimasa"))
        .arg("extract")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have stopped before it read its input.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn objects(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn told(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// A file in a folder of its own; left to the system's clean-up.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("linimasa-extract-{}", std::process::id()));
    fs::create_dir_all(&dir).unwrap();
    let path = dir.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// What the code points from `start` to `end` of a text are.
fn points(text: &str, start: &Value, end: &Value) -> String {
    let at = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    text.chars()
        .skip(at(start))
        .take(at(end) - at(start))
        .collect()
}

const ACTORS: &str = "[[actor]]\nid = \"nguyen-thi-dao\"\nkind = \"person\"\n\
                      name = \"Nguyễn Thị Đào\"\nwikidata = \"Q5\"\n";

#[test]
fn offsets_are_code_points_into_the_text_as_given() {
    let text =
        "“Kami pulang…” — kata Nguyễn Thị Đào, café itu tutup.\r\n\r\nNguyễn Thị Đào 😀 pergi.";
    let actors = file("actors.toml", ACTORS.as_bytes());
    let input = json!({"id": 7, "text": text}).to_string();
    let output = run(&["--actors", actors.to_str().unwrap()], input.as_bytes());
    assert!(output.status.success(), "{}", told(&output));
    let object = &objects(&output)[0];
    assert_eq!(object["id"], 7);
    let found = object["actors"].as_array().unwrap();
    assert_eq!(found.len(), 2);
    for actor in found {
        assert_eq!(actor["actor"], "nguyen-thi-dao");
        assert_eq!(actor["wikidata"], "Q5");
        assert_eq!(actor["text"], "Nguyễn Thị Đào");
        assert_eq!(
            points(text, &actor["start"], &actor["end"]),
            "Nguyễn Thị Đào"
        );
    }
    let body: Vec<String> = object["body"]
        .as_array()
        .unwrap()
        .iter()
        .map(|span| points(text, &span[0], &span[1]))
        .collect();
    assert_eq!(body.join("\r\n\r\n"), text);
}

#[test]
fn an_object_has_every_key_of_the_contract() {
    let output = run(&[], b"{\"id\":\"a\",\"text\":\"Air surut.\"}");
    assert_eq!(
        objects(&output)[0],
        json!({
            "id": "a",
            "metadata": {
                "title": null, "outlet": null, "byline": [], "published": null, "url": null,
                "via": [], "lang": null
            },
            "body": [[0, 10]],
            "dates": [], "actors": [], "figures": []
        })
    );
}

#[test]
fn what_is_found_is_explained_on_demand() {
    let text = "Beranda\nSedikitnya 40 orang mengungsi dari Demak pada Rabu (17/4/2024), kata \
                Presiden Rina Hadi.\nBaca juga: Air Surut";
    let input = json!({"id": 1, "text": text}).to_string();
    let objects = objects(&run(&["--explain"], input.as_bytes()));
    for found in ["dates", "actors", "figures", "furniture"] {
        let found = objects[0][found].as_array().unwrap();
        assert!(!found.is_empty());
        let has_rule = |one: &Value| one["rule"].as_str().is_some_and(|rule| !rule.is_empty());
        assert!(found.iter().all(has_rule), "{found:?}");
    }
    assert_eq!(objects[0]["furniture"][1]["text"], "Baca juga: Air Surut");
}

#[test]
fn a_bad_line_is_told_by_its_number_and_the_others_go_on() {
    let input = b"{\"id\":1,\"text\":\"Satu.\"}\n\n{\"id\":2\n{\"id\":3,\"text\":\"Tiga.\",\"lang\":\"fr\"}\n\
        {\"id\":4,\"text\":\"Empat.\",\"published\":\"kemarin\"}\n{\"id\":5,\"text\":\"Lima.\"}\n";
    let output = run(&["-"], input);
    assert_eq!(output.status.code(), Some(1));
    let ids: Vec<Value> = objects(&output).iter().map(|o| o["id"].clone()).collect();
    assert_eq!(ids, [1, 5]);
    assert_eq!(
        told(&output),
        "standard input:3: found no record: EOF while parsing an object at column 7; \
         expected an object with `id` and `text`\n\
         standard input:4: in `lang`: found `fr`; expected `id` or `en`; change it to one of these\n\
         standard input:5: in `published`: found `kemarin`, which is no date; expected \
         year-month-day, year-month or a year; write it as in \"2021-11-05\"\n"
    );
}

#[test]
fn a_line_overrides_what_the_command_says() {
    let input = [
        json!({"id": 1, "text": "Sari Dewi datang.", "lang": "en", "published": "2021-11-05",
               "actors": [{"id": "sari", "kind": "person", "name": {"id": "Sari Dewi"},
                           "country": null}]}),
        json!({"id": 2, "text": "Sari Dewi datang."}),
    ];
    let input = format!("{}\n{}\n", input[0], input[1]);
    let output = run(&["--lang", "id", "--published", "2020"], input.as_bytes());
    assert!(output.status.success(), "{}", told(&output));
    let objects = objects(&output);
    assert_eq!(objects[0]["metadata"]["published"], "2021-11-05");
    assert_eq!(objects[0]["metadata"]["lang"], "en");
    assert_eq!(objects[0]["actors"][0]["actor"], "sari");
    assert_eq!(objects[1]["metadata"]["published"], "2020");
    assert_eq!(objects[1]["metadata"]["lang"], "id");
}

#[test]
fn a_date_of_the_command_is_for_texts_without_one() {
    let dated = file(
        "bertanggal.txt",
        b"Air Surut di Dua Desa\n\nWarta.id - 05/11/2021\n\nAir surut kemarin.",
    );
    let undated = file("tanpa.txt", b"Air surut kemarin di dua desa.");
    let paths = [dated.to_str().unwrap(), undated.to_str().unwrap()];
    let output = run(&["--published", "2020-01-02", paths[0], paths[1]], b"");
    let objects = objects(&output);
    assert_eq!(objects[0]["file"], paths[0]);
    assert_eq!(objects[0]["metadata"]["published"], "2021-11-05");
    assert_eq!(objects[1]["metadata"]["published"], "2020-01-02");
}

#[test]
fn files_of_any_encoding_are_read() {
    let utf16: Vec<u8> = "\u{FEFF}Café itu tutup."
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let paths = [
        file("utf16.txt", &utf16),
        file("latin.txt", b"Caf\xE9 itu tutup."),
        file(
            "bom.md",
            b"\xEF\xBB\xBF+++\ntitle = \"Kaf\xC3\xA9\"\n+++\nCaf\xC3\xA9 itu tutup.",
        ),
    ];
    let paths: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let output = run(&paths, b"");
    assert!(output.status.success());
    let bodies: Vec<Value> = objects(&output).iter().map(|o| o["body"].clone()).collect();
    assert_eq!(
        bodies,
        [json!([[0, 15]]), json!([[0, 15]]), json!([[23, 38]])]
    );
    assert_eq!(
        told(&output),
        format!(
            "{}:1:4: found bytes that are not UTF-8; read them as Windows-1252; save the file as \
             UTF-8\n",
            paths[1]
        )
    );
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_read() {
    let good = file("baik.txt", b"Air surut.");
    let pdf = file("halaman.txt", b"%PDF-1.7\n");
    let json = file("daftar.json", b"[{\"@type\": \"NewsArticle\"}, 1]");
    let paths = [&good, &pdf, &json].map(|path| path.to_str().unwrap());
    let output = run(&["tidak-ada.txt", paths[1], paths[2], paths[0]], b"");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(objects(&output).len(), 1);
    let told: Vec<&str> = told(&output).lines().collect();
    assert!(told[0].starts_with("tidak-ada.txt: "), "{told:?}");
    assert_eq!(
        told[1..],
        [
            format!(
                "{}:1:1: found a PDF document; expected a text; save its text as .txt, or remove \
                 the file",
                paths[1]
            ),
            format!(
                "{}:1:1: found nothing in `articleBody` at `$[0]`; expected the text of the \
                 article; add it, or save its page as .html",
                paths[2]
            ),
        ]
    );
}

#[test]
fn a_page_has_its_text_beside_what_it_says() {
    let html = "<html lang=en><title>x</title><meta property=og:title content='Air Surut'>\
                <link rel=canonical href=https://warta.id/a><h1>Air Surut</h1>\
                <time datetime=2021-11-05T07:30:00+07:00>x</time><script>var x</script>\
                <p>“Air surut di dua desa,” kata Rina Hadi.<p>Warga di sana pulang kemarin.";
    let page = file("halaman.html", html.as_bytes());
    let object = &objects(&run(&[page.to_str().unwrap()], b""))[0];
    let text = object["text"].as_str().unwrap();
    let body: Vec<String> = object["body"]
        .as_array()
        .unwrap()
        .iter()
        .map(|span| points(text, &span[0], &span[1]))
        .collect();
    assert_eq!(
        body,
        [
            "“Air surut di dua desa,” kata Rina Hadi.",
            "Warga di sana pulang kemarin."
        ]
    );
    assert_eq!(object["dates"][0]["value"], "2021-11-04");
    assert_eq!(
        object["metadata"],
        json!({
            "title": "Air Surut", "outlet": null, "byline": [], "published": "2021-11-05",
            "url": "https://warta.id/a", "via": [], "lang": "id"
        })
    );
}

#[test]
fn records_come_in_utf16_too() {
    let line = "{\"id\": 1, \"text\": \"“Air” surut.\"}\n".repeat(2);
    let bytes: Vec<u8> = line.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let output = run(&[], &bytes);
    assert!(output.status.success(), "{}", told(&output));
    let bodies: Vec<Value> = objects(&output).iter().map(|o| o["body"].clone()).collect();
    assert_eq!(bodies, [json!([[0, 12]]), json!([[0, 12]])]);
}

#[test]
fn a_mistake_in_the_actors_file_stops_everything() {
    let actors = file(
        "salah.toml",
        b"[[actor]]\nid = \"a\"\nkind = \"orang\"\nname = \"A\"\n",
    );
    let path = actors.to_str().unwrap();
    let output = run(&["--actors", path], b"{\"text\":\"Air surut.\"}");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(
        told(&output).starts_with(&format!("{path}:3:8: ")),
        "{}",
        told(&output)
    );
}

#[test]
fn what_an_article_corrects_is_extracted() {
    let text = "+++\npublished = \"\"\nlang = \"id\"\n[[mark]]\nquote = \"kemarin\"\ndate = \"2023-09~\"\n\
                [[mark]]\nquote = \"Đào\"\nactor = \"nguyen-thi-dao\"\n\
                [[mark]]\nquote = \"Rusia\"\nactor = \"\"\n[[mark]]\nquote = \"lusa\"\ndate = \"\"\n+++\n\
                Bu *Đào* menuduh Rusia sejak kemarin.\n";
    let actors = file("pelaku.toml", ACTORS.as_bytes());
    let article = file("koreksi.md", text.as_bytes());
    let arguments = [
        "--actors",
        actors.to_str().unwrap(),
        "--published",
        "2024-01-01",
        article.to_str().unwrap(),
    ];
    let output = run(&arguments, b"");
    assert!(output.status.success());
    assert!(
        told(&output).contains("koreksi.md:14:9: found no `lusa`"),
        "{}",
        told(&output)
    );
    let object = &objects(&output)[0];
    assert_eq!(object["metadata"]["published"], Value::Null);
    let dates = object["dates"].as_array().unwrap();
    assert_eq!(dates.len(), 1);
    assert_eq!(dates[0]["value"], "2023-09~");
    assert_eq!(
        points(text, &dates[0]["start"], &dates[0]["end"]),
        "kemarin"
    );
    let found = object["actors"].as_array().unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0]["actor"], "nguyen-thi-dao");
    assert_eq!(points(text, &found[0]["start"], &found[0]["end"]), "Đào");
}
