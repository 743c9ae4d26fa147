import { withAdvice } from '$lib/catalog/reasons/common/with-advice';

export default withAdvice({
	title: 'Safety or a boundary is at stake',
	about:
		'Ask before you act: colleague, lawyer and insurer. If somebody is in danger it may end at once.',
	stages: {
		notice: 'At once where somebody is in danger, else planned and with advice.',
		referrals: 'In writing or through a third person.',
		closure:
			'May be left out, held by phone or with a third person; never alone where it is unsafe.',
		transition: 'Facts only, and few.',
		file: 'What you decided, whom you asked, and when.'
	},
	waives: {
		'remind-at-half-time': 'A reminder could do harm here.',
		'measure-outcome': 'Not in an ending for safety.'
	},
	watch: [
		'Ask lawyer and insurer before sending anything.',
		'No accusation, no address, nothing of the sessions in the letter.'
	],
	source: 'B: APA 10.10(b); standards C.4 (2026-11-22)'
});
