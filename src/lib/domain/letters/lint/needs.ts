/** Whether a letter holds what its template says it must. */
import { holds, providersNamed } from '$lib/domain/letters/carries';
import type { Need } from '$lib/domain/letters/needs';
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
	crisis: ({ letter, here }) => holds.crisis(letter.blocks, here),
	referrals: ({ letter, here }) =>
		!here.reason.careContinues || providersNamed(letter.blocks, here).length > 0,
	records: ({ letter, here }) => holds.records(letter.blocks, here)
};
