/** What another reason or situation changes on one client's path, worked out before it is saved. */
import { pathMoves, type Move } from './moves';
import { items, type Item, type Path } from './path';
import type { Step } from '$lib/domain/rules';

export type PathDifference = {
	/** Open steps that come, or open again: of another ending nothing is told yet. */
	come: readonly Step[];
	/** Open steps that go. What was recorded never goes. */
	go: readonly Step[];
	moves: readonly Move[];
};

/** `null` where nothing on the path differs. */
export function pathDifference(before: Path, after: Path): PathDifference | null {
	const come = openBeside(after, items(before).filter(isOpen));
	const go = openBeside(before, items(after));
	const moves = pathMoves(before, after);
	return come.length + go.length + moves.length === 0 ? null : { come, go, moves };
}

const isOpen = ({ outcome }: Item): boolean => outcome === null;

function openBeside(path: Path, others: readonly Item[]): Step[] {
	const there = new Set(others.map(({ step }) => step.id));
	return items(path).flatMap((item) => (isOpen(item) && !there.has(item.step.id) ? item.step : []));
}
