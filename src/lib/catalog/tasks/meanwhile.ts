/** Word to those around the practice, and referrals. */
import { ofEverybody } from './common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default {
	'test-records-export': ofEverybody({
		code: 'P17',
		title: 'Take the records out of the software, and test them',
		why: 'Access may end with the subscription.',
		good: 'The exported records open without the vendor, on another computer, for three clients you picked.',
		source: 'S: Our own reading: no rule asks for it (2026-11-22)',
		asked: { how: 'recommended', by: 'our own reading' },
		from: 'closing',
		days: [-90],
		inShortPlans: 'inOrder',
		onLeave: null
	}),
	'tell-colleagues': ofEverybody({
		code: 'P18',
		title: 'Tell colleagues who refer to you',
		why: 'They would go on sending people, and they may have room for some of yours.',
		good: 'They know the last day, and where to send people instead. No client is named.',
		source: 'B: CPH, Closing a practice (2026-11-22)',
		asked: { how: 'recommended', by: 'malpractice insurers' },
		from: 'closing',
		days: [-60],
		inShortPlans: 'afterwards',
		onLeave: {}
	}),
	'write-former-clients': ofEverybody({
		code: 'P19',
		title: 'Write to former clients about their records',
		why: 'They may need their records when you can no longer be found.',
		good: 'A short letter to a confirmed address, in a plain envelope: who keeps the records and how to ask.',
		source:
			'S: NASW Assurance, Thinking of retiring; Va. Code 54.1-2405; COPIC, retirement checklist: patients seen within 2 years (2026-11-22)',
		asked: { how: 'inPlaces', by: 'Virginia and New Jersey' },
		from: 'closing',
		days: [-60],
		inShortPlans: 'afterwards',
		onLeave: null,
		counts: 'former',
		appliesTo: ({ leaves }) => !leaves,
		settled: nobodyLeft(
			'Every former client on your list who is to be told has been written to.',
			'write-to-former-client'
		)
	}),
	'begin-referrals': ofEverybody({
		code: 'P20',
		title: 'Begin referrals for clients who need to go on',
		why: 'First appointments take weeks to come by.',
		good: 'Whoever needs care to go on has names, and the first appointments are being booked.',
		source: 'A: ENTtoday 2016: start 60 days before (2026-11-22)',
		asked: { how: 'recommended', by: 'ENTtoday' },
		from: 'lastSession',
		days: [-60],
		inShortPlans: 'inOrder',
		onLeave: {
			title: 'Arrange care for clients who cannot wait for you',
			why: 'Some need somebody during the whole of your leave.',
			good: 'Each has a named person and a first appointment before you go.'
		},
		settled: nobodyLeft('Nobody is left who waits for referrals.', 'give-referral-details')
	}),
	'send-second-notice': ofEverybody({
		code: 'P21',
		title: 'Give a second written notice',
		why: 'A first letter is easily laid aside.',
		good: 'Whoever has no next provider yet gets a plan of their own.',
		source: 'A: Psychiatric News 2020 (2026-11-22)',
		asked: { how: 'recommended', by: 'Psychiatric News' },
		from: 'lastSession',
		days: [-30],
		inShortPlans: 'halfTime',
		after: 'send-written-notice',
		onLeave: {},
		settled: nobodyLeft('Nobody is left who waits for the second notice.', 'send-second-notice')
	}),
	'give-public-notice': ofEverybody({
		code: 'P22',
		title: 'Announce it: website, directories, office, voicemail',
		why: 'Former clients and people who look for you must learn where to turn.',
		good: 'The closing day, and where records can be had, how, and until when. No client is named.',
		source:
			'S: The rules of places, such as 64B4-9.001 in Florida and N.J.A.C. 13:44G-10.6 (2026-11-22)',
		asked: {
			how: 'inPlaces',
			by: 'Florida, Virginia, New Jersey and the Australian Capital Territory'
		},
		from: 'closing',
		days: [-14],
		inShortPlans: 'inOrder',
		onLeave: {
			title: 'Announce the leave: website, directories, voicemail',
			why: 'People who look for you must learn where to turn meanwhile.',
			good: 'The window of your return and who covers. No client is named.'
		}
	}),
	'notify-licensing-board': ofEverybody({
		code: 'P23',
		title: 'Tell the licensing board',
		why: 'Your status changes, and the board must know where the records are.',
		good: 'Sent with proof: the day, inactive or retired, your address, and who keeps the records. No client is named.',
		source:
			'S: MCL 333.16213 (Michigan), N.J.A.C. 13:44G-10.6, OAR 833-075-0070, Maryland boards (2026-11-22)',
		asked: { how: 'inPlaces', by: 'Michigan, Maryland, Oregon and social workers in New Jersey' },
		from: 'closing',
		days: [-30],
		inShortPlans: 'inOrder',
		onLeave: null
	}),
	'cancel-standing-appointments': ofEverybody({
		code: 'P24',
		title: 'Cancel appointments after the last day',
		why: 'A standing appointment that is left in the calendar still promises a session.',
		good: 'The calendar is empty from the next day on, and each client has it in writing.',
		source: 'A: Psychiatric News 2020 (2026-11-22)',
		asked: { how: 'recommended', by: 'Psychiatric News' },
		from: 'lastSession',
		days: [-30],
		inShortPlans: 'inOrder',
		after: 'tell-all-clients',
		onLeave: {
			title: 'Cancel appointments during the leave',
			why: 'A standing appointment left in the calendar still promises a session.',
			good: 'The calendar is empty until the window of your return, and each client has it in writing.'
		}
	})
};
