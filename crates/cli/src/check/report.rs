//! What the check found, for people, for machines, and for the actors file.

use std::io::{self, Write};

use linimasa_analysis::census::{Census, Named, name};
use linimasa_analysis::{Compiled, Diagnostic, Severity};
use linimasa_dossier::model::Actor;
use serde::Serialize;
use serde_json::Value;

use crate::articles::count;

/// One line a finding.
pub(crate) fn text(compiled: &Compiled, census: &Census<'_>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let is_new = |actor: &Actor| census.new.iter().any(|one| one.actor.id == actor.id);
    let title = |actor: &Actor| title(actor, is_new(actor));
    for one in &census.new {
        writeln!(out, "new: {} {}", title(one.actor), tally(one))?;
    }
    for shared in &census.ambiguous {
        let by: Vec<String> = shared.by.iter().map(|one| title(one.actor)).collect();
        writeln!(out, "ambiguous: {} may be {}", shared.name, by.join(", "))?;
    }
    for (one, other) in &census.alike {
        writeln!(out, "the same? {} and {}", title(one), title(other))?;
    }
    for actor in &census.unnamed {
        writeln!(out, "not named: {} (`{}`)", name(actor), actor.id)?;
    }
    for (actor, alias) in &census.unused {
        writeln!(out, "not used: the alias {alias} of `{}`", actor.id)?;
    }
    let articles = compiled.model.articles.len();
    let mistakes = compiled
        .diagnostics
        .iter()
        .filter(|d| is_mistake(d))
        .count();
    let doubts = compiled.diagnostics.len() - mistakes;
    writeln!(
        out,
        "{}, {}, {}, {}",
        count(articles, "article"),
        count(mistakes, "mistake"),
        count(doubts, "warning"),
        count(census.new.len(), "new actor"),
    )
}

fn is_mistake(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
}

/// `Persatuan Petani (organisation)`, or the id of one who is listed.
fn title(actor: &Actor, is_new: bool) -> String {
    if is_new {
        format!("{} ({})", name(actor), actor.kind.as_str())
    } else {
        format!("{} (`{}`)", name(actor), actor.id)
    }
}

/// `14 mentions in 5 articles, first at a.md:12`.
fn tally(one: &Named<'_>) -> String {
    let (file, line) = one.first;
    let mentions = count(one.mentions, "mention");
    let articles = count(one.articles, "article");
    format!("{mentions} in {articles}, first at {file}:{line}")
}

/// An entry of the actors file for everybody new.
pub(crate) fn suggestions(census: &Census<'_>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for (index, one) in census.new.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        // A text in JSON is one in TOML too.
        let quoted = |text: &str| Value::from(text).to_string();
        writeln!(out, "# {}", tally(one))?;
        writeln!(out, "[[actor]]")?;
        writeln!(out, "id = {}", quoted(&one.actor.id))?;
        writeln!(out, "kind = {}", quoted(one.actor.kind.as_str()))?;
        writeln!(out, "name = {}", quoted(one.name()))?;
        let aliases: Vec<String> = one.aliases().into_iter().map(quoted).collect();
        if !aliases.is_empty() {
            writeln!(out, "aliases = [{}]", aliases.join(", "))?;
        }
    }
    Ok(())
}

#[derive(Serialize)]
struct Object<'c> {
    articles: usize,
    diagnostics: Vec<DiagnosticObject<'c>>,
    new: Vec<NewObject<'c>>,
    ambiguous: Vec<SharedObject<'c>>,
    alike: Vec<[&'c str; 2]>,
    not_named: Vec<&'c str>,
    not_used: Vec<AliasObject<'c>>,
}

#[derive(Serialize)]
struct DiagnosticObject<'c> {
    file: &'c str,
    line: u32,
    column: u32,
    severity: &'static str,
    message: &'c str,
}

#[derive(Serialize)]
struct NewObject<'c> {
    id: &'c str,
    kind: &'static str,
    name: &'c str,
    aliases: Vec<&'c str>,
    mentions: usize,
    articles: usize,
    file: &'c str,
    line: u32,
}

#[derive(Serialize)]
struct SharedObject<'c> {
    name: &'c str,
    actors: Vec<&'c str>,
}

#[derive(Serialize)]
struct AliasObject<'c> {
    actor: &'c str,
    alias: &'c str,
}

/// Everything as one object; actors are told by their ids.
pub(crate) fn json(compiled: &Compiled, census: &Census<'_>) -> io::Result<()> {
    let object = Object {
        articles: compiled.model.articles.len(),
        diagnostics: compiled.diagnostics.iter().map(diagnostic).collect(),
        new: census.new.iter().map(|one| new(one)).collect(),
        ambiguous: (census.ambiguous.iter())
            .map(|shared| SharedObject {
                name: shared.name,
                actors: shared.by.iter().map(|one| one.actor.id.as_str()).collect(),
            })
            .collect(),
        alike: (census.alike.iter())
            .map(|(one, other)| [one.id.as_str(), &other.id])
            .collect(),
        not_named: (census.unnamed.iter())
            .map(|actor| actor.id.as_str())
            .collect(),
        not_used: (census.unused.iter())
            .map(|&(actor, alias)| AliasObject {
                actor: &actor.id,
                alias,
            })
            .collect(),
    };
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &object)?;
    writeln!(out)
}

fn diagnostic(diagnostic: &Diagnostic) -> DiagnosticObject<'_> {
    DiagnosticObject {
        file: &diagnostic.file,
        line: diagnostic.line,
        column: diagnostic.column,
        severity: match diagnostic.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        message: &diagnostic.message,
    }
}

fn new<'c>(one: &Named<'c>) -> NewObject<'c> {
    let (file, line) = one.first;
    NewObject {
        id: &one.actor.id,
        kind: one.actor.kind.as_str(),
        name: one.name(),
        aliases: one.aliases(),
        mentions: one.mentions,
        articles: one.articles,
        file,
        line,
    }
}
