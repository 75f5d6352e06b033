//! Ids out of names: lower-case ASCII words joined by hyphens.

use std::collections::BTreeSet;

use linimasa_dossier::text::fold;

/// The id that a name makes; `x` where it holds no letter and no digit that
/// ASCII has.
#[must_use]
pub fn of(name: &str) -> String {
    let mut slug = String::new();
    for c in fold(name).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !matches!(c, '\'' | '’') && !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "x" } else { slug }.to_owned()
}

/// The id of a name, with a number behind it where the id is taken; it is
/// taken then.
pub(crate) fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = of(name);
    let id = std::iter::once(plain.clone())
        .chain((2_u32..).map(|n| format!("{plain}-{n}")))
        .find(|id| !taken.contains(id))
        .unwrap_or(plain);
    taken.insert(id.clone());
    id
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{of, unique};

    #[test]
    fn an_id_is_ascii_and_kebab_case() {
        assert_eq!(of("Thanh Niên (Việt Nam)"), "thanh-nien-viet-nam");
        assert_eq!(of("000_98ba"), "000-98ba");
        assert_eq!(of("Ma'ruf"), "maruf");
        assert_eq!(of("…"), "x");
    }

    #[test]
    fn an_id_that_is_taken_gets_a_number() {
        let mut taken = BTreeSet::from(["pbb".to_owned()]);
        assert_eq!(unique("PBB", &mut taken), "pbb-2");
        assert_eq!(unique("PBB", &mut taken), "pbb-3");
    }
}
