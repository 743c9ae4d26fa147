import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client, Provider } from '$lib/domain/records';
import { namesAnOpening } from './criteria';
import type { Listed } from './referrals';
import type { Seeker } from './seeker';
import { spread } from './spread';
import { around, list, many, named, seekers } from '$tests/support/domain/referring';

const languages = ['', 'Polish', 'French', 'Polish, French'];
const world = fc.record({
	clients: fc.array(
		fc.record({
			seeksLanguage: fc.constantFrom(...languages.slice(0, 3)),
			seeksFormat: fc.constantFrom(null, 'inPerson' as const, 'telehealth' as const),
			need: fc.constantFrom('urgent' as const, 'continuing' as const, null),
			atRisk: fc.boolean()
		}),
		{ maxLength: 14 }
	),
	providers: fc.array(
		fc.record({
			languages: fc.constantFrom(...languages),
			openings: fc.constantFrom(null, 0, 1, 2, 5),
			retiring: fc.constantFrom(null, true),
			formats: fc.subarray(['inPerson' as const, 'telehealth' as const])
		}),
		{ maxLength: 7 }
	)
});

describe('whatever the practice', () => {
	const of = ({
		clients,
		providers
	}: {
		clients: Partial<Client>[];
		providers: Partial<Provider>[];
	}) => [seekers(...clients), list(...providers)] as const;

	it('nobody is named to more people than three for each opening, nor twice to one client', () => {
		fc.assert(
			fc.property(world, (facts) => {
				const [people, offers] = of(facts);
				const { load, proposals } = spread(people, offers, around);
				for (const { listed, count } of load)
					expect(count).toBeLessThanOrEqual((listed.free ?? 1) * namesAnOpening);
				for (const { options } of proposals) expect(new Set(options).size).toBe(options.length);
			})
		);
	});

	it('nobody is proposed who retires, is full or does not suit', () => {
		fc.assert(
			fc.property(world, (facts) => {
				const [people, offers] = of(facts);
				for (const { options } of spread(people, offers, around).proposals)
					expect(options.some(({ provider, free }) => provider.retiring || free === 0)).toBe(false);
			})
		);
	});

	it('the order of clients and providers changes nothing', () => {
		fc.assert(
			fc.property(world, (facts) => {
				const [people, offers] = of(facts);
				const there = named(spread(people, offers, around));
				const back = named(spread([...people].reverse(), [...offers].reverse(), around));
				expect(back.reverse()).toEqual(there);
			})
		);
	});

	it('as many as can have a first name within the openings have one', () => {
		fc.assert(
			fc.property(world, (facts) => {
				const [people, offers] = of(facts);
				const found = spread(people, offers, around);
				const possible = mostPlaced(people, offers);
				const within = new Map<string, number>();
				for (const { options } of found.proposals) {
					const id = options[0]?.provider.id ?? '';
					within.set(id, (within.get(id) ?? 0) + 1);
				}
				const placed = offers.reduce(
					(sum, { provider, free }) => sum + Math.min(within.get(provider.id) ?? 0, free ?? 1),
					0
				);
				expect(placed).toBe(possible);
			})
		);
	});

	it('every client has three names or stands among the short with a reason', () => {
		fc.assert(
			fc.property(world, (facts) => {
				const [people, offers] = of(facts);
				const { proposals, short } = spread(people, offers, around);
				for (const seeker of people) {
					const got = proposals.find((each) => each.seeker === seeker)?.options.length ?? 0;
					const missing = short.find((each) => each.seeker === seeker)?.missing ?? 0;
					expect(got + missing).toBe(seeker.wanted);
				}
			})
		);
	});
});

/** How many can have a place at once, by trying every way: the plain definition. */
function mostPlaced(people: readonly Seeker[], offers: readonly Listed[]): number {
	const seats = offers.flatMap((each) => many(each.free ?? 1, each));
	const sits = new Map<number, number>();
	const fits = (seeker: Seeker, seat: number) => {
		const alone = spread([seeker], seats[seat] ? [seats[seat]] : [], around);
		return alone.proposals.length > 0;
	};
	const tables = people.map((seeker) => seats.map((_, seat) => fits(seeker, seat)));
	const place = (person: number, seen: Set<number>): boolean =>
		seats.some((_, seat) => {
			if (!tables[person]?.[seat] || seen.has(seat)) return false;
			seen.add(seat);
			const sitting = sits.get(seat);
			if (sitting !== undefined && !place(sitting, seen)) return false;
			sits.set(seat, person);
			return true;
		});
	return people.filter((_, person) => place(person, new Set())).length;
}
