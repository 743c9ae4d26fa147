/** What asks for a step more. */
import { ticked, workedOut } from './common/kinds';
import fromAfar from '$lib/catalog/reasons/common/from-afar.json';
import { beforeAnyWord } from '$lib/catalog/reasons/common/before-any-word';

const first = [
	'consult',
	'ask-lawyer-and-insurer',
	'choose-who-speaks',
	'name-third-person'
] as const;

export default {
	'court-ordered': ticked({
		title: 'Ordered by a court or office',
		about:
			'The order says what may be told: the end, and attendance where it asks for it. The referrer is asked for a new provider.',
		brings: ['check-the-order', 'tell-the-referrer'],
		gates: { 'tell-the-referrer': ['check-the-order'] },
		watch: ['Get their instruction in writing.'],
		source: 'S: Standards C.5, court-ordered (2026-11-22)'
	}),
	medication: ticked({
		title: 'Takes medication',
		about:
			'The prescriber learns the last day and what to look out for, with a release. You advise no doses.',
		brings: ['tell-prescriber'],
		watch: [],
		source: 'S: Standards C.5, medication (2026-11-22)'
	}),
	'owes-balance': ticked({
		title: 'An account is open',
		about: 'Settled before the ending where possible; never a condition for records or referrals.',
		brings: ['settle-balance'],
		watch: [],
		source: 'A: Marmarosh and others 2017; OAR 833-075-0070 (2026-11-22)'
	}),
	'refuses-closure': ticked({
		title: 'Wants no closure session',
		about:
			'Noted as offered and declined. The letter says the main things, and one offer stays open until a day.',
		brings: ['leave-an-open-offer'],
		waives: {
			'plan-closure-sessions': 'They prefer to end without closure sessions. One offer stays open.',
			'hold-closure-sessions': 'They prefer to end without closure sessions. One offer stays open.',
			'agree-on-what-helps': 'They prefer to end without closure sessions. One offer stays open.',
			'agree-on-contact-after':
				'They prefer to end without closure sessions. One offer stays open.',
			'measure-outcome': 'They prefer to end without closure sessions. One offer stays open.',
			'invite-to-a-last-session':
				'They prefer to end without closure sessions. One offer stays open.'
		},
		watch: [],
		source: 'B: APA 10.10(c) (2026-11-22)'
	}),
	elsewhere: workedOut({
		title: 'Lives where other rules hold',
		about:
			'The rules of the place where the client is decide, beside yours: your licence there, the crisis lines, the records.',
		brings: ['check-licence-where-they-are'],
		watch: ['Look for a next provider who is licensed where they are.'],
		source: 'B: Standards C.5, telehealth (2026-11-22)',
		holds: ({ case: { client }, practice }) =>
			client.place !== null && client.place !== practice.place
	}),
	'abuse-report-open': ticked({
		title: 'A report of abuse is due',
		about: 'The report is made before the hand-off. Only that it was made is noted here.',
		brings: ['make-the-report'],
		gates: { 'send-transfer-summary': ['make-the-report'] },
		watch: [],
		source: 'C: Standards C.5, abuse disclosures still open (2026-11-22)'
	}),
	'part-2': ticked({
		title: 'Substance use programme (Part 2)',
		about: 'A consent of its own, and a notice that goes with whatever is passed on.',
		brings: ['part-2-consent'],
		gates: { 'send-transfer-summary': ['part-2-consent'] },
		watch: [],
		source: 'B: 42 CFR 2.31 and 2.32 (2026-11-22)'
	}),
	supervised: ticked({
		title: 'Seen by my supervisee',
		about: 'Somebody else answers for the work before you leave; then treatment may simply go on.',
		brings: ['find-new-supervisor'],
		watch: [],
		source: 'B: 21 NCAC 53 .0702 (2026-11-22)'
	}),
	threatened: ticked({
		title: 'I was threatened, or somebody close to me',
		about:
			'Nothing is said or sent before you have advice and a third person. Letters show their address, never yours. Police and insurer know.',
		brings: first,
		gates: beforeAnyWord(first),
		words: fromAfar,
		watch: ['Never meet alone. Never write your home address.'],
		source: 'C: APA 10.10(b); standards C.5, threats (2026-11-22)'
	})
};
