/** The list of whoever takes over. */
import { byExecutor } from './common/kinds';
import { nobodyLeft, stillToCome } from '$lib/domain/rules/task';

export default {
	'confirm-the-event': byExecutor({
		code: 'E01',
		title: 'Make sure of what has happened',
		why: 'What you say to clients must be true, and cannot be taken back.',
		good: 'You have it from a reliable source, and know whether it is for a time, uncertain, or for good.',
		days: [0]
	}),
	'open-the-emergency-pack': byExecutor({
		code: 'E02',
		title: 'Open the emergency pack',
		why: 'Access fails more often than good will.',
		good: 'You have the client list, the calendar, the keys, and the letter that says you may act.',
		days: [0]
	}),
	'call-todays-clients': byExecutor({
		code: 'E03',
		title: 'Reach those expected today and tomorrow',
		why: 'Somebody may be on the way to a session that will not be.',
		good: 'Each was reached by phone where possible, and somebody is at the door or in the online room.',
		days: [0]
	}),
	'call-those-at-risk': byExecutor({
		code: 'E04',
		title: 'Call those at risk in person',
		why: 'They need a voice and a name at once.',
		good: 'A clinician called each of them, and each has cover and the crisis line.',
		days: [1],
		settled: nobodyLeft('Nobody at risk or seen for two years is left to call.', 'toldFirst'),
		lacks: stillToCome('to be called', 'toldFirst')
	}),
	'change-what-answers': byExecutor({
		code: 'E05',
		title: 'Change voicemail, replies and online booking',
		why: 'People go on calling and booking.',
		good: 'It says only what the therapist or the family allowed, whom to call, and the crisis line.',
		days: [2]
	}),
	'call-every-client': byExecutor({
		code: 'E06',
		title: 'Call every current client',
		why: 'Nobody should learn of it from a letter or a newspaper.',
		good: 'Each attempt is logged, nothing clinical stands on a voicemail, and each was offered one meeting or call.',
		days: [3],
		settled: nobodyLeft('Nobody is left to call.', 'tell-in-session'),
		lacks: stillToCome('to be called', 'tell-in-session')
	}),
	'speak-with-the-family': byExecutor({
		code: 'E07',
		title: 'Speak with the family and the lawyer',
		why: 'They have duties of their own, and no right to clients’ names.',
		good: 'Your authority was shown, and no client’s name stands in the estate.',
		days: [7]
	}),
	'secure-records-and-devices': byExecutor({
		code: 'E08',
		title: 'Secure records and devices',
		why: 'Charts are not the family’s, and passwords outlive their owner.',
		good: 'Records are locked, passwords are changed, and there is a list of what was found.',
		days: [7]
	}),
	'tell-those-who-work-along': byExecutor({
		code: 'E09',
		title: 'Tell colleagues who work along',
		why: 'Supervisees, co-leaders and prescribers have clients who wait.',
		good: 'Supervisor, co-leaders, prescribers, supervisees and those who refer know it, without a client’s name.',
		days: [7]
	}),
	'write-to-all-clients': byExecutor({
		code: 'E10',
		title: 'Write to all clients',
		why: 'What was said on the phone is soon forgotten.',
		good: 'Each has it in writing: the fact, referrals, records, the crisis line, and a memorial where it was wished.',
		days: [14],
		settled: nobodyLeft('Nobody is left who waits for the letter.', 'give-written-notice')
	}),
	'tell-board-and-insurer': byExecutor({
		code: 'E11',
		title: 'Tell board, insurer, payers and landlord',
		why: 'Each has days of its own, and bills go on.',
		good: 'Each was told in writing, without a client’s name, and has confirmed it.',
		days: [14]
	}),
	'place-each-client': byExecutor({
		code: 'E12',
		title: 'Find a next therapist for each client',
		why: 'Care goes on, only elsewhere.',
		good: 'Whoever wants it has a name, a signed release, and a first visit.',
		days: [30],
		settled: nobodyLeft('Nobody’s choice of a next provider is still open.', 'record-choice')
	}),
	'settle-final-bills': byExecutor({
		code: 'E13',
		title: 'Bill final sessions, pause collections',
		why: 'A reminder for money would be hard to bear now.',
		good: 'Final sessions are billed, and nothing is collected while people grieve.',
		days: [30]
	}),
	'write-to-former': byExecutor({
		code: 'E14',
		title: 'Write to former clients, publish what is asked',
		why: 'They may look for their records, and some places ask for a public notice.',
		good: 'Recent former clients have a short letter, and the notice is out where the law asks for it.',
		days: [60],
		settled: nobodyLeft(
			'Every former client on your list who is to be told has been written to.',
			'write-to-former-client'
		)
	}),
	'hand-records-to-custodian': byExecutor({
		code: 'E15',
		title: 'Hand the records to their custodian',
		why: 'From now on clients ask there.',
		good: 'Each file has a closing note that says: closed by the executor, no clinical judgement made.',
		days: [90],
		settled: nobodyLeft('Every file is closed, with its note.', 'write-closing-note', 'close-file')
	}),
	'look-back-after-a-year': byExecutor({
		code: 'E16',
		title: 'Ask those who wished it, and close your own log',
		why: 'Grief has anniversaries.',
		good: 'Clients who asked for it heard from somebody, and the estate has your log of time and cost.',
		days: [365]
	})
};
