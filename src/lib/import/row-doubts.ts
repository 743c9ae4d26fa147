/** The doubts that a row of any list can raise. */
import type { Doubt, Reading } from './kind';

type Row = Omit<Reading<{ name: string }>, 'says'>;

export function asks<D extends string>(kind: D, sentence: string, canStay = true): Doubt<D> {
	return { kind, sentence, holds: true, canStay };
}

export function notes<D extends string>(kind: D, sentence: string): Doubt<D> {
	return { kind, sentence, holds: false, canStay: true };
}

export function missingName({ row, fields: { name } }: Row): Doubt<'missingName'>[] {
	if (name !== '') return [];
	return [asks('missingName', `Row ${row} has no name. Type it, or leave the row out.`, false)];
}

export function surplusDoubts({ row, surplus }: Row): Doubt<'surplus'>[] {
	if (surplus.length === 0) return [];
	const cells = surplus.map((cell) => `“${cell}”`).join(', ');
	const what = `more cells than the list has columns: ${cells}`;
	return [asks('surplus', `Row ${row} has ${what}. Imported as it is, that text is dropped.`)];
}

export function lengthDoubts({ row, fields }: Row): Doubt<'tooLong'>[] {
	return Object.entries(fields)
		.filter(([field, value]) => typeof value === 'string' && value.length > longest(field))
		.slice(0, 1)
		.map(([field, value]) => {
			const start = `${String(value).slice(0, 30)}…`;
			const what = `“${start}” is longer than ${longest(field)} letters. Shorten it.`;
			return asks('tooLong', `Row ${row}: ${what}`, false);
		});
}

/** How many letters a field may have. */
export function longest(field: string): number {
	if (field === 'notes') return 20_000;
	if (field === 'address') return 6000;
	return field === 'street' ? 600 : 300;
}
