/** Telling clients, staff, insurers and payers. */
import { ofEverybody } from './common/kinds';
import { nobodyLeft, stillToCome } from '$lib/domain/rules/task';

export default {
	'tell-long-term-clients': ofEverybody({
		code: 'P09',
		title: 'Tell long-term clients and those at risk, in session',
		why: 'They need the most time to take it in and to find somebody.',
		good: 'Each hears it from you in person first; the letter comes after.',
		source:
			'A: C. Courtois on her retirement (American Psychological Association); D. Carlat 2017; APA Monitor 2003 (2026-11-22)',
		asked: { how: 'recommended', by: 'the American Psychological Association' },
		from: 'firstTelling',
		days: [0],
		inShortPlans: 'first',
		after: 'list-all-clients',
		onLeave: {},
		counts: 'told',
		settled: nobodyLeft('Nobody at risk or seen for two years is left to tell.', 'toldFirst'),
		lacks: stillToCome('to be told', 'toldFirst')
	}),
	'limit-new-clients': ofEverybody({
		code: 'P10',
		title: 'Stop or limit new clients, and tell the waiting list',
		why: 'Who begins now would soon have to begin again elsewhere.',
		good: 'The waiting list has other names to turn to, and anybody new hears of the last day at the first contact.',
		source:
			'A: ENTtoday 2016: no new patients once notice is out; American Psychological Association (2026-11-22)',
		asked: { how: 'recommended', by: 'the American Psychological Association' },
		from: 'closing',
		days: [-120],
		inShortPlans: 'inOrder',
		onLeave: {
			title: 'Tell new people and the waiting list of your leave',
			why: 'Who begins now will soon be without you for a while.',
			good: 'Anybody new hears at the first contact when you are away, and the waiting list has other names to turn to.'
		}
	}),
	'tell-all-clients': ofEverybody({
		code: 'P11',
		title: 'Tell all other current clients in session',
		why: 'Three months leave time for feelings, referrals and a goodbye.',
		good: 'Everybody has heard it from you, and what they said to it is not written here: only the day.',
		source:
			'A: Psychiatric News 2020: 30 days at least, 90 are better; K. Das, episode 35; J. Blanchette, podcast 055 (2026-11-22)',
		asked: { how: 'recommended', by: 'Psychiatric News and many others' },
		from: 'telling',
		days: [0],
		inShortPlans: 'first',
		after: 'list-all-clients',
		onLeave: {},
		counts: 'told',
		settled: nobodyLeft('Nobody is left to tell.', 'tell-in-session'),
		lacks: stillToCome('to be told', 'tell-in-session')
	}),
	'send-written-notice': ofEverybody({
		code: 'P12',
		title: 'Give every current client the written notice',
		why: 'A letter can be kept and read again, and its copy shows what was offered.',
		good: 'By hand with the day noted, or by certified mail with return receipt; a copy lies in each file.',
		source: 'A: Psychiatric News 2020; American Professional Agency for AACAP 2020 (2026-11-22)',
		asked: { how: 'recommended', by: 'Psychiatric News and malpractice insurers' },
		from: 'telling',
		days: [7],
		inShortPlans: 'first',
		after: 'tell-all-clients',
		onLeave: {
			title: 'Give every current client the leave letter',
			why: 'It names the window of your return, who covers, and how to change to somebody else.',
			good: 'By hand or in the way each agreed to; a copy lies in each file.'
		},
		counts: 'letters',
		settled: nobodyLeft('Nobody is left who waits for the letter.', 'give-written-notice')
	}),
	'tell-staff-and-supervisees': ofEverybody({
		code: 'P13',
		title: 'Tell staff, supervisees and co-leaders of groups',
		why: 'Supervisees have clients and hours that depend on you.',
		good: 'Their clients have somebody who supervises from the next day on, and their hours are signed.',
		source: 'A: American Professional Agency for AACAP 2020; CPH, Closing a practice (2026-11-22)',
		asked: { how: 'recommended', by: 'malpractice insurers' },
		from: 'closing',
		days: [-90],
		inShortPlans: 'inOrder',
		onLeave: {}
	}),
	'arrange-insurance': ofEverybody({
		code: 'P14',
		title: 'Ask your liability insurer about cover after closing',
		why: 'A claim may come years later, and a claims-made policy covers it only with a tail.',
		good: 'You know whether the policy is claims-made or occurrence, the tail is arranged, and nothing was cancelled early.',
		source: 'A: ENTtoday 2016; CPH, Closing a practice (2026-11-22)',
		asked: { how: 'recommended', by: 'malpractice insurers' },
		from: 'closing',
		days: [-90],
		inShortPlans: 'inOrder',
		onLeave: {
			title: 'Ask your liability insurer about cover during the leave',
			why: 'Cover must not lapse while clients may still turn to you.',
			good: 'You know what the policy asks while you do not work, in writing.'
		}
	}),
	'notify-payers': ofEverybody({
		code: 'P15',
		title: 'Give notice to insurers and panels',
		why: 'Contracts often ask for 30 to 90 days in writing; yours says how many.',
		good: 'Each has the last day of service and a forwarding address, and has confirmed it in writing.',
		source: 'A: ENTtoday 2016; the days are those of your own contracts (2026-11-22)',
		asked: { how: 'inPlaces', by: 'as your contracts say' },
		from: 'closing',
		days: [-60],
		inShortPlans: 'inOrder',
		onLeave: {}
	}),
	'notify-landlord-and-vendors': ofEverybody({
		code: 'P16',
		title: 'Give notice to landlord, billing, phone and others',
		why: 'Lease, records software, telephone, answering service, shredding, bank and accountant each have days of their own.',
		good: 'A list with the day each ends. Telephone, mailbox and bank go on longer than the room.',
		source:
			'S: CPH, Closing a practice; TheraClosure, How to close a private practice: our own list (2026-11-22)',
		asked: { how: 'recommended', by: 'malpractice insurers' },
		from: 'closing',
		days: [-60],
		inShortPlans: 'afterwards',
		onLeave: null,
		appliesTo: ({ leaves }) => !leaves
	})
};
