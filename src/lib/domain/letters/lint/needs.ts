/** Whether a letter holds what its template says it must. */
import { holds } from '$lib/domain/letters/carries';
import { providersNamed } from '$lib/domain/letters/named-providers';
import type { Need } from '$lib/domain/letters/needs';
import { wholeLetter, type Fix, type Found, type Look, type Rule } from './finding';
import table from './needs.json';

export const missingPart: Rule = {
	id: 'missingPart',
	severity: 'warning',
	find(look) {
		const { id, version, needs } = look.going.template;
		return needs
			.filter((need) => !stands[need](look))
			.map((need): Found => {
				const { sentence, fix } = said[need];
				return { where: wholeLetter, sentence, fix, about: `${need} ${id} ${version}` };
			});
	}
};

const said = table as Record<Need, { sentence: string; fix: Fix }>;

const stands: Record<Need, (look: Look) => boolean> = {
	crisis: ({ going, here }) => holds.crisis(going.letter.blocks, here),
	referrals: ({ going, here }) =>
		!here.reason.careContinues || providersNamed(going.letter.blocks, here).length > 0,
	records: ({ going, here }) => holds.records(going.letter.blocks, here)
};
