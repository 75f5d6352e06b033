//! Sets of what words mean, by which most productions are turned away before
//! they look at one.

use crate::time::words::{Begins, Cue, Term};

/// What a [`Term`] is, whatever it holds; then what a token is beside them.
macro_rules! sorts {
    (terms: $($term:ident)*; cues: $($cue:ident)*; tokens: $($token:ident)*;) => {
        /// What a word of time is, whatever its term holds, and what else a
        /// token can be.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Sort { $($term,)* $($cue,)* $($token,)* }

        impl Sort {
            /// That of a term.
            // Of a term that is known where it is asked nothing is left of it.
            #[inline]
            pub(super) fn of(term: Term) -> Sort {
                match term {
                    $(Term::$term { .. } => Sort::$term,)*
                    $(Term::Cue(Cue::$cue) => Sort::$cue,)*
                }
            }
        }
    };
}

sorts! {
    terms: Month NameToo Weekday Weekdays Unit OneUnit Aged Play Years OneOfYears
        ManyUnits Plural Few Article AndHalf Edge EdgeOfThis Degree Surplus Compares
        Trail Lead Ago Ahead ToTheDay Lately LeadLately TrailSpoken EndSpoken
        SamePeriod LeadSpoken NamedDay NamedPart SpokenDay SpokenPart Part EveOf
        MarketDay Holiday OClock MinutesBeside MinutesBehind Repeated ClockName
        JustNow Soon Season QuarterHead HalfHead QuarterCode HalfCode Ordinal
        OrdinalSuffix OrdinalPrefix DecadeSuffix DecadeWord DecadeHead CenturyHead Bc
        Ad ClockHead HalfTo Am Pm AtTime Zone DateHead Of The Weekend YearHead
        YearTail EachNth Frequency LastOf Each Once Often Times Per Reference Since
        Until Deadline From To Between And Or Over By OnDay At MaybeAt Age Old
        FileNumber NameHead NameTail Waits Yearly Possessive NotTime;
    cues: Past Report Addressed Auxiliary Habit Ongoing Future Formerly Deferred
        Defers Demand Clause After Contrast;
    tokens: Digits Numeral Quote Begins Led OfTime;
}

/// Some [`Sort`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sorts(u128);

impl From<Sort> for Sorts {
    #[inline]
    fn from(sort: Sort) -> Sorts {
        Sorts::of(&[sort])
    }
}

impl<const N: usize> From<[Sort; N]> for Sorts {
    #[inline]
    fn from(sorts: [Sort; N]) -> Sorts {
        Sorts::of(&sorts)
    }
}

impl Sorts {
    pub(super) const NONE: Sorts = Sorts(0);
    const ORDINAL: Sorts = Sorts::of(&[
        Sort::Ordinal,
        Sort::OrdinalPrefix,
        Sort::LastOf,
        Sort::Digits,
    ]);
    const UNIT: Sorts = Sorts::of(&[Sort::Unit, Sort::Plural, Sort::Years, Sort::ManyUnits]);
    const COUNT: Sorts = Sorts::of(&[Sort::OneUnit, Sort::OneOfYears, Sort::Few, Sort::Article]);
    const LEAD: Sorts = Sorts::of(&[Sort::Lead, Sort::LeadLately, Sort::LeadSpoken]);
    const NAMED: Sorts = Sorts::of(&[
        Sort::NamedDay,
        Sort::NamedPart,
        Sort::SpokenDay,
        Sort::SpokenPart,
        Sort::SamePeriod,
        Sort::JustNow,
        Sort::Soon,
        Sort::Part,
    ]);
    const YEAR: Sorts = Sorts::of(&[Sort::YearHead, Sort::Ad]).and(Self::UNIT);

    /// What can begin with a word that is one of these: a day with its month, and
    /// so on.
    pub(super) const WRITTEN_DAY: Sorts =
        Sorts::of(&[Sort::DateHead, Sort::Month, Sort::Numeral]).and(Self::ORDINAL);
    pub(super) const WEEKDAY_DATE: Sorts = Sorts::of(&[Sort::Weekday, Sort::EveOf])
        .and(Self::UNIT)
        .and(Self::LEAD);
    pub(super) const NAMED_DAY: Sorts = Self::NAMED.and(Self::LEAD);
    pub(super) const MONTH_DATE: Sorts = Sorts::of(&[Sort::Month]).and(Self::UNIT).and(Self::LEAD);
    pub(super) const PART_DATE: Sorts = Sorts::of(&[
        Sort::Season,
        Sort::QuarterHead,
        Sort::HalfHead,
        Sort::QuarterCode,
        Sort::HalfCode,
    ])
    .and(Self::LEAD)
    .and(Self::ORDINAL);
    pub(super) const DECADE_DATE: Sorts = Sorts::of(&[
        Sort::DecadeHead,
        Sort::DecadeWord,
        Sort::Digits,
        Sort::Quote,
    ]);
    pub(super) const CENTURY_DATE: Sorts = Sorts::of(&[Sort::CenturyHead]).and(Self::ORDINAL);
    pub(super) const YEAR_DATE: Sorts = Sorts::of(&[Sort::Numeral, Sort::Quote]).and(Self::YEAR);
    /// Of frames, slices, lengths and sets, those that begin with no number.
    pub(super) const WORDED_FRAME: Sorts =
        Self::NAMED.and(Self::UNIT).and(Self::LEAD).and(Self::COUNT);
    pub(super) const WORDED_SLICE: Sorts = Sorts::of(&[Sort::Weekday])
        .and(Self::COUNT)
        .and(Self::UNIT)
        .and(Self::ORDINAL);
    pub(super) const WORDED_LENGTH: Sorts = Sorts::of(&[Sort::Degree])
        .and(Self::COUNT)
        .and(Self::UNIT)
        .and(Self::LEAD);
    pub(super) const WORDED_SET: Sorts = Sorts::of(&[
        Sort::Each,
        Sort::EachNth,
        Sort::Repeated,
        Sort::Frequency,
        Sort::Often,
        Sort::Weekdays,
    ])
    .and(Self::COUNT);
    pub(super) const FRAME: Sorts = Sorts::of(&[Sort::Numeral]).and(Self::WORDED_FRAME);
    pub(super) const COUNTED: Sorts = Sorts::of(&[Sort::Numeral]).and(Self::COUNT);
    pub(super) const WEEKEND: Sorts = Sorts::of(&[Sort::Weekend]).and(Self::LEAD);
    pub(super) const SCHOOL_YEAR: Sorts = Sorts::of(&[Sort::Digits]).and(Self::YEAR);
    pub(super) const CENTURIES: Sorts =
        Sorts::of(&[Sort::Edge, Sort::EdgeOfThis]).and(Self::CENTURY_DATE);
    /// Of times of the clock, those that begin with no number.
    pub(super) const CLOCK_WORDS: Sorts = Sorts::of(&[
        Sort::ClockHead,
        Sort::ClockName,
        Sort::MinutesBeside,
        Sort::Degree,
    ]);
    /// What is passed over where no expression begins.
    pub(super) const SKIPPED: Sorts =
        Sorts::of(&[Sort::NotTime, Sort::Age, Sort::Aged, Sort::FileNumber]);
    /// What follows a number of units, or two of them.
    pub(super) const BEHIND_NUMERAL: Sorts =
        Sorts::of(&[Sort::To, Sort::And, Sort::Or, Sort::Times, Sort::By]).and(Self::UNIT);
    /// What says of the tense alone.
    pub(super) const CUES: Sorts = Sorts::of(&[
        Sort::Past,
        Sort::Report,
        Sort::Addressed,
        Sort::Auxiliary,
        Sort::Habit,
        Sort::Ongoing,
        Sort::Future,
        Sort::Formerly,
        Sort::Deferred,
        Sort::Defers,
        Sort::Demand,
        Sort::Clause,
        Sort::After,
        Sort::Contrast,
    ]);
    /// Those of them that tell a clause's tense, or end it.
    pub(super) const TOLD: Sorts = Sorts::of(&[
        Sort::Past,
        Sort::Report,
        Sort::Future,
        Sort::Demand,
        Sort::Clause,
    ]);
    /// All that a word can mean.
    pub(super) const TERMS: Sorts = Sorts((1 << (Sort::Digits as u8)) - 1);
    const NO_TIME: Sorts = Sorts::of(&[Sort::Yearly]).and(Self::CUES);

    /// What a word comes to that has these meanings.
    pub(crate) fn of_all(terms: &[(Term, usize)]) -> Sorts {
        let all = terms.iter().fold(Sorts::NONE, |all, &(term, _)| {
            let begins = match term.begins() {
                Begins::Yes => Sorts::from(Sort::Begins),
                Begins::Led => Sorts::from(Sort::Led),
                Begins::No => Sorts::NONE,
            };
            all.and(Sort::of(term).into()).and(begins)
        });
        match all.without(Self::NO_TIME).is_empty() {
            true => all,
            false => all.and(Sort::OfTime.into()),
        }
    }

    pub(super) const fn of<const N: usize>(sorts: &[Sort; N]) -> Sorts {
        let mut all = 0;
        let mut at = 0;
        while at < N {
            all |= 1 << (sorts[at] as u8);
            at += 1;
        }
        Sorts(all)
    }

    pub(super) const fn and(self, others: Sorts) -> Sorts {
        Sorts(self.0 | others.0)
    }

    /// Those that are none of the `others`.
    pub(super) const fn without(self, others: Sorts) -> Sorts {
        Sorts(self.0 & !others.0)
    }

    /// Whether any of the `others` is among them.
    #[inline]
    pub(super) fn meets(self, others: Sorts) -> bool {
        self.0 & others.0 != 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}
