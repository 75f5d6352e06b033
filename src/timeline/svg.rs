//! Small helpers for drawing: geometry goes into attributes.

/// Pixels with at most one decimal.
pub fn px(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let mut out = String::new();
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs();
    out.push_str(&(tenths / 10).to_string());
    if !tenths.is_multiple_of(10) {
        out.push('.');
        out.push_str(&(tenths % 10).to_string());
    }
    out
}

/// A pill with a round end where its date ends and an arrow where the axis
/// cuts it.
pub fn pill(x: f64, y: f64, width: f64, height: f64, cut_left: bool, cut_right: bool) -> String {
    let half = height / 2.0;
    let (left, right) = (x + half, x + width - half);
    let end = |cut: bool, tip: f64, base: f64, to: f64, sweep_to: f64| {
        if cut {
            [
                "L",
                &px(tip),
                " ",
                &px(y + half),
                "L",
                &px(base),
                " ",
                &px(to),
            ]
            .concat()
        } else {
            let arc = ["A", &px(half), " ", &px(half), " 0 0 1 "].concat();
            [&arc, &px(base), " ", &px(sweep_to)].concat()
        }
    };
    [
        "M",
        &px(left),
        " ",
        &px(y),
        "L",
        &px(right),
        " ",
        &px(y),
        &end(cut_right, x + width, right, y + height, y + height),
        "L",
        &px(left),
        " ",
        &px(y + height),
        &end(cut_left, x, left, y, y),
        "Z",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_are_rounded_to_one_decimal() {
        assert_eq!(px(12.0), "12");
        assert_eq!(px(12.34), "12.3");
        assert_eq!(px(-0.26), "-0.3");
        assert_eq!(px(-0.01), "0");
    }

    #[test]
    fn a_cut_end_is_an_arrow() {
        let path = pill(0.0, 0.0, 40.0, 10.0, false, true);
        assert_eq!(path, "M5 0L35 0L40 5L35 10L5 10A5 5 0 0 1 5 0Z");
    }
}
