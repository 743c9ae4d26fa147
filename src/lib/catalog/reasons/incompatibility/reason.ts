import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'We are not a good match',
	about: 'Named without fault: somebody with another skill or background may serve them better.',
	scope: 'client',
	mayComeBack: false,
	closureSessions: { from: 1, to: 2 },
	stages: {
		notice: 'Named without fault; your own reasons checked first.',
		referrals: 'Three options with the skill or background that is missing here.',
		closure: 'One or two sessions; let them say it too.',
		transition: 'A warm hand-off if they want it.',
		file: 'The note names the skill, never the person.'
	},
	brings: ['consult', 'check-own-reasons'],
	gates: { 'tell-in-session': ['check-own-reasons'] },
	watch: ['Refer for a skill you lack, never out of dislike or for your values.'],
	source: 'C: ACA 2014, A.11.a and b; standards C.4 (2026-11-22)'
});
