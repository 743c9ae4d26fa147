import { kind, usual } from './usual';

/** Nobody comes or answers: attempts on the ladder first (docs/standards.md C.4). */
export const outOfReach = kind({
	...usual,
	first: [],
	scope: 'client',
	startedBy: 'absence',
	clientReachable: false,
	onRequest: ['transition'],
	usualDays: 42,
	closureSessions: { from: 1, to: 1 },
	stages: {
		notice: 'Attempts on five steps over four weeks, each dated; then the letter that ends it.',
		referrals: 'In the letter.',
		closure: 'One session, open until a day in the letter.',
		transition: 'Records on request.',
		file: 'Closed with the whole log.'
	},
	brings: [
		'screen-what-keeps-them-away',
		'call-them',
		'send-a-message',
		'call-again',
		'send-a-warning',
		'leave-an-open-offer'
	],
	waives: {
		'tell-in-session': 'They do not come at present: the letters tell them.',
		'state-the-essentials': 'The letters say it.',
		'talk-over-the-notice': 'They do not come at present.',
		'remind-at-half-time': 'The letters say it.',
		'plan-closure-sessions': 'One session is offered in the letter.',
		'agree-on-what-helps': 'They do not come at present.',
		'agree-on-contact-after': 'The letter says how to come back.',
		'measure-outcome': 'They do not come at present.',
		'assess-need': 'It cannot be asked at present.',
		'help-with-first-call': 'It cannot be asked at present.'
	},
	gates: { 'give-written-notice': ['call-them', 'call-again', 'send-a-warning'] }
});
