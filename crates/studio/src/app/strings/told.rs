//! What the analysis and the reading of files tell, in words. English is their
//! own; this is for the other languages.

use linimasa_analysis::{Inside, Said, Topic};

use super::{UiLang, fill};

/// A message in a language, of which the English is at hand.
pub(crate) fn told(said: &Said, english: &str, lang: UiLang) -> String {
    if lang == UiLang::En {
        return english.to_owned();
    }
    let with: Vec<&str> = said.with.iter().map(String::as_str).collect();
    let text = fill(indonesian(said.topic), &with);
    match &said.inside {
        Some(Inside::Paragraph(number)) => fill("Paragraf {}: {}", &[&number.to_string(), &text]),
        Some(Inside::Key(key)) => fill("Pada `{}`: {}", &[key, &text]),
        None => text,
    }
}

/// The words for a topic; each `{}` is what [`Topic`] says is named. What a parser
/// says is English, and left out: the place is told.
fn indonesian(topic: Topic) -> &'static str {
    match topic {
        Topic::EmptyBody => {
            "Tidak ada teks artikel di sini. Tulis paling sedikit satu kalimat, atau keluarkan berkasnya."
        }
        Topic::NoTitle => "Artikel ini tidak berjudul. Isikan judulnya.",
        Topic::NoPublished => {
            "Tanggal terbit tidak ditemukan, padahal “kemarin” dan sejenisnya dihitung dari situ. Isikan tanggalnya."
        }
        Topic::NotUtf8 => {
            "Berkas ini bukan UTF-8 dan dibaca sebagai Windows-1252. Simpan ulang sebagai UTF-8."
        }
        Topic::BrokenText => {
            "Ada bita yang bukan huruf; di tempatnya ditulis U+FFFD. Perbaiki bagian ini, atau simpan ulang berkasnya."
        }
        Topic::UnknownKey => "Kunci `{}` tidak dikenal dan tidak dibaca. Hapus kunci itu.",
        Topic::UnknownKeyNear => {
            "Kunci `{}` tidak dikenal; mungkin maksudnya `{}`. Ganti atau hapus kunci itu."
        }
        Topic::NoteWithoutMark => {
            "Tidak ada yang merujuk ke catatan kaki `[^{}]`. Tambahkan rujukannya, atau hapus catatannya."
        }
        Topic::MarkWithoutNote => {
            "Catatan kaki yang dirujuk `[^{}]` tidak ada. Tambahkan catatannya, atau hapus rujukannya."
        }
        Topic::UnclosedMark => {
            "Rujukan catatan kaki `[^{}` tidak ditutup. Tulis seperti `[^1]`, atau hapus."
        }
        Topic::SharedName => {
            "Nama `{}` milik `{}` juga nama `{}`. Ubah salah satunya, kecuali namanya memang sama."
        }
        Topic::IgnoredName => {
            "`{}` tercantum di antara nama yang diabaikan, padahal nama `{}`. Hapus dari salah satunya."
        }
        Topic::QuoteNotFound => {
            "`{}` tidak ada dalam teks artikel. Perbaiki kutipannya, atau hapus tandanya."
        }
        Topic::QuoteNotSoOften => {
            "`{}` hanya ada {} kali dalam teks, kurang dari nilai `nth`. Perbaiki, atau hapus tandanya."
        }
        Topic::QuoteOfTwoSentences => {
            "`{}` tidak berada dalam satu kalimat. Kutip kata-kata tanggal atau namanya saja."
        }
        Topic::UnknownActor => {
            "Pelaku `{}` tidak ada di daftar pelaku. Perbaiki, atau daftarkan pelakunya."
        }
        Topic::UnknownActorNear => {
            "Pelaku `{}` tidak ada di daftar pelaku; mungkin maksudnya `{}`. Perbaiki, atau daftarkan pelakunya."
        }
        Topic::NoActorsFile => {
            "Daftar pelaku belum ada; hanya negara, organisasi terkenal dan orang yang diperkenalkan dalam teks yang ditemukan."
        }
        Topic::OtherKind => {
            "Jenis berkas ini tidak dibaca. Yang dibaca: .md, .txt, .html, .json, .jsonl, actors.toml, dossier.toml. Simpan teksnya sebagai .txt."
        }
        Topic::Unclosed => "Blok `{}` tidak ditutup. Tambahkan baris `{}` di bawah kunci terakhir.",
        Topic::Toml => "Ini bukan TOML yang sah. Perbaiki baris ini.",
        Topic::Yaml => "`{}` tidak dimengerti. Tulis sebagai `kunci: nilai`.",
        Topic::NoText => "Nilai ini bukan teks. Tulis di antara tanda kutip, atau hapus kuncinya.",
        Topic::BareNumber => "Angka ini harus berupa teks. Tulis di antara tanda kutip.",
        Topic::NoTruth => "Nilainya harus true atau false. Tulis begitu, atau hapus kuncinya.",
        Topic::NoTexts => {
            "Nilai ini bukan daftar teks. Tulis seperti [\"AP\", \"AFP\"], atau hapus kuncinya."
        }
        Topic::NotLocalised => {
            "Nilai ini bukan teks, dan bukan satu teks per bahasa. Tulis seperti title.id = \"…\"."
        }
        Topic::NoNumber => "Nilainya harus angka mulai dari 1. Tulis begitu, atau hapus kuncinya.",
        Topic::NoMarks => "Tanda koreksi ditulis di bawah `[[mark]]`, dengan dua kurung siku.",
        Topic::NoDate => "`{}` bukan tanggal. Tulis seperti 2021-11-05, 2021-11 atau 2021.",
        Topic::NoEdtf => {
            "`{}` bukan tanggal. Tulis dalam EDTF seperti \"2023-09~\", atau \"\" bila tidak ada tanggal."
        }
        Topic::MarkWithout => {
            "Tanda koreksi ini tidak punya baris `{}`. Tambahkan, atau hapus tandanya."
        }
        Topic::NoAddress => "`{}` bukan alamat web. Tulis lengkap dari https://, atau hapus.",
        Topic::NotOneOf => "`{}` tidak dikenal. Pilihannya: {}.",
        Topic::OtherFile => {
            "Berkas ini bukan teks ({}). Simpan teksnya sebagai .txt, atau keluarkan berkasnya."
        }
        Topic::Nul => "Ada karakter NUL, yang tidak ada dalam teks. Simpan sebagai teks UTF-8.",
        Topic::SameId => {
            "Pengenal `{}` sudah dipakai artikel dalam {}. Ganti nama salah satu berkasnya."
        }
        Topic::NotOfActor => {
            "Kunci `{}` tidak berada di bawah `[[actor]]`. Tulis setiap pelaku di bawah baris itu."
        }
        Topic::NoActors => "Setiap pelaku ditulis di bawah `[[actor]]`, dengan dua kurung siku.",
        Topic::EmptyKey => "`{}` kosong. Isi, atau hapus kuncinya.",
        Topic::KeyWithoutText => "`{}` bukan teks. Tulis sebagai teks, atau hapus kuncinya.",
        Topic::KeyWithoutList => "`{}` bukan daftar. Tulis seperti [\"…\", \"…\"].",
        Topic::NoName => {
            "`{}` memuat sesuatu yang bukan nama. Tulis setiap nama di antara tanda kutip."
        }
        Topic::ActorWithout => "Pelaku ini tidak punya `{}`. Tambahkan, misalnya {}.",
        Topic::BadId => "Pengenal `{}` hanya boleh berisi huruf kecil a–z, angka dan tanda hubung.",
        Topic::IdTaken => "Pengenal `{}` sudah dipakai pelaku lain. Beri pengenal yang lain.",
        Topic::NameWithoutLanguage => "Nama ini tidak punya bahasa. Tulis seperti name.id = \"…\".",
        Topic::BadCountry => "`{}` bukan kode negara. Tulis dua huruf besar, seperti AM.",
        Topic::BadWikidata => "`{}` bukan butir Wikidata. Tulis Q dan angka, seperti Q399.",
        Topic::Json => {
            "Ini bukan JSON yang sah. Perbaiki bagian ini, atau simpan artikelnya sebagai .txt."
        }
        Topic::JsonWithoutArticle => {
            "JSON ini tidak memuat artikel schema.org (`\"@type\": \"NewsArticle\"`). Tambahkan, atau keluarkan berkasnya."
        }
        Topic::NoRecord => {
            "Baris ini bukan rekaman JSON yang sah. Tulis satu objek dengan `id` dan `text`."
        }
        Topic::RecordWithoutText => "Rekaman ini tidak punya `text`. Isikan teks artikelnya.",
        Topic::RecordActors => {
            "`actors` dalam rekaman tidak dibaca. Tulis pelakunya di daftar pelaku."
        }
        Topic::RecordDates => {
            "`dates` dalam rekaman tidak dibaca. Perbaiki tanggalnya pada teks artikel."
        }
        Topic::FileTooLarge => "Berkas ini lebih dari {} MB. Pecah menjadi beberapa berkas.",
        Topic::ArticleTooLong => {
            "Satu artikel di sini lebih dari {} MB. Pecah menjadi beberapa artikel."
        }
        Topic::TooManyArticles => "Draf memuat paling banyak {} artikel. Buat dua dossier darinya.",
    }
}

#[cfg(test)]
mod tests {
    use linimasa_analysis::Said;
    use linimasa_draft::{Files, build, take_in};

    use super::{UiLang, told};

    #[test]
    fn what_is_told_of_a_file_is_told_in_the_language_of_the_page() {
        let found = take_in("a.pdf", b"%PDF-1.7", &Files::new()).told.remove(0);
        let said = |lang| told(&found.said, &found.message, lang);
        assert!(said(UiLang::En).starts_with("found a file of a kind that is not read"));
        assert!(said(UiLang::Id).starts_with("Jenis berkas ini tidak dibaca."));
        let records = b"{\"text\": \"Banjir.\", \"published\": \"kemarin\"}";
        let found = take_in("a.jsonl", records, &Files::new()).told.remove(0);
        assert_eq!(
            told(&found.said, &found.message, UiLang::Id),
            "Pada `published`: `kemarin` bukan tanggal. Tulis seperti 2021-11-05, 2021-11 atau 2021."
        );
    }

    #[test]
    fn an_article_without_a_title_or_a_date_is_told_of_unless_it_says_so() {
        let topics = |front: &str| -> Vec<Said> {
            let text = format!("+++\nlang = \"id\"\n{front}+++\n\nAir naik di Demak pada Senin.\n");
            let files = Files::from_iter([("a.md", text)]);
            let article = build(&files, &mut |_, _| {}).review.articles.remove(0);
            article.told.into_iter().map(|told| told.said).collect()
        };
        let told: Vec<String> = topics("")
            .iter()
            .map(|said| told(said, "", UiLang::Id))
            .collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("tidak berjudul"), "{told:?}");
        assert!(told[1].contains("Tanggal terbit"), "{told:?}");
        assert_eq!(topics("title = \"\"\npublished = \"2024-05\"\n"), []);
    }
}
