//! Lines that ask the reader for something that is not in the article.

use super::super::line::Line;
use super::super::phrases::Role;
use super::is_quoted;

/// Up to how many words a line may have to be a prompt; a longer one is a
/// paragraph that speaks of one.
const PROMPT_WORDS_MAX: usize = 45;

/// Up to how many words an invitation has that needs no more to be known.
const INVITATION_WORDS_MAX: usize = 8;

/// Whether a line asks the reader for something that is not in the article.
pub(super) fn is_prompt(line: &Line<'_>) -> bool {
    if line.hits.is_empty() || line.words() > PROMPT_WORDS_MAX || is_quoted(line) {
        return false;
    }
    let has = |role| line.hits(role).next().is_some();
    let invitation = line.begins(Role::Invitation);
    let is_short = invitation.is_some_and(|hit| {
        hit.next >= 2 && !line.is_stopped() && line.words() <= INVITATION_WORDS_MAX
    });
    let is_sent = |is_sure: bool| is_sure && has(Role::Channel);
    // "Ikuti Warta di Instagram", "KABAR PAGI: Dapatkan …"
    let is_label = !line.is_stopped() && line.words() <= INVITATION_WORDS_MAX;
    has(Role::Prompt)
        || is_short
        || (has(Role::Invitation) && is_sent(has(Role::Matter)))
        || (invitation.is_some() && is_sent(is_label || cries_twice(line)))
}

/// Whether a line calls the reader twice: "Jangan lewatkan! Daftar akun …".
fn cries_twice(line: &Line<'_>) -> bool {
    let mut calls = line.hits(Role::Invitation);
    calls.any(|hit| hit.first == 0) && calls.any(|hit| hit.first > 0)
}
