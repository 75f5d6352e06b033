//! What the studio asks of the page: files kept, work done in a worker, a
//! dossier shown. `static/studio-platform.js` answers.

use js_sys::{Error, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

#[wasm_bindgen]
extern "C" {
    /// The page's side. Its promises reject with an `Error` whose `name` is a
    /// [`Kind`]'s.
    #[derive(Clone, Debug, PartialEq)]
    pub type Platform;

    #[wasm_bindgen(method, js_name = load)]
    fn load_raw(this: &Platform) -> Promise;
    #[wasm_bindgen(method, js_name = more)]
    fn more_raw(this: &Platform) -> Promise;
    #[wasm_bindgen(method, js_name = store)]
    fn store_raw(this: &Platform, changes: &str, meta: &str) -> Promise;
    #[wasm_bindgen(method, js_name = forget)]
    fn forget_raw(this: &Platform) -> Promise;
    #[wasm_bindgen(method, js_name = folder)]
    fn folder_raw(this: &Platform) -> Promise;
    #[wasm_bindgen(method, js_name = read)]
    fn read_raw(this: &Platform, file: &File, taken: &str) -> Promise;
    #[wasm_bindgen(method, js_name = look)]
    fn look_raw(this: &Platform, name: &str) -> Promise;
    #[wasm_bindgen(method, js_name = compile)]
    fn compile_raw(this: &Platform, changes: &str, on_progress: &Function) -> Promise;
    #[wasm_bindgen(method, js_name = template)]
    fn template_raw(this: &Platform) -> Promise;
    #[wasm_bindgen(method, js_name = save)]
    fn save_raw(this: &Platform, name: &str, mime: &str, bytes: &Uint8Array) -> Promise;

    /// Stops what the worker does: what waits for it rejects as
    /// [`Kind::Cancelled`], and the next call starts a fresh worker.
    #[wasm_bindgen(method)]
    pub fn cancel(this: &Platform);

    /// Has the page's widget show a dossier, where its reader was.
    #[wasm_bindgen(method)]
    pub fn show(this: &Platform, dossier: &Uint8Array);

    /// Has the page's widget show what it showed before the first
    /// [`show`](Self::show).
    #[wasm_bindgen(method)]
    pub fn restore(this: &Platform);

    /// Where the reader is: the address's fragment, without its `#`.
    #[wasm_bindgen(method)]
    pub fn place(this: &Platform) -> String;

    /// Has `tell` called with a name and a detail: `open` and the id of the
    /// article that the reader opens in the widget; `lang` and the language
    /// that they switch it to; `elsewhere` when another tab takes the draft
    /// over. One listener: another replaces it.
    #[wasm_bindgen(method)]
    pub fn hear(this: &Platform, tell: &Function);

    /// Takes changes into the draft, JSON of `[[name, text or null], …]`: the
    /// page has them, and the worker, if there is one. So the steps that led to
    /// it, JSON of `[[number, text or null], …]`, which the page alone has.
    /// Neither compiles nor stores anything. Of many files some hundred a call
    /// cost no time that is felt.
    #[wasm_bindgen(method)]
    pub fn change(this: &Platform, changes: &str, steps: &str);

    /// Closes the studio, as its button does.
    #[wasm_bindgen(method)]
    pub fn close(this: &Platform);

    /// What a build gave.
    #[wasm_bindgen(extends = js_sys::Object)]
    #[derive(Clone, Debug)]
    type RawBuilt;
    #[wasm_bindgen(method, getter)]
    fn dossier(this: &RawBuilt) -> Uint8Array;
    #[wasm_bindgen(method, getter)]
    fn review(this: &RawBuilt) -> String;
}

/// Why the page refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The browser has no room left for this page.
    Quota,
    /// The browser keeps nothing for this page: private mode, or a setting.
    Denied,
    /// Another tab has taken the draft over, and this one no longer keeps it.
    Elsewhere,
    /// It was stopped.
    Cancelled,
    /// The worker broke, on this very request.
    Broken,
    /// A file is larger than the draft takes.
    TooLarge,
    /// The page has no such thing: no folder beside it, no single file.
    Missing,
    /// Anything else; the message says it.
    Other,
}

/// A refusal of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What a reader can be told in their own language.
    pub kind: Kind,
    /// What the browser said, for whoever wants to know.
    pub message: String,
}

/// What became of a file that was to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It lies where the person put it.
    Saved,
    /// The browser downloads it.
    Downloaded,
    /// The person changed their mind.
    Cancelled,
}

/// For how long a draft is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Until the person clears it.
    ForGood,
    /// Until the browser needs the room: it was asked for more, and refused or
    /// has not answered yet.
    ForNow,
}

/// A dossier and what a person reviews of it.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// A `.lini` file.
    pub dossier: Uint8Array,
    /// JSON of `linimasa_draft::Review`.
    pub review: String,
}

impl Platform {
    /// The draft of this page, if there is one: JSON of `meta` as it was
    /// stored, `saved` (the time in milliseconds), `steps` (a text by number),
    /// `total` (how many files) and `files` (a text by name), of which there may
    /// be [`more`](Self::more).
    /// After [`Kind::Elsewhere`] it takes the draft back.
    pub async fn load(&self) -> Result<Option<String>, Refusal> {
        Ok(answer(self.load_raw()).await?.as_string())
    }

    /// The next files of the draft that is loaded, as `files`; nothing when
    /// there are no more.
    pub async fn more(&self) -> Result<Option<String>, Refusal> {
        Ok(answer(self.more_raw()).await?.as_string())
    }

    /// Takes changes into the draft as [`change`](Self::change) does, and keeps
    /// all of it that is not kept yet, in one transaction. What was refused goes
    /// with the next call; until then the page asks whoever leaves it.
    pub async fn store(&self, changes: &str, meta: &str) -> Result<Kept, Refusal> {
        let kept = answer(self.store_raw(changes, meta)).await?;
        Ok(if kept == "for good" {
            Kept::ForGood
        } else {
            Kept::ForNow
        })
    }

    /// Keeps this page's draft no longer.
    pub async fn forget(&self) -> Result<(), Refusal> {
        answer(self.forget_raw()).await.map(drop)
    }

    /// The folder that the page's dossier was built from: JSON, a text by name.
    pub async fn folder(&self) -> Result<String, Refusal> {
        text(answer(self.folder_raw()).await?)
    }

    /// Takes a file in: JSON of `linimasa_draft::TakenIn`. `taken` is JSON, a
    /// list of names that the articles must not have, beside those of the draft
    /// as [`change`](Self::change) knows it.
    pub async fn read(&self, file: &File, taken: &str) -> Result<String, Refusal> {
        text(answer(self.read_raw(file, taken)).await?)
    }

    /// What stands in an article: JSON of `linimasa_draft::Look`, or `null`.
    pub async fn look(&self, name: &str) -> Result<String, Refusal> {
        text(answer(self.look_raw(name)).await?)
    }

    /// Takes changes into the draft as [`change`](Self::change) does, and
    /// compiles it. `on_progress` is called with how many articles are done and
    /// how many there are. Calls wait for each other: whoever types goes on
    /// typing, and asks again when this is done.
    pub async fn compile(
        &self,
        changes: &str,
        on_progress: &Function,
    ) -> Result<Compiled, Refusal> {
        let built: RawBuilt = answer(self.compile_raw(changes, on_progress))
            .await?
            .unchecked_into();
        Ok(Compiled {
            dossier: built.dossier(),
            review: built.review(),
        })
    }

    /// The HTML of the single file, to put data into.
    pub async fn template(&self) -> Result<String, Refusal> {
        text(answer(self.template_raw()).await?)
    }

    /// Has the person save a file.
    pub async fn save(&self, name: &str, mime: &str, bytes: &[u8]) -> Result<Saved, Refusal> {
        let bytes = Uint8Array::from(bytes);
        let word = text(answer(self.save_raw(name, mime, &bytes)).await?)?;
        Ok(match word.as_str() {
            "saved" => Saved::Saved,
            "downloaded" => Saved::Downloaded,
            _ => Saved::Cancelled,
        })
    }
}

async fn answer(promise: Promise) -> Result<JsValue, Refusal> {
    JsFuture::from(promise)
        .await
        .map_err(|error| refusal(&error))
}

fn text(answer: JsValue) -> Result<String, Refusal> {
    answer.as_string().ok_or_else(|| Refusal {
        kind: Kind::Other,
        message: "the page answered with no text".to_owned(),
    })
}

fn refusal(error: &JsValue) -> Refusal {
    let part = |key: &str| Reflect::get(error, &key.into()).ok()?.as_string();
    let kind = match part("name").unwrap_or_default().as_str() {
        "quota" => Kind::Quota,
        "denied" => Kind::Denied,
        "elsewhere" => Kind::Elsewhere,
        "cancelled" => Kind::Cancelled,
        "broken" => Kind::Broken,
        "too large" => Kind::TooLarge,
        "missing" => Kind::Missing,
        _ => Kind::Other,
    };
    let message = error.dyn_ref::<Error>().map_or_else(
        || format!("{error:?}"),
        |error| String::from(error.message()),
    );
    Refusal { kind, message }
}
