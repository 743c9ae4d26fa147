/** How the plan stood before, and one client in it. */
import type { EntryKey, Past, PracticePast } from '$lib/vault/api';
import { factsOf } from '$lib/vault/log/entry';
import { join, type Row } from '$lib/vault/log/join';
import { struckBy, textOfKey, type Mark } from '$lib/vault/log/trail';
import { RecordList } from '$lib/vault/store/record-list';
import { entriesAt, opened, wholeTrail } from './acts';
import type { Keeper } from './keeper';

export async function past(keeper: Keeper, clientId: string): Promise<readonly Past[]> {
	return (await stood(keeper, clientId)).flatMap(({ at, practice, client }) =>
		practice && client ? [{ at, practice, client }] : []
	);
}

/** The practice as it stood after each change of it. */
export async function practicePast(keeper: Keeper): Promise<readonly PracticePast[]> {
	return (await stood(keeper, null)).flatMap(({ at, practice }) =>
		practice ? [{ at, practice }] : []
	);
}

/** After each entry that says something of them, oldest first. */
function stood(keeper: Keeper, clientId: string | null) {
	return keeper.inTurn(async () => {
		const session = opened(keeper);
		const asked = saying(await wholeTrail(keeper, session), ['practice', clientId]);
		const rows = new Map<string, Row>();
		const [practices, clients] = [new RecordList<'practice'>(), new RecordList<'client'>()];
		return (await entriesAt(session, asked)).map((entry) => {
			for (const fact of factsOf(entry)) {
				const row = join(rows.get(fact.id), fact);
				rows.set(fact.id, row);
				if (fact.id === 'practice') practices.put([row]);
				if (fact.id === clientId) clients.put([row]);
			}
			const client = clientId === null ? null : clients.get(clientId);
			return { at: entry.at, practice: practices.get('practice'), client };
		});
	});
}

/** What says something of these and is not undone, oldest first. */
function saying(marks: readonly Mark[], ids: readonly (string | null)[]): EntryKey[] {
	const struck = struckBy(marks);
	const about = marks.filter(
		({ key, undoes, touched }) =>
			!undoes && !struck.has(textOfKey(key)) && touched.some((id) => ids.includes(id))
	);
	return about.map(({ key }) => key).reverse();
}
