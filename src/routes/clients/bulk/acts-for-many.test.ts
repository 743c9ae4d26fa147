/** An act for many takes in those alone for whom it can be true. */
import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import { outcome, today } from '$tests/support/domain/cases';
import { referral } from '$tests/support/domain/recording';
import { release } from '$tests/support/domain/releases';
import { act, inPlace, met, person, session, told, verdict } from '$tests/support/domain/many';
import type { Bulk } from '$routes/shared/people/bulk';
import type { Person } from '$routes/shared/people/who';

const offered = { outcomes: [...told.outcomes, outcome(milestones.referralsOffered)] };
const refused = outcome(milestones.referralsOffered, { outcome: 'declined' });
const atRiskMet = { ...met, outcomes: [...told.outcomes, ...inPlace.outcomes] };
const lost = { reason: 'lost-to-contact', endingBegunOn: today };
const inCrisis = { circumstances: ['in-crisis'] };
const ask = act('next-provider-chosen');
const noHandOff = act('hand-off-declined');
const allHeld = act('closing-session-held');
const noneWanted = act('referrals-declined');
const ahead = addDays(today, 7);
const named = (changed: Parameters<typeof referral>[0]) => {
	return { ...offered, referrals: [referral({ offeredOn: today, ...changed })] };
};
const taken = named({ answer: 'accepted' });

it.each([
	[
		'the letter of a minor, custody unchecked',
		act('letter-handed-over'),
		person({ minor: true }, told),
		'out'
	],
	['told, of one who is out of reach', act('told-in-session'), person(lost), 'out'],
	['told, in a crisis', act('told-in-session'), person(inCrisis), 'out'],
	[
		'told, of a child before it is clear who decides',
		act('told-in-session'),
		person({ minor: true }),
		'out'
	],
	['referrals declined, not told', act('referrals-declined'), person(), 'out'],
	['referrals declined, no names given', noneWanted, person({}, told), 'byName'],
	['referrals declined, names given', noneWanted, person({}, named({})), 'in'],
	['referrals declined, a provider chosen', noneWanted, person({}, taken), 'out'],
	[
		'referrals declined, a place awaited',
		noneWanted,
		person({}, named({ answer: 'waitListed' })),
		'out'
	],
	[
		'referrals declined, a visit booked',
		noneWanted,
		person({}, named({ bookedFor: ahead })),
		'out'
	],
	[
		'referrals declined, the choice noted',
		noneWanted,
		person({}, { outcomes: [...offered.outcomes, outcome(milestones.nextProviderChosen)] }),
		'out'
	],
	['a provider chosen', ask, person({}, offered), 'in'],
	['a provider chosen, of one who was offered nobody', ask, person({}, told), 'out'],
	[
		'a provider chosen, of one who declined',
		ask,
		person({}, { outcomes: [...told.outcomes, refused] }),
		'out'
	],
	['a provider chosen, in a crisis', ask, person(inCrisis, offered), 'out'],
	['no hand-off', noHandOff, person({}, offered), 'in'],
	['no hand-off, of one who was offered nobody', noHandOff, person({}, told), 'out'],
	[
		'no hand-off, the release signed',
		noHandOff,
		person({}, { ...offered, releases: [release()] }),
		'out'
	],
	[
		'no hand-off, the release revoked',
		noHandOff,
		person({}, { ...offered, releases: [release({ revokedOn: today })] }),
		'in'
	],
	[
		'no hand-off, the summary sent',
		noHandOff,
		person({}, { outcomes: [...offered.outcomes, outcome(milestones.summary)] }),
		'out'
	],
	['no hand-off, not told', noHandOff, person(), 'out'],
	['no hand-off, in a crisis', noHandOff, person(inCrisis, offered), 'out'],
	['sessions held', allHeld, person({}, met), 'in'],
	['sessions held, none planned', allHeld, person({}, told), 'out'],
	[
		'sessions held, one missed',
		allHeld,
		person({}, { ...met, sessions: [...met.sessions, session('missed', -14)] }),
		'out'
	],
	[
		'sessions held, one called off',
		allHeld,
		person({}, { ...met, sessions: [...met.sessions, session('cancelled', -14)] }),
		'in'
	],
	[
		'sessions held, all still to come',
		allHeld,
		person({}, { ...told, sessions: [session('planned', 7)] }),
		'out'
	],
	[
		'sessions held, one still to come',
		allHeld,
		person({}, { ...met, sessions: [...met.sessions, session('planned', 7)] }),
		'out'
	],
	['sessions held, an appointment to come', allHeld, person({ nextSeenOn: ahead }, met), 'out'],
	[
		'sessions held, their own last one to come',
		allHeld,
		person({ lastSessionOn: ahead }, met),
		'out'
	],
	['sessions held, not told', allHeld, person({}, { sessions: met.sessions }), 'out'],
	['sessions held, in a crisis', allHeld, person(inCrisis, met), 'out'],
	['sessions held, out of reach', allHeld, person(lost, met), 'out'],
	['sessions held, at risk', allHeld, person({ atRisk: true }, met), 'out'],
	['the same, all in place', allHeld, person({ atRisk: true }, atRiskMet), 'in']
] satisfies [string, Bulk, Person, string][])('%s', (_, bulk, who, expected) => {
	expect(verdict(who, bulk)).toBe(expected);
});
