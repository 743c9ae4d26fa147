import { dates } from '$lib/catalog/letters/blocks/dates';
import { fromAfar, writeToThird } from '$lib/catalog/letters/blocks/from-afar';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from '$lib/catalog/reasons/common/beside';
import { allNeeds } from '$lib/domain/letters/needs';
import { endsOn, leadFromAfar } from '$lib/catalog/reasons/common/about-from-afar';

export default {
	guardian: {
		id: 'guardian-boundary-or-safety',
		version: 1,
		title: 'To a parent or guardian: I can no longer be the therapist',
		about:
			'Short and firm, after advice. Ask your lawyer before it goes. What is the child’s stays private.',
		needs: allNeeds
	},
	subject: endsOn,
	body: (situation) =>
		fromAfar(situation, {
			fact: `${say.opening(situation)} I can no longer be ${say.called(situation)}’s therapist. The work ends on ${dates(situation).last}, and we will not meet again.`,
			why: `I cannot do this work as it has to be done. I have thought about it with care, and my decision is firm. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
			contact: `${writeToThird(situation)} You will have an answer about the records and about names of others, and about nothing else. Please do not call me or come by.`,
			of: { lead: leadFromAfar(situation), medicine: say.medicineOf(situation) }
		}),
	sheets: suddenEnding
} satisfies NoticeBeside;
