import { withAdvice } from '$lib/catalog/reasons/common/with-advice';

export default withAdvice({
	title: 'I have crossed a line',
	about:
		'Your client’s interest comes before yours: advice first, then plain words, and their right to complain.',
	stages: {
		notice: 'With advice, and with a third person if they want one.',
		referrals: 'Three options, through somebody neutral if they prefer.',
		closure: 'As they wish: with a third person, by phone, or not at all.',
		transition: 'Facts only.',
		file: 'What you did about it, whom you asked, and when.'
	},
	waives: {
		'remind-at-half-time': 'A reminder could do harm here.',
		'measure-outcome': 'Not in an ending of this kind.'
	},
	watch: [
		'No letter that serves yourself, and no request to keep quiet.',
		'Never end treatment to begin another relationship (NASW 1.17(d)).'
	],
	source: 'A: NASW Code of Ethics 1.17(d); standards C.4 (2026-11-22)'
});
