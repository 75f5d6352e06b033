//! What is done with actors, each as one step.

use std::rc::Rc;

use linimasa_draft::compose::{accept, merge, reject, split};
use linimasa_draft::{Edit, EditError, Entry, Review};

use crate::app::desk::Desk;
use crate::app::draft::Step;
use crate::app::parts::Someone;
use crate::app::state::{Action, Notice, People};

fn name(desk: &Desk, entry: &Entry) -> Rc<str> {
    entry.name(desk.tag()).into()
}

/// Does a step, or tells why not; whether it was done.
fn run(desk: &Desk, step: Step, edits: Result<Vec<Edit>, EditError>) -> bool {
    match edits {
        Ok(edits) => {
            desk.edit(step, edits);
            true
        }
        Err(error) => {
            desk.act(Action::Tell(Notice::Refused(error)));
            false
        }
    }
}

/// Lists somebody.
pub(super) fn accept_actor(desk: &Desk, entry: &Entry) {
    let step = Step::Listed(name(desk, entry));
    run(desk, step, accept(&desk.draft.files, entry));
}

/// Says that somebody is no actor.
pub(crate) fn reject_actor(desk: &Desk, entry: &Entry) {
    let step = Step::Ignored(name(desk, entry));
    let nothing = Review::default();
    let review = desk.built.as_ref().map_or(&nothing, |built| &built.review);
    if run(desk, step, reject(&desk.draft.files, entry, review)) {
        desk.act(Action::CloseSpot);
        // Another that is open stays open.
        if desk.place.actor.as_deref() == Some(entry.id.as_str()) {
            desk.act(Action::CloseActor);
        }
    }
}

/// Takes somebody off the list, and says nothing more of them.
pub(super) fn unlist_actor(desk: &Desk, entry: &Entry) {
    let id = entry.id.clone();
    desk.edit(
        Step::Unlisted(name(desk, entry)),
        vec![Edit::RemoveActor { id }],
    );
    desk.act(Action::CloseActor);
}

/// Considers a name again.
pub(super) fn heed_name(desk: &Desk, ignored: &str) {
    let edit = Edit::Heed {
        name: ignored.to_owned(),
    };
    desk.edit(Step::Heeded(ignored.into()), vec![edit]);
}

/// Lists an actor as changed.
pub(super) fn change_actor(desk: &Desk, entry: Entry) {
    desk.edit(Step::Changed(name(desk, &entry)), vec![Edit::Actor(entry)]);
}

/// Makes two one, and goes there.
pub(super) fn merge_actors(desk: &Desk, from: &Entry, into: &Someone) {
    let into = into.entry();
    let step = Step::Merged(name(desk, from), name(desk, into));
    if run(desk, step, merge(&desk.draft.files, from, into)) {
        desk.act(Action::Actor(People::Listed, into.id.as_str().into()));
    }
}

/// Makes one two.
pub(super) fn split_actor(desk: &Desk, old: &Entry, is_listed: bool, new: &Entry) {
    let files = &desk.draft.files;
    let step = Step::Split(name(desk, old));
    let edits = if is_listed {
        split(files, &old.id, new)
    } else {
        let mut rest = old.clone();
        rest.aliases
            .retain(|alias| !new.all_names().any(|name| name == alias));
        accept(files, &rest).and_then(|mut edits| {
            edits.extend(accept(files, new)?);
            Ok(edits)
        })
    };
    run(desk, step, edits);
}
