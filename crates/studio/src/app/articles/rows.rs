//! The articles as the list has them.

use std::rc::Rc;

use linimasa_dossier::edtf::Edtf;
use linimasa_draft::ArticleReview;
use linimasa_ui::dates::{self, Length};

use crate::app::desk::Desk;
use crate::app::draft::is_reviewed;

/// An article.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its file.
    pub(super) file: Rc<str>,
    /// Its title, or its file's name.
    pub(super) title: Rc<str>,
    /// Outlet and date.
    pub(super) about: String,
    /// Whether a person has looked at it.
    pub(super) is_reviewed: bool,
    /// How many messages there are about it.
    pub(super) told: usize,
}

/// All articles: those first that are to be reviewed, in the dossier's order.
/// What is not analysed yet comes behind it.
pub(super) fn rows(desk: &Desk) -> Vec<Row> {
    let files = &desk.draft.files;
    let review = desk.built.as_ref().map(|built| &built.review);
    let found = review.map_or(&[][..], |review| &review.articles);
    let known = found
        .iter()
        .filter(|article| files.get(&article.file).is_some());
    let mut rows: Vec<Row> = known.map(|article| row(desk, article)).collect();
    let mut names: Vec<&str> = rows.iter().map(|row| &*row.file).collect();
    names.sort_unstable();
    let new = files
        .articles()
        .filter(|name| names.binary_search(name).is_err());
    let new: Vec<Row> = new
        .map(|name| Row {
            file: name.into(),
            title: name.into(),
            about: String::new(),
            is_reviewed: reviewed(desk, name),
            told: 0,
        })
        .collect();
    rows.extend(new);
    rows.sort_by_key(|row| row.is_reviewed);
    rows
}

fn row(desk: &Desk, article: &ArticleReview) -> Row {
    let words = &desk.words().list;
    let title = article.title.as_deref().filter(|title| !title.is_empty());
    let date = article
        .published
        .as_ref()
        .and_then(|date| date.parse::<Edtf>().ok());
    let date = date.map(|date| dates::edtf(date, Length::Short, desk.lang.dates()));
    let date = date.unwrap_or_else(|| words.undated.to_owned());
    let parts: Vec<&str> = article
        .outlet
        .as_deref()
        .into_iter()
        .chain([&*date])
        .collect();
    Row {
        file: article.file.as_str().into(),
        title: title.unwrap_or(words.untitled).into(),
        about: parts.join(", "),
        is_reviewed: reviewed(desk, &article.file),
        told: article.told.len(),
    }
}

fn reviewed(desk: &Desk, file: &str) -> bool {
    desk.draft
        .files
        .get(file)
        .is_some_and(|text| is_reviewed(text))
}

/// The article to go on with after `file`: the next that is to be reviewed,
/// from the top again at the end.
pub(super) fn next_to_review(rows: &[Row], file: &str) -> Option<Rc<str>> {
    let at = rows
        .iter()
        .position(|row| &*row.file == file)
        .unwrap_or_default();
    let (before, after) = rows.split_at(at);
    let mut others = after.iter().chain(before);
    let next = others.find(|row| !row.is_reviewed && &*row.file != file);
    next.map(|row| Rc::clone(&row.file))
}

#[cfg(test)]
mod tests {
    use super::{Row, next_to_review};

    fn row(file: &str, is_reviewed: bool) -> Row {
        Row {
            file: file.into(),
            title: file.into(),
            about: String::new(),
            is_reviewed,
            told: 0,
        }
    }

    #[test]
    fn the_review_goes_on_below_and_then_from_the_top() {
        let rows = [row("a", false), row("b", false), row("c", true)];
        assert_eq!(next_to_review(&rows, "a").as_deref(), Some("b"));
        assert_eq!(next_to_review(&rows, "b").as_deref(), Some("a"));
        assert_eq!(next_to_review(&rows[1..], "b"), None);
    }
}
