/** The last weeks. */
import { ofEverybody } from './common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default {
	'hold-closure-sessions': ofEverybody({
		code: 'P25',
		title: 'Hold closure sessions, and collect signed releases',
		why: 'A goodbye is part of the work, and a summary may go on only with a release.',
		good: 'Each client was offered at least one; releases are signed where the client wants one.',
		source:
			'A: APA Ethics Code 10.10(c); Spayd and Wiley 2014: four sessions of notice (2026-11-22)',
		asked: { how: 'recommended', by: 'the APA Ethics Code' },
		from: 'lastSession',
		days: [0],
		inShortPlans: 'inOrder',
		after: 'tell-all-clients',
		onLeave: {
			title: 'Hold a last session before the leave with each client',
			why: 'What happens meanwhile is better said than written.',
			good: 'Each knows who covers, the window of your return, and whom to call in a crisis.'
		},
		counts: 'sessions',
		settled: nobodyLeft(
			'Nobody has a closure session or a release still to come.',
			'hold-closure-sessions',
			'sign-release'
		)
	}),
	'send-transfer-summaries': ofEverybody({
		code: 'P26',
		title: 'Send summaries, confirm receipt and first appointment',
		why: 'Only the first visit shows that the hand-off has worked.',
		good: 'Each summary went out under a signed release, its receipt is confirmed, and the first appointment has a day.',
		source: 'A: CASW, Manage records; 45 CFR 164.508 for the release (2026-11-22)',
		asked: { how: 'recommended', by: 'CASW' },
		from: 'lastSession',
		days: [-14],
		inShortPlans: 'inOrder',
		after: 'begin-referrals',
		onLeave: null,
		counts: 'visits',
		settled: nobodyLeft(
			'Nobody waits for a summary, its receipt or the first visit.',
			'send-transfer-summary',
			'confirm-receipt',
			'confirm-first-visit'
		)
	}),
	'settle-accounts': ofEverybody({
		code: 'P27',
		title: 'Send final bills, and decide on balances',
		why: 'Debt that moves along burdened the next therapy in a study, and records are never held back for it.',
		good: 'Each balance is paid, written off or has a plan and a last day; receipts for insurers are out.',
		source: 'S: NASW Code 1.17(c); Marmarosh and others 2017; our own reading (2026-11-22)',
		asked: { how: 'recommended', by: 'the NASW Code' },
		from: 'lastSession',
		days: [-14],
		inShortPlans: 'afterwards',
		onLeave: null
	}),
	'give-crisis-plans': ofEverybody({
		code: 'P28',
		title: 'Give safety plans and crisis numbers in the last week',
		why: 'The numbers must still work when yours does not.',
		good: 'Whoever is or was at risk has a plan on paper; everybody has the crisis lines.',
		source: 'A: Psychiatric News 2023 (2026-11-22)',
		asked: { how: 'recommended', by: 'the American Psychiatric Association' },
		from: 'lastSession',
		days: [0],
		inShortPlans: 'inOrder',
		onLeave: {},
		settled: nobodyLeft(
			'Nobody waits for crisis numbers or a safety plan.',
			'give-crisis-resources',
			'review-safety-plan'
		)
	}),
	'set-voicemail-and-reply': ofEverybody({
		code: 'P29',
		title: 'Set voicemail and automatic reply',
		why: 'Somebody will call who did not know.',
		good: 'It says that the practice has closed, the crisis number, and how to ask for records. No name of a client, nothing about health.',
		source: 'A: CRPO Standard 6.4; CPH, Closing a practice (2026-11-22)',
		asked: { how: 'recommended', by: 'CRPO and malpractice insurers' },
		from: 'closing',
		days: [0],
		inShortPlans: 'inOrder',
		onLeave: {
			title: 'Set voicemail and automatic reply for the leave',
			why: 'Somebody will call who did not know.',
			good: 'It says that you are away, the window of your return, who covers, and the crisis number.'
		}
	}),
	'write-closing-notes': ofEverybody({
		code: 'P30',
		title: 'Write a closing note for every client',
		why: 'It shows what was offered, and ends the file.',
		good: 'Every file has its note, the copies of letters and their receipts.',
		source: 'A: Psychiatric News 2020; Blakeslee, New Jersey Psychologist 2022 (2026-11-22)',
		asked: { how: 'recommended', by: 'Psychiatric News' },
		from: 'closing',
		days: [7],
		inShortPlans: 'afterwards',
		after: 'hold-closure-sessions',
		onLeave: null,
		counts: 'closed',
		settled: nobodyLeft('Nobody’s closing note is still to be written.', 'write-closing-note')
	})
};
