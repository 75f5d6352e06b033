use super::*;

/// The mistakes in a file, each as what it points at and its message.
fn mistakes(text: &str) -> Vec<(&str, String)> {
    let errors = parse(text, &["AM", "AZ"]).err().unwrap_or_default();
    let at = |span: Span| &text[span.start as usize..span.end as usize];
    let pairs = errors.into_iter();
    pairs.map(|error| (at(error.span), error.message)).collect()
}

fn actor(lines: &str) -> String {
    format!("[[actor]]\nid = \"a\"\nkind = \"state\"\nname = \"A\"\n{lines}\n")
}

#[test]
fn a_whole_actor_is_read_with_its_names_by_language() {
    let text = "[[actor]]\nid = \"armenia\"\nkind = \"state\"\nname.id = \"Armenia\"\n\
                name.en = \"Armenia!\"\naliases = [\"Hayastan\"]\nmetonyms = [\"Yerevan\"]\n\
                country = \"AM\"\nwikidata = \"Q399\"\n";
    let Ok(ActorsFile { actors, .. }) = parse(text, &["AM"]) else {
        panic!("not read");
    };
    let [only] = actors.as_slice() else {
        panic!("{} actors", actors.len());
    };
    assert_eq!(only.actor.id, "armenia");
    assert_eq!(only.actor.kind, ActorKind::State);
    let names = [("en", "Armenia!"), ("id", "Armenia")];
    let names = names.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
    assert_eq!(only.actor.name, names);
    assert_eq!(only.actor.aliases, ["Hayastan"]);
    assert_eq!(only.metonyms, ["Yerevan"]);
    assert_eq!(only.actor.wikidata.as_deref(), Some("Q399"));
}

#[test]
fn each_mistake_is_pointed_at() {
    let cases = [
        ("wikidata = \"399\"", "\"399\"", "expected Q and a number"),
        ("wikidata = \"Q0\"", "\"Q0\"", "expected Q and a number"),
        ("country = \"Armenia\"", "\"Armenia\"", "ISO 3166-1"),
        ("alias = [\"B\"]", "alias", "expected `aliases`"),
        ("seterusnya = \"B\"", "seterusnya", "expected one of"),
        ("aliases = \"B\"", "\"B\"", "expected a list"),
        ("aliases = [\"B\", 3]", "3", "no name"),
        ("metonyms = [\" \"]", "\" \"", "no name"),
    ];
    for (line, at, message) in cases {
        let text = actor(line);
        let found = mistakes(&text);
        assert_eq!(found.len(), 1, "{line}: {found:?}");
        assert_eq!(found[0].0, at);
        assert!(found[0].1.contains(message), "{}", found[0].1);
    }
}

#[test]
fn a_name_of_two_actors_is_a_warning_at_the_second_and_told_once() {
    let text = "[[actor]]\nid = \"a\"\nkind = \"person\"\nname = \"Sari Dewi\"\n\
                aliases = [\"Sari\", \"sari\"]\n\
                [[actor]]\nid = \"b\"\nkind = \"person\"\n\
                name = { id = \"Bayu\", en = \"SARI DEWI\" }\naliases = [\"Sari Dewi\"]\n";
    let Ok(ActorsFile { warnings, .. }) = parse(text, &[]) else {
        panic!("not read");
    };
    let [
        Warning::SharedName {
            span, id, other, ..
        },
    ] = warnings.as_slice()
    else {
        panic!("{warnings:?}");
    };
    assert_eq!(span.of(text), "\"SARI DEWI\"");
    assert_eq!((id.as_str(), other.as_str()), ("b", "a"));
}

#[test]
fn names_that_are_never_actors_stand_above_the_actors() {
    let text = "ignore = [\"Baca Juga\", \"sari\"]\n[[actor]]\nid = \"sari-dewi\"\n\
                kind = \"person\"\nname = \"Sari Dewi\"\naliases = [\"Sari\"]\n";
    let Ok(file) = parse(text, &[]) else {
        panic!("not read");
    };
    assert_eq!(file.ignored, ["Baca Juga", "sari"]);
    let [Warning::IgnoredName { span, id, .. }] = file.warnings.as_slice() else {
        panic!("{:?}", file.warnings);
    };
    assert_eq!((span.of(text), id.as_str()), ("\"sari\"", "sari-dewi"));
    let wrong = [
        ("ignroe = [\"a\"]", "ignroe", "expected `ignore`"),
        ("ignore = \"a\"", "\"a\"", "expected a list"),
        ("ignore = [\"\"]", "\"\"", "no name"),
    ];
    for (text, at, message) in wrong {
        let found = mistakes(text);
        assert_eq!(found[0].0, at);
        assert!(found[0].1.contains(message), "{}", found[0].1);
    }
}

#[test]
fn all_mistakes_are_told_in_the_order_of_the_file() {
    let text = "[[actor]]\nid = \"a b\"\nkind = \"country\"\nname = \"A\"\n\
                [[actor]]\nid = \"c\"\nkind = \"state\"\nname = \"\"\n\
                [[actor]]\nid = \"c\"\nkind = \"state\"\nname = 3\n";
    let found: Vec<_> = mistakes(text).into_iter().map(|(at, _)| at).collect();
    assert_eq!(found, ["\"a b\"", "\"country\"", "\"\"", "\"c\"", "3"]);
}

#[test]
fn what_is_missing_is_told_with_an_example() {
    let found = mistakes("[[actor]]\nid = \"a\"\n");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].1.contains("no `kind`") || found[1].1.contains("no `kind`"));
}

#[test]
fn other_tables_and_broken_toml_are_mistakes() {
    assert_eq!(mistakes("[person]\nid = \"a\"\n")[0].0, "person");
    assert!(
        mistakes("[[actor]]\nid = \n")[0]
            .1
            .contains("not valid TOML")
    );
    assert!(
        mistakes("[actor]\nid = \"a\"\n")[0]
            .1
            .contains("two brackets")
    );
}
