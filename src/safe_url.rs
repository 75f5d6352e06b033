//! Addresses that may become links.

/// An http or https address. A link is made from nothing else: Yew would
/// write `javascript:` into the page as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeUrl(String);

impl SafeUrl {
    /// `text` as an address; nothing where its scheme is another one or where
    /// it holds white space or control characters.
    pub fn new(text: &str) -> Option<SafeUrl> {
        let (scheme, rest) = text.split_once(':')?;
        rest.strip_prefix("//")?;
        let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let clean = !text.chars().any(|c| c.is_control() || c.is_whitespace());
        (web && clean).then(|| SafeUrl(text.to_owned()))
    }

    /// The Wikidata page of an item such as `Q399`.
    pub fn wikidata(item: &str) -> Option<SafeUrl> {
        let number = item.strip_prefix('Q')?;
        let sound = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        sound.then(|| SafeUrl(["https://www.wikidata.org/wiki/", item].concat()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_is_linked() {
        assert!(SafeUrl::new("https://example.org/a?b#c").is_some());
        assert!(SafeUrl::new("HTTP://example.org").is_some());
        for bad in [
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "//example.org",
            "example.org",
            " https://example.org",
            "java\nscript://x",
            "https://example.org/\u{0}",
            "",
        ] {
            assert_eq!(SafeUrl::new(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_wikidata_item_is_a_q_and_a_number() {
        let page = SafeUrl::wikidata("Q399").unwrap();
        assert_eq!(page.as_str(), "https://www.wikidata.org/wiki/Q399");
        assert_eq!(SafeUrl::wikidata("Q39/../9"), None);
        assert_eq!(SafeUrl::wikidata("Q"), None);
        assert_eq!(SafeUrl::wikidata("P31"), None);
    }
}
