/** What each letter must hold of help at once, of referrals and of records: the *must contain* column of docs/standards.md D.1. */
import { crisisLines } from '$lib/domain/rules/crisis-lines';
import { milestones } from '$lib/domain/rules/milestones';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import type { Found, Look, Mend, Rule } from './finding';

export type Need = 'crisis' | 'referrals' | 'records';

const all: readonly Need[] = ['crisis', 'referrals', 'records'];

/** By the letter's id. */
export const needs: Readonly<Record<string, readonly Need[]>> = {
	'practice-closing': all,
	'second-notice': all,
	'planned-leave': ['crisis', 'records'],
	illness: ['crisis'],
	'colleague-ill': all,
	'colleague-died': all,
	retirement: all,
	relocation: all,
	'leaving-group-practice': ['records'],
	'goals-achieved': ['crisis', 'records'],
	'lack-of-progress': all,
	incompatibility: all,
	'attendance-warning': ['crisis'],
	'not-attending': all,
	'lost-to-contact': all,
	'boundary-or-safety': all,
	'ethical-concern': ['referrals', 'records'],
	'crisis-transfer': ['crisis'],
	'non-payment': ['records'],
	'payer-ends': ['records'],
	'last-session-invitation': [],
	'check-in': ['crisis'],
	'ending-confirmed': ['crisis', 'records'],
	'client-ends': ['crisis', 'records'],
	'former-client': ['records'],
	'waiting-list': ['referrals'],
	'guardian-notice': all,
	'guardian-ending': all,
	'member-notice': all,
	'records-request': ['records'],
	'follow-up': ['crisis'],
	'sudden-ending': [],
	'plain-notice': ['crisis'],
	'plain-second-notice': ['crisis'],
	'plain-ending-confirmed': ['crisis'],
	'plain-colleague-ill': ['crisis'],
	'plain-colleague-died': ['crisis'],
	...toWhoDecides('guardian', {
		'second-notice': all,
		'boundary-or-safety': all,
		'colleague-ill': all,
		'colleague-died': all,
		'stays-away': all,
		'ethical-concern': ['referrals', 'records'],
		'client-ends': ['crisis', 'records'],
		'ending-confirmed': ['crisis', 'records'],
		leave: ['crisis', 'records'],
		'attendance-warning': ['crisis'],
		'check-in': ['crisis'],
		'crisis-transfer': ['crisis'],
		'follow-up': ['crisis'],
		illness: ['crisis'],
		'former-client': ['records'],
		'records-request': ['records'],
		'waiting-list': ['referrals'],
		'last-session': [],
		'sudden-ending': []
	}),
	...toWhoDecides('decision-maker', {
		notice: all,
		'second-notice': all,
		'colleague-ill': all,
		'colleague-died': all,
		'ending-confirmed': ['crisis', 'records'],
		'attendance-warning': ['crisis'],
		'check-in': ['crisis'],
		'former-client': ['records'],
		'waiting-list': ['referrals'],
		'last-session': []
	})
};

/** The letters to somebody who decides with a client or for them are called after the client's own. */
function toWhoDecides(
	who: 'guardian' | 'decision-maker',
	needs: Readonly<Record<string, readonly Need[]>>
): Record<string, readonly Need[]> {
	return Object.fromEntries(Object.entries(needs).map(([id, own]) => [`${who}-${id}`, own]));
}

export const missingPart: Rule = {
	id: 'missingPart',
	severity: 'warning',
	find(look) {
		const { id, version } = look.going.template;
		return needsOf(look.going.template)
			.filter((need) => !stands[need](look))
			.map((need): Found => {
				const { sentence, mend } = said[need];
				const where = { part: null, block: null, words: '' } as const;
				return { where, sentence, mend, about: `${need} ${id} ${version}` };
			});
	}
};

/** A notice in words of one's own needs all that ours need. */
function needsOf({ id, step }: LetterTemplate): readonly Need[] {
	const isNotice = step === milestones.letter || step === 'send-second-notice';
	return needs[id] ?? (isNotice ? all : []);
}

const said: Record<Need, { sentence: string; mend: Mend }> = {
	crisis: {
		sentence: 'No crisis line with a number stands in this letter. Say where help is at any hour.',
		mend: 'crisis'
	},
	referrals: {
		sentence: 'Nobody is named whom they could turn to. Name three people, if you can.',
		mend: 'referrals'
	},
	records: {
		sentence: 'No word on the records: say who keeps them, and how to ask for a copy.',
		mend: 'records'
	}
};

const stands: Record<Need, (look: Look) => boolean> = {
	crisis: ({ pieces, here }) => {
		const known = numbersOf(here);
		return pieces
			.filter(({ part }) => part === 'text')
			.some(({ text }) => known.some((number) => digits(text).includes(number)));
	},
	referrals: ({ pieces, here }) =>
		!here.reason.careContinues ||
		pieces.some(({ part, text }) => part === 'text' && namesProvider(text, here)),
	records: ({ pieces }) =>
		pieces.some(
			({ part, kind, text }) =>
				part === 'text' && kind !== 'heading' && /\b(?:records?|file)\b/i.test(text)
		)
};

/** The numbers of the crisis lines in use and of those known for the place. */
function numbersOf(here: Situation): string[] {
	const lines = [
		...crisisLines(here),
		...here.place.country.crisisLines.map(({ contact }) => contact)
	];
	return lines.flatMap((line) => line.match(/\d[\d ()-]*\d/g) ?? []).map(digits);
}

function digits(text: string): string {
	return text.replace(/(?<=\d)[ ()-]+(?=\d)/g, '');
}

function namesProvider(text: string, { providers, case: { referrals } }: Situation): boolean {
	const names = [
		...providers.map(({ name }) => name),
		...referrals.map(({ providerName }) => providerName)
	];
	return names.some((name) => name.trim() !== '' && text.includes(name.trim()));
}
