import type { Client } from '$lib/domain/records';

const ours: readonly [Client['letterLanguage'], RegExp][] = [
	['es', /^(es|spa|spanish|español|espanol|castellano)$/i],
	['en', /^(en|eng|english|inglés|ingles)$/i]
];

/** `null`: there are no letters in what the cell says. */
export function letterLanguageIn(cell: string): Client['letterLanguage'] | null {
	return ours.find(([, names]) => names.test(cell.trim()))?.[0] ?? null;
}
