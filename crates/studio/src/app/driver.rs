//! What the page is asked for, and when: files read, the draft kept and
//! analysed, a new dossier shown. It looks at the state after every change and
//! begins what is due; what comes of it is an [`Action`] again.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Date;
use linimasa_dossier::Dossier;
use linimasa_draft::{Change, Files, History, KeptSteps, Look, Review, changes};
use linimasa_ui::hues::{HUES, Hues};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::desk::Dispatch;
use super::draft::{Draft, Step};
use super::state::{Action, Built, Keeping, Notice, Offer, Stage, State, Work};
use super::strings::UiLang;
use crate::platform::{Kind, Platform, Refusal};

mod files;

/// How often what was read is shown, in milliseconds: each time the whole list
/// is drawn.
const SHOW_EVERY_MS: f64 = 200.0;
/// Of more articles the actors are not coloured.
const HUES_ARTICLES_MAX: usize = 1000;
/// What a kept draft says that nobody has worked on.
const UNTOUCHED: &str = "untouched";

type Listener = Closure<dyn FnMut(String, String)>;

/// The studio's hands.
pub(crate) struct Driver {
    platform: Platform,
    dispatch: Dispatch,
    /// The files as the page has them.
    sent: RefCell<Files>,
    /// The steps that the page has, by their numbers.
    sent_steps: RefCell<Steps>,
    /// Files that are to be read, by their numbers.
    waiting: RefCell<BTreeMap<u32, File>>,
    next_key: Cell<u32>,
    is_reading: Cell<bool>,
    is_building: Cell<bool>,
    is_storing: Cell<bool>,
    /// The state as it was last.
    state: RefCell<Rc<State>>,
    /// What hears the page: it lives as long as the studio.
    listener: RefCell<Option<Listener>>,
}

/// The draft that the page kept.
#[derive(Deserialize)]
struct Loaded {
    files: BTreeMap<String, String>,
    #[serde(default)]
    steps: BTreeMap<u32, String>,
    meta: String,
    saved: f64,
}

/// What is stored with a draft that somebody has worked on: its steps, by their
/// numbers.
#[derive(Default, Deserialize, Serialize)]
struct Meta {
    done: Vec<u32>,
    undone: Vec<u32>,
}

type Steps = BTreeMap<u32, Rc<linimasa_draft::Step<Step>>>;

impl Driver {
    /// One for a studio; it opens what there is to open.
    pub(crate) fn start(platform: Platform, dispatch: Dispatch) -> Rc<Driver> {
        let driver = Rc::new(Driver {
            platform,
            dispatch,
            sent: RefCell::default(),
            sent_steps: RefCell::default(),
            waiting: RefCell::default(),
            next_key: Cell::default(),
            is_reading: Cell::default(),
            is_building: Cell::default(),
            is_storing: Cell::default(),
            state: RefCell::default(),
            listener: RefCell::default(),
        });
        driver.hear();
        let opening = Rc::clone(&driver);
        spawn_local(async move { opening.open().await });
        driver
    }

    fn act(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    fn tell(&self, notice: Notice) {
        self.act(Action::Tell(notice));
    }

    fn hear(&self) {
        let dispatch = self.dispatch.clone();
        let hear = Closure::new(move |name: String, detail: String| match name.as_str() {
            "lang" => {
                if let Some(lang) = UiLang::from_tag(&detail) {
                    dispatch.dispatch(Action::Speak(lang));
                }
            }
            "elsewhere" => dispatch.dispatch(Action::NotKept(Refusal {
                kind: Kind::Elsewhere,
                message: String::new(),
            })),
            _ => {}
        });
        self.platform.hear(hear.as_ref().unchecked_ref());
        self.listener.replace(Some(hear));
    }

    async fn open(&self) {
        match self.load().await {
            Ok(Some(loaded)) if loaded.meta != UNTOUCHED => {
                let (steps, meta) = (steps(loaded.steps), loaded.meta);
                let files: Files = loaded.files.into_iter().collect();
                let history = History::kept_with(&files, kept(&meta, &steps));
                self.sent.replace(files.clone());
                self.sent_steps.replace(steps);
                self.act(Action::Offer(Offer {
                    files,
                    history,
                    saved_ms: loaded.saved,
                }));
            }
            Ok(_) => self.begin().await,
            Err(refusal) => {
                self.begin().await;
                self.act(Action::NotKept(refusal));
            }
        }
    }

    /// The kept draft, whole.
    async fn load(&self) -> Result<Option<Loaded>, Refusal> {
        let Some(json) = self.platform.load().await? else {
            return Ok(None);
        };
        let mut loaded: Loaded = read_json(&json)?;
        while let Some(json) = self.platform.more().await? {
            loaded
                .files
                .extend(read_json::<BTreeMap<String, String>>(&json)?);
        }
        Ok(Some(loaded))
    }

    /// Opens the draft of the page's own dossier.
    pub(crate) async fn begin(&self) {
        let folder = match self.platform.folder().await {
            Ok(json) => read_json::<BTreeMap<String, String>>(&json),
            Err(refusal) => Err(refusal),
        };
        // A page without a folder beside it begins with nothing.
        let files: Files = folder.unwrap_or_default().into_iter().collect();
        self.act(Action::Begin(Rc::new(files)));
    }

    /// Throws the draft away; the page is as it was.
    pub(crate) fn discard(self: &Rc<Self>) {
        let driver = Rc::clone(self);
        spawn_local(async move {
            let forgotten = driver.platform.forget().await;
            driver.sent.take();
            driver.sent_steps.take();
            driver.platform.restore();
            driver.begin().await;
            if let Err(refusal) = forgotten {
                driver.act(Action::NotKept(refusal));
            }
        });
    }

    /// Closes the studio; the draft stays where it is kept.
    pub(crate) fn close(&self) {
        self.platform.close();
    }

    /// Begins what is due in `state`.
    pub(crate) fn follow(self: &Rc<Self>, state: &Rc<State>) {
        let before = self.state.replace(Rc::clone(state));
        self.leave_out(&before, state);
        if state.stage != Stage::Open {
            return;
        }
        self.follow_intake(state);
        // What is read goes on as it comes: all of it at once would be felt.
        self.send(&state.draft);
        if state.intake.is_busy() {
            return;
        }
        self.follow_keeping(state);
        self.follow_work(state);
    }

    /// Reads no file any more that was on its way before and is not now: another
    /// draft is open.
    fn leave_out(&self, before: &State, state: &State) {
        let mut waiting = self.waiting.borrow_mut();
        let gone = before.intake.waiting();
        for key in gone.filter(|&key| !state.intake.is_left(key)) {
            waiting.remove(&key);
        }
    }

    /// Hands on to the page what has changed since the last time.
    fn send(&self, draft: &Draft) {
        let changes = changes(&self.sent.borrow(), &draft.files);
        let steps = steps_of(&draft.history.kept());
        let new_steps = changed_steps(&self.sent_steps.borrow(), &steps);
        if changes.is_empty() && new_steps.is_empty() {
            return;
        }
        self.platform
            .change(&as_json(changes), &json_of(&new_steps));
        self.sent.replace(draft.files.clone());
        self.sent_steps.replace(steps);
    }

    fn follow_keeping(self: &Rc<Self>, state: &State) {
        let edition = state.draft.edition;
        let is_due = state.kept_edition != Some(edition)
            && !matches!(state.keeping, Keeping::Refused(_))
            && !self.is_storing.get();
        if !is_due {
            return;
        }
        self.is_storing.set(true);
        let meta = meta_of(&state.draft);
        let driver = Rc::clone(self);
        spawn_local(async move {
            driver.act(Action::Keep);
            let stored = driver.platform.store("[]", &meta).await;
            driver.is_storing.set(false);
            driver.act(match stored {
                Ok(kept) => Action::Kept(edition, Date::now(), kept),
                Err(refusal) => Action::NotKept(refusal),
            });
        });
    }

    fn follow_work(self: &Rc<Self>, state: &State) {
        if !state.is_stale() || state.work != Work::Idle || self.is_building.get() {
            return;
        }
        self.is_building.set(true);
        let (edition, is_shown) = (state.draft.edition, state.draft.is_as_on_page());
        let driver = Rc::clone(self);
        spawn_local(async move {
            let built = driver.build(edition, is_shown).await;
            driver.is_building.set(false);
            driver.act(match built {
                Ok(built) => Action::Built(Rc::new(built)),
                Err(refusal) => Action::NotBuilt(refusal),
            });
        });
    }

    async fn build(&self, edition: u32, is_shown: bool) -> Result<Built, Refusal> {
        self.act(Action::Building(0, 0));
        let dispatch = self.dispatch.clone();
        let shown_at = Cell::new(0.0);
        let on_progress = Closure::<dyn FnMut(u32, u32)>::new(move |done, all| {
            let now = Date::now();
            if now - shown_at.get() >= SHOW_EVERY_MS {
                shown_at.set(now);
                dispatch.dispatch(Action::Building(done, all));
            }
        });
        let on_progress = on_progress.as_ref().unchecked_ref();
        let compiled = self.platform.compile("[]", on_progress).await?;
        let dossier = compiled.dossier.to_vec();
        let review: Review = read_json(&compiled.review)?;
        // What the page shows already is not shown again.
        if !is_shown {
            self.platform.show(&compiled.dossier);
        }
        Ok(Built {
            edition,
            hues: hues(&dossier, review.articles.len())?,
            review,
            dossier: dossier.into(),
        })
    }

    /// Looks at one article in the worker.
    pub(crate) async fn look(&self, draft: &Draft, file: &str) -> Result<Option<Look>, Refusal> {
        self.send(draft);
        read_json(&self.platform.look(file).await?)
    }

    /// Stops the analysis and the reading of files.
    pub(crate) fn stop(&self) {
        self.waiting.take();
        self.platform.cancel();
        if self.state.borrow().intake.is_busy() {
            self.act(Action::StopReading);
        }
    }
}

/// The actors that have hues in the widget; nobody where there are so many
/// articles that to index them would be felt.
fn hues(dossier: &[u8], articles: usize) -> Result<Vec<String>, Refusal> {
    if articles > HUES_ARTICLES_MAX {
        return Ok(Vec::new());
    }
    let dossier = Dossier::decode(dossier).map_err(|error| other(&error))?;
    let hues = Hues::of(&dossier);
    let first = hues.by_rank().iter().take(usize::from(HUES));
    Ok(first
        .map(|&actor| dossier.actor(actor).id.clone())
        .collect())
}

/// What is stored with a draft.
fn meta_of(draft: &Draft) -> String {
    if !draft.is_edited() {
        return UNTOUCHED.to_owned();
    }
    let kept = draft.history.kept();
    let numbers = |steps: &[Rc<linimasa_draft::Step<Step>>]| -> Vec<u32> {
        steps.iter().map(|step| step.number).collect()
    };
    json_of(&Meta {
        done: numbers(&kept.done),
        undone: numbers(&kept.undone),
    })
}

/// The steps that a page kept; what cannot be read is of another release.
fn steps(kept: BTreeMap<u32, String>) -> Steps {
    let steps = kept.into_iter();
    steps
        .filter_map(|(number, json)| Some((number, Rc::new(serde_json::from_str(&json).ok()?))))
        .collect()
}

/// These in the order that is stored with the draft.
fn kept(meta: &str, steps: &Steps) -> KeptSteps<Step> {
    let meta: Meta = serde_json::from_str(meta).unwrap_or_default();
    // Without one of them the others do not fit, and are left out.
    let find = |numbers: &[u32]| {
        let found = numbers.iter().filter_map(|number| steps.get(number));
        found.cloned().collect()
    };
    KeptSteps {
        done: find(&meta.done),
        undone: find(&meta.undone),
    }
}

fn steps_of(kept: &KeptSteps<Step>) -> Steps {
    let all = kept.done.iter().chain(&kept.undone);
    all.map(|step| (step.number, Rc::clone(step))).collect()
}

/// What the page has to be told of steps: each with its text, or none where it
/// is forgotten. Another draft has other steps of the same numbers.
fn changed_steps(from: &Steps, to: &Steps) -> Vec<(u32, Option<String>)> {
    let is_same = |number, step| from.get(number).is_some_and(|old| Rc::ptr_eq(old, step));
    let new = to.iter().filter(|(number, step)| !is_same(number, step));
    let new = new.map(|(number, step)| (*number, Some(json_of(&**step))));
    let gone = from.keys().filter(|number| !to.contains_key(number));
    gone.map(|&number| (number, None)).chain(new).collect()
}

/// JSON of what is made of texts and numbers alone, which every writer can.
fn json_of(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Changes as the page takes them: names with texts, `null` for what is gone.
fn as_json(changes: Vec<Change>) -> String {
    let changes = changes.into_iter().map(|change| match change.after {
        Some(text) => serde_json::json!([change.name, &*text]),
        None => serde_json::json!([change.name, null]),
    });
    serde_json::Value::Array(changes.collect()).to_string()
}

fn read_json<T: for<'de> Deserialize<'de>>(json: &str) -> Result<T, Refusal> {
    serde_json::from_str(json).map_err(|error| other(&error))
}

fn other(error: &dyn std::error::Error) -> Refusal {
    Refusal {
        kind: Kind::Other,
        message: error.to_string(),
    }
}

/// What JavaScript said.
fn said(error: &JsValue) -> String {
    let error = error.dyn_ref::<js_sys::Error>();
    error.map_or_else(String::new, |error| String::from(error.message()))
}
