//! A page as lines of text.
//!
//! | element | what becomes of it |
//! | --- | --- |
//! | `p`, `div`, `h2`, `blockquote`, … | a line with a blank one around it |
//! | `br` | the end of a line |
//! | `li` | a line behind `- ` or its number |
//! | `tr` | a line, its cells apart by ` \| ` |
//! | `pre` | its lines as they are |
//! | `q` | its text in quotation marks |
//! | what a reader does not see | nothing |

use crate::dom::{Data, Dom, NodeId, ROOT, Step};
use crate::elements::{is_block, is_unseen};

/// What stands between two cells of a table's row.
const BETWEEN_CELLS: &str = " | ";

/// One line.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// What it says, its mark included.
    pub(crate) text: String,
    /// How many bytes the mark of a list's item takes.
    pub(crate) mark_len: usize,
    /// The line of the source it begins in, from 1.
    pub(crate) source: u64,
    /// The element around its first character.
    pub(crate) around: NodeId,
    /// How many of its bytes are text of links.
    pub(crate) linked: usize,
    /// How many of its bytes are text of links that only run a script.
    scripted: usize,
    /// Whether an element ends before it, and not only a line.
    pub(crate) after_gap: bool,
    /// The level of the heading it is.
    pub(crate) heading: Option<u8>,
}

impl Line {
    /// A headline that the page does not show.
    pub(crate) fn titled(title: &str) -> Self {
        Line {
            text: title.to_owned(),
            source: 1,
            heading: Some(1),
            ..Line::default()
        }
    }

    /// Whether it is a link, but for a few words.
    pub(crate) fn is_link(&self) -> bool {
        self.linked * 3 >= self.bare().len() * 2
    }

    /// What it says without the mark of a list's item.
    pub(crate) fn bare(&self) -> &str {
        &self.text[self.mark_len..]
    }
}

/// All lines of a page that a reader sees.
pub(crate) fn of(dom: &Dom) -> Vec<Line> {
    let mut reader = Reader {
        dom,
        lines: Vec::new(),
        line: Line::default(),
        wants_space: false,
        wants_mark: None,
        wants_cell: false,
        row_start: 0,
        after_gap: true,
        links: Vec::new(),
        lists: Vec::new(),
        pre: 0,
        heading: None,
    };
    for step in dom.walk(ROOT, |id| is_unseen(dom, id)) {
        match step {
            Step::Enter(id) => reader.enter(id),
            Step::Leave(id) => reader.leave(id),
        }
    }
    reader.end_line();
    reader.lines
}

/// All lines of a piece of HTML or of a plain text that may hold some, as one
/// text.
pub(crate) fn text_of(html: &str) -> String {
    join(&of(&Dom::parse(html)))
}

/// Lines as one text: a blank line where an element ended.
pub(crate) fn join<'l>(lines: impl IntoIterator<Item = &'l Line>) -> String {
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() {
            text.push_str(if line.after_gap { "\n\n" } else { "\n" });
        }
        text.push_str(&line.text);
    }
    text
}

struct Reader<'d> {
    dom: &'d Dom,
    lines: Vec<Line>,
    line: Line,
    /// Whether white space came before what comes next.
    wants_space: bool,
    /// The mark of the item that the next line begins.
    wants_mark: Option<String>,
    /// Whether a cell of a table ended before what comes next.
    wants_cell: bool,
    /// How many lines came before the row of a table.
    row_start: usize,
    after_gap: bool,
    /// For each link around: whether it runs a script.
    links: Vec<bool>,
    /// For each list around: the number of its last item, where it counts.
    lists: Vec<Option<u32>>,
    /// How many elements around keep white space.
    pre: usize,
    heading: Option<u8>,
}

impl Reader<'_> {
    fn enter(&mut self, id: NodeId) {
        let element = match self.dom.data(id) {
            Data::Element(element) => element,
            Data::Text(text) => return self.text(id, text),
            Data::Other => return,
        };
        let name = element.name();
        if is_block(name) {
            self.end_block();
        }
        match name {
            "a" => {
                let href = element.attribute("href").unwrap_or_default();
                self.links.push(is_script(href));
            }
            "br" => self.end_line(),
            "ol" => self.lists.push(Some(0)),
            "ul" | "menu" | "dir" => self.lists.push(None),
            "li" => self.wants_mark = Some(self.mark()),
            "tr" => self.row_start = self.lines.len(),
            // A cell of several lines lays the page out.
            "td" | "th" if self.lines.len() > self.row_start => self.end_block(),
            "td" | "th" => self.wants_cell = !self.line.text.is_empty(),
            "pre" | "listing" | "xmp" => self.pre += 1,
            "q" => self.push(id, "“"),
            _ => {}
        }
        if let Some(level) = level(name) {
            self.heading = Some(level);
        }
    }

    fn leave(&mut self, id: NodeId) {
        let Some(element) = self.dom.element(id) else {
            return;
        };
        let name = element.name();
        match name {
            "a" => {
                self.links.pop();
            }
            "ol" | "ul" | "menu" | "dir" => {
                self.lists.pop();
            }
            "pre" | "listing" | "xmp" => self.pre = self.pre.saturating_sub(1),
            "q" if !self.line.text.is_empty() => self.line.text.push('”'),
            _ => {}
        }
        if is_block(name) {
            self.end_block();
        }
        if name == "li" {
            self.wants_mark = None;
        }
        if level(name).is_some() {
            self.heading = None;
        }
    }

    /// The mark of the next item: its number where its list counts.
    fn mark(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{number}. ")
            }
            _ => "- ".to_owned(),
        }
    }

    fn text(&mut self, id: NodeId, text: &str) {
        if self.pre > 0 {
            for (i, row) in text.split('\n').enumerate() {
                if i > 0 {
                    self.end_line();
                }
                self.push(id, row.trim_end());
            }
            return;
        }
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        for (i, word) in text.split(is_space).enumerate() {
            self.wants_space |= i > 0;
            self.push(id, word);
        }
    }

    /// Adds a run of text without white space that may collapse.
    fn push(&mut self, id: NodeId, run: &str) {
        // NUL is no character of a text; the parser keeps it in places.
        let run = run.trim_matches('\0');
        if run.is_empty() {
            return;
        }
        if self.line.text.is_empty() {
            self.begin_line(id);
        } else if self.wants_cell {
            self.line.text.push_str(BETWEEN_CELLS);
        } else if self.wants_space {
            self.line.text.push(' ');
        }
        (self.wants_space, self.wants_cell) = (false, false);
        self.line.text.push_str(run);
        if let Some(runs_script) = self.links.last() {
            self.line.linked += run.len();
            self.line.scripted += if *runs_script { run.len() } else { 0 };
        }
    }

    fn begin_line(&mut self, id: NodeId) {
        let mark = self.wants_mark.take().unwrap_or_default();
        self.line = Line {
            mark_len: mark.len(),
            text: mark,
            source: self.dom.line(id),
            around: self.dom.parent(id).unwrap_or(ROOT),
            after_gap: self.after_gap,
            heading: self.heading,
            ..Line::default()
        };
        self.after_gap = false;
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        (self.wants_space, self.wants_cell) = (false, false);
        let letters: usize = line.bare().split(' ').map(str::len).sum();
        if letters > line.scripted {
            self.lines.push(line);
        } else {
            // Nothing between two ends of lines parts paragraphs.
            self.after_gap = true;
        }
    }

    fn end_block(&mut self) {
        self.end_line();
        self.after_gap = true;
    }
}

/// Whether an address is no place but a script.
fn is_script(href: &str) -> bool {
    let bare: String = href
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take("javascript:".len())
        .collect();
    bare.eq_ignore_ascii_case("javascript:")
}

fn level(name: &str) -> Option<u8> {
    let digit = name.strip_prefix('h')?;
    digit.parse().ok().filter(|level| (1..=6).contains(level))
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[track_caller]
    fn check(html: &str, text: &str) {
        assert_eq!(text_of(html), text);
    }

    #[test]
    fn blocks_are_lines_with_a_blank_one_between() {
        check(
            "<h2>Banjir</h2><p>Air\n  <b>su</b>rut.<p>Warga pulang.",
            "Banjir\n\nAir surut.\n\nWarga pulang.",
        );
        check("<div>Satu<div>dua</div>tiga</div>", "Satu\n\ndua\n\ntiga");
    }

    #[test]
    fn a_break_ends_a_line_and_two_end_a_paragraph() {
        check("<p>Satu<br>dua<br><br>tiga", "Satu\ndua\n\ntiga");
        check("<pre>Satu\n  dua</pre>", "Satu\n  dua");
    }

    #[test]
    fn items_and_rows_are_lines() {
        check(
            "<ul><li>Satu<li><p>Dua</ul><ol><li>Tiga<li>Empat</ol>",
            "- Satu\n\n- Dua\n\n1. Tiga\n\n2. Empat",
        );
        check(
            "<table><tr><th>Kota<th>Korban<tr><td>Demak<td> 12 orang<tr><td><td>3</table>",
            "Kota | Korban\n\nDemak | 12 orang\n\n3",
        );
        check(
            "<table><tr><td>Depan<br>Politik<td>Harga Kopi<br>Naik</table>",
            "Depan\nPolitik\n\nHarga Kopi\nNaik",
        );
    }

    #[test]
    fn entities_are_characters_and_markup_in_text_stays_text() {
        check(
            "<p>Rp&nbsp;5 &amp; &lt;b&gt; &#8220;ya&#8221; &ndash; <q>tidak</q>",
            "Rp\u{a0}5 & <b> “ya” – “tidak”",
        );
    }

    #[test]
    fn what_a_reader_does_not_see_is_no_text() {
        check(
            "<title>x</title><script>x</script><style>x</style><!-- x --><p hidden>x<p>Satu\
             <span style='color:red; DISPLAY : none !important'>x</span><template>x</template>\
             <noscript>x</noscript><i aria-hidden=true>x</i><b class='a sr-only'>x</b>\
             <button>x</button><textarea>x</textarea><svg><text>x</text></svg>",
            "Satu",
        );
        check("<div aria-hidden=true><p>Satu</div>", "Satu");
    }

    #[test]
    fn a_link_that_runs_a_script_is_no_line() {
        check(
            "<p><a href=' java\tscript:go()'>Bagikan</a><p>Kata <a href='javascript:x'>Sari</a>.",
            "Kata Sari.",
        );
    }
}
