//! The circles of a graph: its strongly connected components of more than one node (Tarjan).

use std::collections::BTreeSet;

/// Returns each circle's nodes, sorted; `edges` has the nodes that each node leads to.
pub(super) fn circles(edges: &[BTreeSet<usize>]) -> Vec<Vec<usize>> {
    let mut search =
        Search { edges, points: vec![None; edges.len()], stack: Vec::new(), seen: 0, circles: Vec::new() };
    for point in 0..edges.len() {
        if search.points[point].is_none() {
            search.visit(point);
        }
    }
    search.circles.sort();
    search.circles
}

struct Search<'a> {
    edges: &'a [BTreeSet<usize>],
    points: Vec<Option<Point>>,
    /// The nodes whose circle is not known yet.
    stack: Vec<usize>,
    seen: usize,
    circles: Vec<Vec<usize>>,
}

#[derive(Clone, Copy)]
struct Point {
    /// The number of nodes seen before it.
    number: usize,
    on_stack: bool,
}

impl Search<'_> {
    /// Visits a node and all that it leads to; returns the smallest number reachable from it.
    fn visit(&mut self, at: usize) -> usize {
        let number = self.seen;
        self.seen += 1;
        self.stack.push(at);
        self.points[at] = Some(Point { number, on_stack: true });
        let mut lowest = number;
        for &next in &self.edges[at] {
            lowest = match self.points[next] {
                None => lowest.min(self.visit(next)),
                Some(point) if point.on_stack => lowest.min(point.number),
                Some(_) => lowest,
            };
        }
        if lowest == number {
            self.close(at);
        }
        lowest
    }

    /// Takes the nodes of a circle, down to this one, off the stack.
    fn close(&mut self, first: usize) {
        let from = self.stack.iter().rposition(|point| *point == first).unwrap_or(0);
        let mut circle = self.stack.split_off(from);
        for point in &circle {
            if let Some(point) = &mut self.points[*point] {
                point.on_stack = false;
            }
        }
        if circle.len() > 1 {
            circle.sort_unstable();
            self.circles.push(circle);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(edges: &[&[usize]]) -> Vec<Vec<usize>> {
        circles(&edges.iter().map(|to| to.iter().copied().collect()).collect::<Vec<_>>())
    }

    #[test]
    fn a_tree_and_a_diamond_have_none() {
        assert_eq!(found(&[&[1, 2], &[3], &[3], &[]]), Vec::<Vec<usize>>::new());
        assert_eq!(found(&[&[0]]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn each_circle_is_found_once_however_it_is_reached() {
        assert_eq!(found(&[&[1], &[2, 3], &[0], &[4], &[3]]), [vec![0, 1, 2], vec![3, 4]]);
        assert_eq!(found(&[&[1, 2], &[0], &[0]]), [vec![0, 1, 2]]);
    }
}
