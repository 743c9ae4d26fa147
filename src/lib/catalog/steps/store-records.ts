import { day } from '$lib/domain/days/day';
import { afterLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'store-records',
	code: '4.7',
	stage: 'file',
	group: 'file',
	order: 30,
	title: 'Store the records',
	act: 'Records stored',
	why: 'Records outlive the practice by years.',
	good: 'They are where your custodian will find them, with the day until which they are kept.',
	source: {
		text: 'ACA Code of Ethics B.6.i; AAMFT 2.6',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => afterLastSession(situation, 30, 'Within a month of the last session.')
} satisfies Step;
