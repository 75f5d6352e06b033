//! Addresses: what may become a link, and where in the widget a thing is.

/// Whether `text` is an http or https address without white space and control
/// characters.
pub fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    is_web && rest.starts_with("//") && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Whether `text` names a Wikidata item: `Q` and a number.
pub fn is_wikidata_item(text: &str) -> bool {
    let number = text.strip_prefix('Q').unwrap_or_default();
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// `text` with all but letters, digits and `-._~` percent-encoded.
pub fn percent_encoded(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_is_linked() {
        assert!(is_web_address("https://example.org/a?b#c"));
        assert!(is_web_address("HTTP://example.org"));
        for bad in [
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "//example.org",
            "https:example.org",
            "example.org",
            " https://example.org",
            "java\nscript://x",
            "https://example.org/\u{0}",
            "https://example.org/\u{2028}",
            "",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn a_wikidata_item_is_a_q_and_a_number() {
        assert!(is_wikidata_item("Q399"));
        for bad in ["Q39/../9", "Q", "P31", "399", "q399", ""] {
            assert!(!is_wikidata_item(bad), "{bad}");
        }
    }

    #[test]
    fn what_means_something_in_an_address_is_encoded() {
        assert_eq!(percent_encoded("a-b.c_d~9"), "a-b.c_d~9");
        assert_eq!(percent_encoded("é&=,#% "), "%C3%A9%26%3D%2C%23%25%20");
    }
}
