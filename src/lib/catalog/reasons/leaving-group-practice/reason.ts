import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'I am leaving a group practice',
	about: 'Your client chooses freely: stay with the practice, follow you, or go elsewhere.',
	scope: 'practice',
	practiceEnds: true,
	leaves: true,
	mayComeBack: false,
	stages: {
		notice:
			'Read your contract first; a joint letter is best. Every option with what speaks for and against it.',
		referrals: 'Three options each, checked for openings, with help for the first call.',
		closure:
			'Closure sessions for everybody, without thinning out: contact gets scarce just when worry is greatest.',
		transition: 'A full hand-off with a release, until the first visit was kept.',
		file: 'The records usually belong to the practice.'
	},
	brings: ['read-the-contract', 'explain-choices'],
	gates: { 'tell-in-session': ['read-the-contract'], 'give-written-notice': ['read-the-contract'] },
	watch: [
		'Do not copy lists of clients.',
		'Say nothing that pulls them to your side, and no word against the practice.'
	],
	source: 'A: NASW Code of Ethics 1.17(f) (2026-11-22)'
});
