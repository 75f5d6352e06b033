//! What the words of a language mean for time: the vocabulary of the tables
//! in `languages/*/time.rs`.

use linimasa_dossier::model::{Bound, Reference, TimeModifier, TimeOfDay};

/// One language's words of time.
#[derive(Debug)]
pub struct TimeWords {
    /// Phrases in lower case and what they mean. A phrase with several
    /// meanings stands several times; the grammar takes the one that fits.
    pub terms: &'static [(&'static str, Term)],
    /// Whether a month may stand before its day: "April 17".
    pub month_first: bool,
    /// Whether what says which stands before its noun, "the first week", so
    /// that "hari Senin" and "Senin pertama" have no like.
    pub heads_last: bool,
    /// Whether months have capitals even behind their day: "may" is a verb too.
    pub capital_months: bool,
    /// Whether a verb shows whether it has happened, so that a sentence without
    /// a past form speaks of what is planned.
    pub tensed: bool,
    /// What the past forms of regular verbs end with, where that can be told.
    pub past_suffixes: &'static [&'static str],
    /// What adverbs end with, where that can be told.
    pub adverb_suffixes: &'static [&'static str],
    /// What nouns end with that no name does and no number counts, where that
    /// can be told.
    pub noun_suffixes: &'static [&'static str],
}

/// A unit that time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeUnit {
    /// Of a clock.
    Second,
    /// Of a clock.
    Minute,
    /// Of a clock.
    Hour,
    /// 24 hours.
    Day,
    /// Monday to Sunday.
    Week,
    /// Two of them.
    Fortnight,
    /// Of the calendar.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// Of the calendar.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// What a word says about whether something has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// It has: "telah".
    Past,
    /// Somebody says it has: "kata". Counts only without a comma between.
    Report,
    /// The same, and whom it was said to: "told staff".
    Addressed,
    /// Before a participle, which then says nothing by itself: "be", "is".
    Auxiliary,
    /// It is so time and again: "buka".
    Habit,
    /// It has been so till then: "hingga Rabu masih hilang".
    Ongoing,
    /// It will: "akan", "dijadwalkan".
    Future,
    /// It was so at first, so that a plan named with it is an old one:
    /// "awalnya", "semula".
    Formerly,
    /// Right before a date: it was put off until then: "diundur ke".
    Deferred,
    /// What is put off to the date behind "to" follows: "postponed".
    Defers,
    /// Somebody wants it: what begins or ends on the date is to come:
    /// "meminta … mulai 1 Agustus".
    Demand,
    /// A new clause begins: cues behind it say nothing here: "sedangkan".
    Clause,
    /// What follows was over when that came of it: "after".
    After,
    /// One begins that has a tense of its own: "but".
    Contrast,
}

/// Whether an expression can begin with a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begins {
    /// It can.
    Yes,
    /// Where a word of time or a number follows.
    Led,
    /// It cannot.
    No,
}

/// What a word or a phrase means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Term {
    /// 1 to 12.
    Month(u8),
    /// A month whose name people have too, or that is a verb: "Mei", "march".
    NameToo,
    /// 1 Monday to 7 Sunday.
    Weekday(u8),
    /// Every such day: "Mondays".
    Weekdays(u8),
    /// "tahun", "years".
    Unit(TimeUnit),
    /// One of them: "setahun".
    OneUnit(TimeUnit),
    /// Somebody whose age may follow: "striker" in "striker 24 tahun itu".
    Aged,
    /// Says that quarters and halves are those of a match: "gol".
    Play,
    /// So many years by one name: "windu" 8.
    Years(u8),
    /// The same with their number: "sewindu" 8, "seperempat abad" 25.
    OneOfYears(u8),
    /// Many of them: "bertahun-tahun".
    ManyUnits(TimeUnit),
    /// The plural that means many behind "for": "decades".
    Plural(TimeUnit),
    /// An unknown number of: "beberapa", "puluhan".
    Few,
    /// One and no numeral: "a", "an".
    Article,
    /// Between number and unit, and behind units, for a half more:
    /// "and a half".
    AndHalf,
    /// Early, mid, late: "awal".
    Edge(TimeModifier),
    /// The same before a unit that is pointed at: "earlier" of "earlier this
    /// year", "later" of "later that month".
    EdgeOfThis(TimeModifier),
    /// About, nearly, over: "sekitar".
    Degree(TimeModifier),
    /// Behind a duration: and more: "lebih" of "setahun lebih".
    Surplus,
    /// The same word before how something compares, "lebih cepat" of "sebulan
    /// lebih cepat", and what stands before what it is compared with: "daripada".
    Compares,
    /// Behind month, weekday or unit: "lalu" -1, "ini" 0, "depan" +1.
    Trail(i8),
    /// Before month, weekday or unit: "last" -1, "this" 0, "next" +1.
    Lead(i8),
    /// Behind a count: that long before now: "lalu", "ago".
    Ago,
    /// Behind a count: that long from now: "lagi", "from now".
    Ahead,
    /// Behind a count: so long from this very day: "ago today" -1, "from
    /// today" +1.
    ToTheDay(i8),
    /// Behind a count: the length that now begins or ends: "terakhir".
    Lately,
    /// Before a count, the same: "the last", "the next".
    LeadLately,
    /// Behind a unit or a count, from the date last spoken of: "sebelumnya"
    /// -1, "yang sama" 0, "kemudian" +1.
    TrailSpoken(i8),
    /// The same where the text does not go on with what it counts from:
    /// "before" of "two days before", not of "two days before the vote".
    EndSpoken(i8),
    /// The part of a year last spoken of: "periode yang sama".
    SamePeriod,
    /// Before a unit: "the previous" -1, "the same" 0, "the following" +1.
    LeadSpoken(i8),
    /// A day counted from now: "kemarin" -1.
    NamedDay(i8),
    /// Its part of the day with it: "semalam", "tonight".
    NamedPart(i8, TimeOfDay),
    /// A day counted from the date last spoken of: "keesokan harinya" +1.
    SpokenDay(i8),
    /// Its part of the day with it: "malamnya" 0.
    SpokenPart(i8, TimeOfDay),
    /// "pagi", "evening".
    Part(TimeOfDay),
    /// Before a weekday, the night that leads to it: "malam" of "malam Minggu".
    EveOf,
    /// Behind a weekday, the day of the market week: "Kliwon".
    MarketDay,
    /// A holiday that has its date each year, by month and day: "Boxing Day".
    Holiday(u8, u8),
    /// "o'clock".
    OClock,
    /// Before an hour, minutes from it: "half past" 30, "quarter to" -15.
    MinutesBeside(i8),
    /// Behind an hour and before a number of minutes: "lewat" +1, "kurang" -1.
    MinutesBehind(i8),
    /// What comes back, and its value: "weekends".
    Repeated(&'static str),
    /// A time of the clock by its name, in hours: "noon" 12.
    ClockName(u8),
    /// With a part of the day, the last such: "tadi".
    JustNow,
    /// With a part of the day, today's: "nanti".
    Soon,
    /// 1 spring to 4 winter.
    Season(u8),
    /// Before or behind a number of quarter: "kuartal".
    QuarterHead,
    /// Before or behind a number of half-year: "semester".
    HalfHead,
    /// A letter joined to a number of quarter: "Q" of "Q3", "3Q".
    QuarterCode,
    /// A letter joined to a number of half-year: "H" of "H1", "1H".
    HalfCode,
    /// "pertama", "second".
    Ordinal(u8),
    /// Behind digits: "th", "st".
    OrdinalSuffix,
    /// Before digits: "ke".
    OrdinalPrefix,
    /// Behind a year, for its decade: "an", "s".
    DecadeSuffix,
    /// "nineties" 90.
    DecadeWord(u8),
    /// Before a decade: "era".
    DecadeHead,
    /// "abad", "century".
    CenturyHead,
    /// "SM", "BC".
    Bc,
    /// "Masehi", "AD".
    Ad,
    /// "pukul", before an hour.
    ClockHead,
    /// Before an hour, thirty minutes before it: "setengah".
    HalfTo,
    /// "a.m.".
    Am,
    /// "p.m.".
    Pm,
    /// Before a time of the clock: "at".
    AtTime,
    /// Minutes east of UTC; nothing where it is only said to be local.
    Zone(Option<i16>),
    /// "tanggal": a day of the month follows.
    DateHead,
    /// Between a date and what it is part of: "of", "in".
    Of,
    /// "the", not counted to an expression.
    The,
    /// "akhir pekan".
    Weekend,
    /// Before a year or two: "tahun ajaran", "fiscal year".
    YearHead,
    /// Behind a year or two: "season".
    YearTail,
    /// Before a unit or a weekday, each so-manieth of them: "every other" 2.
    EachNth(u8),
    /// How often, in one word: "weekly".
    Frequency(TimeUnit),
    /// Behind "dua pekan" and before a month or a year, the end of it:
    /// "terakhir" of "pekan terakhir Maret".
    LastOf,
    /// "setiap".
    Each,
    /// Behind a count of units: "sekali" of "dua tahun sekali".
    Once,
    /// Before a unit, how often in it: "sekali", "twice".
    Often,
    /// Behind a numeral, the same: "kali", "times".
    Times,
    /// Between how often and its unit: "dalam", "per".
    Per,
    /// "sekarang", "baru-baru ini".
    Reference(Reference),
    /// "sejak": the date is a start.
    Since,
    /// "hingga": the date is an end.
    Until,
    /// "by": the same of what is to come.
    Deadline,
    /// Before the first of two dates: "dari".
    From,
    /// Between two dates: "hingga", "to".
    To,
    /// Before the first of two dates that [`Term::And`] joins: "antara".
    Between,
    /// "dan".
    And,
    /// "atau".
    Or,
    /// Before "the last three years" without an article: "over", "within".
    Over,
    /// Between the counts of a period of so many days: "x" of "1x24 jam".
    By,
    /// Before a day: "on" of "on the 17th".
    OnDay,
    /// Before a date, and before nothing else that has four digits: "pada".
    At,
    /// Before a date and before much else: "dari", "di".
    MaybeAt,
    /// What follows is an age: "berusia".
    Age,
    /// Behind a duration, makes it an age: "old".
    Old,
    /// What follows is the number of a law, a file: "nomor".
    FileNumber,
    /// A street, a university, a stadium: what follows is its name: "jalan".
    NameHead,
    /// The same behind its name: "street".
    NameTail,
    /// Before a count of units, so long from now: "menunggu".
    Waits,
    /// Before a year without a word between: what years are said of: "gempa".
    Yearly,
    /// Somebody's, so that decades behind it are of age: "his" of "his 30s".
    Possessive,
    /// A fixed phrase with words of time in it that is no time: "lalu lintas".
    NotTime,
    /// What it says about tense.
    Cue(Cue),
}

impl Term {
    /// Whether an expression can begin with this word.
    pub(crate) fn begins(self) -> Begins {
        match self {
            Term::Month(_)
            | Term::Weekday(_)
            | Term::Weekdays(_)
            | Term::Unit(_)
            | Term::OneUnit(_)
            | Term::Years(_)
            | Term::OneOfYears(_)
            | Term::ManyUnits(_)
            | Term::Plural(_)
            | Term::NamedDay(_)
            | Term::NamedPart(..)
            | Term::SpokenDay(_)
            | Term::SpokenPart(..)
            | Term::SamePeriod
            | Term::YearHead
            | Term::Part(_)
            | Term::Season(_)
            | Term::QuarterHead
            | Term::HalfHead
            | Term::DecadeWord(_)
            | Term::DecadeHead
            | Term::CenturyHead
            | Term::ClockHead
            | Term::DateHead
            | Term::Weekend
            | Term::Holiday(..)
            | Term::ClockName(_)
            | Term::MinutesBeside(_)
            | Term::Repeated(_)
            | Term::QuarterCode
            | Term::HalfCode
            | Term::Frequency(_)
            | Term::Reference(_) => Begins::Yes,
            Term::Few
            | Term::Article
            | Term::Edge(_)
            | Term::EdgeOfThis(_)
            | Term::EachNth(_)
            | Term::Degree(_)
            | Term::Lead(_)
            | Term::LeadLately
            | Term::LeadSpoken(_)
            | Term::JustNow
            | Term::Soon
            | Term::Ordinal(_)
            | Term::Often
            | Term::LastOf
            | Term::Ad
            | Term::Each => Begins::Led,
            _ => Begins::No,
        }
    }

    /// Which end of something the date behind this word is.
    pub(crate) fn bound(self) -> Option<Bound> {
        match self {
            Term::Since => Some(Bound::Start),
            Term::Until => Some(Bound::End),
            _ => None,
        }
    }
}
