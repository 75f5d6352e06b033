//! The glue of wasm-bindgen as a factory: as many instances of one compiled
//! module as the page asks for, where wasm-bindgen knows one alone.

use crate::shell::Outcome;

/// Where the glue takes hold of the instance.
const TAKE: &str = "wasm = instance.exports;";

/// The same with a watch over every call: a trap has torn the memory, also
/// where no panic comes before it, as at the end of memory or of the stack.
const TAKE_WATCHED: &str = "\
wasm = Object.fromEntries(Object.entries(instance.exports).map(([name, item]) => [name, typeof item !== 'function' ? item : (...given) => {
        try {
            return item(...given);
        } catch (error) {
            if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) onTrap(error);
            throw error;
        }
    }]));";

/// What `stop` leaves in place of the module: what still listens to the page or
/// waits for a timer must not run in torn memory.
const STOP: &str = "stop() { wasm = new Proxy({}, { get: () => () => 0 }); }";

/// The start of the address that wasm-bindgen falls back to.
const ADDRESS: &str = "module_or_path = new URL(";

/// How an object of the module is let go of by `using`: it is in the shim's hands
/// alone, which has no use for that.
const DISPOSAL: &str = "if (Symbol.dispose) ";

/// The module `glue` with one export: `instantiate(onTrap)`, which gives a fresh
/// set of all that `glue` exports, with its default export as `init`, and with
/// `stop()`, after which nothing runs in that instance any more. `onTrap` is
/// called with the error that tore it. `marks` begins the names by which its Yew
/// knows nodes: two on one page would find each other's.
pub(super) fn factory(glue: &str, marks: &str) -> Outcome<String> {
    let glue = glue.replace("__yew_", marks);
    if glue.matches(TAKE).count() != 1 {
        return Err(format!("wasm-bindgen's glue should hold `{TAKE}` once").into());
    }
    let glue = glue.replace(TAKE, TAKE_WATCHED);
    let mut names = vec![STOP.to_owned()];
    let mut body = String::with_capacity(glue.len());
    // The shim says where the module lies; bundlers would take this for a file.
    let is_needed = |line: &&str| !line.contains(ADDRESS) && !line.starts_with(DISPOSAL);
    for line in glue.lines().filter(is_needed) {
        body.push_str(without_export(line, &mut names)?);
        body.push('\n');
    }
    if !names.iter().any(|name| name.starts_with("init:")) {
        return Err("wasm-bindgen's glue has no default export".into());
    }
    let names = names.join(", ");
    Ok(format!(
        "export function instantiate(onTrap) {{\n{body}return {{ {names} }};\n}}\n"
    ))
}

/// The line as it may stand in a function; what it exports goes to `names`.
fn without_export<'a>(line: &'a str, names: &mut Vec<String>) -> Outcome<&'a str> {
    let unknown = || format!("wasm-bindgen's glue has a line of a new kind: `{line}`");
    if line.starts_with("import ") {
        return Err(unknown().into());
    }
    let Some(rest) = line.strip_prefix("export ") else {
        return Ok(line);
    };
    if let Some(list) = rest.strip_prefix('{') {
        let default = list.split([',', '}']).find_map(|item| {
            let (name, alias) = item.trim().split_once(" as ")?;
            (alias == "default").then_some(name)
        });
        names.push(format!("init: {}", default.ok_or_else(unknown)?));
        return Ok("");
    }
    let name = ["class ", "function "]
        .iter()
        .find_map(|kind| rest.strip_prefix(kind))
        .and_then(|named| named.split([' ', '(']).next())
        .ok_or_else(unknown)?;
    names.push(name.to_owned());
    Ok(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
export class Handle {
}
if (Symbol.dispose) Handle.prototype[Symbol.dispose] = Handle.prototype.free;
export function mount(root) {
    root.__yew_id = wasm.mount(root);
}
let wasm;
function __wbg_finalize_init(instance) {
    wasm = instance.exports;
}
if (module_or_path === undefined) {
    module_or_path = new URL('linimasa_bg.wasm', import.meta.url);
}
export { initSync, __wbg_init as default };
";

    #[test]
    fn the_factory_gives_what_the_glue_exports_and_marks_nodes_as_ours() {
        let made = factory(GLUE, "__lini_").unwrap();
        let exports: Vec<&str> = made
            .lines()
            .filter(|line| line.starts_with("export"))
            .collect();
        assert_eq!(exports, ["export function instantiate(onTrap) {"]);
        assert!(!made.contains("linimasa_bg.wasm"));
        assert!(!made.contains("Symbol.dispose"));
        assert!(made.contains("\nfunction mount(root) {\n    root.__lini_id ="));
        assert!(made.contains(", Handle, mount, init: __wbg_init };\n}\n"));
    }

    #[test]
    fn glue_of_a_kind_that_is_not_known_stops_the_build() {
        for odd in [
            "import * as env from 'env';\n",
            "export let memory;\n",
            "export { initSync };\n",
        ] {
            assert!(factory(&format!("{odd}{GLUE}"), "").is_err(), "{odd}");
        }
        assert!(factory(&GLUE.replace(TAKE, ""), "").is_err());
        assert!(factory(&GLUE.replace("export {", "const all = {"), "").is_err());
    }
}
