//! What a single file promises, whatever is in it.

use linimasa_analysis::{Content, InputFile, compile};

use super::*;

const NASTY: &str = "Judul </title></script><script>alert(1)</script><!-- --> \
                     <script type=\"text/plain\" id=\"linimasa-dossier\">\u{2028}\u{202E}<img src=x onerror=alert(2)>";

fn parts_of(script: &str) -> Parts {
    Parts {
        script: script_text(script),
        style: "body{margin:0}".into(),
        icon: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".into(),
        widget: Packed::of(b"\0asm widget"),
        studio: Some(Packed::of(b"\0asm studio")),
    }
}

fn folder(title: &str, text: &str) -> BTreeMap<String, String> {
    let head =
        format!("+++\ntitle = '''{title}'''\nlang = \"id\"\npublished = \"2024-06-12\"\n+++\n");
    let dossier = format!("title.id = '''{title}'''\ndescription.id = '''{title}'''\n");
    [
        ("a.md".to_owned(), head + text),
        ("2024/dossier.toml".to_owned(), dossier),
        ("actors.toml".to_owned(), String::new()),
    ]
    .into()
}

fn dossier(folder: &BTreeMap<String, String>) -> Vec<u8> {
    let file = |(name, text): (&String, &String)| InputFile {
        name: format!("articles/{name}"),
        content: Content::Bytes(text.clone().into_bytes()),
    };
    let files: Vec<_> = folder.iter().map(file).collect();
    let compiled = compile(&files);
    assert!(!compiled.has_errors(), "{:?}", compiled.diagnostics);
    linimasa_dossier::encode(&compiled.model)
}

fn data(title: &str, text: &str) -> Data {
    let folder = folder(title, text);
    Data {
        dossier: dossier(&folder),
        folder,
        place: "actors=rusia&q=a%20b".into(),
    }
}

fn plain() -> Data {
    data("Satu", "Rusia datang pada 12 Juni 2024.")
}

#[test]
fn what_is_made_can_be_read() {
    let (parts_in, data_in) = (parts_of("run()"), plain());
    let html = make(&parts_in, &data_in).unwrap();
    assert_eq!(read(&html), Ok(data_in.clone()));
    assert_eq!(parts(&html), Ok(parts_in.clone()));
    assert_eq!(replace(&html, &data_in), Ok(html.clone()));
    // One that only shows is read alike.
    let shows = Parts {
        studio: None,
        ..parts_in
    };
    let html = make(&shows, &data_in).unwrap();
    assert!(!html.contains("studio"), "{html}");
    assert_eq!(parts(&html), Ok(shows));
}

#[test]
fn the_policy_names_the_one_script_and_reaches_nothing() {
    let html = make(&parts_of("run()"), &plain()).unwrap();
    let at = |what: &str| html.find(what).unwrap();
    let policy = &html[at("http-equiv")..][..600];
    assert!(policy.contains("default-src 'none'"), "{policy}");
    // `printf 'run()' | openssl sha256 -binary | base64`
    assert!(
        policy.contains("'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='"),
        "{policy}"
    );
    assert!(at("http-equiv") < at("<title>"));
    assert_eq!(html.matches("type=\"module\"").count(), 1);
    assert!(!html.contains(" src="), "{html}");
}

#[test]
fn another_dossier_leaves_nothing_of_the_one_before() {
    let first = data("Rahasia", "Menteri Tersembunyi datang pada 12 Juni 2024.");
    let html = make(&parts_of("run()"), &first).unwrap();
    assert!(html.contains("Menteri Tersembunyi"));
    let second = Data {
        place: String::new(),
        ..plain()
    };
    let replaced = replace(&html, &second).unwrap();
    assert_eq!(replaced, make(&parts_of("run()"), &second).unwrap());
    for old in ["Rahasia", "Tersembunyi", "actors=rusia"] {
        assert!(!replaced.contains(old), "{old}");
    }
    assert_eq!(read(&replaced), Ok(second));
}

#[test]
fn nothing_that_an_article_says_becomes_markup() {
    let nasty = data(
        NASTY,
        &format!("{} pada 12 Juni 2024.", NASTY.replace('<', "\\<")),
    );
    let html = make(&parts_of("run()"), &nasty).unwrap();
    assert_eq!(html.matches("<script").count(), 6);
    assert_eq!(html.matches("</script>").count(), 6);
    assert_eq!(html.matches("<!--").count(), 2);
    assert_eq!(html.matches("<title>").count(), 1);
    assert!(!html.contains("<img"));
    assert!(html.contains("&lt;img src=x onerror"));
    assert_eq!(read(&html), Ok(nasty.clone()));
    assert_eq!(replace(&html, &nasty), Ok(html));
}

#[test]
fn a_page_that_a_browser_wrote_out_is_the_same_file() {
    let nasty = data(NASTY, "Rusia datang pada 12 Juni 2024.");
    let html = make(&parts_of("run()"), &nasty).unwrap();
    // Older browsers leave `<` and `>` in attributes, and quote no `'`; an
    // extension has added what it likes.
    let (head, tail) = html.split_once("name=\"description\" content=\"").unwrap();
    let (description, tail) = tail.split_once('"').unwrap();
    let loose = description
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'");
    let written = format!("{head}name=\"description\" content=\"{loose}\"{tail}")
        .replace("<!doctype html>\n", "")
        .replace(
            "<body>",
            "<body data-x=\"1\"><style>*{}</style><script>steal()</script>",
        );
    assert_ne!(written, html);
    assert_eq!(read(&written), Ok(nasty.clone()));
    assert_eq!(replace(&written, &nasty), Ok(html));
}

#[test]
fn a_script_may_say_what_would_end_it() {
    let script = "a = \"</script>\"; b = /<!--/; c = `</SCRIPT `; d = 1 < 2;\r\n";
    let text = script_text(script);
    assert_eq!(
        text,
        "a = \"\\x3C/script>\"; b = /\\x3C!--/; c = `\\x3C/SCRIPT `; d = 1 < 2;\n"
    );
    assert!(make(&parts_of(script), &plain()).is_ok());
    let raw = Parts {
        script: script.into(),
        ..parts_of("")
    };
    assert_eq!(make(&raw, &plain()), Err(Error::Markup("linimasa-script")));
    let styled = Parts {
        style: "a{}</STYLE>".into(),
        ..parts_of("")
    };
    assert_eq!(
        make(&styled, &plain()),
        Err(Error::Markup("linimasa-style"))
    );
}

#[test]
fn another_file_is_refused_with_what_it_lacks() {
    for odd in ["", "<!doctype html><p>Halo", "LINI\u{1}"] {
        assert_eq!(read(odd), Err(Error::Foreign("linimasa-dossier")));
        assert_eq!(replace(odd, &plain()), Err(Error::Foreign("linimasa-icon")));
    }
}

#[test]
fn a_file_that_was_changed_is_refused() {
    let html = make(&parts_of("run()"), &plain()).unwrap();
    let changed = html.replace(">run()<", ">run(1)<");
    assert_eq!(parts(&changed), Err(Error::Torn("linimasa-script")));
    let opening = "<script type=\"text/plain\" id=\"linimasa-dossier\">";
    let torn = html.replace(opening, &format!("{opening}AAAA"));
    assert_eq!(read(&torn), Err(Error::Torn("linimasa-dossier")));
    let twice = html.replace("</body>", &format!("{opening}</script></body>"));
    assert_eq!(read(&twice), Err(Error::Torn("linimasa-dossier")));
}

#[test]
fn a_file_that_is_cut_off_is_never_read_as_a_whole() {
    let html = make(&parts_of("run()"), &plain()).unwrap();
    for end in (0..html.len() - "</script>\n</body>\n</html>\n".len()).step_by(7) {
        if let Some(cut) = html.get(..end) {
            assert!(parts(cut).is_err(), "{end}");
        }
    }
}

#[test]
fn a_folder_holds_no_name_that_leads_out_of_it() {
    let names = [
        "../a.md", "/a.md", "a//b.md", "a/./b.md", "", "C:a.md", "a\\b.md", "a\nb.md", "a/..",
    ];
    for name in names {
        let mut data = plain();
        data.folder.insert(name.into(), String::new());
        assert_eq!(
            make(&parts_of(""), &data),
            Err(Error::Name(name.into())),
            "{name:?}"
        );
    }
}

#[test]
fn a_place_is_a_fragment_and_nothing_else() {
    for (place, kept) in [
        ("#q=a b", "q=a%20b"),
        (
            "</script><b>\"`\u{2028}.\n",
            "%3C/script%3E%3Cb%3E%22%60%E2%80%A8.",
        ),
        ("", ""),
    ] {
        let html = make(
            &parts_of(""),
            &Data {
                place: place.into(),
                ..plain()
            },
        );
        assert_eq!(read(&html.unwrap()).unwrap().place, kept);
    }
    let long = Data {
        place: "a".repeat(PLACE_BYTES_MAX + 1),
        ..plain()
    };
    let html = make(&parts_of(""), &long).unwrap();
    assert_eq!(read(&html).unwrap().place, "");
}

#[test]
fn a_dossier_that_cannot_be_read_is_not_written() {
    let torn = Data {
        dossier: b"LINI".to_vec(),
        ..plain()
    };
    assert!(matches!(make(&parts_of(""), &torn), Err(Error::Dossier(_))));
}
