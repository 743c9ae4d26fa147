/** How a list says that somebody may be reached: by columns such as “OK to text”. */
import type { Client } from '$lib/domain/records';
import { cellsOf } from '$lib/import/cells';
import type { Sheet, Unread } from '$lib/import/kind';
import { readDay } from '$lib/import/days';
import type { Row } from '$lib/import/table';
import { isNone, readConsent, readFlag } from '$lib/import/values';
import type { Field } from '$lib/import/clients/fields';
import { wordsOf } from '$lib/import/clients/header-words';
import words from '$lib/import/clients/words.json';
import { channels, forbids, waysIn } from './permissions';

type Consents = Pick<Client, 'mail' | 'voicemail' | 'emailConsent' | 'textConsent'>;

export function isConsent(cell: string): boolean {
	return readConsent(cell) !== null || readDay(cell, 'US', 2099) !== null;
}

/** Yes, no, or a word of consent in each of them. */
export const areConsents = (cells: readonly string[]): boolean =>
	cells.every((cell) => readConsent(cell) !== null);

/** What they agreed to and what they refused; of two columns that disagree, the refusal stands. */
export function consentsIn(row: Row, sheet: Sheet<Field>, unread: Unread[]): Consents {
	const found: { -readonly [K in keyof Consents]: Consents[K] } = {
		mail: null,
		voicemail: null,
		emailConsent: null,
		textConsent: null
	};
	for (const { field, header, text } of cellsOf(row, sheet)) {
		const own = channels.find(([ok]) => ok === field);
		if (isNone(text) || (!own && field !== 'noMail')) continue;
		const about = wordsOf(header);
		const answer = own && isConsent(text) ? (readConsent(text) ?? true) : readFlag(text);
		if (answer === null) unread.push({ field: 'mail', header, text, kind: 'consent' });
		if (answer === null || (!own && !answer)) continue;
		const named = waysIn(about);
		const all = own ? [own, ...named.filter(() => named.includes(own))] : [channels[3]];
		const ways = !own && /\bcontact\b/.test(about) ? channels : all;
		const agreed = own ? answer !== forbids.test(about) : false;
		for (const [, consent] of ways)
			if (found[consent] !== 'refused') found[consent] = agreed ? 'agreed' : 'refused';
	}
	return found;
}

const noMail = new RegExp(words.noMail, 'i');

/** Cells of columns that nothing is taken from, whose words say that no mail may go. */
export function mailForbidden(row: Row, sheet: Sheet<Field>): Unread[] {
	return cellsOf(row, sheet)
		.filter(({ field, text }) => field === null && noMail.test(text.replace(/\s+/g, ' ')))
		.map(({ header, text }) => ({ field: 'mail', header, text, kind: 'noMailSaid' }));
}
