//! The style sheet, one text: the page adopts it into the studio's shadow root.

use wasm_bindgen::prelude::wasm_bindgen;

/// The whole style sheet, for `CSSStyleSheet.replaceSync`.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    crate::app::STYLE.concat()
}
