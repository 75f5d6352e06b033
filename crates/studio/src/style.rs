//! The style sheet, one text: the page adopts it into the studio's shadow root.

use wasm_bindgen::prelude::wasm_bindgen;

/// The parts in the order of the cascade.
const PARTS: &[&str] = &[include_str!("app/studio.css")];

/// The whole style sheet, for `CSSStyleSheet.replaceSync`.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    PARTS.concat()
}
