use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::path::EntryPath;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveWriter};

use super::{Limits, ZipError, from_zip, to_zip};
use crate::files::Files;

/// A zip of files with these names, whatever they are.
fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in files {
        let file = archive.new_file(EntryPath::verbatim(name.as_bytes()));
        let file = file.compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().unwrap();
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::default()));
        writer.write_all(bytes).unwrap();
        let (encoder, descriptor) = writer.finish().unwrap();
        encoder.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap()
}

#[test]
fn a_zip_of_a_folder_of_any_files_becomes_a_draft() {
    let zip = zip(&[
        ("berita/.DS_Store", b"x"),
        ("__MACOSX/berita/a.md", b"x"),
        ("berita/a.txt", b"Air naik."),
        ("berita/2021/a.md", b"Air surut.\r\n"),
        ("berita/actors.toml", b""),
        ("berita/2021/actors.toml", b"x"),
        ("berita/foto.jpg", b"\xff\xd8\xff"),
    ]);
    let opened = from_zip(&zip, &Limits::default()).unwrap();
    let names: Vec<&str> = opened.files.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["2021/a.md", "a-2.md", "actors.toml"]);
    assert_eq!(&**opened.files.get("2021/a.md").unwrap(), "Air surut.\r\n");
    let told: Vec<&str> = opened.told.iter().map(|told| told.file.as_str()).collect();
    assert_eq!(told, ["foto.jpg"]);
}

#[test]
fn a_file_that_would_leave_the_folder_is_refused() {
    for name in [
        "../a.md",
        "a/../../b.md",
        "/a.md",
        "C:/a.md",
        "a\\..\\..\\b.md",
    ] {
        let found = from_zip(&zip(&[("b.md", b"x"), (name, b"x")]), &Limits::default());
        assert!(
            matches!(found, Err(ZipError::Escapes(_))),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn a_bomb_is_refused_before_it_fills_memory() {
    let limits = Limits {
        files: 3,
        file_bytes: 1 << 16,
        bytes: 1 << 17,
    };
    let bomb = vec![b'a'; (1 << 16) + 1];
    let found = from_zip(&zip(&[("a.md", &bomb)]), &limits);
    assert_eq!(found, Err(ZipError::TooLarge(1 << 16)));
    let half = &bomb[1..];
    let all = zip(&[("a.md", half), ("b.md", half), ("c.md", b"x")]);
    assert_eq!(from_zip(&all, &limits), Err(ZipError::TooLarge(1 << 17)));
    let many = zip(&[
        ("a.md", b"x"),
        ("b.md", b"x"),
        ("c.md", b"x"),
        ("d.md", b"x"),
    ]);
    assert_eq!(from_zip(&many, &limits), Err(ZipError::TooMany(3)));
    let told = ZipError::TooLarge(256 << 20).to_string();
    assert_eq!(told, "found more than 256 MB");
}

#[test]
fn a_torn_zip_is_a_message() {
    let whole = to_zip(&Files::from_iter([("a.md", "Air naik. ".repeat(50))]), 0).unwrap();
    for end in 0..whole.len() {
        assert!(
            from_zip(&whole[..end], &Limits::default()).is_err(),
            "{end}"
        );
    }
    for at in 0..whole.len() {
        let mut torn = whole.clone();
        torn[at] ^= 0x55;
        // A name or a date may be another: that is no tear.
        if let Ok(opened) = from_zip(&torn, &Limits::default()) {
            let text = opened.files.iter().next().map(|(_, text)| text.len());
            assert!(text.is_none() || text == Some(500), "{at}");
        }
    }
    assert!(matches!(
        from_zip(b"", &Limits::default()),
        Err(ZipError::Broken(_))
    ));
}

#[test]
fn files_are_as_old_as_their_zip() {
    let files = Files::from_iter([("a.md", "Air naik.")]);
    // 7 March 2023, 12:30:00 in UTC.
    let zip = to_zip(&files, 1_678_192_200).unwrap();
    let archive = ZipArchive::from_slice(&zip).unwrap();
    let mut entries = archive.entries();
    let entry = entries.next_entry().unwrap().unwrap();
    let saved = entry.last_modified().to_string();
    assert!(saved.starts_with("2023-03-07T12:30:00"), "{saved}");
}
