//! How other sites learn what to show for the page's address: oEmbed.
//!
//! Its addresses are absolute, and a build does not know where its files will
//! lie. Where `LINIMASA_SITE_URL` says so, the site has an `oembed.json`, and
//! its page names it.

use std::path::Path;
use std::{env, fs};

use serde_json::json;

use crate::shell::Outcome;

const VARIABLE: &str = "LINIMASA_SITE_URL";
const FILE: &str = "oembed.json";
/// Pixels: the width of a text, and a height that shows a part of the dossier.
const WIDTH: u32 = 800;
const HEIGHT: u32 = 800;

/// Writes the file, and names it in the head of `page`; does neither where
/// nobody said where the site will lie.
pub(super) fn write(staging: &Path, page: &mut String, title: &str) -> Outcome {
    let Some(site) = site()? else {
        return Ok(());
    };
    fs::write(staging.join(FILE), answer(&site, title).to_string())?;
    *page = page.replacen("</head>", &format!("{}\n</head>", link(&site, title)), 1);
    Ok(())
}

/// Where the site will lie, if anybody said so.
pub(super) fn site() -> Outcome<Option<String>> {
    env::var_os(VARIABLE)
        .map(|site| folder(&site.to_string_lossy()))
        .transpose()
}

/// The address of the site's folder, with a slash at its end.
fn folder(site: &str) -> Outcome<String> {
    let site = site.trim();
    let plain = !site.contains(|c: char| c.is_whitespace() || "\"'<>?#".contains(c));
    if !plain || !(site.starts_with("https://") || site.starts_with("http://")) {
        return Err(format!(
            "{VARIABLE} should be an address as https://example.org/linimasa/, it is `{site}`"
        )
        .into());
    }
    Ok(format!("{}/", site.trim_end_matches('/')))
}

fn answer(site: &str, title: &str) -> serde_json::Value {
    let html = format!(
        "<iframe data-linimasa src=\"{site}embed.html\" title=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        linimasa_site::escaped(title),
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Linimasa",
        "provider_url": site,
        "title": title,
        "html": html,
        "width": WIDTH,
        "height": HEIGHT,
    })
}

fn link(site: &str, title: &str) -> String {
    format!(
        "  <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{site}{FILE}\" title=\"{}\">",
        linimasa_site::escaped(title),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_a_folder_of_the_web() {
        assert_eq!(
            folder("https://a.example/l").unwrap(),
            "https://a.example/l/"
        );
        assert_eq!(folder("http://a.example/").unwrap(), "http://a.example/");
        for odd in [
            "",
            "/l/",
            "javascript:alert(1)",
            "https://a.example/?x",
            "https://a\"b/",
        ] {
            assert!(folder(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn the_answer_is_a_frame_with_an_absolute_address() {
        let answer = answer("https://a.example/l/", "Satu \"dua\"");
        assert_eq!(answer["type"], "rich");
        let html = answer["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe "), "{html}");
        assert!(
            html.contains("src=\"https://a.example/l/embed.html\""),
            "{html}"
        );
        assert!(html.contains("title=\"Satu &quot;dua&quot;\""), "{html}");
    }
}
