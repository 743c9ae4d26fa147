/** The lists of tests/lists, through the same function as `scripts/read-list.mjs`. */
import { readFileSync, readdirSync } from 'node:fs';
import { day } from '$lib/domain/days/day';
import * as door from '$lib/import';
import { madeOf } from '../../scripts/read-list.mjs';

const around = {
	today: day('2026-11-29'),
	region: 'US' as const,
	existing: [],
	members: [],
	places: [],
	home: ''
};

export type Made = Awaited<ReturnType<typeof madeOf>>;
export type Expected = Record<string, string | null>;

export const systems = readdirSync('tests/lists/systems')
	.filter((name) => name.endsWith('.csv'))
	.map((name) => name.slice(0, -4));

export function made(list: string | Uint8Array): Promise<Made> {
	return madeOf(door, typeof list === 'string' ? new TextEncoder().encode(list) : list, around);
}

export function madeOfFile(name: string): Promise<Made> {
	return made(new Uint8Array(readFileSync(`tests/lists/${name}`)));
}

export function expectedOf(system: string): Expected[] {
	const text = readFileSync(`tests/lists/systems/${system}.expected.json`, 'utf8');
	return JSON.parse(text) as Expected[];
}

export type Counted = { right: number; asked: number; wrong: string[] };

/** Each expected field of each person: right, asked (the row waits, or its column does), or wrong. */
export function counted({ people, columns, asks }: Made, expected: readonly Expected[]): Counted {
	const count: Counted = { right: 0, asked: 0, wrong: [] };
	const columnsAsked = new Set(columns.filter(({ asked }) => asked).map(({ field }) => field));
	expected.forEach((person, i) => {
		const got = people[i];
		for (const [field, value] of Object.entries(person)) {
			const said = got?.fields[field] ?? null;
			const asked =
				columnsAsked.has(field) || asks.some(({ about }) => about.endsWith(`: ${field}?`));
			if (said === value) count.right++;
			else if (got?.state === 'held' || asked) count.asked++;
			else count.wrong.push(`${i + 1} ${field}: ${String(said)} for ${String(value)}`);
		}
	});
	const surplus = people.slice(expected.length).filter(({ state }) => state === 'ready');
	count.wrong.push(...surplus.map(({ row }) => `row ${row} is nobody`));
	return count;
}
