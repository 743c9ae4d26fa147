/** What goes on after the closing day. */
import { ofEverybody } from './common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default {
	'move-records': ofEverybody({
		code: 'P31',
		title: 'Move the records to their custodian',
		why: 'From now on clients ask there.',
		good: 'Both signed the list of what went over, it travelled encrypted or locked, and your own copies are gone as planned.',
		source: 'A: ACA Code of Ethics 2014, B.6.i; rules of places (2026-11-22)',
		asked: { how: 'inPlaces', by: 'the ACA Code and several places' },
		from: 'closing',
		days: [30],
		inShortPlans: 'afterwards',
		after: 'choose-records-custodian',
		onLeave: null,
		appliesTo: ({ leaves }) => !leaves
	}),
	'update-registers': ofEverybody({
		code: 'P32',
		title: 'Update NPI, directories, website and listings',
		why: 'An old entry goes on promising that you are there.',
		good: 'Each entry says closed, or is gone, with the day. The NPI is told within 30 days as far as we know: ask.',
		source: 'S: A. Thomas 2015: deactivate the NPI; the 30 days are not confirmed (2026-11-22)',
		asked: { how: 'recommended', by: 'A. Thomas' },
		from: 'closing',
		days: [30],
		inShortPlans: 'afterwards',
		onLeave: null
	}),
	'check-on-hand-offs': ofEverybody({
		code: 'P33',
		title: 'See whether the hand-offs happened',
		why: 'A first visit that failed can still be helped, once.',
		good: 'Only where it was agreed in the closing session: one question, and a day on which it ends.',
		source: 'S: Standards for follow-up: our own reading (2026-11-22)',
		asked: { how: 'recommended', by: 'our own reading' },
		from: 'closing',
		days: [14, 30],
		inShortPlans: 'afterwards',
		after: 'hold-closure-sessions',
		onLeave: null,
		counts: 'visits',
		settled: nobodyLeft('Nobody’s first visit is still open.', 'confirm-first-visit')
	}),
	'answer-records-requests': ofEverybody({
		code: 'P34',
		title: 'Answer requests for records in time',
		why: 'The duty goes on after closing: 30 days under HIPAA, shorter in some places.',
		good: 'Each request is answered, and each is noted with the day it came and the day it went.',
		source: 'A: 45 CFR 164.524 (2026-11-22)',
		asked: { how: 'required', by: 'HIPAA, 45 CFR 164.524' },
		from: 'closing',
		days: [90],
		inShortPlans: 'afterwards',
		after: 'set-voicemail-and-reply',
		onLeave: null
	}),
	'announce-again-after-closing': ofEverybody({
		code: 'P35',
		title: 'Announce it again after closing',
		why: 'Some places ask for a notice each month after a practice has closed.',
		good: 'The proof of each notice is kept: the page with its date, or the affidavit of the newspaper.',
		source: 'A: N.J.A.C. 13:44G-10.6 (2026-11-22)',
		asked: { how: 'inPlaces', by: 'New Jersey' },
		from: 'closing',
		days: [30, 60, 90],
		inShortPlans: 'afterwards',
		onLeave: null,
		appliesTo: () => false
	}),
	'close-accounts-last': ofEverybody({
		code: 'P36',
		title: 'Keep telephone and mailbox going, close accounts last',
		why: 'Payments, letters and questions come for months.',
		good: 'Mail and calls are forwarded for a year, taxes are done, and the bank account is closed last.',
		source: 'B: TheraClosure, How to close a private practice (2026-11-22)',
		asked: { how: 'recommended', by: 'TheraClosure' },
		from: 'closing',
		days: [365],
		inShortPlans: 'afterwards',
		onLeave: null,
		appliesTo: ({ leaves }) => !leaves
	}),
	'destroy-records-due': ofEverybody({
		code: 'P37',
		title: 'Destroy records that have reached their day',
		why: 'Kept longer than needed, a record is only a risk.',
		good: 'Looked through once a year: no legal hold, noticed where the place asks for it, and a list of what was destroyed.',
		source:
			'S: The retention rules of places; Maryland and Michigan ask for notice first (2026-11-22)',
		asked: { how: 'inPlaces', by: 'Maryland, Michigan and others' },
		from: 'closing',
		days: 'yearly',
		inShortPlans: 'afterwards',
		onLeave: null
	})
};
