import { folded } from '$lib/domain/records/folded';
import type { Provider } from '$lib/domain/records';
import { dayOrder } from '$lib/import/days';
import { column as cellsOf, type Table } from '$lib/import/table';
import { doubtsOf } from './doubts';
import {
	providerField,
	type ProviderAround,
	type ProviderDoubt,
	type ProviderMatch
} from './fields';
import { readProvider } from './read-provider';

/** One row of the list as the provider it would become. */
export type ProviderDraft = {
	row: number;
	fields: Omit<Provider, 'id'>;
	doubts: ProviderDoubt[];
	state: 'ready' | 'held' | 'leftOut';
};

export type ProviderDecisions = Readonly<Record<number, 'asIs' | 'leaveOut'>>;

export function guessProviderMatches(table: Table): ProviderMatch[] {
	return table.header.map((header, column) => ({ column, field: providerField(header) }));
}

/** Every row as the provider it would become, with its doubts. */
export function providerDrafts(
	table: Table,
	matches: readonly ProviderMatch[],
	decisions: ProviderDecisions,
	around: ProviderAround
): ProviderDraft[] {
	const orders = new Map(matches.map(({ column }) => [column, orderOf(table, column, around)]));
	const seen = new Map<string, string>();
	for (const each of around.existing) seen.set(keyOf(each), 'is on your list already');
	return table.rows.map((row) => {
		const { fields, odd } = readProvider(row, matches, orders, around);
		const doubts = doubtsOf(row.number, fields, odd);
		const key = keyOf(fields);
		const duplicate = fields.name === '' ? undefined : seen.get(key);
		if (duplicate) {
			const sentence = `Row ${row.number}: ${fields.name} ${duplicate}. Brought in as it is, it stands there twice.`;
			doubts.unshift({ sentence, holds: true, canStay: true });
		} else seen.set(key, `stands in row ${row.number} too`);
		return { row: row.number, fields, doubts, state: stateOf(doubts, decisions[row.number]) };
	});
}

/** As the column proves it, else as the practice writes days. */
function orderOf(table: Table, column: number, { region }: ProviderAround) {
	const order = dayOrder(table, column);
	return order === 'ambiguous' ? region : order;
}

/** The same name, and the same phone or the same e-mail where there is one. */
function keyOf({ name, phone, email }: Omit<Provider, 'id'>): string {
	return [folded(name), phone.replace(/\D/g, '') || folded(email)].join('\n');
}

function stateOf(
	doubts: readonly ProviderDoubt[],
	decision: ProviderDecisions[number] | undefined
): ProviderDraft['state'] {
	if (decision === 'leaveOut') return 'leftOut';
	const held = doubts.some(({ holds, canStay }) => holds && (!canStay || decision !== 'asIs'));
	return held ? 'held' : 'ready';
}

/** The first cells of a column, for showing what it holds. */
export function sampleOf(table: Table, at: number): string {
	return cellsOf(table, at).find(Boolean) ?? '';
}
