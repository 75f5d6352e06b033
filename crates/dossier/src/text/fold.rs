//! Folding: what two spellings of one word have in common.

use super::{is_apostrophe, is_combining, is_invisible};

/// `text` in lower case, without the diacritics of Latin letters, with every
/// apostrophe as `'`: `Əliyev` is `aliyev`, `JUM’AT` is `jum'at`.
///
/// Case is known for Latin, Greek, Cyrillic and Armenian, the scripts news
/// from here quotes; others stay as they are. The tables of the standard
/// library know more, but every reader would load them.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Appends [`fold`] of `text` to `folded`.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest
            .bytes()
            .take_while(|byte| byte.is_ascii() && *byte != b'`')
            .count();
        let start = folded.len();
        folded.push_str(&rest[..plain]);
        folded[start..].make_ascii_lowercase();
        let mut others = rest[plain..].chars();
        if let Some(c) = others.next() {
            fold_char(c, folded);
        }
        rest = others.as_str();
    }
}

fn fold_char(c: char, folded: &mut String) {
    match c {
        _ if is_combining(c) || is_invisible(c) => {}
        _ if is_apostrophe(c) => folded.push('\''),
        'ß' | 'ẞ' => folded.push_str("ss"),
        'Æ' | 'æ' | 'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => folded.push_str("ae"),
        'Œ' | 'œ' => folded.push_str("oe"),
        'Þ' | 'þ' => folded.push_str("th"),
        'Ĳ' | 'ĳ' => folded.push_str("ij"),
        'ﬀ' => folded.push_str("ff"),
        'ﬁ' => folded.push_str("fi"),
        'ﬂ' => folded.push_str("fl"),
        'ﬃ' => folded.push_str("ffi"),
        'ﬄ' => folded.push_str("ffl"),
        // Azerbaijani: Indonesian and English press write it as an a.
        'Ə' | 'ə' => folded.push('a'),
        _ => folded.push(latin_base(c).unwrap_or_else(|| lower(c))),
    }
}

/// The letter under the diacritics; nothing where `c` is no such letter.
fn latin_base(c: char) -> Option<char> {
    let code = c as usize;
    let base = match code {
        0x00C0..=0x017F => LATIN_1_AND_A[code - 0x00C0],
        0x01CD..=0x021F => LATIN_B[code - 0x01CD],
        0x1E00..=0x1EFF => LATIN_ADDITIONAL[code - 0x1E00],
        _ => b'.',
    };
    (base != b'.').then_some(base as char)
}

/// U+00C0 to U+017F; a point where there is no base letter, or two.
const LATIN_1_AND_A: &[u8; 192] = b"aaaaaa.ceeeeiiii\
    dnooooo.ouuuuy..\
    aaaaaa.ceeeeiiii\
    dnooooo.ouuuuy.y\
    aaaaaaccccccccdd\
    ddeeeeeeeeeegggg\
    gggghhhhiiiiiiii\
    ii..jjkkklllllll\
    lllnnnnnnnnnoooo\
    oo..rrrrrrssssss\
    ssttttttuuuuuuuu\
    uuuuwwyyyzzzzzzs";

/// U+01CD to U+021F.
const LATIN_B: &[u8; 83] = b"aaiioouuuuuuuuuu.aaaa\
    ..gggg\
    kkoooo..j\
    ...ggh.nn\
    aa..oo\
    aaaaeeeeiiiioooorrrruuuuss\
    tt..hh";

/// U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &[u8; 256] = b"aabbbbbbccdddddd\
    ddddeeeeeeeeeeff\
    gghhhhhhhhhhiiii\
    kkkkkkllllllllmm\
    mmmmnnnnnnnnoooo\
    oooopppprrrrrrrr\
    sssssssssstttttt\
    ttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyy\
    zzzzzzhtwyasss..\
    aaaaaaaaaaaaaaaa\
    aaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooo\
    oooooooooooooooo\
    oooouuuuuuuuuuuu\
    uuyyyyyyyy......";

/// The small letter of a Greek, Cyrillic or Armenian capital.
fn lower(c: char) -> char {
    let code = c as u32;
    let small = match code {
        0x0391..=0x03A9 | 0x0410..=0x042F => code + 0x20,
        0x0400..=0x040F => code + 0x50,
        0x0531..=0x0556 => code + 0x30,
        // Pairs, the capital first.
        0x0460..=0x0481 | 0x048A..=0x04BF | 0x04D0..=0x052F | 0x1EFA..=0x1EFF => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_diacritics_do_not_part_spellings() {
        assert_eq!(
            fold("Erdoğan, İlham ƏLİYEV, Şuşa"),
            "erdogan, ilham aliyev, susa"
        );
        assert_eq!(fold("e\u{301}lan Élan"), "elan elan");
        assert_eq!(
            fold("Straße Ærø Łódź Đà Nẵng Þór"),
            "strasse aero lodz da nang thor"
        );
    }

    #[test]
    fn ligatures_and_what_cannot_be_seen_do_not_part_spellings() {
        assert_eq!(fold("de\u{ad}ﬁ\u{200b}nisi Raﬄes"), "definisi raffles");
    }

    #[test]
    fn every_apostrophe_is_the_same() {
        assert_eq!(
            fold("Jum’at JUM'AT Jum`at jumʼat"),
            "jum'at jum'at jum'at jum'at"
        );
    }

    #[test]
    fn other_scripts_keep_their_letters_in_lower_case() {
        assert_eq!(
            fold("Երևան ПУТИН Ёлка ΑΘΗΝΑ 日本"),
            "երևան путин ёлка αθηνα 日本"
        );
    }

    #[test]
    fn the_tables_agree_with_the_lower_case_of_the_standard_library() {
        // A capital and its small letter must fold alike.
        for c in (0xC0..=0x17F).chain(0x1E00..=0x1EFF) {
            let c = char::from_u32(c).unwrap();
            let small: String = c.to_lowercase().collect();
            if small.chars().count() == 1 {
                assert_eq!(fold(&small), fold(&c.to_string()), "{c}");
            }
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for c in '\u{80}'..='\u{2FFF}' {
            let once = fold(&c.to_string());
            assert_eq!(fold(&once), once);
        }
    }
}
