//! What the studio remembers: one plain value, changed by one function. What
//! the page does (keeping, analysing, reading files) happens outside of it, in
//! [`super::driver`], which looks at the value and acts.

use std::rc::Rc;

use linimasa_draft::{Doubt, Edit, Files, History, Review, TakenIn, headings};
use linimasa_ui::hues::class_of;
use linimasa_ui::words::UiLang;

use super::draft::{Draft, Step};
use super::said::is_seen;
use crate::platform::{Kept, Kind, Refusal, Saved};

mod intake;
mod notice;
mod place;
#[cfg(test)]
mod tests;

pub(crate) use intake::{Intake, Item, Outcome};
pub(crate) use notice::{Notice, Trouble};
pub(crate) use place::{People, Place, Spot, View};

/// How far the studio is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Stage {
    /// Nothing is known yet.
    #[default]
    Opening,
    /// There is a kept draft: the person chooses.
    Offered(Rc<Offer>),
    /// A draft is open.
    Open,
}

/// A kept draft.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offer {
    /// Its files.
    pub(crate) files: Files,
    /// The steps that led to them.
    pub(crate) history: History<Step>,
    /// When it was kept, in milliseconds.
    pub(crate) saved_ms: f64,
}

/// What the analysis made of a draft.
pub(crate) struct Built {
    /// The edition of the draft that it is of.
    pub(crate) edition: u32,
    /// What there is to look at.
    pub(crate) review: Review,
    /// The dossier file.
    pub(crate) dossier: Rc<[u8]>,
    /// The ids of the actors that have hues, in the order of these.
    pub(crate) hues: Vec<String>,
}

impl Built {
    /// The CSS class of an actor's hue, the one that it has in the widget.
    pub(crate) fn hue(&self, id: &str) -> &'static str {
        let place = self.hues.iter().position(|other| other == id);
        class_of(place.and_then(|place| u8::try_from(place).ok()))
    }
}

/// What the worker does about the draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Work {
    /// Nothing, or nothing any more.
    #[default]
    Idle,
    /// It analyses: how many of how many files are done.
    Building(u32, u32),
    /// A person stopped it.
    Stopped,
    /// It broke.
    Failed(Rc<str>),
}

/// Whether the draft is kept in the browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Keeping {
    /// Nothing was there to keep.
    #[default]
    Nothing,
    /// It is being kept.
    Waiting,
    /// It is, since a time in milliseconds.
    Kept(f64, Kept),
    /// It is not.
    Refused(Refusal),
}

/// The draft as it was last written into a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct AsFile {
    /// The edition of the draft.
    pub(crate) edition: u32,
    /// When, in milliseconds.
    pub(crate) at_ms: f64,
}

/// What the dossier is called in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Heading {
    /// Its title.
    pub(crate) title: String,
    /// What it is about.
    pub(crate) description: String,
}

/// What a person has to confirm, for something would be lost.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ask {
    /// Another draft, of this name, would take the place of this one.
    Open(Rc<str>, Rc<Files>),
    /// An empty one would.
    Empty,
    /// The draft would be thrown away.
    Discard,
    /// The dossier of the page would.
    Anew,
}

/// The whole state of a studio.
#[derive(Clone, Default)]
pub(crate) struct State {
    /// The language.
    pub(crate) lang: UiLang,
    /// How far it is open.
    pub(crate) stage: Stage,
    /// The draft.
    pub(crate) draft: Rc<Draft>,
    /// What was made of it last.
    pub(crate) built: Option<Rc<Built>>,
    /// What the worker does.
    pub(crate) work: Work,
    /// Files on their way in.
    pub(crate) intake: Rc<Intake>,
    /// Whether the draft is kept.
    pub(crate) keeping: Keeping,
    /// The edition that is kept.
    pub(crate) kept_edition: Option<u32>,
    /// The last file that was made of it.
    pub(crate) as_file: Option<AsFile>,
    /// Where the person is.
    pub(crate) place: Place,
    /// What has to be confirmed.
    pub(crate) ask: Option<Ask>,
    /// What is told, with its number: the same twice is told twice.
    pub(crate) notice: Option<(u32, Notice)>,
}

/// Everything that can happen.
#[derive(Clone)]
pub(crate) enum Action {
    /// Speaks another language.
    Speak(UiLang),
    /// Tells of a kept draft.
    Offer(Offer),
    /// Opens a draft that is nobody's work yet: the page's own, or none.
    Begin(Rc<Files>),
    /// Takes the kept draft up; nothing where none is offered.
    GoOn,
    /// Opens another draft in the place of this one; with a name it is told.
    Open(Rc<Files>, Option<Rc<str>>, u32),
    /// Files that are to be read, by a number of the driver's. What became of
    /// those before them is forgotten, unless some are still on their way.
    Queue(Vec<(u32, Rc<str>)>),
    /// A file is being read.
    Reading(u32),
    /// What became of files; the articles join the draft. When none is left,
    /// all of them are one step. Nothing of files that were stopped or are of
    /// another draft.
    Read(Vec<(u32, Result<TakenIn, Refusal>)>),
    /// Files that are not in the draft yet are left out; nothing where none is
    /// on its way.
    StopReading,
    /// Forgets what became of files; nothing while some are on their way.
    ClearIntake,
    /// A step. Nothing where it changes nothing; told where it is refused.
    Edit(Step, Vec<Edit>),
    /// Takes the last step back; nothing while files are read.
    Undo,
    /// Does a step again; nothing while files are read.
    Redo,
    /// The analysis is on its way.
    Building(u32, u32),
    /// It has ended.
    Built(Rc<Built>),
    /// It has ended without a result.
    NotBuilt(Refusal),
    /// It is to be tried again.
    BuildAgain,
    /// The draft is being kept.
    Keep,
    /// It is kept: the edition, the time in milliseconds.
    Kept(u32, f64, Kept),
    /// It is not.
    NotKept(Refusal),
    /// Keeping is to be tried again.
    KeepAgain,
    /// A file of this name was made of an edition of the draft, at a time in
    /// milliseconds.
    Saved(Rc<str>, u32, f64, Saved),
    /// Goes to a tab.
    Show(View),
    /// Opens an article.
    Article(Rc<str>),
    /// Closes it.
    CloseArticle,
    /// Opens a form in its text.
    Spot(Spot),
    /// Closes it.
    CloseSpot,
    /// Closes it, for there is a mark now at this byte of the text.
    Marked(u32),
    /// Goes to a list of actors; an open actor closes.
    People(People),
    /// Opens an actor in that list.
    Actor(People, Rc<str>),
    /// Closes it.
    CloseActor,
    /// Asks before something is lost.
    Ask(Ask),
    /// Nothing is asked any more.
    Unask,
    /// Tells something.
    Tell(Notice),
    /// Tells nothing any more.
    Hush,
}

impl State {
    /// Whether something would be lost if another draft took this one's place.
    pub(crate) fn is_unsaved(&self) -> bool {
        let as_file = self.as_file.map(|file| file.edition);
        self.draft.is_edited() && as_file != Some(self.draft.edition)
    }

    /// Whether the analysis has not seen the draft as it is.
    pub(crate) fn is_stale(&self) -> bool {
        let built = self.built.as_ref().map(|built| built.edition);
        built != Some(self.draft.edition)
    }

    /// The draft's title and description in a language.
    pub(crate) fn heading(&self, lang: UiLang) -> Heading {
        let headings = headings(&self.draft.files);
        let of = |texts: &[(String, String)]| {
            let own = texts.iter().find(|(tag, _)| tag == lang.tag());
            own.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        Heading {
            title: of(&headings.title),
            description: of(&headings.description),
        }
    }

    /// The state after `action`.
    pub(crate) fn after(&self, action: Action) -> State {
        let mut next = self.clone();
        next.apply(action);
        next
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Speak(lang) => self.lang = lang,
            Action::Offer(offer) => self.stage = Stage::Offered(Rc::new(offer)),
            Action::Begin(files) => {
                self.open(Draft::begin(files.as_ref().clone(), self.draft.edition + 1));
            }
            Action::GoOn => self.go_on(),
            Action::Open(files, name, left_out) => self.replace(&files, name, left_out),
            Action::Queue(files) => Rc::make_mut(&mut self.intake).queue(files),
            Action::Reading(key) => Rc::make_mut(&mut self.intake).reading(key),
            Action::Read(read) => self.take_in(read),
            Action::StopReading => {
                if self.intake.is_busy() {
                    Rc::make_mut(&mut self.intake).stop();
                    self.end_intake();
                }
            }
            Action::ClearIntake => {
                if !self.intake.is_busy() {
                    self.intake = Rc::default();
                }
            }
            Action::Edit(step, edits) => self.edit(step, &edits),
            Action::Undo => self.step(Draft::undo, Notice::Undone),
            Action::Redo => self.step(Draft::redo, Notice::Redone),
            Action::Building(done, all) => self.work = Work::Building(done, all),
            Action::Built(built) => self.built(built),
            Action::NotBuilt(refusal) => {
                self.work = match refusal.kind {
                    Kind::Cancelled => Work::Stopped,
                    _ => Work::Failed(refusal.message.into()),
                };
            }
            Action::BuildAgain => self.work = Work::Idle,
            Action::Keep => self.keeping = Keeping::Waiting,
            Action::Kept(edition, at_ms, kept) => {
                self.kept_edition = Some(edition);
                self.keeping = Keeping::Kept(at_ms, kept);
            }
            Action::NotKept(refusal) => self.keeping = Keeping::Refused(refusal),
            Action::KeepAgain => self.keeping = Keeping::Nothing,
            Action::Saved(name, edition, at_ms, saved) => {
                self.as_file = Some(AsFile { edition, at_ms });
                self.tell(Notice::Saved(name, saved));
            }
            Action::Ask(ask) => self.ask = Some(ask),
            Action::Unask => self.ask = None,
            Action::Tell(notice) => self.tell(notice),
            Action::Hush => self.notice = None,
            place => self.place.apply(place),
        }
    }

    fn tell(&mut self, notice: Notice) {
        let number = self.notice.as_ref().map_or(0, |(number, _)| *number);
        self.notice = Some((number.wrapping_add(1), notice));
    }

    /// A draft in the place of all that was.
    fn open(&mut self, draft: Draft) {
        // Files that were dropped on a page before any draft was open are for
        // the one that opens now; all others were for the one that goes.
        let intake = match self.stage {
            Stage::Open => Rc::default(),
            Stage::Opening | Stage::Offered(_) => Rc::clone(&self.intake),
        };
        *self = State {
            lang: self.lang,
            stage: Stage::Open,
            draft: Rc::new(draft),
            intake,
            notice: self.notice.take(),
            keeping: Keeping::Nothing,
            ..State::default()
        };
        let articles = self.draft.files.articles().count();
        self.place.view = if articles == 0 {
            View::Add
        } else {
            View::Articles
        };
    }

    fn go_on(&mut self) {
        let Stage::Offered(offer) = &self.stage else {
            return;
        };
        let offer = Rc::clone(offer);
        let edition = self.draft.edition + 1;
        let history = offer.history.clone();
        self.open(Draft::go_on(offer.files.clone(), history, edition));
        self.kept_edition = Some(edition);
        self.keeping = Keeping::Kept(offer.saved_ms, Kept::ForNow);
    }

    fn replace(&mut self, files: &Files, name: Option<Rc<str>>, left_out: u32) {
        let edition = self.draft.edition + 1;
        let draft = match name {
            // As it lies in a file, nothing of it would be lost.
            Some(_) => Draft::go_on(files.clone(), History::new(), edition),
            None => Draft::anew(files.clone(), edition),
        };
        self.open(draft);
        if let Some(name) = name {
            let articles = self.draft.files.articles().count();
            self.tell(Notice::Opened(name, count(articles), left_out));
            self.as_file = Some(AsFile {
                edition,
                at_ms: 0.0,
            });
        }
    }

    fn edit(&mut self, step: Step, edits: &[Edit]) {
        let draft = Rc::make_mut(&mut self.draft);
        match draft.edit(step.clone(), edits) {
            Ok(false) => {}
            Ok(true) => {
                self.has_changed();
                self.tell(Notice::Done(step));
            }
            Err(error) => self.tell(Notice::Refused(error)),
        }
    }

    /// Another try is due of what failed with the draft as it was.
    fn has_changed(&mut self) {
        if !matches!(self.work, Work::Building(..)) {
            self.work = Work::Idle;
        }
        if !matches!(self.keeping, Keeping::Waiting) {
            self.keeping = Keeping::Nothing;
        }
    }

    fn step(&mut self, go: fn(&mut Draft) -> Option<Step>, told: fn(Step) -> Notice) {
        if self.intake.is_busy() {
            return;
        }
        if let Some(step) = go(Rc::make_mut(&mut self.draft)) {
            self.has_changed();
            self.place.spot = None;
            self.tell(told(step));
        }
    }

    fn take_in(&mut self, read: Vec<(u32, Result<TakenIn, Refusal>)>) {
        // The end was told when the last one was done with or stopped.
        if !self.intake.is_busy() {
            return;
        }
        let draft = Rc::make_mut(&mut self.draft);
        let intake = Rc::make_mut(&mut self.intake);
        for (key, result) in read {
            // Somebody stopped it while the worker had it.
            if !intake.is_left(key) {
                continue;
            }
            let outcome = match result {
                Ok(taken) => {
                    let added = draft.add(taken.articles);
                    Outcome::of(added, taken.told)
                }
                Err(refusal) => Outcome::Refused(refusal),
            };
            intake.done(key, outcome);
        }
        self.end_intake();
    }

    /// Whether there is an article to save.
    pub(crate) fn has_articles(&self) -> bool {
        self.draft.files.articles().next().is_some()
    }

    /// What was read is one step once nothing is left to read.
    fn end_intake(&mut self) {
        if self.intake.is_busy() {
            return;
        }
        let added = Rc::make_mut(&mut self.draft).end_adding();
        if added > 0 {
            self.has_changed();
        }
        self.tell(Notice::Imported(added, self.intake.failed()));
    }

    fn built(&mut self, built: Rc<Built>) {
        self.work = Work::Idle;
        let review = &built.review;
        let actors = review.actors.iter().filter(|one| one.mentions > 0).count();
        let candidates = review.candidates.iter();
        let found = candidates
            .filter(|one| one.doubt != Doubt::Ambiguous)
            .count();
        // What somebody is still reading stands: that the dossier is new is for
        // those who listen.
        let is_read = |(_, notice): &(u32, Notice)| is_seen(notice);
        if !self.notice.as_ref().is_some_and(is_read) {
            self.tell(Notice::Built(
                count(review.articles.len()),
                count(actors + found),
            ));
        }
        self.built = Some(built);
    }
}

/// A count as it is shown.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
