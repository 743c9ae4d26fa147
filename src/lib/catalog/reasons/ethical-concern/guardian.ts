import { complaint } from '$lib/catalog/letters/blocks/complaint';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { fromAfar, writeToThird } from '$lib/catalog/letters/blocks/from-afar';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from '$lib/catalog/reasons/common/beside';
import { endsOn, leadFromAfar } from '$lib/catalog/reasons/common/about-from-afar';

export default {
	guardian: {
		id: 'guardian-ethical-concern',
		version: 1,
		title: 'To a parent or guardian: I must not go on',
		about:
			'After advice: it lies with you alone, the right to complain, names, records. What is the child’s stays private.',
		needs: ['referrals', 'records']
	},
	subject: endsOn,
	body: (situation) =>
		fromAfar(situation, {
			fact: `${say.opening(situation)} I must not go on as ${say.called(situation)}’s therapist. The work ends on ${dates(situation).last}.`,
			why: `The reason lies in what I have to keep to as a therapist, and with me alone. ${say.called(situation)} has done nothing wrong, and neither have you. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
			contact: `${writeToThird(situation)} They will see to the records and to names of others.`,
			more: [{ kind: 'heading', text: 'Your right to complain' }, complaint(situation)],
			of: { lead: leadFromAfar(situation), medicine: say.medicineOf(situation) }
		}),
	sheets: ifSoon
} satisfies NoticeBeside;
