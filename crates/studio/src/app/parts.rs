//! Small parts that the views are made of.

mod date_field;
mod field;
mod find_actor;
mod pick;
mod use_focus;
mod use_limit;
mod use_pause;

pub(crate) use date_field::DateField;
pub(crate) use field::{Field, Line};
pub(crate) use find_actor::{FindActor, KindField, Someone, named, newcomer};
pub(crate) use pick::{Pick, on_chosen};
pub(crate) use use_focus::{focus_first, use_focus_on};
pub(crate) use use_limit::{Limit, use_limit};
pub(crate) use use_pause::use_pause;
