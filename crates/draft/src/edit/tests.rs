use linimasa_dossier::model::ActorKind;

use super::{Edit, EditError, Mark, Quote, Which, apply};
use crate::entry::Entry;
use crate::files::{ACTORS, DOSSIER, Files, commit};

const ARTICLE: &str =
    "+++\ntitle = \"Air naik\" # kata redaksi\nlang = \"id\"\n+++\n# Air\n\nAir naik.\n";

fn files() -> Files {
    Files::from_iter([("a.md", ARTICLE), ("b.md", "Air surut.\r\n")])
}

#[track_caller]
fn after(edits: &[Edit], file: &str) -> String {
    let mut files = files();
    let changes = apply(&files, edits).unwrap();
    commit(&mut files, &changes);
    files
        .get(file)
        .map(|text| text.to_string())
        .unwrap_or_default()
}

fn a() -> String {
    "a.md".to_owned()
}

fn entry(id: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        kind: ActorKind::Person,
        names: vec![("id".to_owned(), "Sari Dewi".to_owned())],
        aliases: vec!["Bu Sari".to_owned()],
        metonyms: Vec::new(),
        country: None,
        wikidata: None,
    }
}

#[test]
fn what_is_stated_is_written_and_all_else_stays() {
    let title = Edit::Title {
        file: a(),
        value: String::new(),
    };
    let expected = ARTICLE.replace("\"Air naik\"", "\"\"");
    assert_eq!(after(&[title], "a.md"), expected);
    let published = Edit::Published {
        file: a(),
        value: "2021-11".parse().ok(),
    };
    let reviewed = Edit::Reviewed {
        file: a(),
        reviewed: true,
    };
    let expected = ARTICLE.replace(
        "\"id\"\n",
        "\"id\"\npublished = \"2021-11\"\nreviewed = true\n",
    );
    assert_eq!(after(&[published, reviewed], "a.md"), expected);
}

#[test]
fn an_article_without_front_matter_gets_one() {
    let via = Edit::Via {
        file: "b.md".to_owned(),
        value: vec!["AP".to_owned()],
    };
    assert_eq!(
        after(&[via], "b.md"),
        "+++\nvia = [\"AP\"]\n+++\nAir surut.\r\n"
    );
}

#[test]
fn a_mark_is_written_once_and_taken_back() {
    let quote = Quote {
        exact: "Air".to_owned(),
        nth: 2,
    };
    let mark = |mark| Edit::Mark {
        file: a(),
        quote: quote.clone(),
        mark,
    };
    let no_actor = mark(Mark::Actor(None));
    let actor = mark(Mark::Actor(Some("air".to_owned())));
    let expected = ARTICLE.replace(
        "\"id\"\n",
        "\"id\"\n\n[[mark]]\nquote = \"Air\"\nnth = 2\nactor = \"air\"\n",
    );
    assert_eq!(after(&[no_actor.clone(), actor], "a.md"), expected);
    let back = mark(Mark::Found(Which::Actor));
    assert_eq!(after(&[no_actor, back], "a.md"), ARTICLE);
}

#[test]
fn actors_are_listed_changed_and_taken_out() {
    let mut other = entry("sari");
    other.names.push(("en".to_owned(), "Sari".to_owned()));
    let edits = [
        Edit::Actor(entry("sari-dewi")),
        Edit::Actor(entry("sari")),
        Edit::Ignore {
            name: "Baca Juga".to_owned(),
        },
        Edit::RemoveActor {
            id: "sari-dewi".to_owned(),
        },
        Edit::Actor(other),
    ];
    let expected = "ignore = [\"Baca Juga\"]\n\n[[actor]]\nid = \"sari\"\nkind = \"person\"\n\
                    name.id = \"Sari Dewi\"\nname.en = \"Sari\"\naliases = [\"Bu Sari\"]\n";
    assert_eq!(after(&edits, ACTORS), expected);
}

#[test]
fn the_dossier_has_a_title_by_language() {
    let heading = |lang: &str, title: &str| Edit::Heading {
        lang: lang.to_owned(),
        title: title.to_owned(),
        description: String::new(),
    };
    let edits = [heading("id", "Banjir"), heading("en", "Floods")];
    let expected = "title.en = \"Floods\"\ntitle.id = \"Banjir\"\n";
    assert_eq!(after(&edits, DOSSIER), expected);
}

#[test]
fn where_one_edit_fails_nothing_is_done() {
    let remove = |file: &str| Edit::Remove {
        file: file.to_owned(),
    };
    let add = |file: &str| Edit::Add {
        file: file.to_owned(),
        text: String::new(),
    };
    let source = Edit::Source {
        file: a(),
        value: "javascript:alert(1)".to_owned(),
    };
    let mut nobody = entry("Sari Dewi");
    nobody.names.clear();
    let check = |edit: Edit| apply(&files(), &[remove("b.md"), edit]).unwrap_err();
    assert_eq!(check(remove("c.md")), EditError::NoFile("c.md".to_owned()));
    assert_eq!(check(add("a.md")), EditError::NameTaken("a.md".to_owned()));
    assert_eq!(
        check(add("../c.md")),
        EditError::BadName("../c.md".to_owned())
    );
    assert!(matches!(
        check(source),
        EditError::BadValue { key: "source", .. }
    ));
    assert!(matches!(
        check(Edit::Actor(nobody)),
        EditError::NoActor { .. }
    ));
    let gone = Edit::RemoveActor { id: "x".to_owned() };
    assert_eq!(check(gone), EditError::UnknownActor("x".to_owned()));
}
