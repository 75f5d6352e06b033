//! Characters that turn the direction of writing, unseen.

use std::borrow::Cow;

use linimasa_analysis::{FrontBlock, Metadata};

/// Whether a character turns the direction of writing.
pub(crate) fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Takes them out of a text: the languages that are read here need none, and
/// with them a name looks like another.
pub(crate) fn take_out(text: &mut String) {
    if text.contains(turns) {
        text.retain(|c| !turns(c));
    }
}

/// Takes them out of what is known of an article.
pub(crate) fn take_out_of(known: &mut Metadata) {
    let one = [&mut known.title, &mut known.outlet, &mut known.url];
    let one = one.into_iter().flatten();
    let lists = known.byline.iter_mut().chain(&mut known.via);
    one.chain(lists).for_each(take_out);
}

/// Takes them out of an article in Markdown: also where its front matter has
/// them by their numbers.
pub(crate) fn take_out_of_markdown(text: &mut String) {
    take_out(text);
    let front = match FrontBlock::of(text) {
        Some(FrontBlock::Toml { end, .. } | FrontBlock::Yaml { end, .. }) => end,
        Some(FrontBlock::Unclosed(_)) | None => return,
    };
    if let Cow::Owned(plain) = without_numbers(&text[..front]) {
        text.replace_range(..front, &plain);
    }
}

/// Takes them out of TOML: also where they are written by their numbers.
pub(crate) fn take_out_of_toml(text: &mut String) {
    take_out(text);
    if let Cow::Owned(plain) = without_numbers(text) {
        *text = plain;
    }
}

/// A text without `\u202E` and the like. What is behind a backslash belongs to
/// it: `\\u202E` is a backslash, and letters.
fn without_numbers(text: &str) -> Cow<'_, str> {
    let mut plain = String::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('\\') {
        let start = at + found;
        let end = start + 1 + text[start + 1..].chars().next().map_or(0, char::len_utf8);
        let digits = match &text[start + 1..end] {
            "u" => 4,
            "U" => 8,
            _ => 0,
        };
        let number = text.get(end..end + digits);
        let number = number.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        at = end;
        if number.and_then(char::from_u32).is_some_and(turns) {
            plain.push_str(&text[from..start]);
            at += digits;
            from = at;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    plain.push_str(&text[from..]);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::{take_out_of_markdown, take_out_of_toml};

    #[test]
    fn they_are_taken_out_however_they_are_written() {
        let mut text =
            "name = \"Sari\\u202e iweD\\U00002069\"\nid = 'a\\\\u202e'\n# \u{2066}x\n".to_owned();
        take_out_of_toml(&mut text);
        assert_eq!(text, "name = \"Sari iweD\"\nid = 'a\\\\u202e'\n# x\n");
        let mut text =
            "+++\ntitle = \"Air\\u200f naik\\n\"\n+++\nKata \u{202e}Sari: `\\u202e`.\n".to_owned();
        take_out_of_markdown(&mut text);
        assert_eq!(
            text,
            "+++\ntitle = \"Air naik\\n\"\n+++\nKata Sari: `\\u202e`.\n"
        );
    }
}
