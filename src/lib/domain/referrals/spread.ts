/** Proposes three providers for each client who looks for one, so that nobody's openings are asked too much of. */
import type { Day } from '$lib/domain/days/day';
import { namesAnOpening } from './criteria';
import { layer, type Room, type Suits } from './layer';
import { namesEach, type Seeker } from './seeker';
import type { Around, Wish } from './wish';
import { barred, matches, scored } from './matching';
import type { Listed } from './referrals';

export type Proposal = { seeker: Seeker; options: Listed[] };

/** A client who gets fewer than three names, and the sentence why. */
export type Short = { seeker: Seeker; missing: number; why: string };

export type Spread = {
	/** In the order of the clients; only where there is something to propose. */
	proposals: Proposal[];
	short: Short[];
	/** Every provider who is proposed, with how many clients, most asked for first. */
	load: { listed: Listed; count: number }[];
};

const rounds = ['openings', 'openings', 'openings', 'names', 'names'] as const;

/**
 * In up to three rounds everybody gets one more name, those with fewest names first. In each round nobody is
 * named to more people than they have openings, so that each round by itself could be taken up whole; only who
 * then still lacks a name may get one beyond that, within three names for each opening. Openings that are not
 * known count as one. The same clients and providers give the same spread, in whatever order.
 */
export function spread(
	seekers: readonly Seeker[],
	list: readonly Listed[],
	around: Around
): Spread {
	const rooms = [...list].sort(byId).map(roomOf);
	const chosen = new Map<Seeker, Room[]>(seekers.map((each) => [each, []]));
	const suits = suitable(seekers, rooms, around.today);
	const inTurn = [...seekers].sort((a, b) => byUrgency(a, b, suits));
	for (const within of rounds) {
		const asking = inTurn
			.filter((each) => count(each, chosen) < each.wanted)
			.sort((a, b) => names(a, chosen) - names(b, chosen));
		layer(asking, { rooms, suits, chosen, within });
	}
	const why = reasons(list, around);
	return {
		proposals: seekers.flatMap((seeker) => proposal(seeker, chosen)),
		short: seekers.flatMap((seeker) => {
			const missing = seeker.wanted - count(seeker, chosen);
			const enough = count(seeker, suits) >= seeker.wanted;
			return missing > 0 ? [{ seeker, missing, why: enough ? tooFull : why(seeker) }] : [];
		}),
		load: loadOf(chosen)
	};
}

function suitable(seekers: readonly Seeker[], rooms: readonly Room[], today: Day): Suits {
	const byWish = new Map<string, { room: Room; score: number }[]>();
	return new Map(
		seekers.map((seeker) => {
			const key = JSON.stringify(seeker.wish);
			const ranked = byWish.get(key) ?? ranking(seeker.wish, rooms, today);
			byWish.set(key, ranked);
			return [seeker, ranked.filter(({ room }) => !seeker.known.has(room.listed.provider.id))];
		})
	);
}

function ranking(wish: Wish, rooms: readonly Room[], today: Day) {
	return rooms
		.filter(({ listed }) => barred(wish, listed) === null)
		.map((room) => ({ room, ...scored(wish, room.listed, today) }))
		.filter(({ suits }) => suits)
		.sort((a, b) => b.score - a.score);
}

function roomOf(listed: Listed): Room {
	const each = listed.free ?? 1;
	return { listed, each, left: Math.max(0, each * namesAnOpening - listed.named), count: 0 };
}

/** Whoever cannot wait first, then at risk; then those for whom fewest providers would do. */
function byUrgency(a: Seeker, b: Seeker, suits: Suits): number {
	const byId = a.case.client.id < b.case.client.id ? -1 : 1;
	return rank(a) - rank(b) || count(a, suits) - count(b, suits) || byId;
}

function rank({ case: { client } }: Seeker): number {
	if (client.need === 'urgent') return 0;
	if (client.atRisk) return 1;
	return client.need === 'continuing' ? 2 : 3;
}

function count(seeker: Seeker, of: ReadonlyMap<Seeker, readonly unknown[]>): number {
	return of.get(seeker)?.length ?? 0;
}

function byId(a: Listed, b: Listed): number {
	return a.provider.id < b.provider.id ? -1 : 1;
}

function names(seeker: Seeker, chosen: ReadonlyMap<Seeker, Room[]>): number {
	return namesEach - seeker.wanted + count(seeker, chosen);
}

function proposal(seeker: Seeker, chosen: ReadonlyMap<Seeker, Room[]>): Proposal[] {
	const options = (chosen.get(seeker) ?? []).map(({ listed }) => listed);
	return options.length > 0 ? [{ seeker, options }] : [];
}

const tooFull = 'Those who fit have no openings left for one more name.';

/** Gives the sentence why few suit; those who wish alike share one. */
function reasons(list: readonly Listed[], around: Around): (seeker: Seeker) => string {
	const known = new Map<string, string>();
	return (seeker) => {
		const key = JSON.stringify([seeker.wish, ...seeker.known]);
		const why = known.get(key) ?? fewSuit(seeker, list, around);
		known.set(key, why);
		return why;
	};
}

/** What speaks most often against the providers of the list. */
function fewSuit({ wish, known }: Seeker, list: readonly Listed[], around: Around): string {
	const others = list.filter(({ provider }) => !known.has(provider.id));
	const { fitting, out } = matches(wish, others, around);
	const against = fitting.flatMap(({ against }) => against.slice(0, 1));
	const counts = new Map<string, number>();
	for (const why of [...out.map(({ why }) => why), ...against])
		counts.set(why, (counts.get(why) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return most
		? `Too few on your list fit. Most often: ${most[0]}.`
		: 'There are too few on your list.';
}

function loadOf(chosen: ReadonlyMap<Seeker, Room[]>): Spread['load'] {
	const used = new Set([...chosen.values()].flat());
	return [...used]
		.map(({ listed, count }) => ({ listed, count }))
		.sort((a, b) => b.count - a.count || byId(a.listed, b.listed));
}
