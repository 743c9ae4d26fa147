/** What is settled before anybody is told. */
import { ofEverybody } from './common/kinds';
import { writeDay } from '$lib/domain/days/day';
import { nobodyLeft } from '$lib/domain/rules/task';

export default {
	'choose-closing-day': ofEverybody({
		code: 'P01',
		title: 'Choose the closing day and the day of the last sessions',
		why: 'Every other day counts back from these two.',
		good: 'The last sessions are held at least a week before the practice closes, so that notes, records and goodbyes have time.',
		source:
			'A: A. Thomas, The National Psychologist 2015: set the end date and work backwards; Blakeslee, New Jersey Psychologist 2022: last client a week before (2026-11-22)',
		asked: { how: 'recommended', by: 'A. Thomas and Blakeslee' },
		from: 'closing',
		days: [-180],
		inShortPlans: 'inOrder',
		onLeave: null,
		onLeaving: {
			title: 'Choose the day you leave and the day of the last sessions',
			good: 'The last sessions are held at least a week before you leave, so that notes, hand-offs and goodbyes have time.'
		},
		settled: ({ practice }) =>
			practice.closingOn && practice.lastSessionOn ? 'Both days stand in your plan.' : null
	}),
	'read-own-rules': ofEverybody({
		code: 'P02',
		title: 'Read the rules and contracts that bind you',
		why: 'Your licence, the places of clients you see online, insurers, lease and group contract each may ask for something of their own.',
		good: 'You have a short list: who asks for what, and by when. What is unclear you have asked the board.',
		source:
			'A: American Psychological Association, Closing your practice; J. Blanchette, podcast 055 (2026-11-22)',
		asked: { how: 'recommended', by: 'the American Psychological Association' },
		from: 'closing',
		days: [-180],
		inShortPlans: 'inOrder',
		onLeave: {
			title: 'Read what rules and contracts say of a leave',
			why: 'Some places and insurers treat a long absence as a closing: New Jersey does after 90 days.',
			good: 'You know from which day an absence counts as a closing, and whom to tell of it.'
		}
	}),
	'find-own-support': ofEverybody({
		code: 'P03',
		title: 'Find support for yourself',
		why: 'Closing is a loss for you too, and you will say goodbye many times.',
		good: 'A consultation group, supervisor or therapist knows, and you have days on which to meet.',
		source:
			'A: Blakeslee, New Jersey Psychologist 2022; The National Psychologist 2018 (2026-11-22)',
		asked: { how: 'recommended', by: 'Blakeslee' },
		from: 'closing',
		days: [-180],
		inShortPlans: 'inOrder',
		onLeave: {}
	}),
	'list-all-clients': ofEverybody({
		code: 'P04',
		title: 'List everybody: current, former, waiting',
		why: 'Nobody can be told who is not on the list.',
		good: 'Each has an address or number, what is safe to use, who pays, whether there is a risk, and where they live.',
		source: 'S: Our own order, from professional-will guides and board rules (2026-11-22)',
		asked: { how: 'recommended', by: 'board rules and guides' },
		from: 'firstTelling',
		days: [0],
		inShortPlans: 'first',
		onLeave: {},
		onLeaving: {
			title: 'List the clients you see now',
			good: 'As your contract allows, and no copy of the practice’s lists: whom to tell, what is safe to use, whether there is a risk.'
		},
		counts: 'clients',
		settled: ({ load: { people } }) =>
			people === 0
				? null
				: `${people} ${people === 1 ? 'person stands' : 'people stand'} on your list.`
	}),
	'sort-by-need': ofEverybody({
		code: 'P05',
		title: 'Sort clients by how early they need to know',
		why: 'Long work, risk, early losses and medication ask for more time.',
		good: 'You know who is told first, who with the rest, and who needs only a short notice.',
		source:
			'A: APA Monitor, February 2003: three to four months for more serious cases, six for the longest; A. Thomas 2015 (2026-11-22)',
		asked: { how: 'recommended', by: 'the American Psychological Association' },
		from: 'firstTelling',
		days: [0],
		inShortPlans: 'first',
		after: 'list-all-clients',
		onLeave: {},
		settled: nobodyLeft('Nobody is left to tell.', 'tell-in-session')
	}),
	'name-an-executor': ofEverybody({
		code: 'P06',
		title: 'Name who acts for you if you suddenly cannot',
		why: 'You may fall ill while you close, and somebody must be able to reach your clients.',
		good: 'One person and a stand-in have agreed, know where keys, files and lists are, and hold a letter that says they may act.',
		source: 'A: ACA Code of Ethics 2014, C.2.h; CRPO Standard 6.4; OAR 858-010-0060 (2026-11-22)',
		asked: { how: 'inPlaces', by: 'the ACA Code, the BABCP, Ontario and Oregon' },
		from: 'closing',
		days: [-180],
		inShortPlans: 'inOrder',
		onLeave: {},
		always: true,
		settled: ({ practice: { executorName, executorAgreedOn, regionStyle } }) =>
			executorName && executorAgreedOn
				? `${executorName} agreed on ${writeDay(executorAgreedOn, regionStyle)}.`
				: null,
		lacks: ({ practice: { executorName, executorAgreedOn, executorStandIn, executorLetterOn } }) =>
			Object.entries({
				'who it is': executorName,
				'the day they agreed': executorAgreedOn,
				'a stand-in': executorStandIn,
				'a letter of authority': executorLetterOn
			}).flatMap(([what, there]) => (there ? [] : [what]))
	}),
	'choose-records-custodian': ofEverybody({
		code: 'P07',
		title: 'Choose who keeps the records',
		why: 'Records outlive the practice by years, and somebody has to answer for them.',
		good: 'A signed agreement says who holds them, how clients ask, what it costs and when each is destroyed.',
		source: 'A: ACA Code of Ethics 2014, B.6.i; OAR 833-075-0070; 4 CCR 737-1.16 (2026-11-22)',
		asked: { how: 'inPlaces', by: 'the ACA Code, Colorado and Oregon' },
		from: 'closing',
		days: [-120],
		inShortPlans: 'first',
		onLeave: null,
		onLeaving: {
			title: 'Settle with the practice who keeps the records',
			why: 'They usually belong to the practice, and clients will ask.',
			good: 'In writing: who answers requests, and how you see what you may need later.'
		}
	}),
	'build-referral-list': ofEverybody({
		code: 'P08',
		title: 'Build a referral list',
		why: 'Clients can go on only with somebody who has room for them.',
		good: 'Three names or more for each need, asked for openings, fees and insurers, and none of them about to retire.',
		source:
			'A: Psychiatric News 2023: at least three options, one of them a local agency; Society for Psychotherapy, The doctor is out (2026-11-22)',
		asked: { how: 'recommended', by: 'the American Psychiatric Association' },
		from: 'telling',
		days: [0],
		inShortPlans: 'first',
		onLeave: {
			title: 'Build a list for clients who do not want to wait',
			why: 'Some will want to go on with somebody else while you are away.',
			good: 'Three names or more for each need, asked for openings, fees and insurers.'
		},
		settled: ({ providers }) => {
			const asked = providers.filter(({ checkedOn, retiring }) => checkedOn !== null && !retiring);
			return asked.length < 3
				? null
				: `${asked.length} providers in your directory were asked for openings.`;
		}
	})
};
