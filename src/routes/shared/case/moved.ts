import { steps } from '$lib/catalog';
import { presentEnding, type Case, type Client, type Practice } from '$lib/domain/records';
import { clientPaths, moves } from '$lib/domain/path/moves';
import { facts } from './facts.svelte';
import { inSlices } from './slices';

/** What would move, by client, in the order of the cases. */
export type Moved = ReturnType<typeof moves>;

/** What a change of one client that is not saved yet would move; empty where nothing moves, or no practice is set up. */
export function movedByClient(client: Client): Moved {
	const { context, cases } = facts;
	if (!context) return [];
	const own = cases.filter((each) => each.client.id === client.id);
	const after = own.map((each) => presentEnding({ ...each, client }));
	return moves(clientPaths(own, context, steps), clientPaths(after, context, steps));
}

let asked = 0;

/**
 * What a change of the practice that is not saved yet would move. Worked out a few people at a time; `null` once it
 * was asked for another change, or where no practice is set up.
 */
export async function movedByPractice(practice: Practice): Promise<Moved | null> {
	const mine = (asked += 1);
	const { context, cases } = facts;
	if (!context) return null;
	const after = { ...context, practice };
	const all: Moved = [];
	const add = (each: Case) => {
		const [before, then] = [context, after].map((one) => clientPaths([each], one, steps));
		all.push(...moves(before ?? [], then ?? []));
	};
	return (await inSlices(cases, add, () => mine === asked)) ? all : null;
}
