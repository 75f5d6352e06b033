use proptest::prelude::*;

use super::*;
use crate::testing::{any_model, sample};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_encoded_is_decoded_again(model in any_model()) {
        let file = encode(&model);
        let decoded = decode(&file);
        prop_assert_eq!(decoded.as_ref(), Ok(&model));
        prop_assert_eq!(encode(&decoded.unwrap()), file);
    }

    #[test]
    fn a_changed_byte_is_noticed(model in any_model(), at in any::<prop::sample::Index>(), by in 1u8..) {
        let mut file = encode(&model);
        let at = at.index(file.len());
        file[at] ^= by;
        prop_assert!(decode(&file).is_err());
    }

    #[test]
    fn a_file_cut_short_is_refused(model in any_model(), at in any::<prop::sample::Index>()) {
        let file = encode(&model);
        prop_assert!(decode(&file[..at.index(file.len())]).is_err());
    }

    // With its checksums made to fit, a damaged file reaches the readers of the
    // columns.
    #[test]
    fn damage_behind_a_right_checksum_is_refused_or_harmless(
        model in any_model(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let file = encode(&model);
        let mut blocks = container::split(&file).unwrap().map(<[u8]>::to_vec);
        for (at, byte) in changes {
            let mut at = at.index(blocks.iter().map(Vec::len).sum());
            for block in &mut blocks {
                match block.get_mut(at) {
                    Some(changed) => {
                        *changed = byte;
                        break;
                    }
                    None => at -= block.len(),
                }
            }
        }
        let file = container::join(&blocks);
        if let Ok(model) = decode(&file) {
            prop_assert_eq!(decode(&encode(&model)), Ok(model.clone()));
            Dossier::new(model);
        }
    }
}

/// The sample's file with one block changed.
fn with_block(block: Block, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let file = encode(&sample());
    let mut blocks = container::split(&file).unwrap().map(<[u8]>::to_vec);
    change(&mut blocks[block as usize - 1]);
    container::join(&blocks)
}

#[test]
fn another_sort_of_file_is_foreign() {
    let error = decode(b"%PDF-1.7").unwrap_err();
    assert!(error.is_foreign());
    assert_eq!(
        error.to_string(),
        "not a dossier: expected it to begin with `LINI`"
    );
    assert!(decode(b"").unwrap_err().is_foreign());
}

#[test]
fn a_newer_version_is_unsupported() {
    let mut file = encode(&sample());
    file[4] = 2;
    let error = decode(&file).unwrap_err();
    assert!(error.is_unsupported());
    assert_eq!(
        error.to_string(),
        "found a dossier of version 2, expected 1"
    );
}

#[test]
fn a_torn_file_says_which_block() {
    let mut file = encode(&sample());
    *file.last_mut().unwrap() ^= 1;
    let error = decode(&file).unwrap_err();
    assert!(error.is_torn());
    assert_eq!(error.block(), Some(Block::Notes));
    assert!(
        error
            .to_string()
            .starts_with("block `notes` is damaged: found checksum")
    );
}

#[test]
fn a_longer_file_is_torn_too() {
    let mut file = encode(&sample());
    file.push(0);
    assert!(decode(&file).unwrap_err().is_torn());
}

#[test]
fn a_block_with_something_after_its_values_is_invalid() {
    for block in Block::ALL {
        let error = decode(&with_block(block, |bytes| bytes.push(0))).unwrap_err();
        assert!(error.is_invalid(), "{error}");
        assert_eq!(error.block(), Some(block));
    }
}

#[test]
fn a_block_that_ends_early_is_invalid() {
    for block in Block::ALL {
        let error = decode(&with_block(block, |bytes| {
            bytes.pop();
        }))
        .unwrap_err();
        assert!(error.is_invalid(), "{error}");
    }
}

#[test]
fn a_count_beyond_the_bytes_is_refused_before_room_is_made() {
    let file = with_block(Block::Actors, |bytes| {
        *bytes = vec![0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];
    });
    let error = decode(&file).unwrap_err();
    assert!(error.to_string().contains("no more values than"), "{error}");
}

#[test]
fn a_long_string_may_not_be_used_twice() {
    let mut model = sample();
    model.title = vec![("id".into(), "x".repeat(SHARED_BYTES_MAX + 1))];
    model.description = model.title.clone();
    // The encoder writes it twice.
    assert_eq!(decode(&encode(&model)), Ok(model.clone()));
    // 1 text: its language is string 0, itself the first of the table, which
    // is made long here.
    let mut blocks = container::split(&encode(&sample()))
        .unwrap()
        .map(<[u8]>::to_vec);
    blocks[0] = [vec![2, 65, 1], vec![b'x'; 66]].concat();
    blocks[1] = vec![1, 0, 1, 0];
    let error = decode(&container::join(&blocks)).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("expected a string of the table"),
        "{error}"
    );
}

#[test]
fn a_model_that_does_not_fit_together_is_refused() {
    type Change = fn(&mut DossierModel);
    let changes: [(Block, Change); 7] = [
        (Block::Mentions, |model| {
            model.articles[0].statements[0].mentions[0].actor = 99
        }),
        (Block::Mentions, |model| {
            model.articles[0].statements[0].mentions[0].span.end = 999
        }),
        (Block::Statements, |model| {
            model.articles[0].statements[1].span.start = 0
        }),
        (Block::Statements, |model| {
            model.articles[0].text = "é".repeat(400)
        }),
        (Block::Figures, |model| {
            model.articles[0].statements[1].figures[0].value = f64::NAN
        }),
        (Block::Articles, |model| {
            model.articles[0].published = Some(crate::edtf::Edtf::Interval(None, None));
        }),
        (Block::Articles, |model| {
            model.articles[0].published = Some(crate::edtf::Edtf::Date(crate::edtf::Date {
                year: 2023,
                unit: crate::edtf::Unit::Day(2, 29),
                qualifier: crate::edtf::Qualifier::None,
            }));
        }),
    ];
    for (block, change) in changes {
        let mut model = sample();
        change(&mut model);
        let error = decode(&encode(&model)).unwrap_err();
        assert!(error.is_invalid(), "{error}");
        assert_eq!(error.block(), Some(block), "{error}");
    }
}

// Written by version 1 from the sample model. A version that reads it no
// longer, or otherwise, is another version: it gets a file of its own.
#[test]
fn the_golden_file_of_version_1_is_read_and_written() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/v1.lini");
    if std::env::var_os("LINIMASA_WRITE_GOLDEN").is_some() {
        std::fs::write(path, encode(&sample())).unwrap();
    }
    let golden = std::fs::read(path).unwrap();
    assert_eq!(decode(&golden), Ok(sample()));
    assert_eq!(encode(&sample()), golden);
}
