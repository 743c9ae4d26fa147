import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isBackInTouch } from '$lib/domain/rules/situation';

export default {
	id: 'back-in-touch',
	order: 150,
	title: 'They got in touch',
	ticked: false,
	about:
		'The attempts stop here. Talk about what they wish, and look again at the reason for ending.',
	brings: [],
	waives: {
		'call-them': 'They got in touch: no more attempts are needed.',
		'send-a-message': 'They got in touch: no more attempts are needed.',
		'call-again': 'They got in touch: no more attempts are needed.',
		'send-a-warning': 'They got in touch: no more attempts are needed.'
	},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: ['Look again at the reason: it may no longer be true.'],
	source: source.S('Our reading', '2026-11-22'),
	holds: isBackInTouch
} satisfies Circumstance;
