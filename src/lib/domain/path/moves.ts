/** What a change of the plan moves, worked out before it is made. */
import { isInTreatment, type Case, type Client } from '$lib/domain/records';
import type { Day } from '$lib/domain/days/day';
import { grouped } from '$lib/domain/days/grouped';
import { items, path, type Path } from './path';
import { situation, type Context, type Step } from '$lib/domain/rules';

export type ClientPath = { client: Client; path: Path };

/** One open step whose due day moves; `null`: it has no day before, or no longer. */
export type Move = { step: Step; from: Day | null; to: Day | null };

/** People whose days move in the very same way. */
export type MoveGroup = { clients: Client[]; moves: Move[] };

/** The paths of everybody who is in treatment. */
export function clientPaths(
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): ClientPath[] {
	return cases
		.filter(({ client }) => isInTreatment(client))
		.map((each) => ({ client: each.client, path: path(situation(each, context), steps) }));
}

/**
 * The due days of open steps that differ, by client, in working order. People of whom nothing moves are left
 * out, and so is who is on one side alone: their plan begins or ends, which is no move.
 */
export function moves(
	before: readonly ClientPath[],
	after: readonly ClientPath[]
): { client: Client; moves: Move[] }[] {
	const earlier = new Map(before.map((each) => [each.client.id, each.path]));
	return after.flatMap(({ client, path }) => {
		const old = earlier.get(client.id);
		const moved = old ? pathMoves(old, path) : [];
		return moved.length > 0 ? [{ client, moves: moved }] : [];
	});
}

/** People with the same moves together, the largest group first. */
export function movesTogether(all: readonly { client: Client; moves: Move[] }[]): MoveGroup[] {
	const groups = grouped(all, ({ moves }) =>
		moves.map(({ step, from, to }) => `${step.id} ${from} ${to}`).join('\n')
	);
	return [...groups.values()]
		.map((same) => ({ clients: same.map(({ client }) => client), moves: same[0]?.moves ?? [] }))
		.sort((a, b) => b.clients.length - a.clients.length);
}

/** The open steps of one path whose due day differs. */
export function pathMoves(before: Path, after: Path): Move[] {
	const old = new Map(items(before).map((item) => [item.step.id, item]));
	return items(after).flatMap(({ step, due, outcome }): Move[] => {
		const was = old.get(step.id);
		const [from, to] = [was?.due?.on ?? null, due?.on ?? null];
		const isOpen = was?.outcome === null && outcome === null;
		return isOpen && from !== to ? [{ step, from, to }] : [];
	});
}
