//! The tables of each language: a new language is a new folder here, not a
//! new branch in every function.

pub mod english;
pub mod indonesian;

/// What stands around an article on a scraped page, as one language has it.
///
/// All lower case; matched against lower-cased lines. A page mixes languages
/// (an English comment form under an Indonesian text), so the tables of all
/// languages are asked.
#[derive(Debug)]
pub struct FurnitureWords {
    /// Starts of lines that point to one other story: "baca juga".
    pub see_also: &'static [&'static str],
    /// Lines that open a list of other stories: "terpopuler".
    pub other_stories: &'static [&'static str],
    /// Lines that open the comments: "tulis komentar".
    pub comments: &'static [&'static str],
    /// Whole lines of the page's own controls: "bagikan".
    pub controls: &'static [&'static str],
    /// Phrases that only an advert, a share or a login prompt has.
    pub prompts: &'static [&'static str],
    /// Starts of lines about rights: "hak cipta".
    pub rights: &'static [&'static str],
    /// Labels of the writers, with a colon behind or a name: "penulis".
    pub writers: &'static [&'static str],
    /// Labels of others who worked on it, and of tags: "editor".
    pub credits: &'static [&'static str],
    /// Labels of the page a text was taken from: "sumber".
    pub sources: &'static [&'static str],
    /// Starts of captions: "foto:".
    pub captions: &'static [&'static str],
    /// Starts of page numbers: "halaman".
    pub pages: &'static [&'static str],
    /// Words before the name of an agency or medium that a text draws on:
    /// "dilansir dari".
    pub via: &'static [&'static str],
    /// Words between those and the name: "kantor berita".
    pub agency: &'static [&'static str],
    /// Words behind the name of an agency that make it a source: "mengutip".
    pub reports: &'static [&'static str],
}
