//! The actors file, and the actors that a record brings itself.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use linimasa_analysis::{Diagnostic, Lexicon, Severity, decode};
use serde_json::Value;

/// Lexicons, each made once.
pub(crate) struct Lexicons {
    general: Rc<Lexicon>,
    /// The last record's own actors: records of one dossier share them.
    last: Option<(Value, Rc<Lexicon>)>,
}

impl Lexicons {
    /// Reads the actors file, if there is one; fails with its diagnostics.
    pub(crate) fn new(path: Option<&Path>) -> Result<Self, Vec<String>> {
        let general = match path {
            Some(path) => from_file(path)?,
            None => Lexicon::builtin(),
        };
        Ok(Lexicons {
            general: Rc::new(general),
            last: None,
        })
    }

    /// That of the actors file.
    pub(crate) fn general(&self) -> Rc<Lexicon> {
        Rc::clone(&self.general)
    }

    /// That of a record's own actors, if it has any.
    pub(crate) fn of(&mut self, actors: Option<&Value>) -> Result<Rc<Lexicon>, String> {
        let Some(actors) = actors else {
            return Ok(self.general());
        };
        if let Some((last, lexicon)) = &self.last
            && last == actors
        {
            return Ok(Rc::clone(lexicon));
        }
        let lexicon = Rc::new(from_json(actors)?);
        self.last = Some((actors.clone(), Rc::clone(&lexicon)));
        Ok(lexicon)
    }
}

fn from_file(path: &Path) -> Result<Lexicon, Vec<String>> {
    let name = path.to_string_lossy();
    let bytes = fs::read(path).map_err(|error| vec![format!("{name}: {error}")])?;
    let (text, _) = decode(&bytes);
    Lexicon::from_toml(&text).map_err(|errors| {
        errors
            .into_iter()
            .map(|error| {
                let at = error.span.start;
                Diagnostic::new(&name, &text, at, Severity::Error, error).to_string()
            })
            .collect()
    })
}

/// `actors` has the keys of an actors file.
fn from_json(actors: &Value) -> Result<Lexicon, String> {
    let Value::Array(items) = actors else {
        return Err(format!(
            "found `actors` that is no list; expected a list of objects with the keys of an \
             actors file, not {actors}"
        ));
    };
    let mut text = String::new();
    for item in items {
        let Value::Object(keys) = item else {
            return Err(format!("found {item} in `actors`; expected an object"));
        };
        text.push_str("[[actor]]\n");
        for (key, value) in keys.iter().filter(|(_, value)| !value.is_null()) {
            // Writing to a String does not fail.
            let _ = writeln!(text, "{} = {}", Value::from(key.as_str()), toml(value));
        }
    }
    Lexicon::from_toml(&text).map_err(|errors| {
        let messages: Vec<String> = errors.into_iter().map(|error| error.message).collect();
        format!("in `actors`: {}", messages.join("; "))
    })
}

/// A JSON value in TOML; its texts and lists are written alike.
fn toml(value: &Value) -> String {
    match value {
        Value::Object(keys) => {
            let pairs: Vec<String> = keys
                .iter()
                .map(|(key, value)| format!("{} = {}", Value::from(key.as_str()), toml(value)))
                .collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        other => other.to_string(),
    }
}
