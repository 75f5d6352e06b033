//! All words of the studio, one file a language.

pub(crate) use linimasa_ui::words::{Plural, UiLang, fill};

mod en;
mod id;
mod told;

pub(crate) use told::told;

/// The words of a language.
pub(crate) fn of(lang: UiLang) -> &'static Strings {
    match lang {
        UiLang::Id => &id::STRINGS,
        UiLang::En => &en::STRINGS,
    }
}

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Strings {
    /// The panel around the views.
    pub(crate) shell: ShellWords,
    /// Whether the draft is kept.
    pub(crate) kept: KeptWords,
    /// What a page with a kept draft offers.
    pub(crate) start: StartWords,
    /// Articles in.
    pub(crate) add: AddWords,
    /// What the worker does.
    pub(crate) work: WorkWords,
    /// The list of articles.
    pub(crate) list: ListWords,
    /// An article under review.
    pub(crate) article: ArticleWords,
    /// A mark and its form.
    pub(crate) mark: MarkWords,
    /// A date that explains itself.
    pub(crate) edtf: EdtfWords,
    /// Who appears.
    pub(crate) people: PeopleWords,
    /// One actor.
    pub(crate) person: PersonWords,
    /// What the analysis warns of.
    pub(crate) messages: MessagesWords,
    /// The dossier’s heading.
    pub(crate) about: AboutWords,
    /// What is asked before something is lost.
    pub(crate) ask: AskWords,
    /// What is told.
    pub(crate) notices: NoticesWords,
    /// What was done, as “Undo: …” names it.
    pub(crate) steps: StepsWords,
}

/// The panel around the views.
#[derive(Debug)]
pub(crate) struct ShellWords {
    /// The panel.
    pub(crate) name: &'static str,
    /// Hides it.
    pub(crate) close: &'static str,
    /// Names the tabs.
    pub(crate) views: &'static str,
    /// A tab.
    pub(crate) add: &'static str,
    /// A tab.
    pub(crate) articles: &'static str,
    /// A tab.
    pub(crate) actors: &'static str,
    /// A tab.
    pub(crate) messages: &'static str,
    /// A tab.
    pub(crate) about: &'static str,
    /// Read after the number on the tab of the articles.
    pub(crate) to_review: &'static str,
    /// Read after the number on the tab of the actors.
    pub(crate) candidates: &'static str,
    /// Takes the last step back; `{}` is the step.
    pub(crate) undo: &'static str,
    /// The same where there is none.
    pub(crate) undo_none: &'static str,
    /// Does a step again.
    pub(crate) redo: &'static str,
    /// The same where there is none.
    pub(crate) redo_none: &'static str,
    /// Opens what is done with the whole.
    pub(crate) file: &'static str,
    /// Saves one file.
    pub(crate) save: &'static str,
    /// What it is.
    pub(crate) save_hint: &'static str,
    /// Why it is not to be had.
    pub(crate) save_none: &'static str,
    /// Saves the folder.
    pub(crate) export: &'static str,
    /// What it is.
    pub(crate) export_hint: &'static str,
    /// Opens a file.
    pub(crate) open: &'static str,
    /// Which.
    pub(crate) open_hint: &'static str,
    /// Opens a folder.
    pub(crate) open_folder: &'static str,
    /// Which.
    pub(crate) open_folder_hint: &'static str,
    /// Begins anew.
    pub(crate) empty: &'static str,
    /// What it does.
    pub(crate) empty_hint: &'static str,
    /// Throws the draft away.
    pub(crate) discard: &'static str,
    /// What it does.
    pub(crate) discard_hint: &'static str,
    /// Takes a message away.
    pub(crate) dismiss: &'static str,
    /// Shows more of a list.
    pub(crate) more: Plural,
    /// Leaves a form.
    pub(crate) cancel: &'static str,
    /// Confirms.
    pub(crate) yes: &'static str,
}

/// Whether the draft is kept.
#[derive(Debug)]
pub(crate) struct KeptWords {
    /// Nothing has been changed.
    pub(crate) nothing: &'static str,
    /// It is about to be.
    pub(crate) waiting: &'static str,
    /// It is; `{}` is a time of day.
    pub(crate) kept: &'static str,
    /// It is, while there is room.
    pub(crate) for_now: &'static str,
    /// There is no room.
    pub(crate) quota: &'static str,
    /// It is not allowed.
    pub(crate) denied: &'static str,
    /// Another tab has it.
    pub(crate) elsewhere: &'static str,
    /// Something else; `{}` is what the browser said.
    pub(crate) other: &'static str,
    /// What to do.
    pub(crate) failed_hint: &'static str,
    /// Tries again.
    pub(crate) again: &'static str,
    /// Saved as a file; a time of day.
    pub(crate) as_file: &'static str,
}

/// What a page with a kept draft offers.
#[derive(Debug)]
pub(crate) struct StartWords {
    /// Over it.
    pub(crate) title: &'static str,
    /// What it is: articles, date.
    pub(crate) about: &'static str,
    /// Takes it up.
    pub(crate) go_on: &'static str,
    /// Starts from the dossier of the page.
    pub(crate) anew: &'static str,
    /// Nothing is known yet.
    pub(crate) loading: &'static str,
}

/// Articles in.
#[derive(Debug)]
pub(crate) struct AddWords {
    /// Over it.
    pub(crate) title: &'static str,
    /// What is read.
    pub(crate) hint: &'static str,
    /// Opens the file dialog.
    pub(crate) choose: &'static str,
    /// Opens the form.
    pub(crate) paste: &'static str,
    /// A field.
    pub(crate) text: &'static str,
    /// Behind a name of a field.
    pub(crate) optional: &'static str,
    /// Adds what was pasted.
    pub(crate) take: &'static str,
    /// Nothing was pasted.
    pub(crate) text_missing: &'static str,
    /// While files are read: how many of how many.
    pub(crate) reading: &'static str,
    /// Stops it.
    pub(crate) stop: &'static str,
    /// What was taken in.
    pub(crate) done: Plural,
    /// What was not.
    pub(crate) failed: Plural,
    /// What was stopped.
    pub(crate) left: Plural,
    /// Names the list of files.
    pub(crate) list: &'static str,
    /// Of a file.
    pub(crate) waiting: &'static str,
    /// Of a file.
    pub(crate) now: &'static str,
    /// Of a file.
    pub(crate) ok: Plural,
    /// Of a file that held no article.
    pub(crate) none: &'static str,
    /// Of a file.
    pub(crate) stopped: &'static str,
    /// Of a file.
    pub(crate) too_large: &'static str,
    /// Of a file.
    pub(crate) broken: &'static str,
    /// Empties the list.
    pub(crate) clear: &'static str,
    /// Goes to the review.
    pub(crate) review: &'static str,
    /// The draft is full.
    pub(crate) too_many: &'static str,
}

/// What the worker does.
#[derive(Debug)]
pub(crate) struct WorkWords {
    /// The analysis runs: how many of how many articles.
    pub(crate) building: &'static str,
    /// The same before it counts.
    pub(crate) starting: &'static str,
    /// It has ended.
    pub(crate) ready: &'static str,
    /// It has broken.
    pub(crate) failed: &'static str,
    /// Starts it again.
    pub(crate) again: &'static str,
    /// Somebody stopped it.
    pub(crate) stopped: &'static str,
    /// How many.
    pub(crate) articles: Plural,
    /// How many.
    pub(crate) actors: Plural,
}

/// The list of articles.
#[derive(Debug)]
pub(crate) struct ListWords {
    /// Names it.
    pub(crate) title: &'static str,
    /// How many.
    pub(crate) count: Plural,
    /// How many are to be reviewed.
    pub(crate) to_review: Plural,
    /// None is.
    pub(crate) all_reviewed: &'static str,
    /// Of an article.
    pub(crate) reviewed: &'static str,
    /// Of an article.
    pub(crate) messages: Plural,
    /// A field.
    pub(crate) find: &'static str,
    /// There are no articles.
    pub(crate) nothing: &'static str,
    /// None is called that.
    pub(crate) not_found: &'static str,
    /// Without a title.
    pub(crate) untitled: &'static str,
    /// Without a date.
    pub(crate) undated: &'static str,
    /// None is open.
    pub(crate) choose: &'static str,
    /// To the list.
    pub(crate) back: &'static str,
    /// An article without a text.
    pub(crate) unread: &'static str,
    /// A long article is being read.
    pub(crate) looking: &'static str,
}

/// An article under review.
#[derive(Debug)]
pub(crate) struct ArticleWords {
    /// A field.
    pub(crate) title: &'static str,
    /// A field.
    pub(crate) outlet: &'static str,
    /// A field.
    pub(crate) published: &'static str,
    /// A field.
    pub(crate) byline: &'static str,
    /// A field.
    pub(crate) source: &'static str,
    /// A field.
    pub(crate) via: &'static str,
    /// A field.
    pub(crate) lang: &'static str,
    /// The language is found out.
    pub(crate) lang_found: &'static str,
    /// Names them.
    pub(crate) facts: &'static str,
    /// Of a value.
    pub(crate) found: &'static str,
    /// Of a date.
    pub(crate) from_url: &'static str,
    /// Of a date.
    pub(crate) from_dateline: &'static str,
    /// Of a date.
    pub(crate) from_text: &'static str,
    /// Of an empty value.
    pub(crate) none: &'static str,
    /// Names the text.
    pub(crate) text: &'static str,
    /// How to correct it.
    pub(crate) text_hint: &'static str,
    /// Says that it is right, and goes to the next.
    pub(crate) accept: &'static str,
    /// The same where there is no next.
    pub(crate) accept_last: &'static str,
    /// Takes that back.
    pub(crate) reopen: &'static str,
    /// It is reviewed.
    pub(crate) accepted: &'static str,
    /// Takes it out.
    pub(crate) remove: &'static str,
    /// Goes there.
    pub(crate) previous: &'static str,
    /// Goes there.
    pub(crate) next: &'static str,
    /// Which of how many.
    pub(crate) place: &'static str,
    /// What the analysis warns of.
    pub(crate) messages: &'static str,
    /// Names the ways between the parts of a long text.
    pub(crate) parts: &'static str,
    /// Which of how many.
    pub(crate) part: &'static str,
    /// Goes there.
    pub(crate) part_before: &'static str,
    /// Goes there.
    pub(crate) part_after: &'static str,
    /// No address.
    pub(crate) bad_source: &'static str,
}

/// A mark and its form.
#[derive(Debug)]
pub(crate) struct MarkWords {
    /// What a mark is; `{}` is the actor.
    pub(crate) actor: &'static str,
    /// What a mark is; `{}` is the date.
    pub(crate) date: &'static str,
    /// Names a form.
    pub(crate) form_actor: &'static str,
    /// Names a form.
    pub(crate) form_date: &'static str,
    /// Names a form.
    pub(crate) form_new: &'static str,
    /// Before what a mark means.
    pub(crate) meant: &'static str,
    /// What a mark means where it means nothing.
    pub(crate) nothing: &'static str,
    /// A date that cannot be placed.
    pub(crate) vague: &'static str,
    /// A duration.
    pub(crate) duration: &'static str,
    /// A repeated time.
    pub(crate) repeated: &'static str,
    /// Somebody corrected it.
    pub(crate) by_hand: &'static str,
    /// The analysis found it.
    pub(crate) found: &'static str,
    /// A field.
    pub(crate) value: &'static str,
    /// Saves the value.
    pub(crate) set: &'static str,
    /// Says that there is none.
    pub(crate) no_date: &'static str,
    /// Says that there is none.
    pub(crate) no_actor: &'static str,
    /// Takes the correction back.
    pub(crate) take_back: &'static str,
    /// A field.
    pub(crate) choose: &'static str,
    /// Names the list.
    pub(crate) results: &'static str,
    /// None.
    pub(crate) none_called: &'static str,
    /// Opens a form.
    pub(crate) new_actor: &'static str,
    /// A field.
    pub(crate) new_name: &'static str,
    /// A field.
    pub(crate) kind: &'static str,
    /// Makes it.
    pub(crate) create: &'static str,
    /// Goes to the actor.
    pub(crate) see_actor: &'static str,
    /// Says that a name is never an actor.
    pub(crate) everywhere: &'static str,
    /// A field.
    pub(crate) quote: &'static str,
    /// A field.
    pub(crate) nth: &'static str,
    /// It is not in the text.
    pub(crate) quote_missing: &'static str,
    /// How often it is.
    pub(crate) quote_found: Plural,
    /// Marks it.
    pub(crate) as_date: &'static str,
    /// Marks it.
    pub(crate) as_actor: &'static str,
    /// Opens the form of the quote.
    pub(crate) open_new: &'static str,
}

/// A date that explains itself.
#[derive(Debug)]
pub(crate) struct EdtfWords {
    /// Nothing is typed.
    pub(crate) empty: &'static str,
    /// A value typed in words.
    pub(crate) read: &'static str,
    /// The days that a value may mean.
    pub(crate) covers: &'static str,
    /// There is no such day.
    pub(crate) impossible: &'static str,
    /// The end is before the start.
    pub(crate) reversed: &'static str,
    /// What is not understood.
    pub(crate) stops: &'static str,
    /// It breaks off.
    pub(crate) unfinished: &'static str,
    /// Names them.
    pub(crate) examples: &'static str,
    /// An example.
    pub(crate) day: &'static str,
    /// An example.
    pub(crate) month: &'static str,
    /// An example.
    pub(crate) year: &'static str,
    /// An example.
    pub(crate) decade: &'static str,
    /// An example.
    pub(crate) about: &'static str,
    /// An example.
    pub(crate) unsure: &'static str,
    /// An example.
    pub(crate) range: &'static str,
    /// An example.
    pub(crate) until: &'static str,
}

/// Who appears.
#[derive(Debug)]
pub(crate) struct PeopleWords {
    /// Names the choice of lists.
    pub(crate) lists: &'static str,
    /// A list.
    pub(crate) candidates: &'static str,
    /// A list.
    pub(crate) listed: &'static str,
    /// A list.
    pub(crate) ignored: &'static str,
    /// What they are.
    pub(crate) hint_candidates: &'static str,
    /// What they are.
    pub(crate) hint_listed: &'static str,
    /// What they are.
    pub(crate) hint_ignored: &'static str,
    /// A field.
    pub(crate) find: &'static str,
    /// The list is empty.
    pub(crate) none_candidates: &'static str,
    /// The list is empty.
    pub(crate) none_listed: &'static str,
    /// The list is empty.
    pub(crate) none_ignored: &'static str,
    /// None matches.
    pub(crate) none_found: &'static str,
    /// How often.
    pub(crate) mentions: Plural,
    /// In how many.
    pub(crate) articles: Plural,
    /// Nobody names it.
    pub(crate) unnamed: &'static str,
    /// It may be somebody else; `{}` is who.
    pub(crate) alike: &'static str,
    /// Merges the two.
    pub(crate) alike_merge: &'static str,
    /// A name of somebody else too, before whose it is; `{}` is the name.
    pub(crate) ambiguous: &'static str,
    /// Lists a candidate.
    pub(crate) accept: &'static str,
    /// Never takes it for an actor.
    pub(crate) ignore: &'static str,
    /// Takes that back.
    pub(crate) heed: &'static str,
    /// None is open.
    pub(crate) choose: &'static str,
    /// To the list.
    pub(crate) back: &'static str,
    /// A kind.
    pub(crate) person: &'static str,
    /// A kind.
    pub(crate) state: &'static str,
    /// A kind.
    pub(crate) subnational: &'static str,
    /// A kind.
    pub(crate) organisation: &'static str,
    /// A kind.
    pub(crate) armed_group: &'static str,
}

/// One actor.
#[derive(Debug)]
pub(crate) struct PersonWords {
    /// A field.
    pub(crate) name_id: &'static str,
    /// A field.
    pub(crate) name_en: &'static str,
    /// A field.
    pub(crate) kind: &'static str,
    /// A field.
    pub(crate) country: &'static str,
    /// A field.
    pub(crate) wikidata: &'static str,
    /// Its id.
    pub(crate) id: &'static str,
    /// Names the list.
    pub(crate) aliases: &'static str,
    /// What they are.
    pub(crate) aliases_hint: &'static str,
    /// Names the list.
    pub(crate) metonyms: &'static str,
    /// What they are.
    pub(crate) metonyms_hint: &'static str,
    /// A field.
    pub(crate) add_alias: &'static str,
    /// A field.
    pub(crate) add_metonym: &'static str,
    /// Adds it.
    pub(crate) add: &'static str,
    /// Takes a name away.
    pub(crate) remove: &'static str,
    /// Names by which the texts call it.
    pub(crate) used: &'static str,
    /// Names a form.
    pub(crate) merge: &'static str,
    /// What it does.
    pub(crate) merge_hint: &'static str,
    /// Does it; `{}` is who.
    pub(crate) merge_into: &'static str,
    /// Names a form.
    pub(crate) split: &'static str,
    /// What it does.
    pub(crate) split_hint: &'static str,
    /// A field.
    pub(crate) split_name: &'static str,
    /// Does it.
    pub(crate) split_do: &'static str,
    /// Nothing is chosen.
    pub(crate) split_none: &'static str,
    /// Saves the fields of a candidate.
    pub(crate) save: &'static str,
    /// Lists a candidate.
    pub(crate) accept: &'static str,
    /// Never takes it for an actor.
    pub(crate) ignore: &'static str,
    /// Takes it off the list.
    pub(crate) remove_actor: &'static str,
}

/// What the analysis warns of.
#[derive(Debug)]
pub(crate) struct MessagesWords {
    /// Over it.
    pub(crate) title: &'static str,
    /// There is nothing.
    pub(crate) none: &'static str,
    /// Where; a number.
    pub(crate) line: &'static str,
    /// Opens the article.
    pub(crate) see: &'static str,
}

/// The dossier’s heading.
#[derive(Debug)]
pub(crate) struct AboutWords {
    /// Over it.
    pub(crate) title: &'static str,
    /// A field.
    pub(crate) title_id: &'static str,
    /// A field.
    pub(crate) title_en: &'static str,
    /// A field.
    pub(crate) description_id: &'static str,
    /// A field.
    pub(crate) description_en: &'static str,
}

/// What is asked before something is lost.
#[derive(Debug)]
pub(crate) struct AskWords {
    /// Another draft takes the place of this one.
    pub(crate) open: &'static str,
    /// What is lost.
    pub(crate) open_hint: &'static str,
    /// Begins anew.
    pub(crate) empty: &'static str,
    /// Throws it away.
    pub(crate) discard: &'static str,
    /// Starts from the page.
    pub(crate) anew: &'static str,
}

/// What is told.
#[derive(Debug)]
pub(crate) struct NoticesWords {
    /// A file is saved.
    pub(crate) saved: &'static str,
    /// A file is downloaded.
    pub(crate) downloaded: &'static str,
    /// It is not.
    pub(crate) not_saved: &'static str,
    /// The page is no single file and has none beside it.
    pub(crate) no_template: &'static str,
    /// A draft is open.
    pub(crate) opened: &'static str,
    /// It is not.
    pub(crate) not_opened: &'static str,
    /// It holds nothing of ours.
    pub(crate) no_data: &'static str,
    /// It is too large.
    pub(crate) too_large: &'static str,
    /// What a folder held beside.
    pub(crate) left_out: Plural,
    /// An edit was refused.
    pub(crate) refused: &'static str,
    /// Where in a file, and what is wrong there.
    pub(crate) place: &'static str,
    /// There is no such file.
    pub(crate) no_file: &'static str,
    /// There is such a file already.
    pub(crate) name_taken: &'static str,
    /// No article can be called so.
    pub(crate) bad_name: &'static str,
    /// No actor has the id.
    pub(crate) unknown_actor: &'static str,
    /// A zip that is torn or none; `{}` is what is wrong.
    pub(crate) zip_broken: &'static str,
    /// A zip with a file outside of its folder.
    pub(crate) zip_escapes: &'static str,
    /// A zip of more files than this.
    pub(crate) zip_too_many: &'static str,
    /// A zip of more megabytes than this.
    pub(crate) zip_too_large: &'static str,
    /// A zip with a file packed in another way.
    pub(crate) zip_packed: &'static str,
    /// A single file that was changed or cut off.
    pub(crate) torn: &'static str,
    /// A step was taken back.
    pub(crate) undone: &'static str,
    /// A step was done again.
    pub(crate) redone: &'static str,
    /// A step was done.
    pub(crate) done: &'static str,
}

/// What was done, as “Undo: …” names it.
#[derive(Debug)]
pub(crate) struct StepsWords {
    /// Articles were added.
    pub(crate) imported: Plural,
    /// A field of an article.
    pub(crate) title: &'static str,
    /// A field of an article.
    pub(crate) outlet: &'static str,
    /// A field of an article.
    pub(crate) published: &'static str,
    /// A field of an article.
    pub(crate) byline: &'static str,
    /// A field of an article.
    pub(crate) source: &'static str,
    /// A field of an article.
    pub(crate) via: &'static str,
    /// A field of an article.
    pub(crate) lang: &'static str,
    /// An article was reviewed.
    pub(crate) accepted: &'static str,
    /// That was taken back.
    pub(crate) reopened: &'static str,
    /// An article was removed.
    pub(crate) removed: &'static str,
    /// A date was corrected.
    pub(crate) dated: &'static str,
    /// A date was taken away.
    pub(crate) undated: &'static str,
    /// An actor was corrected.
    pub(crate) named: &'static str,
    /// An actor was taken away.
    pub(crate) unnamed: &'static str,
    /// A correction was taken back.
    pub(crate) taken_back: &'static str,
    /// An actor was listed.
    pub(crate) listed: &'static str,
    /// An actor was changed.
    pub(crate) changed: &'static str,
    /// Two became one.
    pub(crate) merged: &'static str,
    /// One became two.
    pub(crate) split: &'static str,
    /// An actor was taken off the list.
    pub(crate) unlisted: &'static str,
    /// A name was ignored.
    pub(crate) ignored: &'static str,
    /// That was taken back.
    pub(crate) heeded: &'static str,
    /// The heading was changed.
    pub(crate) heading: &'static str,
}
