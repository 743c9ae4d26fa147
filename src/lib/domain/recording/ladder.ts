/** An attempt to reach somebody that is recorded on its step stands in the log of attempts too. */
import type { Change, Client, Op } from '$lib/domain/records';
import { attemptIn, type Tried } from '$lib/domain/path/ladder';
import { contactAdded } from './contacts';
import type { ClientOnPath } from './changes/on-path';

/** Adds the attempts that lie in this client’s steps of the change, unless it logs one already. */
export function withAttempts(
	change: Change,
	{ client, path, newId }: Omit<ClientOnPath, 'region'>,
	tried: Tried | null = null
): Change {
	if (change.ops.some((op) => logs(op, client))) return change;
	const logged = change.ops.flatMap((op): Op[] => {
		if (op.op !== 'add' || op.type !== 'outcome' || op.fields.clientId !== client.id) return [];
		const attempt = attemptIn(path, op.fields, tried);
		return attempt ? [contactAdded(newId(), client.id, attempt)] : [];
	});
	return logged.length === 0 ? change : { ...change, ops: [...change.ops, ...logged] };
}

function logs(op: Op, { id }: Client): boolean {
	return op.op === 'add' && op.type === 'contact' && op.fields.clientId === id;
}
