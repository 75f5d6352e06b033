//! The timeline: statements by the dates they speak of, articles by the dates
//! they were published, and the range a reader chooses on them.

pub mod brush;
pub mod layout;
pub mod scale;
pub mod step;
pub mod ticks;
