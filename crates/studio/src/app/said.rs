//! Steps, notices and dates in words.

use js_sys::Date;
use linimasa_analysis::Worded;
use linimasa_dossier::model::ActorKind;
use linimasa_draft::{EditError, ZipError};

use super::draft::Step;
use super::state::{Notice, Trouble};
use super::strings::{Strings, UiLang, fill, told};
use crate::platform::Saved;

/// A step, as "Undo: …" names it.
pub(crate) fn step(step: &Step, words: &Strings, lang: UiLang) -> String {
    let all = &words.steps;
    match step {
        Step::Imported(number) => all
            .imported
            .of(*number, &linimasa_ui::dates::number(*number, lang.dates())),
        Step::Title => all.title.to_owned(),
        Step::Outlet => all.outlet.to_owned(),
        Step::Published => all.published.to_owned(),
        Step::Byline => all.byline.to_owned(),
        Step::Source => all.source.to_owned(),
        Step::Via => all.via.to_owned(),
        Step::Lang => all.lang.to_owned(),
        Step::Heading => all.heading.to_owned(),
        Step::Accepted(what) => fill(all.accepted, &[what]),
        Step::Reopened(what) => fill(all.reopened, &[what]),
        Step::Removed(what) => fill(all.removed, &[what]),
        Step::Dated(what) => fill(all.dated, &[what]),
        Step::Undated(what) => fill(all.undated, &[what]),
        Step::Named(what) => fill(all.named, &[what]),
        Step::Unnamed(what) => fill(all.unnamed, &[what]),
        Step::TakenBack(what) => fill(all.taken_back, &[what]),
        Step::Listed(who) => fill(all.listed, &[who]),
        Step::Changed(who) => fill(all.changed, &[who]),
        Step::Merged(one, other) => fill(all.merged, &[one, other]),
        Step::Split(who) => fill(all.split, &[who]),
        Step::Unlisted(who) => fill(all.unlisted, &[who]),
        Step::Ignored(who) => fill(all.ignored, &[who]),
        Step::Heeded(who) => fill(all.heeded, &[who]),
    }
}

/// A notice.
pub(crate) fn notice(notice: &Notice, words: &Strings, lang: UiLang) -> String {
    let all = &words.notices;
    let number = |number: u32| linimasa_ui::dates::number(number, lang.dates());
    match notice {
        Notice::Done(what) => fill(all.done, &[&step(what, words, lang)]),
        Notice::Undone(what) => fill(all.undone, &[&step(what, words, lang)]),
        Notice::Redone(what) => fill(all.redone, &[&step(what, words, lang)]),
        Notice::Built(articles, actors) => {
            let articles = words.work.articles.of(*articles, &number(*articles));
            let actors = words.work.actors.of(*actors, &number(*actors));
            fill(words.work.ready, &[&articles, &actors])
        }
        Notice::Imported(added, failed) => {
            let added = words.add.done.of(*added, &number(*added));
            if *failed == 0 {
                format!("{added}.")
            } else {
                format!(
                    "{added}; {}.",
                    words.add.failed.of(*failed, &number(*failed))
                )
            }
        }
        Notice::Opened(name, articles, left_out) => {
            let articles = words.work.articles.of(*articles, &number(*articles));
            let opened = fill(all.opened, &[name, &articles]);
            if *left_out == 0 {
                opened
            } else {
                format!(
                    "{opened} {}.",
                    all.left_out.of(*left_out, &number(*left_out))
                )
            }
        }
        Notice::NotOpened(name, why) => fill(all.not_opened, &[name, &trouble(why, words)]),
        Notice::Saved(name, Saved::Downloaded) => fill(all.downloaded, &[name]),
        Notice::Saved(name, _) => fill(all.saved, &[name]),
        Notice::NotSaved(_, Trouble::NoTemplate) => all.no_template.to_owned(),
        Notice::NotSaved(name, why) => fill(all.not_saved, &[name, &trouble(why, words)]),
        Notice::NothingToSave => words.shell.save_none.to_owned(),
        Notice::Refused(EditError::TooMany) => words.add.too_many.to_owned(),
        Notice::Refused(error) => fill(all.refused, &[&refusal(error, words, lang)]),
    }
}

/// Whether a notice is for those too who see what it tells of.
pub(crate) fn is_seen(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::Opened(..)
            | Notice::NotOpened(..)
            | Notice::Saved(..)
            | Notice::NotSaved(..)
            | Notice::NothingToSave
            | Notice::Refused(_)
    )
}

fn refusal(error: &EditError, words: &Strings, lang: UiLang) -> String {
    let all = &words.notices;
    let said = |message: &Worded| told(&message.said, &message.english, lang);
    match error {
        EditError::TooMany => words.add.too_many.to_owned(),
        EditError::NoFile(name) => fill(all.no_file, &[name]),
        EditError::NameTaken(name) => fill(all.name_taken, &[name]),
        EditError::BadName(name) => fill(all.bad_name, &[name]),
        EditError::UnknownActor(id) => fill(all.unknown_actor, &[id]),
        EditError::Unreadable {
            file,
            line,
            message,
        } => fill(all.place, &[file, &line.to_string(), &said(message)]),
        EditError::BadValue { message, .. } | EditError::NoActor { message } => said(message),
    }
}

fn zip(error: &ZipError, words: &Strings) -> String {
    let all = &words.notices;
    match error {
        ZipError::Broken(message) => fill(all.zip_broken, &[message]),
        ZipError::Escapes(name) => fill(all.zip_escapes, &[name]),
        ZipError::TooMany(most) => fill(all.zip_too_many, &[&most.to_string()]),
        ZipError::TooLarge(most) => fill(all.zip_too_large, &[&(most >> 20).to_string()]),
        ZipError::Packed(name) => fill(all.zip_packed, &[name]),
    }
}

fn trouble(why: &Trouble, words: &Strings) -> String {
    match why {
        Trouble::Zip(error) => zip(error, words),
        Trouble::Torn => words.notices.torn.to_owned(),
        Trouble::Foreign => words.notices.no_data.to_owned(),
        Trouble::TooLarge => words.notices.too_large.to_owned(),
        Trouble::NoTemplate => words.notices.no_template.to_owned(),
        Trouble::Said(said) => said.to_string(),
    }
}

/// A kind of actor.
pub(crate) fn kind(kind: ActorKind, words: &Strings) -> &'static str {
    match kind {
        ActorKind::Person => words.people.person,
        ActorKind::State => words.people.state,
        ActorKind::Subnational => words.people.subnational,
        ActorKind::Organisation => words.people.organisation,
        ActorKind::ArmedGroup => words.people.armed_group,
    }
}

/// The time of day, where the person is.
pub(crate) fn clock(at_ms: f64, lang: UiLang) -> String {
    let date = Date::new(&at_ms.into());
    let (hours, minutes) = (date.get_hours(), date.get_minutes());
    format!("{hours:02}{}{minutes:02}", lang.dates().clock)
}

/// The day and the time, where the person is.
pub(crate) fn moment(at_ms: f64, lang: UiLang) -> String {
    let date = Date::new(&at_ms.into());
    let month = usize::try_from(date.get_month()).unwrap_or_default();
    let month = lang
        .dates()
        .months_short
        .get(month)
        .copied()
        .unwrap_or_default();
    format!(
        "{} {month} {} {}",
        date.get_date(),
        date.get_full_year(),
        clock(at_ms, lang)
    )
}
