import { isBackInTouch } from '$lib/domain/rules/situation';
import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 150,
	title: 'They got in touch',
	about:
		'The attempts stop here. Talk about what they wish, and look again at the reason for ending.',
	brings: [],
	waives: {
		'call-them': 'They got in touch: no more attempts are needed.',
		'send-a-message': 'They got in touch: no more attempts are needed.',
		'call-again': 'They got in touch: no more attempts are needed.',
		'send-a-warning': 'They got in touch: no more attempts are needed.'
	},
	watch: ['Look again at the reason: it may no longer be true.'],
	source: ['S: Our reading', '2026-11-22'],
	holds: isBackInTouch
});
