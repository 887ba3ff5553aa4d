//! Dominators of a directed graph, by the algorithm of Cooper, Harvey and Kennedy ("A Simple, Fast
//! Dominance Algorithm", 2001).

use std::collections::{BTreeMap, BTreeSet};

/// A directed graph.
pub(crate) struct Graph<N> {
    edges: BTreeMap<N, BTreeSet<N>>,
}

impl<N: Copy + Ord> Graph<N> {
    pub(crate) fn new() -> Self {
        Self { edges: BTreeMap::new() }
    }

    /// Adds an edge; one from a node to itself has no effect.
    pub(crate) fn edge(&mut self, from: N, to: N) {
        if from != to {
            self.edges.entry(from).or_default().insert(to);
        }
    }

    /// Returns whether there is a path from one node to another.
    pub(crate) fn reaches(&self, from: N, to: N) -> bool {
        self.postorder(from).contains(&to)
    }

    /// Returns the immediate dominator of each reachable node except the root.
    pub(crate) fn dominators(&self, root: N) -> BTreeMap<N, N> {
        let order = self.postorder(root);
        let place: BTreeMap<N, usize> = order.iter().enumerate().map(|(at, node)| (*node, at)).collect();
        let mut before = BTreeMap::<N, Vec<N>>::new();
        for from in &order {
            for to in self.after(*from) {
                before.entry(*to).or_default().push(*from);
            }
        }
        let mut found = BTreeMap::from([(root, root)]);
        loop {
            let mut changed = false;
            for node in order.iter().rev().filter(|node| **node != root) {
                let known = before.get(node).into_iter().flatten().filter(|one| found.contains_key(one));
                let nearest = known.copied().reduce(|one, other| meet(&found, &place, one, other));
                if let Some(nearest) = nearest {
                    changed |= found.insert(*node, nearest) != Some(nearest);
                }
            }
            if !changed {
                found.remove(&root);
                return found;
            }
        }
    }

    fn after(&self, node: N) -> impl Iterator<Item = &N> {
        self.edges.get(&node).into_iter().flatten()
    }

    /// Returns the reachable nodes in postorder.
    fn postorder(&self, root: N) -> Vec<N> {
        let (mut order, mut seen) = (Vec::new(), BTreeSet::from([root]));
        let mut open = vec![(root, self.after(root))];
        while let Some((node, after)) = open.last_mut() {
            match after.find(|next| !seen.contains(next)) {
                Some(next) => {
                    seen.insert(*next);
                    open.push((*next, self.after(*next)));
                }
                None => {
                    order.push(*node);
                    open.pop();
                }
            }
        }
        order
    }
}

/// Returns the nearest common dominator.
fn meet<N: Copy + Ord>(found: &BTreeMap<N, N>, place: &BTreeMap<N, usize>, mut one: N, mut other: N) -> N {
    let at = |node: &N| place.get(node).copied();
    while one != other {
        let lower = if at(&one) < at(&other) { &mut one } else { &mut other };
        match found.get(lower) {
            Some(above) if above != lower => *lower = *above,
            _ => break,
        }
    }
    one
}

#[cfg(test)]
mod tests {
    use super::Graph;

    fn graph(edges: &[(char, char)]) -> Graph<char> {
        let mut graph = Graph::new();
        edges.iter().for_each(|(from, to)| graph.edge(*from, *to));
        graph
    }

    #[test]
    fn what_two_ways_lead_to_belongs_to_where_they_part() {
        let diamond = graph(&[('r', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'd'), ('c', 'd'), ('d', 'e')]);
        let owners: Vec<_> = diamond.dominators('r').into_iter().collect();
        assert_eq!(owners, [('a', 'r'), ('b', 'a'), ('c', 'a'), ('d', 'a'), ('e', 'd')]);
    }

    #[test]
    fn circles_and_what_nobody_reaches_do_no_harm() {
        let circle = graph(&[('r', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b'), ('x', 'b')]);
        let owners: Vec<_> = circle.dominators('r').into_iter().collect();
        assert_eq!(owners, [('a', 'r'), ('b', 'a')]);
        assert!(!circle.reaches('r', 'x'));
    }

    #[test]
    fn a_circle_with_two_doors_belongs_to_who_has_both() {
        let doors = graph(&[('r', 'a'), ('r', 'b'), ('a', 'c'), ('b', 'd'), ('c', 'd'), ('d', 'c')]);
        let owners: Vec<_> = doors.dominators('r').into_iter().collect();
        assert_eq!(owners, [('a', 'r'), ('b', 'r'), ('c', 'r'), ('d', 'r')]);
    }
}
