import { keptWith } from '$lib/domain/days/remembered';
import type { Row } from '$lib/domain/path/caseload';
import { folded } from '$lib/domain/records';

/** As it is searched: “O’Brien-Łódź” is “obrienlodz”, however its marks are typed. */
export const plain = (text: string): string => folded(text).replace(/['’‘ʼ`´‐‑–-]/g, '');

export const wordsOf = (typed: string): string[] => plain(typed).split(/\s+/).filter(Boolean);

/**
 * Rows whose names and record numbers, with those of the people beside them, hold every word that was typed, whatever its
 * accents or case; three digits or more are looked for in telephone numbers too.
 */
export function search(rows: readonly Row[], typed: string): readonly Row[] {
	const words = wordsOf(typed);
	if (words.length === 0) return rows;
	const number = /^[\d\s+().-]+$/.test(typed) ? typed : '';
	return rows.filter((row) => {
		const { text, phones } = searched(row);
		const holds = (word: string) => text.includes(word) || isIn(phones, word);
		return words.every(holds) || isIn(phones, number);
	});
}

/** A country’s code or the 0 in its place may be left out. */
function isIn(phones: string, typed: string): boolean {
	const digits = digitsOf(typed).replace(/^0/, '');
	return /^[\d+().\s-]+$/.test(typed) && digits.length >= 3 && phones.includes(digits);
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

const searched = keptWith((row: Row) => {
	const { client, recipients } = row.case;
	const { name, callName, recordNumber, formerNumbers, notes } = client;
	const others = recipients.map((each) => each.name);
	const noted = notes.match(/record number:? [^;\n]+/g) ?? [];
	const own = [row.name, name, callName, recordNumber];
	return {
		text: plain([...own, ...formerNumbers, ...others, ...noted].join(' ')),
		phones: [client, ...recipients].map(({ phone }) => digitsOf(phone)).join(' ')
	};
});
