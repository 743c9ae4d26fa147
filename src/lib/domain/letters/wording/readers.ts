import { type Addressee, type LetterTemplate } from '$lib/domain/letters/template';
import { isFor } from '$lib/domain/letters/mailing';
import type { Recipient } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';

const roles: Record<LetterTemplate['to'], readonly Recipient['role'][]> = {
	client: ['partner', 'familyMember'],
	person: [],
	guardian: ['guardian', 'decisionMaker'],
	members: ['partner', 'familyMember'],
	decisionMaker: ['guardian', 'decisionMaker']
};

/** Somebody who gets the letter. */
export type Reader = { here: Situation; to: Addressee };

const alsoClient = ({ to }: LetterTemplate) => to !== 'guardian' && to !== 'decisionMaker';

/** Whoever this letter is for now, reachable or not. */
export function readersOf(template: LetterTemplate, heres: readonly Situation[]): Reader[] {
	return heres
		.map(inEnglish)
		.filter((here) => isFor(template, here))
		.flatMap((here) => {
			const { recipients } = here.case;
			const others = recipients.filter(({ role }) => roles[template.to].includes(role));
			const client = alsoClient(template) || others.length === 0 ? [null] : [];
			return [...client, ...others].map((recipient) => ({
				here,
				to: { case: here.case, recipient }
			}));
		});
}

/** Own words are English: they are read, and changed, in English. */
function inEnglish(here: Situation): Situation {
	const { client } = here.case;
	if (client.letterLanguage === 'en') return here;
	return { ...here, case: { ...here.case, client: { ...client, letterLanguage: 'en' } } };
}

/** Nothing is missing or unknown, so that the letter can be written as it stands. */
export function isWhole({ missing, unknown }: LetterTemplate, here: Situation): boolean {
	return missing(here).length === 0 && unknown(here).length === 0;
}
