/** Whether a letter holds what its template says it must. */
import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { Need } from '$lib/domain/letters/needs';
import type { Situation } from '$lib/domain/rules/ending';
import type { Found, Look, Fix, Rule } from './finding';

export const missingPart: Rule = {
	id: 'missingPart',
	severity: 'warning',
	find(look) {
		const { id, version, needs } = look.going.template;
		return needs
			.filter((need) => !stands[need](look))
			.map((need): Found => {
				const { sentence, fix } = said[need];
				const where = { part: null, block: null, words: '' } as const;
				return { where, sentence, fix, about: `${need} ${id} ${version}` };
			});
	}
};

const said: Record<Need, { sentence: string; fix: Fix }> = {
	crisis: {
		sentence: 'No crisis line with a number stands in this letter. Say where help is at any hour.',
		fix: 'crisis'
	},
	referrals: {
		sentence: 'Nobody is named whom they could turn to. Name three people, if you can.',
		fix: 'referrals'
	},
	records: {
		sentence: 'No word on the records: say who keeps them, and how to ask for a copy.',
		fix: 'records'
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
