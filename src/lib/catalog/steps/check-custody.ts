import { day } from '$lib/domain/days/day';
import { beforeTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-custody',
	code: 'C5-1',
	stage: 'notice',
	group: null,
	order: 34,
	title: 'Check who decides for the child',
	act: 'Custody checked',
	why: 'One parent may not be able to end or move treatment alone.',
	good: 'You have seen the order or asked, and know what each may and may not learn.',
	source: {
		text: 'CPH and Associates 2005; COMAR 10.01.16.06 on minors’ own consent',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => beforeTelling(situation, 7, 'Before anybody hears of the ending.')
} satisfies Step;
