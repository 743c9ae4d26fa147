import { day } from '$lib/domain/days/day';
import { withTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-contact-wishes',
	code: '1.1',
	stage: 'notice',
	group: 'told',
	order: 10,
	title: 'Ask how you may reach them',
	act: 'Asked how to reach them',
	why: 'A letter or a message can reach the wrong eyes. Their wishes may have changed since intake.',
	good: 'You know whether mail, voicemail and e-mail are all right, and whether another address is safer.',
	source: {
		text: '45 CFR 164.522(b), confidential communications; asking for leave to write at intake is usual',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: withTelling
} satisfies Step;
