/** How the plan stood before, and one client in it. */
import type { EntryKey, Past, PracticePast } from '$lib/vault/api';
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

/** The practice as it stood after each change of it. */
export function practicePast(keeper: Keeper): Promise<readonly PracticePast[]> {
	return keeper.inTurn(async () => {
		const session = opened(keeper);
		const asked = saying(await wholeTrail(keeper, session), ['practice']);
		const practices = new RecordList<'practice'>();
		let row: Row | undefined;
		return (await entriesAt(session, asked)).flatMap((entry) => {
			for (const fact of factsOf(entry).filter(({ id }) => id === 'practice')) {
				row = join(row, fact);
				practices.put([row]);
			}
			const practice = practices.get('practice');
			return practice ? [{ at: entry.at, practice }] : [];
		});
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
