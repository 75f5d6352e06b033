//! A step as it is kept with the draft: what is done under a number, and what it
//! is done to. A number never gets another meaning; one that is given up stays
//! free.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Step;

/// The number, and the words in the step's order.
#[derive(Serialize, Deserialize)]
pub(crate) struct Plain(u8, Vec<Rc<str>>);

impl From<Step> for Plain {
    fn from(step: Step) -> Plain {
        match step {
            Step::Imported(number) => Plain(0, vec![number.to_string().into()]),
            Step::Merged(one, other) => Plain(1, vec![one, other]),
            Step::Title => Plain(2, Vec::new()),
            Step::Outlet => Plain(3, Vec::new()),
            Step::Published => Plain(4, Vec::new()),
            Step::Byline => Plain(5, Vec::new()),
            Step::Source => Plain(6, Vec::new()),
            Step::Via => Plain(7, Vec::new()),
            Step::Lang => Plain(8, Vec::new()),
            Step::Heading => Plain(9, Vec::new()),
            Step::Accepted(what) => Plain(10, vec![what]),
            Step::Reopened(what) => Plain(11, vec![what]),
            Step::Removed(what) => Plain(12, vec![what]),
            Step::Dated(what) => Plain(13, vec![what]),
            Step::Undated(what) => Plain(14, vec![what]),
            Step::Named(what) => Plain(15, vec![what]),
            Step::Unnamed(what) => Plain(16, vec![what]),
            Step::TakenBack(what) => Plain(17, vec![what]),
            Step::Listed(what) => Plain(18, vec![what]),
            Step::Changed(what) => Plain(19, vec![what]),
            Step::Split(what) => Plain(20, vec![what]),
            Step::Unlisted(what) => Plain(21, vec![what]),
            Step::Ignored(what) => Plain(22, vec![what]),
            Step::Heeded(what) => Plain(23, vec![what]),
        }
    }
}

impl TryFrom<Plain> for Step {
    type Error = &'static str;

    fn try_from(Plain(number, words): Plain) -> Result<Step, &'static str> {
        let mut words = words.into_iter();
        let mut word = || words.next().ok_or("a step without its words");
        Ok(match number {
            0 => Step::Imported(word()?.parse().map_err(|_| "a step without its number")?),
            1 => Step::Merged(word()?, word()?),
            2 => Step::Title,
            3 => Step::Outlet,
            4 => Step::Published,
            5 => Step::Byline,
            6 => Step::Source,
            7 => Step::Via,
            8 => Step::Lang,
            9 => Step::Heading,
            10 => Step::Accepted(word()?),
            11 => Step::Reopened(word()?),
            12 => Step::Removed(word()?),
            13 => Step::Dated(word()?),
            14 => Step::Undated(word()?),
            15 => Step::Named(word()?),
            16 => Step::Unnamed(word()?),
            17 => Step::TakenBack(word()?),
            18 => Step::Listed(word()?),
            19 => Step::Changed(word()?),
            20 => Step::Split(word()?),
            21 => Step::Unlisted(word()?),
            22 => Step::Ignored(word()?),
            23 => Step::Heeded(word()?),
            _ => return Err("no step has this number"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Plain, Step};

    #[test]
    fn a_step_is_the_same_after_it_was_kept() {
        for number in 0..=u8::MAX {
            let words = ["7".into(), "Sari Dewi".into()];
            let Ok(step) = Step::try_from(Plain(number, words.to_vec())) else {
                assert!(number > LAST, "{number}");
                continue;
            };
            let Plain(again, words) = Plain::from(step.clone());
            assert_eq!(again, number);
            assert_eq!(Step::try_from(Plain(again, words)), Ok(step));
        }
        assert!(Step::try_from(Plain(1, vec!["Sari".into()])).is_err());
    }

    const LAST: u8 = 23;
}
