import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'I am ill',
	about:
		'You cannot work for now. Cover comes at once, and a day is set on which this turns into a closing.',
	scope: 'practice',
	mayEndAtOnce: true,
	temporary: true,
	onRequest: ['closure', 'transition'],
	stages: {
		notice:
			'By phone first, then the letter: since when, who covers, and the day of your next word.',
		referrals: 'Somebody covers for you, and a change to another provider is offered as well.',
		closure: 'Where you are able: one call or session. Else whoever covers offers it.',
		transition:
			'Whoever covers knows what your client has agreed to; those who change get a full hand-off.',
		file: 'The file stays open: work goes on afterwards.'
	},
	brings: ['name-return-window', 'arrange-cover', 'offer-a-transfer'],
	waives: {
		'confirm-the-ending': 'You come back.',
		'close-file': 'You come back: the file stays open.',
		'write-closing-note': 'You come back: no closing note yet.',
		'store-records': 'You come back: the records stay where they are.',
		'measure-outcome': 'You come back.',
		'agree-on-contact-after': 'The cover takes its place.',
		'remind-at-half-time': 'The next word comes on the day you named.'
	},
	watch: [
		'No diagnosis and no forecast in any letter.',
		'Set the day on which the leave turns into a closing now: 30, 60 or 90 days.'
	],
	source: 'B: Standards C.2; New Jersey treats more than 90 days as a closing (2026-11-22)'
});
