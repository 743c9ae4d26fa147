import boundaryOrSafety from '$lib/catalog/letters/boundary-or-safety';
import ethicalConcern from '$lib/catalog/letters/ethical-concern';
import { complaint } from '$lib/catalog/letters/blocks/complaint';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { fromAfar } from '$lib/catalog/letters/blocks/from-afar';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { ifSoon, suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import type { Situation } from '$lib/domain/rules/ending';
import type { AboutThem } from './about-them';
import * as say from './words';

const subject = (situation: Situation) => `The work ends on ${dates(situation).last}`;

/** Safety or a boundary is at stake. */
export const boundary: AboutThem = {
	of: [boundaryOrSafety],
	subject,
	body: (situation) =>
		fromAfar(situation, {
			fact: `${say.opening(situation)} I can no longer be ${say.called(situation)}’s therapist. The work ends on ${dates(situation).last}, and we will not meet again.`,
			why: `I cannot do this work as it has to be done. I have thought about it with care, and my decision is firm. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
			contact:
				'Please write by post to the address at the top. I will answer about the records and about names of others, and nothing else. Please do not call or come by.',
			of: { lead: lead(situation), medicine: say.medicineOf(situation) }
		}),
	sheets: suddenEnding
};

/** The therapist has crossed a line. */
export const crossedLine: AboutThem = {
	of: [ethicalConcern],
	subject,
	body: (situation) =>
		fromAfar(situation, {
			fact: `${say.opening(situation)} I must not go on as ${say.called(situation)}’s therapist. The work ends on ${dates(situation).last}.`,
			why: `The reason lies in what I have to keep to as a therapist, and with me alone. ${say.called(situation)} has done nothing wrong, and neither have you. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
			contact:
				'Please write by post to the address at the top. If you would rather talk or deal with somebody else, say so, and they will see to the records and to names of others.',
			more: [{ kind: 'heading', text: 'Your right to complain' }, paragraph(complaint(situation))],
			of: { lead: lead(situation), medicine: say.medicineOf(situation) }
		}),
	sheets: ifSoon
};

function lead(situation: Situation): string {
	const name = say.called(situation);
	return `I think it is good for ${name} to see another therapist. That is for you and ${name} to choose. If you agree in writing, they can be told what they need to know. Here are people you could ask:`;
}
