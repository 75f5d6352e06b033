//! Sections of the page that a reader may skip: "Skip Most read and continue
//! reading", the section's name, its stories, "End of Most read".

use std::ops::Range;

use crate::body::line::Line;

/// Up to how many words a section's name has, and by how many the lines around
/// it are longer.
const NAME_WORDS_MAX: usize = 8;
const MORE_WORDS_MAX: usize = 5;

/// How many lines a section has.
const LINES_MAX: usize = 30;

/// The sections: a line with a name, the name by itself, and further below a
/// line that ends with it.
pub(super) fn find(lines: &[Line<'_>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 1..lines.len() {
        let name = lines[at].text;
        let words = lines[at].words();
        let is_around = |line: &Line<'_>| {
            let more = line.words().saturating_sub(words);
            (1..=MORE_WORDS_MAX).contains(&more) && !line.is_stopped()
        };
        let opener = &lines[at - 1];
        let opens = (1..=NAME_WORDS_MAX).contains(&words)
            && is_around(opener)
            && opener.text.contains(name)
            && !opener.text.ends_with(name);
        if !opens {
            continue;
        }
        let below = lines.iter().enumerate().skip(at + 1).take(LINES_MAX);
        let mut ends = below.filter(|(_, line)| is_around(line) && line.text.ends_with(name));
        if let Some((end, _)) = ends.next() {
            found.push(at - 1..end + 1);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::body::line::split;

    #[test]
    fn a_section_lies_between_what_skips_it_and_its_end() {
        let text = "Air naik.\nLewati Kabar pilihan dan terus membaca\nKabar pilihan\n\
                    Kapal karam\nPasar dibuka\nAkhir dari Kabar pilihan\nAir surut.";
        assert_eq!(find(&split(text)).first(), Some(&(1..6)));
        let text = "Kapal karam di Selat Sunda lagi\nKapal karam\nAir naik.\nAir surut.";
        assert!(find(&split(text)).is_empty());
    }
}
