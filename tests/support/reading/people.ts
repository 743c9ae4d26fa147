/** Kinds of person, what makes each special situation hold, and what has been done so far. */
import { circumstances, reasons } from '$lib/catalog/index';
import type { PathChanges } from '$lib/domain/rules/ending';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { day } from '$lib/domain/days/day';
import type { Client, ContactMade, Recipient } from '$lib/domain/records';
import { client, guardian, outcome } from '$tests/support/domain/cases';

export type Who = { client: Partial<Client>; recipients: readonly Recipient[] };

const noor = { name: 'Noor Haddad', sortName: 'Haddad, Noor', callName: 'Noor', minor: true };
const guardians = [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })];
const partner = guardian({ id: 'p', role: 'partner', name: 'Ira Novak', legalAuthority: null });
const cousin = guardian({ ...partner, id: 'c', role: 'familyMember', name: 'Tom Novak' });
const decides = [guardian({ id: 'd', role: 'decisionMaker', name: 'Blake Hart' })];
const others = { circumstances: ['lacks-capacity'] };
const former = { standing: 'former', lastSeenOn: day('2026-02-10') } as const;
const waiting = { standing: 'waiting', startedOn: null, lastSeenOn: null } as const;

export const kinds: Readonly<Record<string, Who>> = {
	'an adult': { client: {}, recipients: [] },
	'a minor': { client: noor, recipients: guardians },
	'a couple': { client: { format: 'couple' }, recipients: [partner] },
	'a family': { client: { format: 'family' }, recipients: [partner, cousin] },
	'a group': { client: { format: 'group' }, recipients: [] },
	'a minor with their family': { client: { ...noor, format: 'family' }, recipients: guardians },
	'for whom others decide': { client: others, recipients: decides },
	'a couple for one of whom others decide': {
		client: { ...others, format: 'couple' },
		recipients: [partner, ...decides]
	},
	'nobody noted who decides': { client: others, recipients: [] },
	former: { client: former, recipients: [] },
	'a former minor': { client: { ...noor, ...former }, recipients: guardians },
	'former, and others decide': { client: { ...others, ...former }, recipients: decides },
	waiting: { client: waiting, recipients: [] },
	'a waiting minor': { client: { ...noor, ...waiting }, recipients: guardians },
	'waiting, and others decide': { client: { ...others, ...waiting }, recipients: decides },
	deceased: { client: { circumstances: ['deceased'] }, recipients: [] }
};

/** Those to whom each two special situations are added. */
export const pairedKinds = [
	'an adult',
	'a minor',
	'a couple',
	'a family',
	'a group',
	'for whom others decide',
	'former',
	'waiting',
	'deceased'
];

/** A special situation and what makes it hold. */
export type Special = { id: string; client?: Partial<Client>; contact?: ContactMade };

const contact = (id: string, own: Pick<ContactMade, 'by' | 'way' | 'result'>): ContactMade => ({
	id,
	clientId: 'zoe',
	happenedOn: day('2026-06-01'),
	note: null,
	who: null,
	said: null,
	...own
});

/** Those that follow from other facts; the others the therapist ticks. */
const followed: readonly Special[] = [
	{ id: 'at-risk', client: { atRisk: true } },
	{ id: 'elsewhere', client: { place: 'us-ca' } },
	{
		id: 'letter-returned',
		contact: contact('back', { by: 'us', way: 'post', result: 'returned' })
	},
	{
		id: 'back-in-touch',
		contact: contact('wrote', { by: 'them', way: 'email', result: 'reached' })
	},
	{ id: 'no-next-provider', client: { need: 'none' } }
];

/** What the kind of person says already. */
export const ofKinds = [
	'minor',
	'not-alone',
	'former-client',
	'waiting-list',
	'lacks-capacity',
	'deceased'
];

/** Every special situation that is no kind of person, by itself. */
export const specials: readonly Special[] = [
	...circumstances
		.filter(({ id, ticked }) => ticked && !ofKinds.includes(id))
		.map(({ id }) => ({ id, client: { circumstances: [id] } })),
	...followed
];

/** Whatever a notice may wait for. */
const gates = [...reasons, ...circumstances].flatMap(
	(each: PathChanges) => each.gates['give-written-notice'] ?? []
);
const told = [
	...gates,
	'tell-in-session',
	'talk-over-consequences',
	'send-a-warning',
	'confirm-address',
	'check-the-order'
];
const noticed = [...told, 'give-written-notice'];
const ended = [...noticed, 'send-second-notice', 'hold-closure-sessions', 'send-transfer-summary'];

const outcomes = (steps: readonly string[]) =>
	steps.map((step) => outcome(step, step === 'tell-in-session' ? { way: 'inPerson' } : {}));
const asked = [contact('asked', { by: 'them', way: 'email', result: 'askedForRecords' })];
const tried = [contact('tried', { by: 'us', way: 'call', result: 'noAnswer' })];
const session = (id: string, plannedOn: string, standing: 'planned' | 'missed') => ({
	id,
	clientId: 'zoe',
	plannedOn: day(plannedOn),
	standing,
	happenedOn: standing === 'planned' ? null : day(plannedOn),
	way: null,
	covered: null
});
const meetings = [
	session('missed', '2026-05-20', 'missed'),
	session('next', '2026-06-17', 'planned'),
	session('last', '2026-07-01', 'planned')
];

/** From the first day of an ending to the day after its last session; `last`: the day of that, where it is not as usual. */
export const moments: Readonly<Record<string, Partial<Case> & { last?: string }>> = {
	'at first': {},
	told: { outcomes: outcomes(told), contacts: tried },
	noticed: { outcomes: outcomes(noticed), sessions: meetings },
	ended: { outcomes: outcomes(ended), contacts: asked },
	'ending in a week': { outcomes: outcomes(told), last: '2026-06-08' },
	over: { outcomes: outcomes(noticed), last: '2026-05-29' }
};

const placeFound = newReferral({
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: day('2026-06-01'),
	answer: 'accepted',
	bookedFor: day('2026-06-03')
});
const open = newReferral({ ...placeFound, answer: null, bookedFor: null });

/** Facts beside the kind of person: `full`: all that may be said; the others lack something. */
export const records: Readonly<Record<string, Partial<Case> & { client?: Partial<Client> }>> = {
	full: {
		client: client({
			...{ usualWeekday: 3, frequency: 'monthly', lastSeenOn: day('2026-05-27') },
			policySignedOn: day('2025-09-08')
		}),
		referrals: [{ id: 'r', ...placeFound }]
	},
	sparse: {
		client: client({ sortName: null, bornOn: null, startedOn: null, frequency: null }),
		referrals: []
	},
	'no mail': { client: { ...client(), mail: 'refused' } },
	'nothing booked': { client: client(), referrals: [{ id: 'r', ...open }] }
};
