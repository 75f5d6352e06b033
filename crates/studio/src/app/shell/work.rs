//! What the worker does, with a way to stop it.

use yew::{Callback, Html, html};

use crate::app::desk::Desk;
use crate::app::state::{Action, Work};
use crate::app::strings::fill;

/// A line while it works, and where it could not.
pub(super) fn work(desk: &Desk) -> Html {
    let words = desk.words();
    if desk.intake.is_busy() {
        let (done, all) = desk.intake.progress();
        let said = fill(words.add.reading, &[&desk.number(done), &desk.number(all)]);
        return running(desk, said, Some((done, all)));
    }
    match &desk.work {
        Work::Idle => html! {},
        Work::Building(_, 0) => running(desk, words.work.starting.to_owned(), None),
        Work::Building(done, all) => {
            let numbers = [&*desk.number(*done), &*desk.number(*all)];
            running(
                desk,
                fill(words.work.building, &numbers),
                Some((*done, *all)),
            )
        }
        Work::Stopped => halted(desk, words.work.stopped.to_owned()),
        Work::Failed(why) => halted(desk, fill(words.work.failed, &[why])),
    }
}

fn running(desk: &Desk, said: String, progress: Option<(u32, u32)>) -> Html {
    let driver = desk.driver.clone();
    let value = progress.map(|(done, _)| done.to_string());
    let max = progress.map(|(_, all)| all.max(1).to_string());
    html! {
        <div key="running" class="studio-work">
            <span class="studio-work__said">{ said.clone() }</span>
            <progress class="studio-work__bar" aria-label={said} {value} {max} />
            <button type="button" class="studio-link" onclick={Callback::from(move |_| driver.stop())}>
                { desk.words().add.stop }
            </button>
        </div>
    }
}

fn halted(desk: &Desk, said: String) -> Html {
    html! {
        <div key="halted" class="studio-work studio-work--halted">
            <span class="studio-work__said">{ said }</span>
            <button type="button" class="studio-link" onclick={desk.on_click(Action::BuildAgain)}>
                { desk.words().work.again }
            </button>
        </div>
    }
}
