//! Texts in the encodings that pages state. Both decoders follow the WHATWG's
//! standard; in a browser it is the browser's own, whose tables would be a sixth
//! of all that the studio loads.

/// The text of bytes in the encoding that `label` names; nothing where it names
/// none, or UTF-8, which is not stated but seen.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn decode(label: &[u8], bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label)?;
    let is_utf8 = encoding == encoding_rs::UTF_8;
    (!is_utf8).then(|| encoding.decode(bytes).0.into_owned())
}

#[cfg(target_arch = "wasm32")]
pub(crate) fn decode(label: &[u8], bytes: &[u8]) -> Option<String> {
    let label = std::str::from_utf8(label).ok()?;
    let decoder = web_sys::TextDecoder::new_with_label(label).ok()?;
    let is_utf8 = decoder.encoding() == "utf-8";
    let text = || decoder.decode_with_u8_array(bytes).ok();
    (!is_utf8).then(text).flatten()
}
