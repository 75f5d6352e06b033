//! The head: what this is, whether it is kept, and what is done with the whole.

use yew::{Callback, Html, component, html};

use super::menu::Menu;
use crate::app::desk::{Desk, use_desk};
use crate::app::draft::Step;
use crate::app::said;
use crate::app::state::{Action, Keeping, Stage};
use crate::app::strings::fill;
use crate::platform::{Kept, Kind};

/// The head of the panel.
#[component]
pub(super) fn Head() -> Html {
    let desk = use_desk();
    let words = &desk.words().shell;
    let driver = desk.driver.clone();
    let is_open = desk.stage == Stage::Open;
    html! {
        <header class="studio-head">
            <div class="studio-head__name">
                <h2 class="studio-title">{ words.name }</h2>
                <button type="button" class="studio-link" onclick={Callback::from(move |_| driver.close())}>
                    { words.close }
                </button>
            </div>
            <div class="studio-head__row" hidden={!is_open}>
                if is_open {
                    <div key="kept" class="studio-head__kept">{ kept(&desk) }</div>
                    <div key="tools" class="studio-tools">
                        { steps(&desk) }
                        <Menu />
                    </div>
                }
            </div>
        </header>
    }
}

fn kept(desk: &Desk) -> Html {
    let words = &desk.words().kept;
    let (state, said) = match &desk.keeping {
        Keeping::Refused(refusal) => {
            let said = match refusal.kind {
                Kind::Quota => words.quota.to_owned(),
                Kind::Denied => words.denied.to_owned(),
                Kind::Elsewhere => words.elsewhere.to_owned(),
                _ => fill(words.other, &[&refusal.message]),
            };
            ("failed", said)
        }
        _ if !desk.draft.is_edited() => ("kept", words.nothing.to_owned()),
        Keeping::Kept(at_ms, _) => {
            let at = said::clock(*at_ms, desk.lang);
            ("kept", fill(words.kept, &[&at]))
        }
        Keeping::Nothing | Keeping::Waiting => ("waiting", words.waiting.to_owned()),
    };
    let edition = desk.draft.edition;
    let as_file = desk
        .as_file
        .filter(|file| file.edition == edition && file.at_ms > 0.0);
    let as_file = as_file.map(|file| fill(words.as_file, &[&said::clock(file.at_ms, desk.lang)]));
    let hint = match &desk.keeping {
        Keeping::Refused(_) => words.failed_hint,
        Keeping::Kept(_, Kept::ForNow) if desk.draft.is_edited() => words.for_now,
        _ => "",
    };
    html! {
        <div class={format!("studio-kept studio-kept--{state}")}>
            <p class="studio-kept__line">
                <span key={said.clone()} class="studio-kept__state">{ said }</span>
                <span key="file" class="studio-kept__file">{ as_file.unwrap_or_default() }</span>
            </p>
            <p class="studio-kept__hint">
                <span>{ hint }</span>
                <span>
                    if state == "failed" {
                        <button key="again" type="button" class="studio-link" onclick={desk.on_click(Action::KeepAgain)}>
                            { words.again }
                        </button>
                    }
                </span>
            </p>
        </div>
    }
}

fn steps(desk: &Desk) -> Html {
    let words = &desk.words().shell;
    let is_idle = !desk.intake.is_busy();
    let name = |step: Option<&Step>, of, none: &str| match step.filter(|_| is_idle) {
        Some(step) => fill(of, &[&said::step(step, desk.words(), desk.lang)]),
        None => none.to_owned(),
    };
    let (undo, redo) = (desk.draft.to_undo(), desk.draft.to_redo());
    let undo_name = name(undo, words.undo, words.undo_none);
    let redo_name = name(redo, words.redo, words.redo_none);
    let buttons = [
        ("undo", "↶", undo_name, undo.is_some(), Action::Undo),
        ("redo", "↷", redo_name, redo.is_some(), Action::Redo),
    ];
    html! {
        <div class="studio-steps">
            { for buttons.into_iter().map(|(key, sign, name, is_there, action)| {
                let can = is_there && is_idle;
                html! {
                    <button {key} type="button" class={format!("studio-step studio-step--{key}")}
                        aria-disabled={(!can).to_string()} title={name.clone()} onclick={desk.on_click(action)}>
                        <span class="studio-step__sign" aria-hidden="true">{ sign }</span>
                        <span key={name.clone()} class="studio-step__name">{ name }</span>
                    </button>
                }
            }) }
        </div>
    }
}
