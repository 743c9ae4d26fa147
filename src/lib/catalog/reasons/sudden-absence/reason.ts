import { reason } from '$lib/catalog/reasons/common/usual';
import words from './words.json';

const noSession = 'No session takes place any more. Whoever covers can offer a talk.';

export default reason({
	first: [],
	title: 'I act for a colleague who died or fell ill',
	about:
		'You are the professional executor. Whoever has the next appointment is called first, then those at risk, then everybody.',
	scope: 'practice',
	startedBy: 'others',
	practiceEnds: true,
	byExecutor: true,
	confirms: false,
	mayComeBack: false,
	mayEndAtOnce: true,
	closureSessions: { from: 1, to: 1 },
	stages: {
		notice:
			'By phone, within hours for the next appointments and those at risk; the letter within two weeks.',
		referrals: 'Three options each, and somebody who covers at once for those at risk.',
		closure: 'One talk with whoever covers, where they want it.',
		transition: 'By you and the custodian, with a release.',
		file: 'Closed by you, with no clinical judgement made.'
	},
	brings: ['arrange-cover'],
	waives: {
		'measure-outcome': 'You are not their therapist.',
		'remind-at-half-time': 'There is no time for it: the ending cannot wait.',
		'talk-over-the-notice': 'What it stirs has its place in the call, and with whoever covers.',
		'plan-closure-sessions': noSession,
		'agree-on-what-helps': noSession,
		'agree-on-contact-after': noSession,
		'overlap-with-next': noSession,
		'leave-an-open-offer': noSession,
		'confirm-the-ending': 'The letter says it already.'
	},
	words,
	watch: [
		'Say only what the colleague or the family allowed.',
		'Family and estate see no client’s name.',
		'Grief is not a symptom: offer one meeting, and a name.'
	],
	source: 'B: APA Monitor 2003; S. Suttle, When a colleague dies; standards C.2 (2026-11-22)'
});
