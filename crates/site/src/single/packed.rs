//! Bytes as text: gzip, and base64 around it.

use std::io::{Read, Write};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use super::Error;

/// Bytes in gzip and base64: nothing in them ends the element that they stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed(String);

impl Packed {
    /// Packs `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        // Nothing fails where the writer is memory.
        let packed = gzip.write_all(bytes).and_then(|()| gzip.finish());
        Packed::of_gzip(&packed.unwrap_or_default())
    }

    /// Takes what is in gzip already.
    pub fn of_gzip(gzip: &[u8]) -> Self {
        Packed(BASE64_STANDARD.encode(gzip))
    }

    /// What stands in a page, where it is base64.
    pub(super) fn read(text: &str, what: &'static str) -> Result<Self, Error> {
        let text = text.trim();
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
        if text.is_empty() || !text.bytes().all(is_base64) {
            return Err(Error::Torn(what));
        }
        Ok(Packed(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The bytes, where they are no more than `bytes_max`; stops at once where
    /// they are. `what` goes into the error.
    ///
    /// # Errors
    ///
    /// When they are more, or torn.
    pub fn unpack(&self, bytes_max: usize, what: &'static str) -> Result<Vec<u8>, Error> {
        let gzip = BASE64_STANDARD
            .decode(&self.0)
            .map_err(|_| Error::Torn(what))?;
        let mut bytes = Vec::new();
        let limit = u64::try_from(bytes_max)
            .unwrap_or(u64::MAX)
            .saturating_add(1);
        GzDecoder::new(gzip.as_slice())
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(|_| Error::Torn(what))?;
        if bytes.len() > bytes_max {
            return Err(Error::TooLarge(what, bytes_max));
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back() {
        for bytes in [&b""[..], b"a", &[0; 100_000]] {
            let packed = Packed::of(bytes);
            assert_eq!(packed.unpack(100_000, "x").as_deref(), Ok(bytes));
            assert_eq!(Packed::read(packed.as_str(), "x"), Ok(packed));
        }
    }

    #[test]
    fn a_bomb_is_stopped_at_the_limit() {
        let bomb = Packed::of(&vec![0; 10 << 20]);
        assert!(bomb.as_str().len() < 20_000);
        assert_eq!(
            bomb.unpack(1 << 20, "x"),
            Err(Error::TooLarge("x", 1 << 20))
        );
    }

    #[test]
    fn what_is_torn_says_so() {
        let whole = Packed::of(b"a text of some length, to be cut off");
        for (i, _) in whole.as_str().char_indices() {
            let cut = Packed(whole.as_str()[..i].to_owned());
            assert_eq!(cut.unpack(100, "x"), Err(Error::Torn("x")), "{i}");
        }
        let other = Packed(whole.as_str().replacen('A', "B", 1));
        assert_ne!(other, whole);
        assert!(Packed::read("a<b", "x").is_err());
    }
}
