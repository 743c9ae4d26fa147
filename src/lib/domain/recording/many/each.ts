/** One change for many, which one undo takes back: in the trail of each it is told as done for them. */
import type { Change, Op } from '$lib/domain/records';
import { counted } from '$lib/domain/recording/words';

/** What is done for one of them, with its sentence. */
export type Own = { client: { id: string }; act: string; ops: Op[] };

/** `null` where nothing is done for anybody; `act`: before how many it is about. */
export function forMany(act: string, own: readonly Own[]): Change | null {
	const done = own.filter(({ ops }) => ops.length > 0);
	if (done.length === 0) return null;
	return {
		act: `${act}${counted(done.length, 'client', 'clients')}`,
		subject: null,
		each: Object.fromEntries(done.map(({ client, act: theirs }) => [client.id, theirs])),
		ops: done.flatMap(({ ops }) => ops)
	};
}

/** Says something further of one client: in their own sentence, where there is one. */
export function saidOf(change: Change, clientId: string, words: string): Change {
	const own = change.each?.[clientId];
	if (own === undefined) return { ...change, act: `${change.act}${words}` };
	return { ...change, each: { ...change.each, [clientId]: `${own}${words}` } };
}

/** Each of their sentences anew; none where there are none. */
export function eachSaid(
	{ each }: Change,
	anew: (own: string, clientId: string) => string
): Pick<Change, 'each'> {
	if (!each) return {};
	const all = Object.entries(each).map(([id, own]) => [id, anew(own, id)]);
	return { each: Object.fromEntries(all) as Record<string, string> };
}

/** Of one client alone, where the change says whose it is. */
export function opsOf({ ops }: Change, clientId: string): Op[] {
	return ops.filter((op) =>
		op.type === 'client'
			? op.id === clientId
			: op.op === 'add' && 'clientId' in op.fields && op.fields.clientId === clientId
	);
}
