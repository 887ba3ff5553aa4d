//! A regression line.

/// Returns the slope of the least-squares line through points `(x, y)`; 0 for fewer than two.
pub(crate) fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let mean = |pick: fn(&(f64, f64)) -> f64| points.iter().map(pick).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let spread: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    let together: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    if spread > 0.0 { together / spread } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_its_own_slope_and_noise_has_none() {
        let line: Vec<_> = (0..50).map(|x| (f64::from(x), 3.0 * f64::from(x) + 7.0)).collect();
        assert!((slope(&line) - 3.0).abs() < 1e-9);
        let noise: Vec<_> = (0..1000).map(|x| (f64::from(x), f64::from(x * 7919 % 101))).collect();
        assert!(slope(&noise).abs() < 0.01, "{}", slope(&noise));
        assert_eq!((slope(&[]), slope(&[(1.0, 2.0)])), (0.0, 0.0));
    }
}
