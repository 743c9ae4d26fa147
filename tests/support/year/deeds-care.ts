/** Referrals, releases, the hand-off and calls. */
import {
	contactLogged,
	groupEnded,
	outcomeRecorded,
	referralMoved,
	referralsOffered,
	referralsSuggested,
	releaseMade,
	releaseRevoked,
	saidNow,
	type ReferralEvent
} from '$lib/domain/recording';
import type { Life } from './life';
import type { Deed } from './list';
import type { Person } from './office';
import { isOpen, of } from './on-path';

export function suggest(life: Life, id: string): boolean {
	const person = life.office.one(id);
	if (person.case.referrals.length > 0 || !isOpen(person, 'choose-options')) return false;
	if (life.chance(0.25)) return wantNone(life, person);
	const providers = life.office.context!.providers.filter(() => life.chance(0.6));
	if (providers.length === 0) return false;
	const change = referralsSuggested(of(life, person), providers, life.today);
	return life.happened(change, { kind: 'suggested', names: providers.map(({ name }) => name) }, [
		id
	]);
}

function wantNone(life: Life, { case: own, path }: Person): boolean {
	const act = life.office.act('referrals-declined');
	const doing = { happenedOn: life.today, way: 'inPerson' } as const;
	const change = groupEnded({ client: own.client, path, ...life.office.by }, act, doing);
	return life.happened(change, { kind: 'none wanted', way: 'inPerson' }, [own.client.id]);
}

/** The names are given, then answered, then visited: one thing at a time. */
export function refer(life: Life, id: string): boolean {
	const person = life.office.one(id);
	const { referrals } = person.case;
	const named = (each: (typeof referrals)[number]) => ({
		referral: each,
		provider: life.office.context!.providers.find(({ id }) => id === each.providerId) ?? null
	});
	const fresh = referrals.filter(({ offeredOn }) => offeredOn === null);
	if (fresh.length > 0) {
		const change = referralsOffered(of(life, person), fresh.map(named), life.today);
		const names = fresh.map(({ providerName }) => providerName);
		return life.happened(change, { kind: 'offered', names }, [id]);
	}
	const referral = life.pick(referrals);
	const next = referral && nextOf(life, referral);
	if (!next) return false;
	const { provider } = named(referral);
	const change = referralMoved(of(life, person), referral, provider, next);
	return life.happened(change, deedOf(next, referral.providerName), [id]);
}

function nextOf(
	life: Life,
	{ answer, bookedFor, visitKeptOn }: Person['case']['referrals'][number]
): ReferralEvent | null {
	const on = life.today;
	if (visitKeptOn || answer === 'declinedByClient' || answer === 'declinedByProvider') return null;
	if (bookedFor && bookedFor <= on) return { kind: life.chance(0.8) ? 'visitKept' : 'missed', on };
	if (life.chance(0.2))
		return { kind: life.pick(['declinedByClient', 'declinedByProvider'] as const), on };
	if (answer !== 'accepted') return { kind: 'accepted', on };
	return { kind: 'booked', on: life.ahead(5 + life.upTo(10)), today: on };
}

function deedOf(event: ReferralEvent, name: string): Deed {
	switch (event.kind) {
		case 'booked':
			return { kind: 'booked', name, visit: event.on };
		case 'accepted':
			return { kind: 'accepted', name };
		case 'visitKept':
			return { kind: 'visit kept', name };
		case 'missed':
			return { kind: 'visit missed', name };
		case 'declinedByClient':
			return { kind: 'client said no', name };
		default:
			return { kind: 'could not take them', name };
	}
}

export function release(life: Life, id: string): boolean {
	const { office } = life;
	const person = office.one(id);
	const { client, releases } = person.case;
	const signed = releases.find(({ revokedOn }) => revokedOn === null);
	if (signed) {
		if (life.chance(0.5)) return false;
		const deed: Deed = {
			kind: 'release revoked',
			release: signed.id,
			to: signed.to,
			until: signed.expiresOn!
		};
		return life.happened(releaseRevoked(signed, life.today, 'US'), deed, [id]);
	}
	if (client.standing !== 'current' || person.situation.minor) return false;
	const { id: providerId, name: to } = life.pick(office.context!.providers);
	const made = {
		recipientId: null,
		providerId,
		to,
		scope: ['summary' as const],
		purpose: 'So that care can go on',
		signedOn: life.today,
		expiresOn: life.ahead(300)
	};
	const onPath = {
		case: person.case,
		path: person.path,
		newId: office.newId,
		region: 'US' as const
	};
	const change = releaseMade(onPath, made);
	const op = change.ops.find(({ type }) => type === 'release')!;
	return life.happened(
		change,
		{ kind: 'release signed', release: op.id, to, until: made.expiresOn },
		[id]
	);
}

export function summary(life: Life, id: string): boolean {
	const person = life.office.one(id);
	const signed = person.case.releases.find(({ revokedOn }) => revokedOn === null);
	if (!signed || !isOpen(person, 'send-transfer-summary')) return false;
	const ending = { outcome: 'done', happenedOn: life.today, who: signed.to } as const;
	const step = life.office.step('send-transfer-summary');
	const change = outcomeRecorded(person.case.client, step, ending, life.office.newId(), 'US');
	return life.happened(change, { kind: 'summary', to: signed.to }, [id]);
}

/** Nobody answers, or a message is left that says the days where there are any. */
export function call(life: Life, id: string): boolean {
	const { case: own, path, situation } = life.office.one(id);
	if (own.client.standing !== 'current') return false;
	const tried = { client: own.client, path };
	const { newId } = life.office;
	const on = { happenedOn: life.today, by: 'us', note: null } as const;
	const said = life.chance(0.5) ? saidNow(situation) : null;
	if (said) {
		const attempt = { ...on, way: 'voicemail', result: 'messageLeft' } as const;
		const change = contactLogged({ ...tried, newId, region: 'US' }, attempt, said);
		return life.happened(change, { kind: 'message', tells: life.newsOf(id) }, [id]);
	}
	const result = life.pick(['reached', 'noAnswer'] as const);
	const change = contactLogged({ ...tried, newId, region: 'US' }, { ...on, way: 'call', result });
	return life.happened(change, { kind: 'called', result }, [id]);
}
