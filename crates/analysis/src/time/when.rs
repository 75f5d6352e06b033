//! A date as it is said, before it is placed on the calendar.

use linimasa_dossier::model::{Reference, TimeModifier, TimeOfDay};

use crate::time::words::TimeUnit;

/// What a [`Frame`] counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// The day of publication.
    Today,
    /// The date last spoken of.
    Spoken,
    /// The date just spoken of where there is one and nothing is to come, or
    /// else the day of publication: "akhir bulan".
    Near,
}

/// A unit counted from a base: "tahun lalu", "dua hari sebelumnya".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) base: Base,
    pub(super) unit: TimeUnit,
    /// How many units away; nothing where only `ahead` is known.
    pub(super) count: Option<i32>,
    /// -1 past, 0 now, +1 to come.
    pub(super) ahead: i8,
    /// Whether its units were counted: "a year earlier", not "the previous
    /// year".
    pub(super) counted: bool,
}

/// A named part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Quarter(u8),
    Half(u8),
    Season(u8),
}

/// Some of the units that something longer has: "pekan kedua Maret", "tiga
/// bulan pertama 2024".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) unit: TimeUnit,
    /// How many.
    pub(super) count: u8,
    /// How many are before them, or behind them where they are the last.
    pub(super) skipped: u8,
    pub(super) last: bool,
    /// Which weekday, where only such days count: "Senin pertama Maret".
    pub(super) weekday: Option<u8>,
}

/// Years that go by one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    /// By its first year.
    Decade(i32),
    /// By the first of its years, the earliest one before Christ too.
    Century(i32),
}

/// A date as it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) weekday: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) month: Option<u8>,
    pub(super) part: Option<Part>,
    pub(super) year: Option<i32>,
    pub(super) period: Option<Period>,
    pub(super) frame: Option<Frame>,
    /// "lalu", "ini", "depan" without a unit: "Rabu lalu".
    pub(super) direction: Option<i8>,
    pub(super) weekend: bool,
    /// What of the date is meant, where not all of it.
    pub(super) slice: Option<Slice>,
    /// In the month, the quarter, the half-year last spoken of, of another
    /// year: "bulan yang sama tahun lalu".
    pub(super) same_part: bool,
    /// In the part of a year last spoken of, whatever it was, of another year:
    /// "periode yang sama tahun lalu".
    pub(super) same_period: bool,
    /// On this day of that week, month or year: "a year ago today".
    pub(super) same_day: bool,
    pub(super) edge: Option<TimeModifier>,
    pub(super) degree: Option<TimeModifier>,
    pub(super) part_of_day: Option<TimeOfDay>,
    /// Whether a word before it says that it is a date: "bulan", "tahun",
    /// "tanggal", "hari".
    pub(super) headed: bool,
}

impl When {
    /// Whether its year needs no guessing.
    pub(super) fn has_year(&self) -> bool {
        self.year.is_some() || self.period.is_some() || self.frame.is_some()
    }

    /// Whether it names one day.
    pub(super) fn is_day(&self) -> bool {
        let frame_day = self.frame.is_some_and(|frame| frame.unit == TimeUnit::Day);
        let day = self.weekday.or(self.day).is_some();
        day || self.same_day || (frame_day && !self.weekend)
    }

    /// Whether it is a month and nothing more.
    pub(super) fn is_bare_month(&self) -> bool {
        self.month.is_some()
            && self.slice.is_none()
            && !self.is_day()
            && !self.has_year()
            && self.is_undirected()
    }

    /// Whether it is a year and nothing more.
    pub(super) fn is_bare_year(&self) -> bool {
        self.year.is_some() && self.is_yearly()
    }

    /// Whether it is a weekday and no more is said of its date.
    pub(super) fn is_bare_weekday(&self) -> bool {
        self.weekday.is_some() && self.day.is_none() && !self.has_year() && self.is_undirected()
    }

    /// Whether it is a season, quarter or half-year and nothing more.
    pub(super) fn is_bare_part(&self) -> bool {
        self.part.is_some() && !self.has_year() && self.is_undirected()
    }

    fn is_undirected(&self) -> bool {
        self.direction.is_none() && self.edge.is_none()
    }

    fn is_yearly(&self) -> bool {
        self.month.is_none()
            && self.day.is_none()
            && self.part.is_none()
            && self.weekday.is_none()
            && self.edge.is_none()
            && self.slice.is_none()
    }

    /// Whether the tense around it can tell which date is meant.
    fn is_of_tense(&self) -> bool {
        let bare_weekday = self.weekday.is_some() && self.day.is_none();
        match (self.year, self.frame) {
            (Some(_), _) => bare_weekday || self.weekend,
            (None, Some(frame)) => frame.base == Base::Near,
            (None, None) => self.period.is_none(),
        }
    }

    /// Past, present or to come, where the words themselves say so.
    pub(super) fn ahead(&self) -> Option<i8> {
        self.frame.map(|frame| frame.ahead).or(self.direction)
    }
}

/// The reference for -1, 0 and +1.
pub(super) fn reference(ahead: i8) -> Reference {
    match ahead {
        i8::MIN..=-1 => Reference::Past,
        0 => Reference::Present,
        1..=i8::MAX => Reference::Future,
    }
}

/// A time of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u8,
    /// Nothing where only the hour is said.
    pub(super) minute: Option<u8>,
    pub(super) second: Option<u8>,
    /// Minutes east of UTC.
    pub(super) zone: Option<i16>,
    pub(super) part_of_day: Option<TimeOfDay>,
    /// "sekitar".
    pub(super) degree: Option<TimeModifier>,
}

impl Clock {
    /// How many minutes of the day are over.
    pub(super) fn minutes(self) -> i32 {
        i32::from(self.hour) * 60 + i32::from(self.minute.unwrap_or(0))
    }
}

/// What an expression says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Phrase {
    Date(When),
    /// From the first to the second, which share a month or a year.
    Interval(When, When),
    /// One or two times of a day.
    Clock(Option<When>, Clock, Option<Clock>),
    /// ISO 8601 and how the text limits it.
    Duration(String, Option<TimeModifier>),
    Set(String, Option<TimeOfDay>),
    Reference(Reference),
}

impl Phrase {
    /// Whether the tense around it can tell which time is meant.
    pub(super) fn is_of_tense(&self) -> bool {
        match self {
            Phrase::Date(when) | Phrase::Clock(Some(when), ..) => when.is_of_tense(),
            Phrase::Interval(_, second) => second.is_of_tense(),
            Phrase::Clock(None, ..)
            | Phrase::Duration(..)
            | Phrase::Set(..)
            | Phrase::Reference(_) => false,
        }
    }
}
