import { day } from '$lib/domain/days/day';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'write-to-former-client',
	code: 'C5-16',
	stage: 'notice',
	group: null,
	order: 39,
	title: 'Write about the records',
	act: 'Letter about the records sent',
	why: 'Former clients need to know where their record goes, and nothing else.',
	good: 'Short, neutral, by a plain envelope: the closing day, who keeps the record, how to ask.',
	source: {
		text: 'NASW Assurance Services; VA, NJ and CO rules on former clients',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: () => null
} satisfies Step;
