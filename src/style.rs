//! The style sheet, one text: the page adopts it into the shadow root.

use wasm_bindgen::prelude::wasm_bindgen;

/// The parts in the order of the cascade.
const PARTS: &[&str] = &[
    linimasa_ui::TOKENS,
    include_str!("style/base.css"),
    include_str!("style/filters.css"),
    include_str!("style/results.css"),
    include_str!("style/article.css"),
    include_str!("style/people.css"),
    include_str!("timeline.css"),
    include_str!("style/print.css"),
];

/// The whole style sheet, for `CSSStyleSheet.replaceSync`.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    PARTS.concat()
}
