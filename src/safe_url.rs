//! Addresses that may become links.

use linimasa_dossier::link::{is_web_address, is_wikidata_item};

/// An http or https address. A link is made from nothing else: Yew would
/// write `javascript:` into the page as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeUrl(String);

impl SafeUrl {
    /// `text` as an address; nothing where its scheme is another one or where
    /// it holds white space or control characters.
    pub fn new(text: &str) -> Option<SafeUrl> {
        is_web_address(text).then(|| SafeUrl(text.to_owned()))
    }

    /// The Wikidata page of an item such as `Q399`.
    pub fn wikidata(item: &str) -> Option<SafeUrl> {
        let sound = is_wikidata_item(item);
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
        assert_eq!(SafeUrl::new("javascript:alert(1)"), None);
    }

    #[test]
    fn a_wikidata_item_is_a_page() {
        let page = SafeUrl::wikidata("Q399").unwrap();
        assert_eq!(page.as_str(), "https://www.wikidata.org/wiki/Q399");
        assert_eq!(SafeUrl::wikidata("Q39/../9"), None);
    }
}
