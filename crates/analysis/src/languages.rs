//! The tables of each language: a new language is a new folder here, not a
//! new branch in every function.

pub mod english;
mod given_names;
pub mod indonesian;
pub mod measures;

/// What stands around an article on a scraped page, as one language has it.
///
/// Words of letters, in lower case. A phrase is found whatever the case and the
/// accents of a line and whatever single mark stands between its words, but
/// not over a stop or a colon. A page mixes languages (an English comment form
/// under an Indonesian text), so the tables of all languages are asked.
#[derive(Debug)]
pub struct FurnitureWords {
    /// Phrases that point to one other story, where a line begins or ends: "baca juga".
    pub see_also: &'static [&'static str],
    /// Lines that open a list of other stories: "terpopuler".
    pub other_stories: &'static [&'static str],
    /// Lines that open the comments: "tulis komentar".
    pub comments: &'static [&'static str],
    /// Whole lines of the page's own controls: "bagikan".
    pub controls: &'static [&'static str],
    /// Labels of an advert, which may stand below them: "iklan".
    pub adverts: &'static [&'static str],
    /// Phrases that only an advert, a share or a login prompt has.
    pub prompts: &'static [&'static str],
    /// Starts of lines that ask the reader to do something: "ikuti". Such a
    /// line is a prompt if it also has a channel and a matter.
    pub invitations: &'static [&'static str],
    /// Where a prompt sends the reader: "aplikasi".
    pub channels: &'static [&'static str],
    /// What a prompt promises: "berita".
    pub matters: &'static [&'static str],
    /// Starts of lines about rights: "hak cipta"; phrases of three words and
    /// more anywhere in a line.
    pub rights: &'static [&'static str],
    /// Words around the name of who holds the rights: "hak", "reserved".
    pub rights_words: &'static [&'static str],
    /// Forms of companies, as they are written: a name with one of them is that
    /// of a company rather than of its medium.
    pub company_forms: &'static [&'static str],
    /// Words that end the name of a company and not that of its medium, as they
    /// are written: "Corporation".
    pub company_ends: &'static [&'static str],
    /// Labels of the writers, with a colon behind or a name: "penulis".
    pub writers: &'static [&'static str],
    /// Labels of others who worked on it, and of tags: "editor".
    pub credits: &'static [&'static str],
    /// Ends of lines that name others who worked on it: "contributed".
    pub contributions: &'static [&'static str],
    /// Whole lines behind which a release to the press has notes alone: "ends".
    pub release_ends: &'static [&'static str],
    /// What a note on the writer says behind the name: "adalah penulis".
    pub jobs: &'static [&'static str],
    /// Labels of the page a text was taken from: "sumber".
    pub sources: &'static [&'static str],
    /// Labels of captions, with a colon behind: "foto"; phrases of two words
    /// and more without.
    pub captions: &'static [&'static str],
    /// Labels of charts and maps, with a colon behind: "grafik".
    pub charts: &'static [&'static str],
    /// Words that say whose a picture is, behind a bracket or before a colon
    /// or a slash: "(foto: …)"; phrases of two words and more anywhere.
    pub pictures: &'static [&'static str],
    /// Labels of page numbers: "halaman".
    pub pages: &'static [&'static str],
    /// Words behind a number that says how old a story is or how often it was
    /// read: "jam lalu".
    pub ages: &'static [&'static str],
    /// Words before a date on which a page was changed: "diperbarui".
    pub updated: &'static [&'static str],
    /// Lines that call a page a release to the press: "siaran pers".
    pub releases: &'static [&'static str],
    /// Words before the newest headline of a site, above the page's own:
    /// "breaking news".
    pub tickers: &'static [&'static str],
    /// Words that speak to the reader: "your".
    pub readers: &'static [&'static str],
    /// Words before the name of an agency or medium that a text draws on:
    /// "dilansir dari".
    pub via: &'static [&'static str],
    /// Words between those and the name: "kantor berita".
    pub agency: &'static [&'static str],
    /// Words behind the name of an agency that make it a source: "mengutip".
    pub reports: &'static [&'static str],
}
