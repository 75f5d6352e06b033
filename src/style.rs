//! The style sheet, one text: the page adopts it into the shadow root.

use wasm_bindgen::prelude::wasm_bindgen;

/// The parts in the order of the cascade.
const PARTS: &[&str] = &[
    include_str!("style/tokens.css"),
    include_str!("style/base.css"),
];

/// The whole style sheet, for `CSSStyleSheet.replaceSync`.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    PARTS.concat()
}
