//! What a person does with a draft, seen in the dossier that is built of it.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use linimasa_dossier::Dossier;
use linimasa_dossier::model::ActorKind;
use linimasa_draft::{
    Builder, Built, Candidate, Doubt, Edit, Entry, Files, History, Look, Mark, Quote, Which, apply,
    build, commit, compose, from_zip, look, take_in, to_zip,
};

const ACTORS: &str = "# Pelaku.\n\n[[actor]]\nid = \"rusia\"\nkind = \"state\"\nname = \"Rusia\"\n\
    metonyms = [\"Moskow\"]\n\n[[actor]]\nid = \"persatuan-petani\"\nkind = \"organisation\"\n\
    name = \"Persatuan Petani\"\naliases = [\"Serikat Petani Wulan\"]\n";

const FIRST: &str = "+++\ntitle = \"Sawah\"\npublished = \"2024-04-18\"\n\
    published_from = \"dateline\"\nlang = \"id\"\n+++\n\
    Menteri Rina Hadi menemui Persatuan Petani pada 12 Juni 2024. Rusia menarik pasukannya.\n";

const SECOND: &str = "+++\ntitle = \"Pasar\"\npublished = \"2024-05-02\"\nlang = \"id\"\n+++\n\
    Serikat Petani Wulan menolak usul Menteri Rina Hadi. Presiden Wira Santosa pulang.\n";

fn files() -> Files {
    Files::from_iter([("a.md", FIRST), ("b.md", SECOND), ("actors.toml", ACTORS)])
}

fn edited(mut files: Files, edits: &[Edit]) -> Files {
    let changes = apply(&files, edits).unwrap();
    commit(&mut files, &changes);
    files
}

fn built(files: &Files) -> Built {
    build(files, &mut |_, _| {})
}

/// Who is named in an article: words and ids.
fn actors(files: &Files, file: &str) -> Vec<String> {
    let look = look(files, file).unwrap();
    let actors = look.actors.iter();
    actors
        .map(|actor| format!("{}: {}", actor.quote.exact, actor.entry.id))
        .collect()
}

fn candidate(built: &Built, id: &str) -> Candidate {
    let mut candidates = built.review.candidates.iter();
    candidates.find(|one| one.entry.id == id).unwrap().clone()
}

fn mark(file: &str, exact: &str, mark: Mark) -> Edit {
    let quote = Quote {
        exact: exact.to_owned(),
        nth: 1,
    };
    Edit::Mark {
        file: file.to_owned(),
        quote,
        mark,
    }
}

fn listed(files: &Files, id: &str) -> Entry {
    let mut entries = linimasa_draft::entries(files).into_iter();
    entries.find(|entry| entry.id == id).unwrap()
}

#[test]
fn candidates_begin_with_those_in_most_articles() {
    let review = built(&files()).review;
    let ids: Vec<&str> = review
        .candidates
        .iter()
        .map(|one| one.entry.id.as_str())
        .collect();
    assert_eq!(ids, ["rina-hadi", "wira-santosa"]);
    let first = &review.candidates[0];
    assert_eq!(
        (first.doubt, first.articles, first.mentions),
        (Doubt::New, 2, 2)
    );
    assert_eq!((first.first.file.as_str(), first.first.line), ("a.md", 7));
    assert_eq!(
        review.actors[1].names,
        ["Persatuan Petani", "Serikat Petani Wulan"]
    );
    assert_eq!(review.actors[0].entry.metonyms, ["Moskow"]);
}

#[test]
fn two_actors_that_are_one_are_merged() {
    let files = edited(
        files(),
        &[mark(
            "a.md",
            "pasukannya",
            Mark::Actor(Some("rusia".to_owned())),
        )],
    );
    let rina = candidate(&built(&files), "rina-hadi").entry;
    let wira = candidate(&built(&files), "wira-santosa").entry;
    // Two who were found.
    let edits = compose::merge(&files, &wira, &rina).unwrap();
    let files = edited(files, &edits);
    assert_eq!(
        actors(&files, "b.md")[1..],
        ["Rina Hadi: rina-hadi", "Wira Santosa: rina-hadi"]
    );
    // One who is listed into another.
    let edits = compose::merge(
        &files,
        &listed(&files, "rusia"),
        &listed(&files, "persatuan-petani"),
    );
    let files = edited(files, &edits.unwrap());
    let one = listed(&files, "persatuan-petani");
    assert_eq!(one.aliases, ["Serikat Petani Wulan", "Rusia"]);
    assert_eq!(one.metonyms, ["Moskow"]);
    let named = actors(&files, "a.md");
    assert_eq!(
        named[2..],
        ["Rusia: persatuan-petani", "pasukannya: persatuan-petani"]
    );
    let built = built(&files);
    assert!(
        built
            .review
            .articles
            .iter()
            .all(|article| article.told.is_empty())
    );
}

#[test]
fn an_actor_that_is_two_is_split() {
    let files = files();
    let new = Entry {
        id: "serikat-petani-wulan".to_owned(),
        kind: ActorKind::Organisation,
        names: vec![("id".to_owned(), "Serikat Petani Wulan".to_owned())],
        aliases: Vec::new(),
        metonyms: Vec::new(),
        country: None,
        wikidata: None,
    };
    let edits = compose::split(&files, "persatuan-petani", &new).unwrap();
    let files = edited(files, &edits);
    assert_eq!(
        actors(&files, "b.md")[0],
        "Serikat Petani Wulan: serikat-petani-wulan"
    );
    assert_eq!(
        actors(&files, "a.md")[1],
        "Persatuan Petani: persatuan-petani"
    );
    assert!(built(&files).review.told.is_empty());
}

#[test]
fn whoever_is_rejected_is_an_actor_no_more_until_that_is_taken_back() {
    let files = files();
    let rina = candidate(&built(&files), "rina-hadi").entry;
    let mut kept = files.clone();
    let mut history = History::new();
    let changes = apply(
        &kept,
        &compose::reject(&files, &rina, &built(&files).review).unwrap(),
    )
    .unwrap();
    commit(&mut kept, &changes);
    history.push((), changes);
    assert_eq!(
        actors(&kept, "a.md"),
        ["Persatuan Petani: persatuan-petani", "Rusia: rusia"]
    );
    // Whoever is accepted after all is ignored no longer.
    let accepted = edited(kept.clone(), &compose::accept(&kept, &rina).unwrap());
    assert_eq!(actors(&accepted, "a.md")[0], "Rina Hadi: rina-hadi");
    history.undo(&mut kept).unwrap();
    assert_eq!(kept, files);
    // One who is listed and marked.
    let marked = edited(
        files,
        &[mark(
            "a.md",
            "pasukannya",
            Mark::Actor(Some("rusia".to_owned())),
        )],
    );
    let edits = compose::reject(&marked, &listed(&marked, "rusia"), &built(&marked).review);
    let edits = edits.unwrap();
    let rejected = edited(marked, &edits);
    assert_eq!(
        actors(&rejected, "a.md")[1..],
        ["Persatuan Petani: persatuan-petani"]
    );
    assert_eq!(built(&rejected).review.told, []);
}

#[test]
fn a_name_that_is_somebody_elses_too_stays_theirs_when_one_is_rejected() {
    const SOLDIERS: &str = "+++\ntitle = \"Patroli\"\npublished = \"2024-04-18\"\n\
        lang = \"id\"\n+++\nPrajurit Angkatan Bersenjata Filipina (AFP) menjaga pelabuhan. Juru \
        bicara AFP mengatakan dua prajurit tewas.\n";
    const AGENCY: &str = "+++\ntitle = \"Wawancara\"\npublished = \"2024-04-19\"\nlang = \"id\"\n\
        +++\nPresiden berbicara kepada kantor berita AFP pada Senin.\n";
    let files = Files::from_iter([("a.md", SOLDIERS), ("b.md", AGENCY)]);
    let before = (actors(&files, "a.md"), actors(&files, "b.md"));
    assert_eq!(before.0.len(), 3, "{before:?}");
    let review = built(&files).review;
    let army = review.candidates.iter().map(|one| &one.entry);
    let army = army.filter(|one| one.name("id") == "Angkatan Bersenjata Filipina");
    let army = army.clone().next().unwrap();
    assert!(army.aliases.iter().any(|alias| alias == "AFP"), "{army:?}");
    let rejected = edited(
        files.clone(),
        &compose::reject(&files, army, &review).unwrap(),
    );
    assert_eq!(linimasa_draft::ignored(&rejected), [army.name("id")]);
    assert_eq!(actors(&rejected, "a.md"), Vec::<String>::new());
    assert_eq!(actors(&rejected, "b.md"), before.1);
    // One who is listed by that name and whom no text calls so.
    let listed = Files::from_iter([
        ("a.md", SOLDIERS),
        (
            "actors.toml",
            "[[actor]]\nid = \"afp\"\nkind = \"organisation\"\nname = \"Agence France-Presse\"\n\
             metonyms = [\"AFP\"]\n",
        ),
    ]);
    let review = built(&listed).review;
    let rejected = edited(
        listed.clone(),
        &compose::reject(&listed, army, &review).unwrap(),
    );
    assert_eq!(linimasa_draft::ignored(&rejected), [army.name("id")]);
    assert_eq!(actors(&rejected, "a.md"), Vec::<String>::new());
}

#[test]
fn an_actor_is_renamed_and_found_by_its_old_name() {
    let files = files();
    let edits = compose::rename(&files, "persatuan-petani", "id", "Serikat Petani Wulan").unwrap();
    let files = edited(files, &edits);
    assert_eq!(
        listed(&files, "persatuan-petani").aliases,
        ["Persatuan Petani"]
    );
    let files = edited(
        files.clone(),
        &compose::alias(&files, "rusia", "Wira Santosa").unwrap(),
    );
    assert_eq!(
        actors(&files, "a.md")[1],
        "Persatuan Petani: persatuan-petani"
    );
    assert_eq!(actors(&files, "b.md")[2], "Wira Santosa: rusia");
    let files = edited(
        files.clone(),
        &compose::unalias(&files, "rusia", "Wira Santosa").unwrap(),
    );
    assert_eq!(actors(&files, "b.md")[2], "Wira Santosa: wira-santosa");
    let nobody = compose::rename(&files, "x", "id", "X").unwrap_err();
    assert_eq!(nobody.to_string(), "no actor has the id `x`");
}

#[test]
fn a_look_names_every_place_as_a_correction_does() {
    let files = files();
    let before = look(&files, "a.md").unwrap();
    let date = before.dates[0].clone();
    assert_eq!(
        (date.value.as_str(), date.is_corrected),
        ("2024-06-12", false)
    );
    let edit = |mark| Edit::Mark {
        file: "a.md".to_owned(),
        quote: date.quote.clone(),
        mark,
    };
    let files = edited(files, &[edit(Mark::Date("2024-07".parse().ok()))]);
    let after = look(&files, "a.md").unwrap();
    assert_eq!(
        (after.dates[0].value.as_str(), after.dates[0].is_corrected),
        ("2024-07", true)
    );
    assert_eq!(after.corrections[0].place, Some(date.place));
    let files = edited(files, &[edit(Mark::Found(Which::Date))]);
    assert_eq!(look(&files, "a.md"), Some(before));
    assert!(look(&files, "c.md").is_none());
}

#[test]
fn words_that_overlap_themselves_have_a_place_each() {
    let text = "Tutututu";
    for start in [2, 4] {
        let quote = Quote::of(text, start, start + 4);
        assert_eq!(quote.place(text).unwrap().start as usize, start);
    }
    assert_eq!(Quote::of("Tutu", 0, 0).place("Tutu"), None);
}

/// All that a person can correct.
fn everything() -> Vec<Edit> {
    let a = || "a.md".to_owned();
    let text = str::to_owned;
    vec![
        Edit::Title {
            file: a(),
            value: text("Judul lain"),
        },
        Edit::Outlet {
            file: a(),
            value: String::new(),
        },
        Edit::Byline {
            file: a(),
            value: vec![text("Rani \"R\" W")],
        },
        Edit::Published {
            file: a(),
            value: "2024-04-19".parse().ok(),
        },
        Edit::Source {
            file: a(),
            value: text("https://contoh.id/a?b=c&d"),
        },
        Edit::Via {
            file: a(),
            value: Vec::new(),
        },
        Edit::Lang {
            file: a(),
            value: Some(linimasa_analysis::Lang::Id),
        },
        Edit::Reviewed {
            file: a(),
            reviewed: true,
        },
        mark("a.md", "12 Juni 2024", Mark::Date("2023~".parse().ok())),
        mark("a.md", "Rina Hadi", Mark::Actor(Some(text("rusia")))),
        mark("a.md", "Rusia", Mark::Actor(None)),
        Edit::Ignore {
            name: text("Wira Santosa"),
        },
        Edit::Heading {
            lang: text("id"),
            title: text("Beras"),
            description: text("Dua warta."),
        },
    ]
}

#[track_caller]
fn stands(files: &Files) {
    let Look {
        article,
        actors,
        dates,
        ..
    } = look(files, "a.md").unwrap();
    assert_eq!(article.title.as_deref(), Some("Judul lain"));
    assert_eq!(
        (article.outlet, article.byline),
        (None, vec!["Rani \"R\" W".to_owned()])
    );
    assert_eq!(article.published.as_deref(), Some("2024-04-19"));
    assert_eq!(article.published_from, None);
    assert_eq!(article.source.as_deref(), Some("https://contoh.id/a?b=c&d"));
    assert!(article.reviewed && article.via.is_empty() && article.lang == "id");
    assert_eq!(
        dates
            .iter()
            .map(|date| date.value.as_str())
            .collect::<Vec<_>>(),
        ["2023~"]
    );
    let ids: Vec<&str> = actors.iter().map(|actor| actor.entry.id.as_str()).collect();
    assert_eq!(ids, ["rusia", "persatuan-petani"]);
    let built = built(files);
    let dossier = Dossier::decode(&built.dossier).unwrap();
    let model = dossier.model();
    assert_eq!(model.title, [("id".to_owned(), "Beras".to_owned())]);
    assert!(model.actors.iter().all(|actor| actor.id != "wira-santosa"));
    assert!(files.get("actors.toml").unwrap().starts_with("# Pelaku."));
}

#[test]
fn what_a_person_corrected_is_never_overwritten() {
    let mut files = edited(files(), &everything());
    stands(&files);
    let mut builder = Builder::new();
    assert_eq!(builder.build(&files, &mut |_, _| {}), built(&files));
    // Others come in, and an actor is accepted.
    let raw = "Harga Beras Naik\n\nMenteri Rina Hadi datang, Rabu (17/4/2024). Rusia pulang.\n";
    for name in ["a.txt", "a.md", "a.html"] {
        let taken = take_in(name, raw.as_bytes(), &files);
        let add = taken
            .articles
            .into_iter()
            .map(|(file, text)| Edit::Add { file, text });
        files = edited(files, &add.collect::<Vec<_>>());
    }
    let add = |file: &str, text: &str| Edit::Add {
        file: file.to_owned(),
        text: text.to_owned(),
    };
    files = edited(
        files,
        &[
            add(
                "actors.toml",
                "ignore = [\"X\"]\n[[actor]]\nid = \"rusia\"\nkind = \"person\"\nname = \"R\"\n[[actor]]\nid = \"y\"\nkind = \"person\"\nname = \"Y\"\n",
            ),
            add(
                "dossier.toml",
                "title.id = \"Lain\"\ntitle.en = \"Rice\"\ndescription = \"Lain.\"\n",
            ),
            Edit::Heading {
                lang: "en".to_owned(),
                title: String::new(),
                description: String::new(),
            },
        ],
    );
    assert_eq!(
        (files.count(), linimasa_draft::entries(&files).len()),
        (5, 3)
    );
    stands(&files);
    let rina = candidate(&built(&files), "rina-hadi").entry;
    files = edited(files.clone(), &compose::accept(&files, &rina).unwrap());
    stands(&files);
    assert_eq!(builder.build(&files, &mut |_, _| {}), built(&files));
    // It goes through a zip.
    let opened = from_zip(&to_zip(&files, 0).unwrap(), &Default::default()).unwrap();
    assert_eq!((&opened.files, opened.told.len()), (&files, 0));
    stands(&opened.files);
    // What is taken back is found again.
    files = edited(
        files,
        &[mark("a.md", "12 Juni 2024", Mark::Found(Which::Date))],
    );
    assert_eq!(look(&files, "a.md").unwrap().dates[0].value, "2024-06-12");
}
