//! What can begin with a word: most productions are turned away before they
//! look at one.

use crate::time::words::{Begins, Term};

/// The kinds of things that can begin at a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Openings(u32);

impl Openings {
    pub(super) const DIGITS: Openings = Openings(1);
    pub(super) const NUMERAL: Openings = Openings(1 << 1);
    pub(super) const QUOTE: Openings = Openings(1 << 2);
    const WEEKDAY: Openings = Openings(1 << 3);
    const EVE: Openings = Openings(1 << 4);
    const MONTH: Openings = Openings(1 << 5);
    const UNIT: Openings = Openings(1 << 6);
    const COUNT: Openings = Openings(1 << 7);
    const LEAD: Openings = Openings(1 << 8);
    pub(super) const EDGE: Openings = Openings(1 << 9);
    pub(super) const DEGREE: Openings = Openings(1 << 10);
    const NAMED: Openings = Openings(1 << 11);
    const PART: Openings = Openings(1 << 12);
    const NTH: Openings = Openings(1 << 13);
    const DECADE: Openings = Openings(1 << 14);
    const CENTURY: Openings = Openings(1 << 15);
    const YEAR: Openings = Openings(1 << 16);
    pub(super) const HOLIDAY: Openings = Openings(1 << 17);
    const DATE_HEAD: Openings = Openings(1 << 18);
    const WEEKEND_WORD: Openings = Openings(1 << 19);
    const CLOCK_WORD: Openings = Openings(1 << 20);
    const SET_WORD: Openings = Openings(1 << 21);
    pub(super) const REFERENCE: Openings = Openings(1 << 22);
    pub(super) const NOT_TIME: Openings = Openings(1 << 23);
    const PASSED: Openings = Openings(1 << 24);
    const JOINT: Openings = Openings(1 << 25);

    const ORDINAL: Openings = Self::NTH.and(Self::DIGITS);
    pub(super) const WRITTEN_DAY: Openings = Self::DATE_HEAD
        .and(Self::MONTH)
        .and(Self::NTH)
        .and(Self::NUMERAL);
    pub(super) const WEEKDAY_DATE: Openings =
        Self::WEEKDAY.and(Self::EVE).and(Self::UNIT).and(Self::LEAD);
    pub(super) const NAMED_DAY: Openings = Self::NAMED.and(Self::LEAD);
    pub(super) const MONTH_DATE: Openings = Self::MONTH.and(Self::UNIT).and(Self::LEAD);
    pub(super) const PART_DATE: Openings = Self::PART.and(Self::LEAD).and(Self::ORDINAL);
    pub(super) const DECADE_DATE: Openings = Self::DECADE.and(Self::DIGITS).and(Self::QUOTE);
    pub(super) const CENTURY_DATE: Openings = Self::CENTURY.and(Self::ORDINAL);
    pub(super) const YEAR_DATE: Openings = Self::YEAR
        .and(Self::UNIT)
        .and(Self::NUMERAL)
        .and(Self::QUOTE);
    /// Of frames, slices, lengths and sets, those that begin with no number.
    pub(super) const WORDED_FRAME: Openings =
        Self::NAMED.and(Self::UNIT).and(Self::LEAD).and(Self::COUNT);
    pub(super) const WORDED_SLICE: Openings = Self::COUNT
        .and(Self::UNIT)
        .and(Self::WEEKDAY)
        .and(Self::ORDINAL);
    pub(super) const WORDED_LENGTH: Openings = Self::COUNT
        .and(Self::UNIT)
        .and(Self::LEAD)
        .and(Self::DEGREE);
    pub(super) const WORDED_SET: Openings = Self::SET_WORD.and(Self::COUNT);
    pub(super) const FRAME: Openings = Self::WORDED_FRAME.and(Self::NUMERAL);
    pub(super) const COUNTED: Openings = Self::NUMERAL.and(Self::COUNT);
    pub(super) const WEEKEND: Openings = Self::WEEKEND_WORD.and(Self::LEAD);
    pub(super) const SCHOOL_YEAR: Openings = Self::YEAR.and(Self::UNIT).and(Self::DIGITS);
    pub(super) const CENTURIES: Openings = Self::CENTURY_DATE.and(Self::EDGE);
    pub(super) const CLOCKS: Openings = Self::CLOCK_WORD.and(Self::DIGITS).and(Self::DEGREE);
    /// What is passed over where no expression begins.
    pub(super) const SKIPPED: Openings = Self::NOT_TIME.and(Self::PASSED);
    /// What follows a number of units, or two of them.
    pub(super) const BEHIND_NUMERAL: Openings = Self::UNIT.and(Self::JOINT);

    /// What can begin with a word that means `term`.
    pub(super) fn of(term: Term) -> Openings {
        match term {
            Term::Weekday(_) => Self::WEEKDAY,
            Term::EveOf => Self::EVE,
            Term::Month(_) => Self::MONTH,
            Term::Unit(_) | Term::Plural(_) | Term::Years(_) | Term::ManyUnits(_) => Self::UNIT,
            Term::OneUnit(_) | Term::OneOfYears(_) | Term::Few | Term::Article => Self::COUNT,
            Term::Lead(_) | Term::LeadLately | Term::LeadSpoken(_) => Self::LEAD,
            Term::Edge(_) | Term::EdgeOfThis(_) => Self::EDGE,
            Term::Degree(_) => Self::DEGREE,
            Term::NamedDay(_)
            | Term::NamedPart(..)
            | Term::SpokenDay(_)
            | Term::SpokenPart(..)
            | Term::SamePeriod
            | Term::JustNow
            | Term::Soon
            | Term::Part(_) => Self::NAMED,
            Term::Season(_)
            | Term::QuarterHead
            | Term::HalfHead
            | Term::QuarterCode
            | Term::HalfCode => Self::PART,
            Term::Ordinal(_) | Term::OrdinalPrefix | Term::LastOf => Self::NTH,
            Term::DecadeHead | Term::DecadeWord(_) => Self::DECADE,
            Term::CenturyHead => Self::CENTURY,
            Term::YearHead | Term::Ad => Self::YEAR,
            Term::Holiday(..) => Self::HOLIDAY,
            Term::DateHead => Self::DATE_HEAD,
            Term::Weekend => Self::WEEKEND_WORD,
            Term::ClockHead | Term::ClockName(_) | Term::MinutesBeside(_) => Self::CLOCK_WORD,
            Term::Each
            | Term::EachNth(_)
            | Term::Repeated(_)
            | Term::Frequency(_)
            | Term::Often
            | Term::Weekdays(_) => Self::SET_WORD,
            Term::Reference(_) => Self::REFERENCE,
            Term::NotTime => Self::NOT_TIME,
            Term::Age | Term::Aged | Term::FileNumber => Self::PASSED,
            Term::To | Term::And | Term::Or | Term::Times | Term::By => Self::JOINT,
            _ => Openings::default(),
        }
    }

    /// What can begin with a word of these meanings.
    pub(super) fn of_all(terms: &[(Term, usize)]) -> Openings {
        let terms = terms.iter();
        terms.fold(Openings::default(), |all, &(term, _)| {
            all.and(Openings::of(term))
        })
    }

    pub(super) const fn and(self, others: Openings) -> Openings {
        Openings(self.0 | others.0)
    }

    /// Whether any of the `others` can begin there.
    pub(super) fn has(self, others: Openings) -> bool {
        self.0 & others.0 != 0
    }
}

/// What the meanings of a word come to that it has alone, whatever follows it:
/// the same wherever it stands, so that it is asked once for each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alone {
    pub(super) openings: Openings,
    /// Whether an expression can begin with it.
    pub(super) begins: Begins,
    /// Whether it is more than a cue for the tense.
    pub(super) is_of_time: bool,
}

impl Default for Alone {
    fn default() -> Alone {
        Alone::of(&[])
    }
}

impl Alone {
    pub(crate) fn of(terms: &[(Term, usize)]) -> Alone {
        let any = |begins| terms.iter().any(|(term, _)| term.begins() == begins);
        Alone {
            openings: Openings::of_all(terms),
            begins: match () {
                () if any(Begins::Yes) => Begins::Yes,
                () if any(Begins::Led) => Begins::Led,
                () => Begins::No,
            },
            is_of_time: is_of_time(terms),
        }
    }
}

/// Whether any of these is more than a cue, which cannot go on an expression.
pub(super) fn is_of_time(terms: &[(Term, usize)]) -> bool {
    let is_cue = |&(term, _): &(Term, usize)| matches!(term, Term::Cue(_) | Term::Yearly);
    !terms.iter().all(is_cue)
}
