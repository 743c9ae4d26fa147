/** @typedef {import('./imports.mjs').Edge} Edge */

/** The rings of a graph: each group of two and more from each of which one comes to all others. @param {readonly Edge[]} edges @returns {string[][]} */
export function rings(edges) {
	const onward = neighbours(edges, 'from', 'to');
	const back = neighbours(edges, 'to', 'from');
	/** @type {Set<string>} */
	const placed = new Set();
	const found = [];
	for (const start of lastLeftFirst(onward)) {
		if (placed.has(start)) continue;
		const ring = [...distances([start], back, placed).keys()];
		for (const node of ring) placed.add(node);
		if (ring.length > 1) found.push(ring.sort());
	}
	return found.sort();
}

/** How many imports lie between a start and everything reached from it. @param {readonly string[]} starts @param {Map<string, string[]>} ways @param {ReadonlySet<string>} barred */
export function distances(starts, ways, barred = new Set()) {
	const found = new Map(starts.map((start) => [start, 0]));
	// A map walks what is added to it on the way.
	for (const [node, distance] of found) {
		for (const next of ways.get(node) ?? []) {
			if (!found.has(next) && !barred.has(next)) found.set(next, distance + 1);
		}
	}
	return found;
}

/** @param {readonly Edge[]} edges @param {'from' | 'to'} of @param {'from' | 'to'} at */
export function neighbours(edges, of, at) {
	/** @type {Map<string, string[]>} */
	const all = new Map();
	for (const edge of edges) {
		const found = all.get(edge[of]);
		if (found) found.push(edge[at]);
		else all.set(edge[of], [edge[at]]);
	}
	return all;
}

/** All nodes, that left last by a walk in depth first. @param {Map<string, string[]>} onward */
function lastLeftFirst(onward) {
	/** @type {Set<string>} */
	const seen = new Set();
	/** @type {string[]} */
	const left = [];
	for (const start of onward.keys()) {
		const stack = [{ node: start, leaving: false }];
		for (let step = stack.pop(); step; step = stack.pop()) {
			if (step.leaving) left.push(step.node);
			if (step.leaving || seen.has(step.node)) continue;
			seen.add(step.node);
			stack.push({ node: step.node, leaving: true });
			for (const node of onward.get(step.node) ?? []) stack.push({ node, leaving: false });
		}
	}
	return left.reverse();
}
