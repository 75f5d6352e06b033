//! The JSON object that tells what one text says.

use linimasa_analysis::actors::{ActorMention, Found};
use linimasa_analysis::{Analysis, Lexicon};
use linimasa_dossier::model::{Actor, Figure, Span, TimeExpression};
use serde::Serialize;
use serde_json::{Number, Value};

use super::offsets::CodePoints;

/// Where a text came from: one key of its object.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Source<'t> {
    /// A file.
    File(&'t str),
    /// A record with this id.
    #[serde(rename = "id")]
    Record(&'t Value),
}

#[derive(Serialize)]
pub(crate) struct Object<'t> {
    #[serde(flatten)]
    source: Source<'t>,
    /// What the offsets count in, where it is not the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'t str>,
    metadata: Metadata<'t>,
    body: Vec<(usize, usize)>,
    dates: Vec<DateObject<'t>>,
    actors: Vec<ActorObject<'t>>,
    figures: Vec<FigureObject<'t>>,
    /// What is no body; only where it is asked for, like every `rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    furniture: Option<Vec<FurnitureObject<'t>>>,
}

#[derive(Serialize)]
struct Metadata<'t> {
    title: Option<&'t str>,
    outlet: Option<&'t str>,
    byline: &'t [String],
    published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published_from: Option<&'static str>,
    url: Option<&'t str>,
    via: &'t [String],
    lang: Option<&'t str>,
}

#[derive(Serialize)]
struct DateObject<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    r#type: &'static str,
    value: String,
    r#mod: Option<&'static str>,
    tod: Option<&'static str>,
    bound: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Serialize)]
struct ActorObject<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    actor: Option<&'t str>,
    name: &'t str,
    kind: &'static str,
    wikidata: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Serialize)]
struct FigureObject<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    value: Option<Number>,
    unit: &'t str,
    qualifier: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Serialize)]
struct FurnitureObject<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    rule: &'static str,
}

/// What an object shows beside what a text says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shows {
    /// The text, which was made of something else.
    pub(crate) text: bool,
    /// The rules that found it.
    pub(crate) rules: bool,
}

/// Everything that a text says.
pub(crate) fn object<'t>(
    source: &Source<'t>,
    text: &'t str,
    analysis: &'t Analysis,
    lexicon: &'t Lexicon,
    shows: Shows,
) -> Object<'t> {
    let place = Place {
        text,
        points: CodePoints::new(text),
    };
    let lang = analysis.metadata.lang.as_deref();
    let rules = &analysis.rules;
    let rule = |rule: &&'static str| shows.rules.then_some(*rule);
    Object {
        source: *source,
        text: shows.text.then_some(text),
        metadata: metadata(analysis),
        body: analysis
            .body
            .iter()
            .map(|&span| place.points.of(span))
            .collect(),
        dates: (analysis.times.iter().zip(&rules.times))
            .map(|(time, by)| place.date(time, rule(by)))
            .collect(),
        actors: (analysis.mentions.iter().zip(&rules.mentions))
            .filter_map(|(mention, by)| place.actor(mention, lexicon, lang, rule(by)))
            .collect(),
        figures: (analysis.figures.iter().zip(&rules.figures))
            .map(|(figure, by)| place.figure(figure, rule(by)))
            .collect(),
        furniture: shows.rules.then(|| {
            (analysis.furniture.iter())
                .map(|&(span, rule)| place.furniture(span, rule))
                .collect()
        }),
    }
}

fn metadata(analysis: &Analysis) -> Metadata<'_> {
    let metadata = &analysis.metadata;
    Metadata {
        title: metadata.title.as_deref(),
        outlet: metadata.outlet.as_deref(),
        byline: &metadata.byline,
        published: metadata.published.map(|published| published.to_string()),
        published_from: metadata.published_from.map(|from| from.as_str()),
        url: metadata.url.as_deref(),
        via: &metadata.via,
        lang: metadata.lang.as_deref(),
    }
}

/// A text and where its characters are.
struct Place<'t> {
    text: &'t str,
    points: CodePoints<'t>,
}

impl<'t> Place<'t> {
    fn slice(&self, span: Span) -> &'t str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or("")
    }

    fn date(&self, time: &TimeExpression, rule: Option<&'static str>) -> DateObject<'t> {
        let (start, end) = self.points.of(time.span);
        DateObject {
            start,
            end,
            text: self.slice(time.span),
            r#type: time.value.type_name(),
            value: time.value.to_string(),
            r#mod: time.modifier.map(|modifier| modifier.as_str()),
            tod: time.time_of_day.map(|part| part.as_str()),
            bound: time.bound.map(|bound| bound.as_str()),
            rule,
        }
    }

    fn actor(
        &self,
        mention: &'t ActorMention,
        lexicon: &'t Lexicon,
        lang: Option<&str>,
        rule: Option<&'static str>,
    ) -> Option<ActorObject<'t>> {
        let (start, end) = self.points.of(mention.span);
        let text = self.slice(mention.span);
        Some(match &mention.actor {
            Found::Known(index) => {
                let actor = lexicon.actors().get(*index)?;
                ActorObject {
                    start,
                    end,
                    text,
                    actor: Some(&actor.id),
                    name: name(actor, lang),
                    kind: actor.kind.as_str(),
                    wikidata: actor.wikidata.as_deref(),
                    rule,
                }
            }
            Found::New { name, kind } => ActorObject {
                start,
                end,
                text,
                actor: None,
                name,
                kind: kind.as_str(),
                wikidata: None,
                rule,
            },
        })
    }

    fn figure(&self, figure: &'t Figure, rule: Option<&'static str>) -> FigureObject<'t> {
        let (start, end) = self.points.of(figure.span);
        FigureObject {
            start,
            end,
            text: self.slice(figure.span),
            value: number(figure.value),
            unit: &figure.unit,
            qualifier: figure.qualifier.map(|qualifier| qualifier.as_str()),
            rule,
        }
    }

    fn furniture(&self, span: Span, rule: &'static str) -> FurnitureObject<'t> {
        let (start, end) = self.points.of(span);
        FurnitureObject {
            start,
            end,
            text: self.slice(span),
            rule,
        }
    }
}

/// An actor's name in a language, or the first it has.
fn name<'a>(actor: &'a Actor, lang: Option<&str>) -> &'a str {
    let names = &actor.name;
    names
        .iter()
        .find(|(tag, _)| Some(tag.as_str()) == lang)
        .or(names.first())
        .map_or(&actor.id, |(_, name)| name)
}

/// A whole number without a fraction: `2000`, not `2000.0`.
fn number(value: f64) -> Option<Number> {
    let digits = value.to_string();
    match digits.parse::<i64>() {
        Ok(whole) => Some(Number::from(whole)),
        Err(_) => Number::from_f64(value),
    }
}
