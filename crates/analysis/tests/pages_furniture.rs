//! What does not belong to an article changes nothing in it: furniture of many
//! makes, before, between and after the paragraphs, and the body is the same.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::sync::LazyLock;

use linimasa_analysis::{Format, Lexicon, Options, analyse};
use proptest::prelude::*;

/// Above an article: menus, search, cookies, trails.
const BEFORE: &[&str] = &[
    "Menu\nCari\nMasuk",
    "Beranda > Nasional > Politik",
    "Home / News / Asia",
    "Skip to main content",
    "Kami menggunakan cookie untuk meningkatkan pengalaman Anda. Dengan melanjutkan, Anda setuju.",
    "Accept all cookies",
    "12 Komentar",
    "Nasional | Ekonomi | Olahraga | Gaya Hidup",
    "TRENDING\n#HargaBeras\n#Banjir",
];

/// Between two paragraphs.
const BETWEEN: &[&str] = &[
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Iklan",
    "Lanjut baca di bawah",
    "Advertisement - Scroll to continue",
    "[iklan_2]",
    "Baca juga: Harga Cabai di Pasar Induk Turun Separuh",
    "BACA JUGA : Jembatan Lama Ditutup Mulai Senin",
    "Baca juga:\nHarga Cabai di Pasar Induk Turun Separuh",
    "Simak juga Video: Detik-detik Tanggul Jebol",
    "Lihat juga: 5 Fakta Banjir Bandang",
    "Read more: How the harbour lost its fishermen",
    "Also read: Ten Quiet Beaches You Have Not Heard Of",
    "Related: Volcano wakes after sixty years",
    "Pilihan Editor: Menteri Salah Sebut Nama, Ini Kata Pengamat",
    "Lihat Foto\nWarga menyeberangi sungai di Desa Karanganyar",
    "Warga menyeberangi sungai, Senin (3/2/2025). (Foto: Budi Santoso/Warta)",
    "Petani memanen padi di Karawang. ANTARA FOTO/Rina Wulandari/nym.",
    "[Gambas:Video 20detik]",
    "Bagikan: Facebook X WhatsApp Telegram Salin Link",
    "Share\nFacebook\nTwitter\nCopy link",
    "Dengarkan artikel 3 menit",
    "Halaman 1 dari 2",
    "2 dari 3 halaman",
    "Ikuti berita terbaru kami di Google News",
    "Gabung di kanal WhatsApp kami untuk kabar terbaru setiap hari.",
    "Sign up for our morning newsletter and never miss a story.",
    "Unduh aplikasi kami untuk membaca berita lebih nyaman.",
    "Berita Terkait\nHarga Gabah Turun Menjelang Panen Raya di Jawa\n2 jam lalu\nPelabuhan Baru \
     Tampung Kapal Lebih Besar Tahun Ini\n5 jam lalu",
    "Most viewed\n1. Minister rules out early vote\n2. Town sacks manager after heavy defeat",
];

/// Blocks of a page that blank rows part from the paragraphs: no word gives
/// all of their lines away.
const AMID: &[&str] = &[
    "16:28\nAnalysis\nMarek Weaver\nEastern Europe, from Warsaw",
    "Share\nWhat the old harbour looked like before the fishermen left it for good, in nine maps\nSave",
    "Iklan\nSepatu kulit asli buatan tangan\nLihat semua",
    "Baca juga:\nHarga Cabai di Pasar Induk Turun Separuh\nApakah ini akhir dari pasar malam?",
    "Facebook\nThis box came from somewhere else. It may leave something behind.\nClose",
];

/// Behind an article: what stands between paragraphs, and what ends a page.
const AFTER: &[&str] = &[
    "Penulis: Ayu Lestari",
    "Tag: banjir, demak, tanggul",
    "#Banjir #Demak",
    "Editor: Yani Kartika",
    "Tags\nbanjir\ndemak",
    "TERPOPULER\n1\nGempa Guncang Pulau Kecil, Warga Berlarian ke Luar Rumah\n2\nHasil Liga Tadi \
     Malam",
    "Kolom Komentar\nBelum ada komentar. Jadilah yang pertama menulis komentar.",
    "Leave a Reply\nYour email address will not be published. Required fields are marked *",
    "Copyright © 2025 Warta Sungai. All rights reserved.",
    "Tentang Kami | Redaksi | Pedoman Media Siber",
];

/// Articles: a headline, a line with the date, and the body.
const ARTICLES: &[(&str, &str, &[&str])] = &[
    (
        "Tanggul Sungai Wulan Jebol Lagi, Ratusan Rumah Terendam",
        "Selasa, 04 Feb 2025 19:42 WIB",
        &[
            "Tanggul Sungai Wulan jebol pada Senin malam dan merendam 340 rumah di tiga desa.",
            "\"Kami memukul kentongan begitu air naik,\" kata kepala desa, Sunarto.",
            "Bantuan yang paling ditunggu warga adalah selimut dan obat gatal.",
            "Perbaikan menunggu surut",
            "Balai besar sungai akan menutup tanggul setelah air surut, mungkin dua hari lagi.",
            "Sekolah diliburkan hingga Senin, kata bupati dalam keterangan tertulis.",
        ],
    ),
    (
        "Cod deal in doubt as island rejects offer",
        "Published 12 March 2024",
        &[
            "Talks on sharing cod broke down on Monday night after the island rejected an offer.",
            "“We have been here before,” said Deborah Winslow, who speaks for the fishermen.",
            "A long quarrel",
            "Quarrels over cod are older than most of the ships that still leave the harbour.",
            "The fleet landed 8,500 tonnes in 2023, and ministers had promised more than that.",
        ],
    ),
];

fn blocks(of: &'static [&'static str], most: usize) -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(of), 0..=most)
}

/// A page: the article with furniture above, inside and below it.
fn pages() -> impl Strategy<Value = (String, &'static [&'static str])> {
    let inside = prop::collection::vec(blocks(BETWEEN, 2), 6);
    let gap = prop::sample::select(&["\n", "\n\n"][..]);
    let article = prop::sample::select(ARTICLES);
    (article, blocks(BEFORE, 4), inside, blocks(AFTER, 4), gap).prop_map(
        |((title, stamp, body), before, inside, after, gap)| {
            let mut parts = before;
            parts.extend([title, stamp]);
            let last = body.len() - 1;
            for (i, (paragraph, furniture)) in body.iter().zip(inside).enumerate() {
                parts.push(paragraph);
                // A heading has its paragraph right below it.
                let is_heading = !paragraph.ends_with(['.', '”', '"']);
                if !is_heading && i < last {
                    parts.extend(furniture);
                }
            }
            parts.extend(after);
            let page: Vec<String> = parts.iter().map(|part| part.replace('\n', gap)).collect();
            (page.join(gap), body)
        },
    )
}

/// Pages whose paragraphs stand between blank rows, with blocks among them.
fn parted_pages() -> impl Strategy<Value = (String, &'static [&'static str])> {
    let inside = prop::collection::vec(blocks(AMID, 2), 6);
    (prop::sample::select(ARTICLES), inside, blocks(AMID, 3)).prop_map(
        |((title, stamp, body), inside, after)| {
            let mut parts = vec![title, stamp];
            for (i, (paragraph, furniture)) in body.iter().zip(inside).enumerate() {
                parts.push(paragraph);
                let is_heading = !paragraph.ends_with(['.', '”', '"']);
                if !is_heading && i > 0 && i + 1 < body.len() {
                    parts.extend(furniture);
                }
            }
            parts.extend(after);
            (parts.join("\n\n"), body)
        },
    )
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::builtin);

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn furniture_changes_nothing_inside_the_body((page, body) in pages()) {
        let (found, _) = analyse(&page, &Options::new(Format::Text, &LEXICON));
        let kept: Vec<&str> = found.body.iter().map(|span| span.of(&page)).collect();
        prop_assert_eq!(kept, body.to_vec(), "{}", page);
    }

    #[test]
    fn what_shares_a_block_with_furniture_is_furniture((page, body) in parted_pages()) {
        let (found, _) = analyse(&page, &Options::new(Format::Text, &LEXICON));
        let kept: Vec<&str> = found.body.iter().map(|span| span.of(&page)).collect();
        prop_assert_eq!(kept, body.to_vec(), "{}", page);
    }
}
