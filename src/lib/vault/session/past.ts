/** How the plan stood before, and one client in it. */
import type { EntryKey, Past } from '$lib/vault/api';
import { factsOf, type Entry } from '$lib/vault/log/entry';
import { join, type Row } from '$lib/vault/log/join';
import { struckBy, textOfKey, type Mark } from '$lib/vault/log/trail';
import { RecordList } from '$lib/vault/store/record-list';
import { entriesAt, opened, wholeTrail } from './acts';
import type { Keeper } from './keeper';

export function past(keeper: Keeper, clientId: string): Promise<readonly Past[]> {
	return keeper.inTurn(async () => {
		const session = opened(keeper);
		const asked = saying(await wholeTrail(keeper, session), ['practice', clientId]);
		return pastOf(await entriesAt(session, asked), clientId);
	});
}

/** What says something of these and is not undone, oldest first. */
function saying(marks: readonly Mark[], ids: readonly string[]): EntryKey[] {
	const struck = struckBy(marks);
	const about = marks.filter(
		({ key, undoes, touched }) =>
			!undoes && !struck.has(textOfKey(key)) && touched.some((id) => ids.includes(id))
	);
	return about.map(({ key }) => key).reverse();
}

function pastOf(entries: readonly Entry[], clientId: string): Past[] {
	const rows = new Map<string, Row>();
	const [practices, clients] = [new RecordList<'practice'>(), new RecordList<'client'>()];
	return entries.flatMap((entry) => {
		for (const fact of factsOf(entry)) {
			const row = join(rows.get(fact.id), fact);
			rows.set(fact.id, row);
			if (fact.id === 'practice') practices.put([row]);
			if (fact.id === clientId) clients.put([row]);
		}
		const [practice, client] = [practices.get('practice'), clients.get(clientId)];
		return practice && client ? [{ at: entry.at, practice, client }] : [];
	});
}
