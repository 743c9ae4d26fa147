import { kind, usual } from './usual';

/** The therapist comes back: what a planned break has in common. */
export const leave = kind({
	...usual,
	first: [],
	scope: 'practice',
	temporary: true,
	onRequest: [
		'transition',
		'assess-need',
		'choose-options',
		'check-openings',
		'give-referral-details',
		'help-with-first-call',
		'record-choice',
		'plan-the-gap'
	],
	closureSessions: { from: 1, to: 1 },
	brings: ['name-return-window', 'arrange-cover', 'offer-a-transfer', 'settle-the-return'],
	waives: {
		'confirm-the-ending': 'You come back.',
		'close-file': 'You come back: the file stays open.',
		'write-closing-note': 'You come back: no closing note yet.',
		'store-records': 'You come back: the records stay where they are.',
		'measure-outcome': 'You come back.',
		'agree-on-contact-after': 'The cover takes its place.'
	}
});
