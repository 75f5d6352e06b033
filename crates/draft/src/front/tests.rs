use linimasa_analysis::front_matter;

use super::Front;
use crate::edit::{EditError, Mark, Quote};
use crate::sheet::line;

fn titled(text: &str) -> String {
    let mut front = Front::open("a.md", text).unwrap();
    front.set("title", Some(line("title", "Air")));
    front.close().unwrap()
}

#[test]
fn the_body_stays_byte_by_byte() {
    for body in [
        "# Judul\n\nAir naik.",
        "\n+++\ntitle = \"x\"\n+++\n",
        "```\n+++\n```\n\n[^a]: Lain.\n",
        "Air\r\nnaik.\r\n",
        "\u{202e}Air\u{202c} naik.",
        "",
    ] {
        for fence in [
            "+++\nlang = \"id\"\n+++\n",
            "+++\r\nlang = \"id\"\r\n+++\r\n",
            "---\nlang: id\n---\n",
        ] {
            let text = format!("{fence}{body}");
            let new = titled(&text);
            let read = front_matter(&new);
            assert_eq!(&new[read.end..], body);
            assert_eq!(read.metadata.title.as_deref(), Some("Air"));
            assert_eq!(read.metadata.lang.as_deref(), Some("id"));
            assert!(read.warnings.is_empty() && read.mistakes.is_empty());
        }
    }
    // Without front matter the whole text is body, whatever it begins with.
    assert_eq!(titled("# Air\n"), "+++\ntitle = \"Air\"\n+++\n# Air\n");
}

#[test]
fn yaml_becomes_toml_and_loses_nothing() {
    let yaml = "---\ntitle: ''\nbyline:\n  - Rani\n  - Budi\npublished: 2021-11-05\nvia: []\n\
                tags:\n  - banjir\nreviewed: true\n---\nAir.";
    let expected = "+++\nbyline = [\"Rani\", \"Budi\"]\npublished = \"2021-11-05\"\ntitle = \"Air\"\n\
                    via = []\nreviewed = true\n# tags:\n#   - banjir\n+++\nAir.";
    assert_eq!(titled(yaml), expected);
}

#[test]
fn a_mark_that_finds_no_room_is_refused() {
    let mut front = Front::open("a.md", "+++\nmark = 5\n+++\nAir.").unwrap();
    let quote = Quote {
        exact: "Air".to_owned(),
        nth: 1,
    };
    front.mark(&quote, &Mark::Actor(None));
    assert!(matches!(front.close(), Err(EditError::Unreadable { .. })));
}

#[test]
fn what_cannot_be_read_is_not_written_over() {
    for (text, place) in [
        ("+++\ntitle = \n+++\n", 2),
        ("---\ntitle: a\n  b\n---\n", 3),
        ("+++\nAir.", 1),
    ] {
        let Err(EditError::Unreadable { file, line, .. }) = Front::open("a.md", text).map(|_| ())
        else {
            panic!("{text} was read");
        };
        assert_eq!((file.as_str(), line), ("a.md", place));
    }
}
