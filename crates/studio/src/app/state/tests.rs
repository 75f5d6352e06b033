use linimasa_draft::{Mark, Place as At, Quote, Which};

use super::*;

fn files(all: &[(&str, &str)]) -> Rc<Files> {
    Rc::new(all.iter().map(|&(name, text)| (name, text)).collect())
}

fn begun(all: &[(&str, &str)]) -> State {
    State::default().after(Action::Begin(files(all)))
}

const ARTICLE: &str = "+++\ntitle = \"Kalbajar\"\n+++\nTentara masuk pada Rabu (25/11/2020).\n";

fn title(value: &str) -> Action {
    let edit = Edit::Title {
        file: "a.md".to_owned(),
        value: value.to_owned(),
    };
    Action::Edit(Step::Title, vec![edit])
}

fn text(state: &State) -> &str {
    state.draft.files.get("a.md").map_or("", |text| text)
}

fn taken(articles: &[(&str, &str)]) -> Result<TakenIn, Refusal> {
    Ok(TakenIn {
        articles: articles
            .iter()
            .map(|&(name, text)| (name.to_owned(), text.to_owned()))
            .collect(),
        told: Vec::new(),
    })
}

fn refusal(kind: Kind) -> Refusal {
    Refusal {
        kind,
        message: "said".to_owned(),
    }
}

fn built(state: &State) -> Action {
    Action::Built(Rc::new(Built {
        edition: state.draft.edition,
        review: Review::default(),
        dossier: Rc::from([]),
        hues: vec!["rusia".to_owned()],
    }))
}

#[test]
fn a_step_is_taken_back_and_done_again_under_its_name() {
    let one = begun(&[("a.md", ARTICLE)]);
    assert!(one.draft.to_undo().is_none());
    let two = one.after(title("Lain"));
    assert!(text(&two).contains("Lain"));
    assert_eq!(two.draft.to_undo(), Some(&Step::Title));
    let back = two.after(Action::Undo);
    assert_eq!(text(&back), ARTICLE);
    assert_eq!(back.draft.to_redo(), Some(&Step::Title));
    let again = back.after(Action::Redo);
    assert_eq!(text(&again), text(&two));
    let anew = back.after(title("Ketiga"));
    assert!(anew.draft.to_redo().is_none());
}

#[test]
fn every_change_is_another_edition_so_that_it_is_kept_and_analysed() {
    let one = begun(&[("a.md", ARTICLE)]);
    let one = one.after(built(&one));
    assert!(!one.is_stale());
    let two = one.after(title("Lain"));
    assert!(two.is_stale());
    let back = two.after(Action::Undo);
    assert!(back.is_stale(), "the worker has the other text");
}

#[test]
fn a_step_that_changes_nothing_is_none() {
    let one = begun(&[("a.md", ARTICLE)]);
    let two = one.after(title("Kalbajar"));
    assert_eq!(one.draft.edition, two.draft.edition);
    assert!(two.draft.to_undo().is_none());
}

#[test]
fn a_refused_edit_is_told_and_changes_nothing() {
    let one = begun(&[("a.md", ARTICLE)]);
    let edit = Edit::Remove {
        file: "b.md".to_owned(),
    };
    let two = one.after(Action::Edit(Step::Removed("b".into()), vec![edit]));
    assert!(matches!(two.notice, Some((_, Notice::Refused(_)))));
    assert_eq!(one.draft.edition, two.draft.edition);
}

#[test]
fn files_that_are_read_are_one_step_whatever_the_batches() {
    let names = vec![
        (0, "a.txt".into()),
        (1, "b.txt".into()),
        (2, "c.txt".into()),
    ];
    let one = begun(&[]).after(Action::Queue(names));
    assert!(one.intake.is_busy());
    let two = one.after(Action::Read(vec![(0, taken(&[("a.md", "A.")]))]));
    assert_eq!(two.draft.files.articles().count(), 1);
    assert!(two.draft.to_undo().is_none(), "more is on its way");
    let two = two.after(Action::Undo);
    assert_eq!(two.draft.files.articles().count(), 1);
    let three = two.after(Action::Read(vec![
        (1, taken(&[("a.md", "B.")])),
        (2, Err(refusal(Kind::TooLarge))),
    ]));
    let names: Vec<&str> = three.draft.files.articles().collect();
    assert_eq!(
        names,
        ["a-2.md", "a.md"],
        "no article takes another's place"
    );
    assert_eq!(three.draft.to_undo(), Some(&Step::Imported(2)));
    assert!(matches!(three.notice, Some((_, Notice::Imported(2, 1)))));
    let back = three.after(Action::Undo);
    assert_eq!(back.draft.files.articles().count(), 0);
}

#[test]
fn what_was_read_before_somebody_stopped_stays() {
    let names = vec![(0, "a.txt".into()), (1, "b.txt".into())];
    let one = begun(&[]).after(Action::Queue(names));
    let one = one.after(Action::Read(vec![(0, taken(&[("a.md", "A.")]))]));
    let two = one.after(Action::StopReading);
    assert!(!two.intake.is_busy());
    assert_eq!((two.intake.stopped(), two.intake.failed()), (1, 0));
    assert_eq!(two.draft.to_undo(), Some(&Step::Imported(1)));
    let late = two.after(Action::Read(vec![(1, Err(refusal(Kind::Cancelled)))]));
    assert_eq!(late.intake.stopped(), 1);
}

#[test]
fn nothing_joins_the_draft_after_somebody_stopped() {
    let names = vec![(0, "a.txt".into()), (1, "b.txt".into())];
    let one = begun(&[]).after(Action::Queue(names));
    let one = one.after(Action::Read(vec![(0, taken(&[("a.md", "A.")]))]));
    let two = one.after(Action::StopReading);
    let late = two.after(Action::Read(vec![(1, taken(&[("b.md", "B.")]))]));
    assert_eq!(late.draft.files.articles().count(), 1);
    assert_eq!(late.draft.to_undo(), Some(&Step::Imported(1)));
    assert_eq!(late.draft.edition, two.draft.edition);
    assert_eq!((late.intake.added(), late.intake.stopped()), (1, 1));
}

#[test]
fn a_file_that_was_stopped_does_not_come_with_the_next_import() {
    let one = begun(&[]).after(Action::Queue(vec![(0, "a.txt".into())]));
    let one = one.after(Action::StopReading);
    let one = one.after(Action::Queue(vec![(1, "b.txt".into())]));
    let two = one.after(Action::Read(vec![
        (0, taken(&[("a.md", "A.")])),
        (1, taken(&[("b.md", "B.")])),
    ]));
    let names: Vec<&str> = two.draft.files.articles().collect();
    assert_eq!(names, ["b.md"]);
    assert_eq!((two.intake.added(), two.intake.stopped()), (1, 0));
}

#[test]
fn the_end_of_an_import_is_told_once() {
    let one = begun(&[]).after(Action::Queue(vec![(0, "a.txt".into())]));
    let one = one.after(Action::Read(vec![(0, taken(&[("a.md", "A.")]))]));
    let two = one.after(Action::Read(Vec::new()));
    assert_eq!(one.notice, two.notice);
    assert!(matches!(two.notice, Some((_, Notice::Imported(1, 0)))));
    assert_eq!(two.after(Action::StopReading).notice, one.notice);
}

#[test]
fn what_is_counted_is_the_last_import() {
    let one = begun(&[]).after(Action::Queue(vec![(0, "a.txt".into())]));
    let one = one.after(Action::Read(vec![(0, taken(&[("a.md", "A.")]))]));
    let two = one.after(Action::Queue(vec![(1, "b.txt".into())]));
    assert_eq!((two.intake.added(), two.intake.progress()), (0, (0, 1)));
    let two = two.after(Action::Queue(vec![(2, "c.txt".into())]));
    assert_eq!(two.intake.progress(), (0, 2), "one import goes on");
}

#[test]
fn another_draft_begins_without_the_files_of_the_one_before() {
    let one = begun(&[]).after(Action::Queue(vec![
        (0, "a.txt".into()),
        (1, "b.txt".into()),
    ]));
    let one = one.after(Action::Read(vec![(0, taken(&[("a.md", "A.")]))]));
    let empty = one.after(Action::Open(Rc::default(), None, 0));
    let other = one.after(Action::Open(files(&[]), Some("b.zip".into()), 0));
    for two in [empty, other] {
        assert!(two.intake.items.is_empty());
        let late = two.after(Action::Read(vec![(1, taken(&[("b.md", "B.")]))]));
        assert_eq!(late.draft.files.articles().count(), 0);
    }
}

#[test]
fn files_that_came_before_a_draft_was_open_are_for_the_one_that_opens() {
    let one = State::default().after(Action::Queue(vec![(0, "a.txt".into())]));
    let two = one.after(Action::Begin(files(&[])));
    assert!(two.intake.is_busy());
}

#[test]
fn an_empty_draft_is_shown_though_nobody_has_worked_on_it() {
    let page = begun(&[("a.md", ARTICLE)]);
    assert!(page.draft.is_as_on_page() && page.has_articles());
    assert!(!page.after(title("Lain")).draft.is_as_on_page());
    let empty = page.after(Action::Open(Rc::default(), None, 0));
    assert!(!empty.draft.is_as_on_page() && !empty.draft.is_edited());
    assert!(!empty.has_articles(), "nothing to save");
    assert!(empty.is_stale(), "so that it is analysed");
}

#[test]
fn a_dossier_of_no_articles_is_written_and_read() {
    let empty = begun(&[]);
    let mut builder = linimasa_draft::Builder::new();
    let built = builder.build(&empty.draft.files, &mut |_, _| {});
    let dossier = linimasa_dossier::Dossier::decode(&built.dossier).unwrap();
    assert_eq!(dossier.articles().len(), 0);
    assert!(built.review.articles.is_empty());
}

#[test]
fn a_full_draft_says_so_of_the_file_that_does_not_fit() {
    let all: Vec<(String, String)> = (0..10_000)
        .map(|number| (format!("{number}.md"), "A.".to_owned()))
        .collect();
    let full = State::default().after(Action::Begin(Rc::new(all.into_iter().collect())));
    let one = full.after(Action::Queue(vec![(0, "x.txt".into())]));
    let two = one.after(Action::Read(vec![(0, taken(&[("x.md", "X.")]))]));
    assert_eq!(two.intake.items[0].outcome, Outcome::Full);
    assert_eq!(two.draft.files.articles().count(), 10_000);
}

#[test]
fn a_kept_draft_is_offered_and_taken_up_as_it_was_kept() {
    let offer = Offer {
        files: files(&[("a.md", ARTICLE)]).as_ref().clone(),
        history: History::new(),
        saved_ms: 5.0,
    };
    let one = State::default().after(Action::Offer(offer));
    assert!(matches!(one.stage, Stage::Offered(_)));
    let two = one.after(Action::GoOn);
    assert_eq!(two.stage, Stage::Open);
    assert_eq!(two.kept_edition, Some(two.draft.edition));
    assert_eq!(two.keeping, Keeping::Kept(5.0, Kept::ForNow));
    assert_eq!(two.place.view, View::Articles);
    assert!(two.is_unsaved(), "in no file yet");
}

#[test]
fn nothing_is_lost_where_nobody_has_worked() {
    let one = begun(&[("a.md", ARTICLE)]);
    assert!(!one.is_unsaved());
    let two = one.after(title("Lain"));
    assert!(two.is_unsaved());
    let name: Rc<str> = "x.html".into();
    let three = two.after(Action::Saved(name, two.draft.edition, 1.0, Saved::Saved));
    assert!(!three.is_unsaved());
    assert!(three.after(title("Ketiga")).is_unsaved());
}

#[test]
fn a_file_that_is_opened_takes_the_place_of_all() {
    let one = begun(&[("a.md", ARTICLE)]).after(title("Lain"));
    let one = one.after(Action::Article("a.md".into()));
    let other = files(&[("b.md", "B.")]);
    let two = one.after(Action::Open(other, Some("b.zip".into()), 2));
    assert!(two.draft.edition > one.draft.edition);
    assert!(two.draft.to_undo().is_none());
    assert_eq!(two.place.article, None);
    assert!(!two.is_unsaved());
    assert!(matches!(&two.notice, Some((_, Notice::Opened(_, 1, 2)))));
    let after = two.after(built(&two));
    assert_eq!(after.notice, two.notice, "somebody reads it");
}

#[test]
fn a_refused_draft_is_tried_again_with_the_next_change() {
    let one = begun(&[("a.md", ARTICLE)]).after(title("Lain"));
    let two = one.after(Action::NotKept(refusal(Kind::Quota)));
    assert_eq!(two.keeping, Keeping::Refused(refusal(Kind::Quota)));
    assert_eq!(two.after(title("X")).keeping, Keeping::Nothing);
    assert_eq!(two.after(Action::KeepAgain).keeping, Keeping::Nothing);
}

#[test]
fn a_worker_that_broke_is_told_and_one_that_was_stopped_waits() {
    let one = begun(&[("a.md", ARTICLE)]);
    let broke = one.after(Action::NotBuilt(refusal(Kind::Broken)));
    assert_eq!(broke.work, Work::Failed("said".into()));
    let stopped = one.after(Action::NotBuilt(refusal(Kind::Cancelled)));
    assert_eq!(stopped.work, Work::Stopped);
    assert_eq!(stopped.after(title("Lain")).work, Work::Idle);
    assert_eq!(stopped.after(Action::BuildAgain).work, Work::Idle);
}

#[test]
fn the_form_of_a_mark_closes_with_its_article() {
    let at = At { start: 0, end: 5 };
    let which = Which::Date;
    let one = begun(&[("a.md", ARTICLE), ("b.md", "B.")]);
    let one = one.after(Action::Article("a.md".into()));
    let one = one.after(Action::Spot(Spot::Mark { at, which }));
    assert!(one.place.spot.is_some());
    assert_eq!(one.after(Action::CloseSpot).place.spot, None);
    assert_eq!(one.after(Action::Article("b.md".into())).place.spot, None);
    assert_eq!(one.after(Action::Show(View::Actors)).place.spot, None);
}

#[test]
fn an_undone_correction_of_a_mark_leaves_the_article_as_it_was() {
    let one = begun(&[("a.md", ARTICLE)]);
    let edit = Edit::Mark {
        file: "a.md".to_owned(),
        quote: Quote {
            exact: "Rabu".to_owned(),
            nth: 1,
        },
        mark: Mark::Date(None),
    };
    let two = one.after(Action::Edit(Step::Undated("Rabu".into()), vec![edit]));
    assert!(text(&two).contains("[[mark]]"));
    assert_eq!(text(&two.after(Action::Undo)), ARTICLE);
}

#[test]
fn an_actor_keeps_the_hue_of_the_widget() {
    let one = begun(&[]);
    let one = one.after(built(&one));
    let built = one.built.unwrap();
    assert_eq!(built.hue("rusia"), "lini-hue-0");
    assert_eq!(built.hue("armenia"), "lini-hue-none");
}

#[test]
fn a_kept_draft_goes_on_with_the_steps_that_led_to_it() {
    let one = begun(&[("a.md", ARTICLE)]).after(title("Lain"));
    let offer = Offer {
        files: one.draft.files.clone(),
        history: History::kept_with(&one.draft.files, one.draft.history.kept()),
        saved_ms: 5.0,
    };
    let again = State::default()
        .after(Action::Offer(offer))
        .after(Action::GoOn);
    assert_eq!(again.draft.to_undo(), Some(&Step::Title));
    let back = again.after(Action::Undo);
    assert_eq!(text(&back), ARTICLE);
    assert!(text(&back.after(Action::Redo)).contains("Lain"));
}
