//! A made-up dossier of any size: the same for the same numbers.

use linimasa_dossier::ActorIx;
use linimasa_dossier::calendar::Day;
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::{
    Actor, ActorKind, Article, DossierModel, Mention, Span, Statement, TimeExpression, TimeValue,
};
use linimasa_dossier::query::{Axis, Selection};

/// How many actors are named.
pub(crate) const ACTORS: u32 = 50;
/// How many months are spoken of and published in.
pub(crate) const MONTHS: u32 = 60;
const YEAR_FIRST: i32 = 2020;
/// How many different words there are.
const VOCABULARY: u32 = 30_000;
const SYLLABLES: [&str; 32] = [
    "ba", "ti", "ku", "mo", "ran", "sel", "da", "per", "an", "ke", "gu", "lis", "ter", "nya", "si",
    "ru", "pa", "wo", "ing", "meng", "kal", "hu", "tan", "be", "jo", "lam", "ni", "su", "ra", "go",
    "di", "yak",
];

/// Numbers that look like chance (splitmix64).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % u64::from(end)) as u32
    }

    /// Small numbers much more often than large ones, as names and words are
    /// used.
    fn skewed_below(&mut self, end: u32) -> u32 {
        let a = self.below(1 << 16) as f64 / f64::from(1 << 16);
        (f64::from(end) * a * a * a) as u32
    }
}

/// `articles` of `statements` sentences each, published in order.
pub(crate) fn model(articles: u32, statements: u32) -> DossierModel {
    let mut chance = Chance(7);
    DossierModel {
        actors: (0..ACTORS).map(actor).collect(),
        articles: (0..articles)
            .map(|number| article(number, articles, statements, &mut chance))
            .collect(),
        ..DossierModel::default()
    }
}

fn actor(number: u32) -> Actor {
    Actor {
        id: format!("actor-{number}"),
        kind: ActorKind::Person,
        name: vec![("id".into(), format!("Pelaku {number}"))],
        aliases: Vec::new(),
        country: None,
        wikidata: None,
    }
}

fn article(number: u32, articles: u32, statements: u32, chance: &mut Chance) -> Article {
    let days = MONTHS * 30;
    let day = (u64::from(number) * u64::from(days) / u64::from(articles)) as i32;
    let published = first_day().plus_days(day);
    let mut article = Article {
        id: format!("article-{number}"),
        title: Some(format!("Judul {number}")),
        outlet: Some(format!("Media {}", chance.skewed_below(20))),
        published: Some(Edtf::Date(Date::day(published))),
        lang: "id".into(),
        ..Article::default()
    };
    for _ in 0..statements {
        let statement = statement(published, &mut article.text, chance);
        article.statements.push(statement);
    }
    article
}

/// A sentence of 18 words, appended to `text`. Its marks stand on words of
/// theirs: what they say does not matter here.
fn statement(published: Day, text: &mut String, chance: &mut Chance) -> Statement {
    let mut statement = Statement::default();
    statement.span.start = text.len() as u32;
    let (names, dates) = (chance.below(4), chance.below(3));
    for at in 0..18 {
        let start = text.len() as u32;
        word(chance.skewed_below(VOCABULARY), text);
        let end = text.len() as u32;
        let span = Span { start, end };
        if at < names {
            let actor = chance.skewed_below(ACTORS);
            statement.mentions.push(Mention { span, actor });
        } else if at < names + dates {
            statement.times.push(time(span, published, chance));
        }
        text.push(' ');
    }
    statement.span.end = text.len() as u32;
    statement
}

fn word(number: u32, text: &mut String) {
    let mut rest = number as usize;
    loop {
        text.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
        if rest == 0 {
            break;
        }
    }
}

/// A day within some months before publication; sometimes only its month or
/// year.
fn time(span: Span, published: Day, chance: &mut Chance) -> TimeExpression {
    let back = chance.skewed_below(400) as i32;
    let day = published.plus_days(-back).max(first_day());
    let (year, month, _) = day.civil();
    let date = match chance.below(100) {
        0..=2 => Date::year(year),
        3..=12 => Date::month(year, month),
        _ => Some(Date::day(day)),
    };
    TimeExpression {
        span,
        value: TimeValue::Date(Edtf::Date(date.unwrap_or(Date::day(day)))),
        modifier: None,
        time_of_day: None,
        bound: None,
    }
}

pub(crate) fn first_day() -> Day {
    Day::from_civil(YEAR_FIRST, 1, 1).unwrap_or(Day(0))
}

/// What a reader chooses one after the other: an actor is toggled and the range
/// is moved each time.
pub(crate) fn selections(count: usize, axis: Axis) -> Vec<Selection> {
    let mut chance = Chance(11);
    let mut actors: Vec<ActorIx> = Vec::new();
    let next = |_| {
        let toggled = ActorIx(chance.skewed_below(ACTORS));
        match actors.iter().position(|&actor| actor == toggled) {
            Some(at) => drop(actors.remove(at)),
            None => actors.push(toggled),
        }
        if actors.len() > 3 {
            actors.remove(0);
        }
        let from = first_day().plus_days(chance.below(MONTHS * 30) as i32);
        Selection {
            actors: actors.clone(),
            from: Some(from),
            to: Some(from.plus_days(90 + chance.below(640) as i32)),
            axis,
            ..Selection::default()
        }
    };
    (0..count).map(next).collect()
}
