//! Files in and out: read, opened, saved.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use js_sys::{Date, Reflect, Uint8Array};
use linimasa_draft::{ACTORS, DOSSIER, Files, Limits, TakenIn, from_zip, limits, to_zip};
use linimasa_site::single;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use super::{Driver, SHOW_EVERY_MS, read_json, said};
use crate::app::state::{Action, Ask, Notice, State, Trouble, count};
use crate::platform::{Kind, Refusal, Saved};

const HTML: &str = "text/html";
const ZIP: &str = "application/zip";
/// How many names of articles that were just read go with each file that is read
/// next: those before them the page has.
const NAMES_MAX: usize = 500;
/// What a pasted text is called among the files.
const PASTED: &str = "tempelan.jsonl";

impl Driver {
    /// Takes files in, one after the other.
    pub(crate) fn add(&self, files: Vec<File>) {
        let mut waiting = self.waiting.borrow_mut();
        let queue = files.into_iter().map(|file| {
            let key = self.next_key.get();
            self.next_key.set(key + 1);
            let name = Rc::from(file.name());
            waiting.insert(key, file);
            (key, name)
        });
        let queue: Vec<_> = queue.collect();
        // Whoever follows the state looks at what waits.
        drop(waiting);
        if !queue.is_empty() {
            self.dispatch.dispatch(Action::Queue(queue));
        }
    }

    /// Takes a text in that was pasted, as a record of JSON Lines.
    pub(crate) fn add_text(&self, record: &str) {
        let parts = js_sys::Array::of1(&record.into());
        if let Ok(file) = File::new_with_str_sequence(&parts, PASTED) {
            self.add(vec![file]);
        }
    }

    pub(super) fn follow_intake(self: &Rc<Self>, state: &State) {
        if self.is_reading.get() || state.intake.waiting().next().is_none() {
            return;
        }
        self.is_reading.set(true);
        let driver = Rc::clone(self);
        let taken: BTreeSet<String> = state.draft.files.articles().map(str::to_owned).collect();
        spawn_local(async move {
            driver.send(&driver.state.borrow().draft);
            driver.read_all(taken).await;
            driver.is_reading.set(false);
            // What came meanwhile is followed up with the next state.
            driver.act(Action::Read(Vec::new()));
        });
    }

    /// Reads what waits. What was read is handed on in batches.
    async fn read_all(&self, at_first: BTreeSet<String>) {
        let mut taken: Vec<String> = Vec::new();
        let mut batch = Vec::new();
        let mut shown_at = Date::now();
        while let Some((key, file)) = self.next_waiting() {
            if batch.is_empty() {
                self.act(Action::Reading(key));
            }
            taken.drain(..taken.len().saturating_sub(NAMES_MAX));
            let names = serde_json::Value::from(taken.clone()).to_string();
            let read = self.platform.read(&file, &names).await;
            let read = read.and_then(|json| read_json::<TakenIn>(&json));
            if let Ok(read) = &read {
                let names = read.articles.iter().map(|(name, _)| name.clone());
                taken.extend(names.filter(|name| !at_first.contains(name)));
            }
            batch.push((key, read));
            if Date::now() - shown_at >= SHOW_EVERY_MS {
                self.act(Action::Read(std::mem::take(&mut batch)));
                shown_at = Date::now();
            }
        }
        self.act(Action::Read(batch));
    }

    fn next_waiting(&self) -> Option<(u32, File)> {
        self.waiting.borrow_mut().pop_first()
    }

    /// Opens a single file or a zip in the place of the draft.
    pub(crate) fn open_file(self: &Rc<Self>, file: File) {
        let driver = Rc::clone(self);
        spawn_local(async move {
            let name: Rc<str> = file.name().into();
            match opened(&file).await {
                Ok((files, left_out)) => driver.open_files(name, files, left_out),
                Err(trouble) => driver.tell(Notice::NotOpened(name, trouble)),
            }
        });
    }

    /// Opens a folder: its articles and its two files as they are, of other
    /// files the articles that are found in them.
    pub(crate) fn open_folder(self: &Rc<Self>, files: Vec<File>) {
        let driver = Rc::clone(self);
        spawn_local(async move {
            let mut folder: BTreeMap<String, String> = BTreeMap::new();
            let mut name = Rc::from("");
            let (mut left_out, mut bytes) = (0, 0.0);
            for file in files {
                let path = path(&file);
                let (first, inside) = path.split_once('/').unwrap_or(("", &path));
                name = first.into();
                bytes += file.size();
                if bytes > as_f64(limits::INFLATED_BYTES_MAX) {
                    driver.tell(Notice::NotOpened(name, Trouble::TooLarge));
                    return;
                }
                let is_ours = inside.ends_with(".md") || inside == ACTORS || inside == DOSSIER;
                let read = if is_ours {
                    text(&file)
                        .await
                        .map(|text| vec![(inside.to_owned(), text)])
                } else {
                    let read = driver.platform.read(&file, "[]").await;
                    let read = read.and_then(|json| read_json::<TakenIn>(&json));
                    read.map(|read| read.articles)
                };
                match read {
                    Ok(articles) if !articles.is_empty() => folder.extend(articles),
                    _ => left_out += 1,
                }
            }
            driver.open_files(name, folder.into_iter().collect(), left_out);
        });
    }

    fn open_files(&self, name: Rc<str>, files: Files, left_out: u32) {
        if files.is_empty() {
            self.tell(Notice::NotOpened(name, Trouble::Foreign));
            return;
        }
        let files = Rc::new(files);
        self.act(if self.state.borrow().is_unsaved() {
            Action::Ask(Ask::Open(name, files))
        } else {
            Action::Open(files, Some(name), left_out)
        });
    }

    /// Saves the folder as a zip.
    pub(crate) fn export(self: &Rc<Self>) {
        let state = Rc::clone(&self.state.borrow());
        let name: Rc<str> = format!("{}.zip", file_stem(&state)).into();
        match to_zip(&state.draft.files, seconds(Date::now())) {
            Ok(bytes) => self.save(name, ZIP, bytes, state.draft.edition),
            Err(error) => {
                let trouble = Trouble::Said(error.to_string().into());
                self.tell(Notice::NotSaved(name, trouble));
            }
        }
    }

    /// Saves everything as one HTML file; nothing before there is a dossier, and
    /// a word instead of a file where it would hold no article.
    pub(crate) fn save_single(self: &Rc<Self>) {
        let driver = Rc::clone(self);
        let state = Rc::clone(&self.state.borrow());
        if !state.has_articles() {
            self.tell(Notice::NothingToSave);
            return;
        }
        let Some(built) = state.built.clone() else {
            return;
        };
        let name: Rc<str> = format!("{}.html", file_stem(&state)).into();
        spawn_local(async move {
            let template = match driver.platform.template().await {
                Ok(template) => template,
                Err(refusal) => {
                    driver.tell(Notice::NotSaved(name, trouble_of(&refusal)));
                    return;
                }
            };
            let files = state.draft.files.iter();
            let data = single::Data {
                dossier: built.dossier.to_vec(),
                folder: files
                    .map(|(name, text)| (name.to_owned(), text.to_string()))
                    .collect(),
                place: driver.platform.place(),
            };
            match single::replace(&template, &data) {
                Ok(html) => driver.save(name, HTML, html.into_bytes(), built.edition),
                Err(error) => {
                    let trouble = Trouble::Said(error.to_string().into());
                    driver.tell(Notice::NotSaved(name, trouble));
                }
            }
        });
    }

    fn save(self: &Rc<Self>, name: Rc<str>, mime: &'static str, bytes: Vec<u8>, edition: u32) {
        let driver = Rc::clone(self);
        spawn_local(async move {
            match driver.platform.save(&name, mime, &bytes).await {
                Ok(Saved::Cancelled) => {}
                Ok(saved) => driver.act(Action::Saved(name, edition, Date::now(), saved)),
                Err(refusal) => driver.tell(Notice::NotSaved(name, trouble_of(&refusal))),
            }
        });
    }
}

fn trouble_of(refusal: &Refusal) -> Trouble {
    match refusal.kind {
        Kind::Missing => Trouble::NoTemplate,
        Kind::TooLarge => Trouble::TooLarge,
        _ => Trouble::Said(refusal.message.as_str().into()),
    }
}

/// What a saved file is called: the dossier's title, in letters and digits that
/// every system takes.
fn file_stem(state: &State) -> String {
    let title = state.heading(state.lang).title;
    let folded = linimasa_dossier::text::fold(&title);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(8).collect();
    if words.is_empty() {
        "linimasa".to_owned()
    } else {
        words.join("-")
    }
}

/// The files in a single file or a zip.
async fn opened(file: &File) -> Result<(Files, u32), Trouble> {
    if file.size() > as_f64(limits::INFLATED_BYTES_MAX) {
        return Err(Trouble::TooLarge);
    }
    let bytes = bytes(file)
        .await
        .map_err(|said| Trouble::Said(said.into()))?;
    if bytes.starts_with(b"PK") {
        let opened = from_zip(&bytes, &Limits::default());
        let opened = opened.map_err(Trouble::Zip)?;
        let left_out = opened.told.iter().filter(|told| told.is_error).count();
        return Ok((opened.files, count(left_out)));
    }
    let html = String::from_utf8(bytes).map_err(|_| Trouble::Foreign)?;
    match single::read(&html) {
        Ok(data) => Ok((data.folder.into_iter().collect(), 0)),
        Err(single::Error::Foreign(_)) => Err(Trouble::Foreign),
        Err(single::Error::Torn(_) | single::Error::Dossier(_)) => Err(Trouble::Torn),
        Err(single::Error::TooLarge(..)) => Err(Trouble::TooLarge),
        Err(error) => Err(Trouble::Said(error.to_string().into())),
    }
}

async fn bytes(file: &File) -> Result<Vec<u8>, String> {
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|error| said(&error))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

async fn text(file: &File) -> Result<String, Refusal> {
    let text = JsFuture::from(file.text()).await;
    let text = text.ok().and_then(|text| text.as_string());
    text.ok_or_else(|| Refusal {
        kind: Kind::Other,
        message: String::new(),
    })
}

/// Where a file of a chosen folder lies: the folder's name comes first.
fn path(file: &File) -> String {
    let path = Reflect::get(file, &"webkitRelativePath".into()).ok();
    let path = path.and_then(|path| path.as_string());
    path.filter(|path| !path.is_empty())
        .unwrap_or_else(|| file.name())
}

/// Whole seconds of so many milliseconds.
#[expect(clippy::cast_possible_truncation, reason = "the fraction is what goes")]
fn seconds(ms: f64) -> i64 {
    (ms / 1000.0) as i64
}

fn as_f64(bytes: usize) -> f64 {
    u32::try_from(bytes).map_or(f64::MAX, f64::from)
}
