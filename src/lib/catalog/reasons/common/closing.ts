import { kind, usual } from './usual';

/** The practice closes for everybody: what a planned closing has in common. */
export const closing = kind({
	...usual,
	first: [],
	scope: 'practice',
	practiceEnds: true,
	mayComeBack: false,
	stages: {
		notice: 'Told in person first, then the letter, a reminder half way and a second notice.',
		referrals: 'Three options each, checked for openings, with help for the first call.',
		closure:
			'Closure sessions for everybody, without thinning out: contact gets scarce just when worry is greatest.',
		transition: 'A full hand-off with a release, until the first visit was kept.',
		file: 'A closing note, the records kept where the letter says.'
	},
	brings: ['send-second-notice', 'offer-records']
});
