//! The page: head, tabs, timeline, filters and results.

use linimasa_markup::html;
use yew::{Html, NodeRef, Properties, component, use_node_ref};

use super::above::Above;
use super::filters::filters;
use super::head::{bar, head};
use super::results::Results;
use super::sheet::Sheet;
use super::use_focus::use_focus_kept;
use crate::scene::use_desk;

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    /// The live region.
    pub status: NodeRef,
}

/// Everything on the screen.
#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let desk = use_desk();
    let root = use_node_ref();
    use_focus_kept(&root, &desk.state);
    let lang = desk.lang().tag();
    let label = desk.state.config.label.as_deref();
    let label = label.unwrap_or_else(|| desk.dossier.title(lang));
    let in_sheet = desk.state.filters_open;
    html! {
        <section class="lini" ref={root} {lang} aria-label={label.to_owned()}>
            <div class="lini-frame" part="frame">
                { head(&desk) }
                { bar(&desk) }
                <Above />
                <div class="lini-grid" part="columns">
                    <aside class="lini-aside" part="filters" aria-label={desk.words().filters.title}>
                        if !in_sheet {
                            { filters(&desk) }
                        }
                    </aside>
                    <Results />
                </div>
                <Sheet />
            </div>
            <div class="lini-unseen" role="status" ref={props.status.clone()} />
        </section>
    }
}
