/** What happens to a client's referrals; each step of the path that it ends ends in the same change. */
import type { Change, Client, Op, Provider, Referral } from '$lib/domain/records';
import { newReferral } from '$lib/domain/records';
import { writeDay, type Day } from '$lib/domain/days/day';
import { milestones as at, optionsWanted } from '$lib/domain/rules';
import { itemOf, items } from '$lib/domain/path/path';
import { isDeclined, isFresh, isSettled } from '$lib/domain/referrals';
import type { ClientOnPath } from './changes/on-path';
import { outcomeAdded, type Ending } from './outcomes';
import table from './referral-words.json';

/** One client's referrals as they stand, and what is open on the path. */
export type Referred = ClientOnPath & { referrals: readonly Referral[] };

/** What happened to one referral, and the day; `on` of `booked` is the day of the visit. */
export type ReferralEvent =
	| { kind: 'accepted' | 'waitListed' | 'declinedByClient' | 'declinedByProvider'; on: Day }
	| { kind: 'booked'; on: Day; today: Day }
	| { kind: 'missed' | 'visitKept'; on: Day };

type Named = { referral: Referral; provider: Provider | null };

const nameOf = ({ referral, provider }: Named): string => provider?.name ?? referral.providerName;

/** Three names were chosen once as many stand on the list. */
const areEnough = (referrals: readonly Referral[], more = 0): boolean =>
	referrals.filter((each) => !isDeclined(each)).length + more >= optionsWanted;

export function referralsSuggested(of: Referred, providers: readonly Provider[], on: Day): Change {
	const chosen = areEnough(of.referrals, providers.length) ? [at.optionsChosen] : [];
	return {
		act: `Suggested on ${writeDay(on, of.region)}: ${providers.map(({ name }) => name).join(', ')}`,
		subject: of.client.id,
		ops: [
			...providers.map((each) => referralAdded(of.newId(), of.client, each, on)),
			...ended(of, chosen, { outcome: 'done', happenedOn: on })
		]
	};
}

/** Gives the client these names; openings count as checked where each was asked within the last weeks. */
export function referralsOffered(of: Referred, offered: readonly Named[], on: Day): Change {
	const fresh = offered.every(({ provider }) => provider !== null && isFresh(provider, on));
	const chosen = itemOf(of.path, at.optionsChosen)?.outcome;
	const isChosen = areEnough(of.referrals) || chosen?.outcome === 'done';
	const steps = [
		...(areEnough(of.referrals) ? [at.optionsChosen] : []),
		at.referralsOffered,
		...(fresh && isChosen ? [at.openingsChecked] : [])
	];
	return {
		act: `Offered on ${writeDay(on, of.region)}: ${offered.map(nameOf).join(', ')}`,
		subject: of.client.id,
		ops: [
			...offered.map(({ referral }) => set(referral, { offeredOn: on })),
			...ended(of, steps, { outcome: 'done', happenedOn: on })
		]
	};
}

/** An answer to a referral that was never recorded as offered says that it was, on that day at the latest. */
export function referralMoved(
	of: Referred,
	referral: Referral,
	provider: Provider | null,
	event: ReferralEvent
): Change {
	const { fields, steps: more } = moved(referral, event);
	const steps = more ? [...offeredSteps(of), ...more] : [];
	const happenedOn = event.kind === 'booked' ? event.today : event.on;
	const offered = referral.offeredOn ? {} : { offeredOn: happenedOn };
	return {
		act: `${nameOf({ referral, provider })}: ${words[event.kind]} ${writeDay(event.on, of.region)}`,
		subject: of.client.id,
		ops: [
			set(referral, { ...offered, ...fields }),
			...ended(of, steps, { outcome: 'done', happenedOn }),
			...(isDeclined({ ...referral, ...fields }) ? choiceTakenBack(of, referral) : [])
		]
	};
}

const words: Record<ReferralEvent['kind'], string> = table;

type Fields = Partial<Omit<Referral, 'id'>>;

/** `steps`: what it ends beside the offer; `null`: not even that. */
function moved(
	referral: Referral,
	event: ReferralEvent
): { fields: Fields; steps: string[] | null } {
	const agreed = (on: Day) => agreedOn(referral, on);
	switch (event.kind) {
		case 'booked':
			return {
				fields: { ...agreed(event.today), bookedFor: event.on, missedOn: null },
				steps: [at.nextProviderChosen]
			};
		case 'missed':
			return { fields: { missedOn: event.on }, steps: null };
		case 'visitKept':
			return {
				fields: { ...agreed(event.on), visitKeptOn: event.on, missedOn: null },
				steps: [at.nextProviderChosen, at.firstVisit]
			};
		case 'accepted':
			return {
				fields: { answer: 'accepted', answeredOn: event.on },
				steps: [at.nextProviderChosen]
			};
		case 'waitListed':
		case 'declinedByClient':
		case 'declinedByProvider':
			return { fields: { answer: event.kind, answeredOn: event.on }, steps: [] };
	}
}

/** Who goes there has said yes, on that day at the latest. */
const agreedOn = ({ answer, answeredOn }: Referral, on: Day): Fields =>
	answer === 'accepted' ? {} : { answer: 'accepted', answeredOn: answeredOn ?? on };

/** Where nobody else takes them, they have no next provider any more. */
function choiceTakenBack({ path, referrals }: Referred, referral: Referral): Op[] {
	const others = referrals.filter(({ id }) => id !== referral.id);
	if (!isSettled(referral) || others.some(isSettled)) return [];
	const choice = itemOf(path, at.nextProviderChosen)?.outcome;
	if (choice?.outcome !== 'done' || !choice.id) return [];
	return [{ op: 'del', type: 'outcome', id: choice.id }];
}

const offeredSteps = ({ referrals }: Referred): readonly string[] => [
	...(areEnough(referrals) ? [at.optionsChosen] : []),
	at.referralsOffered
];

/** Takes a name off the list that was never offered. */
export function referralWithdrawn(referral: Referral, provider: Provider | null): Change {
	return {
		act: `${nameOf({ referral, provider })} no longer suggested`,
		subject: referral.clientId,
		ops: [{ op: 'del', type: 'referral', id: referral.id }]
	};
}

export function referralAdded(id: string, client: Client, provider: Provider, on: Day): Op {
	const { id: providerId, name: providerName } = provider;
	const known = { clientId: client.id, providerId, providerName, suggestedOn: on };
	return { op: 'add', type: 'referral', id, fields: newReferral(known) };
}

function set({ id }: Referral, fields: Fields): Op {
	return { op: 'set', type: 'referral', id, fields };
}

/** Only those that are open on this path. */
export function ended(
	{ client, path, newId }: Omit<ClientOnPath, 'region'>,
	steps: readonly string[],
	ending: Ending
): Op[] {
	return items(path)
		.filter(({ step, outcome }) => outcome === null && steps.includes(step.id))
		.map(({ step }) => outcomeAdded(newId(), client, step.id, ending));
}
