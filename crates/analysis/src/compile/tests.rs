use super::{Compiled, Content, InputFile, compile};

fn files(files: &[(&str, &str)]) -> Vec<InputFile> {
    files
        .iter()
        .map(|(name, text)| InputFile {
            name: format!("artikel/{name}"),
            content: Content::Bytes(text.as_bytes().to_vec()),
        })
        .collect()
}

const ACTORS: &str = "[[actor]]\nid = \"sari-dewi\"\nkind = \"person\"\nname = \"Sari Dewi\"\n";

const MARKDOWN: &str = "+++\ntitle = \"Bendung\"\npublished = \"2021-11-05\"\nlang = \"id\"\n+++\n\
    Sari Dewi membuka bendung itu.[^a] Warga datang.\n\n## Judul\n\nAir mengalir lagi.\n\n\
    [^a]: Lain sumber, lain hari.\n";

const RAW: &str = "Bendung Baru Dibuka di Kaki Gunung\n\nWarta.id - 04/11/2021, 07:30 WIB\n\n\
    WARTA.id - Bendung itu dibuka oleh Sari Dewi.\n\nBaca juga: Sawah Kering Lagi\n\n\
    Sari Dewi pulang sesudahnya.\n\nKomentar\n";

fn small() -> Vec<InputFile> {
    files(&[
        ("c-tanpa-tanggal.md", "Air mengalir lagi."),
        ("b.md", MARKDOWN),
        ("a.txt", RAW),
        ("actors.toml", ACTORS),
        (
            "dossier.toml",
            "title.id = \"Bendung\"\ntitle.en = \"The weir\"\n",
        ),
    ])
}

fn told(compiled: &Compiled) -> Vec<String> {
    compiled
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn articles_are_sorted_by_publication_and_undated_ones_come_last() {
    let compiled = compile(&small());
    let ids: Vec<&str> = compiled
        .model
        .articles
        .iter()
        .map(|a| a.id.as_str())
        .collect();
    assert_eq!(ids, ["a", "b", "c-tanpa-tanggal"]);
    assert_eq!(told(&compiled), [""; 0]);
}

#[test]
fn a_raw_page_becomes_its_body_and_its_metadata() {
    let compiled = compile(&small());
    let article = &compiled.model.articles[0];
    assert_eq!(
        article.text,
        "Bendung itu dibuka oleh Sari Dewi.\n\nSari Dewi pulang sesudahnya."
    );
    assert_eq!(
        article.title.as_deref(),
        Some("Bendung Baru Dibuka di Kaki Gunung")
    );
    assert_eq!(article.outlet.as_deref(), Some("Warta.id"));
    assert_eq!(
        article.published.map(|p| p.to_string()).as_deref(),
        Some("2021-11-04")
    );
    let named: Vec<u32> = article
        .statements
        .iter()
        .flat_map(|s| s.mentions.iter().map(|m| m.actor))
        .collect();
    assert_eq!(named, [0, 0]);
}

#[test]
fn a_note_belongs_to_the_sentence_it_stands_behind() {
    let compiled = compile(&small());
    let notes: Vec<&[String]> = compiled.model.articles[1]
        .statements
        .iter()
        .map(|s| s.notes.as_slice())
        .collect();
    assert_eq!(
        notes,
        [&["Lain sumber, lain hari.".to_owned()][..], &[], &[]]
    );
}

#[test]
fn the_order_of_the_files_does_not_change_a_byte() {
    let mut turned = small();
    turned.reverse();
    let bytes = |files: &[InputFile]| linimasa_dossier::encode(&compile(files).model);
    assert_eq!(bytes(&small()), bytes(&turned));
    assert_eq!(compile(&small()), compile(&turned));
}

#[test]
fn files_that_cannot_be_used_are_told() {
    let compiled = compile(&files(&[
        ("satu.md", "Air mengalir lagi."),
        ("satu.txt", "Air mengalir lagi di sana."),
        ("kosong.md", "+++\ntitle = \"Kosong\"\n+++\n"),
        ("gambar.txt", "\0\u{2}"),
        ("2025.docx", ""),
        ("actors.toml", ACTORS),
        ("dossier.toml", "titel = \"Bendung\"\n"),
    ]));
    assert_eq!(
        told(&compiled),
        [
            "artikel/2025.docx:1:1: found a file of a kind that is not read; expected .md, .txt, \
         .html, .json, .jsonl, actors.toml or dossier.toml; save its text as .md or .txt, or take \
         it out of the folder",
            "artikel/dossier.toml:1:1: found the unknown key `titel`; expected `title`; rename it, or \
         remove it",
            "artikel/gambar.txt:1:1: found the character NUL, which no text has; expected \
         a text in UTF-8; save it as one, or remove the file",
            "artikel/kosong.md:1:1: found no text of an article; expected at least one sentence; write \
         it, or remove the file",
            "artikel/satu.txt:1:1: found a second article with the id `satu`, which artikel/satu.md \
         has already; expected every file to have a name of its own; rename one of the two",
        ]
    );
    assert!(compiled.has_errors());
    assert_eq!(compiled.model.articles.len(), 1);
}

#[test]
fn what_an_editor_may_not_have_meant_is_a_warning_at_its_place() {
    let namesake = "[[actor]]\nid = \"sari\"\nkind = \"person\"\nname = \"Sari\"\n\
                    aliases = [\"Sari Dewi\"]\n";
    let compiled = compile(&files(&[
        ("a.md", "Air mengalir lagi.\n\nMereka pergi.[^x] Lalu [^y\n"),
        ("actors.toml", &format!("{ACTORS}{namesake}")),
    ]));
    assert_eq!(
        told(&compiled),
        [
            "artikel/a.md:3:14: found the mark `[^x]` of a footnote that is not there; expected a \
         line that begins with `[^x]:`; add it, or remove the mark",
            "artikel/a.md:3:24: found `[^y`, which begins the mark of a footnote and does not end \
         it; expected a label without spaces and a `]`; write it as in `[^1]`, or remove it",
            "artikel/actors.toml:9:12: found the name `Sari Dewi` of `sari`, which is a name of \
         `sari-dewi` too; expected names that tell the two apart; change one, unless they are \
         namesakes",
        ]
    );
    assert!(!compiled.has_errors());
    assert_eq!(compiled.model.actors.len(), 2);
}

#[test]
fn a_folder_without_an_actors_file_is_told() {
    let compiled = compile(&files(&[
        ("2021/a.md", "Air mengalir lagi."),
        ("b.md", "Sawah kering."),
    ]));
    assert_eq!(
        told(&compiled),
        [
            "artikel/actors.toml:1:1: found no such file; only known states and organisations and \
         the persons whom a text introduces are found without it; write one as the README shows"
        ]
    );
    assert!(!compiled.has_errors());
}

#[test]
fn somebody_whom_no_file_names_joins_the_actors() {
    let compiled = compile(&files(&[(
        "a.md",
        "Pemerintah Armenia menolak usul itu. Armenia menuntut perundingan baru.",
    )]));
    let actors = &compiled.model.actors;
    assert!(
        actors.iter().any(|actor| actor.id == "armenia"),
        "{actors:?}"
    );
}
