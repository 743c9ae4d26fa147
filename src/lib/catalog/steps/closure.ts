/** The sessions that end the work. */
import { forEverybody, whereBrought } from './common/kinds';
import { afterTelling, beforeLastSession } from '$lib/domain/path/notice-plan';
import { withoutDelay } from '$lib/domain/path/special-days';

export default {
	'review-safety-plan': forEverybody({
		code: '3.5',
		title: 'Go over the safety plan',
		act: 'Safety plan gone over',
		why: 'An ending is a time of strain. The plan must hold numbers that still work after your last day.',
		good: 'Warning signs, what helps, people to call and crisis lines are up to date, and they have a copy.',
		source: 'B: AMHCA Code of Ethics: a safety plan where the client is at risk (2026-11-22)',
		appliesTo: ({ case: { client } }) => client.atRisk,
		dueOn: (situation) =>
			situation.reason.first.includes('review-safety-plan')
				? withoutDelay(null, 0, 'On the first day: it holds until they are taken in.')(situation)
				: afterTelling({
						days: 3,
						share: 1 / 10,
						why: 'Within days of the news, since this client is at risk.'
					})(situation)
	}),
	'say-how-it-goes-on': whereBrought({
		code: 'C4-26',
		title: 'Say how it goes on with you',
		act: 'Said how it goes on',
		why: 'A transfer can feel like a punishment. They need to know whether and when they may come back.',
		good: 'You said it in one plain sentence, and wrote it down for them.',
		source: 'S: Standards D.1, letter L16 (2026-11-22)',
		dueOn: withoutDelay(null, 0, 'On the first day: they need to know.')
	}),
	'plan-closure-sessions': forEverybody({
		code: '3.1',
		group: 'wishes',
		title: 'Plan the last sessions',
		act: 'Last sessions planned',
		why: 'Knowing how many are left lets both of you use them.',
		good: 'Number and dates are agreed.',
		source:
			'A: Spayd and Wiley 2014: four sessions of notice at least; spacing is our reading (2026-11-22)',
		dueOn: afterTelling({ days: 14, share: 1 / 6, why: 'In the talk that follows the news.' })
	}),
	'thin-out-sessions': whereBrought({
		code: 'C4-22',
		group: null,
		title: 'Let the sessions thin out',
		act: 'Sessions thinned out',
		why: 'Longer gaps let them try what they have learned while you are still there.',
		good: 'Fortnightly, then monthly, with the last day known.',
		source: 'B: M. Friedes; Modalia on tapering (2026-11-22)',
		mayAlsoEnd: ['declined'],
		dueOn: beforeLastSession({
			days: 60,
			share: 2 / 3,
			why: 'Two months before the last session, or two thirds of the days where there are fewer.'
		})
	}),
	'invite-to-a-last-session': forEverybody({
		code: '3.2',
		title: 'Invite them to a last session',
		act: 'Invited to a last session',
		why: 'Those you see seldom may slip away without a goodbye.',
		good: 'A short invitation with two or three dates, and the word that it is all right to say no.',
		source: 'B: APA Ethics Code 10.10(c), pre-termination counselling (2026-11-22)',
		optional: true,
		appliesTo: ({ case: { client } }) =>
			client.frequency === 'monthly' || client.frequency === 'asNeeded',
		dueOn: () => null
	}),
	'leave-an-open-offer': whereBrought({
		code: 'C5-7',
		title: 'Leave one offer open',
		act: 'Offer left open',
		why: 'A goodbye that is refused today may be wanted next week.',
		good: 'One sentence, with a day until which it stands, and the same in the letter.',
		source: 'S: APA 10.10(c); our reading (2026-11-22)',
		dueOn: beforeLastSession({ days: 14, share: 1 / 4, why: 'Two weeks before the last session.' })
	}),
	'hold-closure-sessions': forEverybody({
		code: '3.3',
		group: 'closing-session',
		title: 'Hold the last sessions',
		act: 'Closure sessions held',
		why: 'Looking back, naming when therapy could help again, and saying goodbye: these are the work of an ending.',
		good: 'Held, or offered and declined: a client may prefer to go without a goodbye.',
		source: 'A: C. Suffridge, three tasks of ending; Norcross and others 2017 (2026-11-22)',
		dueOn: beforeLastSession({ days: 0, share: 0, why: 'On the day of the last session.' })
	}),
	'agree-on-what-helps': forEverybody({
		code: '3.4',
		group: 'closing-session',
		title: 'Note what helps',
		act: 'What helps is agreed',
		why: 'What they learnt is theirs to keep, and easier to find again when it is written down.',
		good: 'They leave with their own early signs and what they do then, in their own words.',
		source: 'A: Norcross and others 2017, tasks most therapists agree on (2026-11-22)',
		dueOn: beforeLastSession({ days: 0, share: 0, why: 'On the day of the last session.' })
	}),
	'agree-on-contact-after': forEverybody({
		code: '3.6',
		group: 'closing-session',
		title: 'Agree on contact afterwards',
		act: 'Contact afterwards agreed',
		why: 'Clear rules spare both of you an awkward message later.',
		good: 'You talked about coming back, messages, social media and gifts, in two minutes.',
		source: 'S: Guides to last sessions; our wording (2026-11-22)',
		dueOn: beforeLastSession({ days: 0, share: 0, why: 'On the day of the last session.' })
	}),
	'settle-balance': whereBrought({
		code: 'C5-6',
		title: 'Settle the account',
		act: 'Account settled',
		why: 'Clients who brought unpaid debts found the change to the next therapist harder.',
		good: 'A plan, a lower sum or a clean end; never a condition for the records.',
		source: 'A: Marmarosh and others 2017; OAR 833-075-0070 (2026-11-22)',
		dueOn: beforeLastSession({ days: 14, share: 1 / 4, why: 'Two weeks before the last session.' })
	}),
	'measure-outcome': forEverybody({
		code: '3.7',
		title: 'Measure once more',
		act: 'Outcome measured',
		why: 'Where you used a questionnaire, a last one rounds the work off.',
		good: 'Filled in and kept in your records; the numbers do not belong here.',
		source: 'B: Guides to closing notes (2026-11-22)',
		optional: true,
		dueOn: () => null
	})
};
