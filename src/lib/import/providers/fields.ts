import type { Match, Table } from '$lib/import/table';
import words from './fields.json';

/** What a column of a list of providers may tell, in the order in which it is offered, with its name on the screen. */
export const providerFields = words.fields;

export type ProviderField = keyof typeof providerFields;

/** What can be corrected as text, in the order of the form. */
export const providerTexts = words.corrected as ProviderField[];

/** Header words and what they mean; the first line that fits wins. */
const meanings = words.meanings.map(
	([field, pattern = '']) => [field as ProviderField, new RegExp(pattern)] as const
);

/** What a header says about its column; `null` where it names nothing Closewell keeps. */
export function providerField(header: string): ProviderField | null {
	const words = header
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What the columns of a list tell, by the words of its header. */
export function guessProviders({ header }: Pick<Table, 'header'>): Match<ProviderField>[] {
	return header.map((words, column) => ({ column, field: providerField(words) }));
}
