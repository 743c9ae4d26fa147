import { steps } from '$lib/catalog';
import { clientPaths, moves } from '$lib/domain/moves';
import type { Client, Practice } from '$lib/domain/records';
import { facts } from './facts.svelte';

/** What a change that is not saved yet would move; empty where nothing moves, or no practice is set up. */
export function movedBy(change: { practice: Practice } | { client: Client }) {
	const { context, cases } = facts;
	if (!context) return [];
	if ('practice' in change) {
		const after = { ...context, practice: change.practice };
		return moves(clientPaths(cases, context, steps), clientPaths(cases, after, steps));
	}
	const own = cases.filter(({ client }) => client.id === change.client.id);
	const after = own.map((each) => ({ ...each, client: change.client }));
	return moves(clientPaths(own, context, steps), clientPaths(after, context, steps));
}
