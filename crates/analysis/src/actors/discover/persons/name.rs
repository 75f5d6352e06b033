//! Where a person's name ends, and the degrees behind it.

use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// The index after the last word of a person's name that begins at `first`;
/// `first` where none does.
///
/// name = part { [ particle ] part }
pub(in crate::actors::discover) fn personal_end(page: &Page<'_>, first: usize) -> usize {
    if !page.is_personal(first) {
        return first;
    }
    let runs_on = |index: usize, token: &Token| {
        token.is_capital() && token.continues_name() && page.is_personal(index)
    };
    let mut end = first + 1;
    while let Some(token) = page.next(end) {
        let is_hyphened = token.gap == Gap::Hyphen
            && token.case == Case::Lower
            && token.bytes() > 1
            && !page.words.enclitics.contains(&page.text_of(token));
        let is_part = (runs_on(end, token) || is_numeral(page, token))
            && !is_degree(page, end)
            && !(end > first + 1 && begins_partner(page, end));
        if is_part || is_hyphened {
            end += 1;
            continue;
        }
        // "William III of Orange"
        let is_ruler = page
            .token(end - 1)
            .is_some_and(|number| is_numeral(page, number))
            && token.gap == Gap::Space
            && token.cues.has(Cue::Of)
            && page
                .next(end + 1)
                .is_some_and(|land| land.case == Case::Capital && land.gap == Gap::Space);
        if is_ruler {
            end += 2;
            continue;
        }
        let particles = particles(page, end);
        let after = page.next(end + particles);
        if particles > 0 && after.is_some_and(|after| runs_on(end + particles, after)) {
            end += particles + 1;
            continue;
        }
        break;
    }
    end
}

/// "Sitti" in "Andi Mattalatta-Sitti Hajrah", who are two and run together.
pub(super) fn begins_partner(page: &Page<'_>, index: usize) -> bool {
    let is_joined = page
        .next(index)
        .is_some_and(|token| token.gap == Gap::Hyphen && token.case == Case::Capital);
    let goes_on = page
        .next(index + 1)
        .is_some_and(|next| next.gap == Gap::Space && next.case == Case::Capital);
    page.words.owner_follows && is_joined && goes_on && page.is_personal(index + 1)
}

/// How many particles stand at `index`: "van der".
fn particles(page: &Page<'_>, index: usize) -> usize {
    const PARTICLES_MAX: usize = 2;
    let is_particle = |at: &usize| {
        page.next(*at).is_some_and(|token| {
            token.case == Case::Lower
                && token.cues.has(Cue::Particle)
                && !token.cues.has(Cue::In)
                && token.gap == Gap::Space
        })
    };
    (index..index + PARTICLES_MAX)
        .take_while(is_particle)
        .count()
}

/// "II" in "Abdullah II".
fn is_numeral(page: &Page<'_>, token: &Token) -> bool {
    let is_digit = |byte| matches!(byte, b'I' | b'V' | b'X');
    token.gap == Gap::Space
        && token.case == Case::Upper
        && token.bytes() > 1
        && page.text_of(token).bytes().all(is_digit)
}

/// Whether an academic degree begins at `index`.
pub(super) fn is_degree(page: &Page<'_>, index: usize) -> bool {
    degree_end(page, index) > index
}

/// The index after the degree that begins at `index`; `index` where none does.
///
/// degree = letters { "." letters }, which together are one of the table's
fn degree_end(page: &Page<'_>, index: usize) -> usize {
    const PARTS_MAX: usize = 4;
    const LETTERS_MAX: usize = 5;
    let mut best = index;
    let may_be_one = |token: &Token| {
        let is_short = token.is_capital() && token.bytes() <= LETTERS_MAX;
        is_short && (token.gap != Gap::Space || token.case != Case::Capital || token.bytes() < 4)
    };
    if !page.token(index).is_some_and(may_be_one) {
        return best;
    }
    let mut letters = String::new();
    for at in index..index + PARTS_MAX {
        let Some(token) = page.next(at) else { break };
        let follows = at == index || token.gap == Gap::Point;
        if !follows || !token.is_capital() || letters.len() + token.bytes() > LETTERS_MAX {
            break;
        }
        letters.push_str(page.text_of(token));
        if page.words.degrees.binary_search(&letters.as_str()).is_ok() {
            best = at + 1;
        }
    }
    best
}

/// The index after all degrees from `index` on.
pub(super) fn degrees_end(page: &Page<'_>, index: usize) -> usize {
    const DEGREES_MAX: usize = 8;
    let mut at = index;
    for _ in 0..DEGREES_MAX {
        let Some(token) = page.next(at) else { break };
        let follows = matches!(token.gap, Gap::Space | Gap::Comma | Gap::Point);
        let end = degree_end(page, at);
        if !follows || end == at {
            break;
        }
        at = end;
    }
    at
}

/// How many words of the name stand for themselves: "Nagorno-Karabakh" is one,
/// "Omar al-Bashir" two.
pub(super) fn full_words(words: &[Token]) -> usize {
    let mut before_is_small = false;
    let mut count = 0;
    for word in words {
        let is_joined = word.gap == Gap::Hyphen && !before_is_small;
        count += usize::from(word.case == Case::Capital && !is_joined);
        before_is_small = word.case == Case::Lower;
    }
    count
}

/// "R. J. Hollis"
pub(super) fn has_initial(words: &[Token]) -> bool {
    matches!(words, [first, second, ..]
        if first.case == Case::Initial && second.gap == Gap::Point)
}
