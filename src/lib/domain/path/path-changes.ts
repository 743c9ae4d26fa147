/** What another reason or situation changes on one client's path, worked out before it is saved. */
import { pathMoves, type Move } from './moves';
import { items, type Path } from './path';
import type { Step } from '$lib/domain/rules/step';

export type PathDifference = {
	/** Open steps that come. */
	come: readonly Step[];
	/** Open steps that go. What was recorded never goes. */
	go: readonly Step[];
	moves: readonly Move[];
};

/** `null` where nothing on the path differs. */
export function pathDifference(before: Path, after: Path): PathDifference | null {
	const come = missingFrom(before, after);
	const go = missingFrom(after, before);
	const moves = pathMoves(before, after);
	return come.length + go.length + moves.length === 0 ? null : { come, go, moves };
}

function missingFrom(path: Path, other: Path): Step[] {
	const there = new Set(items(path).map(({ step }) => step.id));
	return items(other).flatMap(({ step }) => (there.has(step.id) ? [] : [step]));
}
