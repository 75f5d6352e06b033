//! Files of sentences.

use std::path::Path;

use linimasa_analysis::{Analysis, Format, Lang, Lexicon, Options, analyse};
use serde::de::DeserializeOwned;

use crate::board::{Board, Item, Kind};
use crate::gold::{self, ExpectedFigure, ExpectedTime, File, MarkedFile};

/// Reads a text as the command does.
pub(crate) fn read(
    text: &str,
    published: Option<&str>,
    lang: Option<Lang>,
    actors: &Lexicon,
) -> Result<Analysis, String> {
    let options = Options {
        published_if_unsaid: published.map(gold::date).transpose()?,
        lang,
        ..Options::new(Format::Text, actors)
    };
    Ok(analyse(text, &options).0)
}

/// Scores a file of dates.
pub(crate) fn times(path: &Path, lang: Option<Lang>, board: &mut Board) -> Result<(), String> {
    listed(path, lang, board, Kind::Date, |time: &ExpectedTime| {
        Item::time(0, time, "")
    })
}

/// Scores a file of figures.
pub(crate) fn figures(path: &Path, lang: Option<Lang>, board: &mut Board) -> Result<(), String> {
    listed(
        path,
        lang,
        board,
        Kind::Figure,
        |figure: &ExpectedFigure| Item::figure(0, figure, ""),
    )
}

/// Scores a file whose cases list what is expected, by its words alone.
fn listed<T: DeserializeOwned>(
    path: &Path,
    lang: Option<Lang>,
    board: &mut Board,
    kind: Kind,
    item: impl Fn(&T) -> Item,
) -> Result<(), String> {
    let file: File<T> = gold::read(path)?;
    let lexicon = Lexicon::builtin();
    for case in &file.case {
        let analysis = read(&case.text, case.published.as_deref(), lang, &lexicon)?;
        let gold: Vec<Item> = case.expect.iter().map(&item).collect();
        let mut found = Item::all(&case.text, &analysis, &lexicon);
        found.iter_mut().for_each(|item| item.at = 0);
        board.compare(&[kind], &case.text, &gold, &found);
    }
    Ok(())
}

/// Scores a file of texts with marks.
pub(crate) fn actors(path: &Path, lang: Option<Lang>, board: &mut Board) -> Result<(), String> {
    let file: MarkedFile = gold::read(path)?;
    let shared = gold::lexicon(&file.actor)?;
    for case in &file.case {
        let own = gold::lexicon(&case.actor)?;
        let lexicon = if case.actor.is_empty() { &shared } else { &own };
        let (text, marks) = gold::unmark(&case.text)?;
        let analysis = read(&text, None, lang, lexicon)?;
        let gold: Vec<Item> = marks
            .iter()
            .map(|(span, who)| Item::actor(span.start, span.of(&text), who, ""))
            .collect();
        let found = Item::all(&text, &analysis, lexicon);
        board.compare(&[Kind::Listed, Kind::Unlisted], &text, &gold, &found);
    }
    Ok(())
}
