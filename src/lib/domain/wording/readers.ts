import { isFor } from '$lib/domain/mailing';
import type { Recipient } from '$lib/domain/records';
import type { LetterTemplate, Situation } from '$lib/domain/rules';
import type { Reader } from './variants';

const roles: Record<LetterTemplate['to'], readonly Recipient['role'][]> = {
	client: [],
	guardian: ['guardian'],
	members: ['partner', 'familyMember']
};

/** Whoever this letter is for and can be written to now, reachable or not. */
export function readersOf(template: LetterTemplate, heres: readonly Situation[]): Reader[] {
	return heres
		.filter((here) => isFor(template, here) && isWhole(template, here))
		.flatMap((here) => {
			const { recipients } = here.case;
			const others = recipients.filter(({ role }) => roles[template.to].includes(role));
			const client = template.to === 'guardian' && others.length > 0 ? [] : [null];
			return [...client, ...others].map((recipient) => ({
				here,
				to: { case: here.case, recipient }
			}));
		});
}

function isWhole({ missing, unknown }: LetterTemplate, here: Situation): boolean {
	return missing(here).length === 0 && unknown(here).length === 0;
}
