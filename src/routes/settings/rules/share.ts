/** What is passed on as a file, and what one that came in would move. */
import { catalog, jurisdictions, placesNow, steps, writtenOut } from '$lib/catalog';
import { tasks } from '$lib/catalog/tasks';
import { clock } from '$lib/clock';
import { later, type Day } from '$lib/domain/days/day';
import type { PackedLetter, ReadPack } from '$lib/domain/letters/pack';
import {
	differences,
	standingOf,
	tasksOf,
	type Difference
} from '$lib/domain/practice/place-moves';
import { packTaken } from '$lib/domain/recording';
import type { Case, Client } from '$lib/domain/records';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { inSlices } from '$routes/shared/case/slices';
import { shown } from '$routes/shared/people/names.svelte';

/** A place as its file: as it was taken over, else as we ship it. */
export function placeAsFile(id: string): string {
	const pack = vault.all('pack').find(({ place }) => place === id);
	const ours = jurisdictions.find((each) => each.id === id);
	const file: unknown = pack ? JSON.parse(pack.words) : ours && writtenOut(ours);
	return JSON.stringify(file, null, '\t');
}

/** Own words for everybody; what was changed for one person stays here. */
export function ownLetters(): PackedLetter[] {
	return vault
		.all('wording')
		.filter(({ clientId }) => clientId === null)
		.map(({ letter, basedOnVersion, name, words }) => ({
			...{ letter, basedOnVersion, name },
			words: JSON.parse(words) as PackedLetter['words']
		}));
}

/** Whoever is named in it: no file that is passed on names a client. */
export function namedIn(text: string): string[] {
	const people = [...vault.all('client'), ...vault.all('recipient')];
	const names = people.flatMap((each) => [each.name, each.callName ?? '']);
	return [...new Set(names)].filter((each) => each.length > 2 && text.includes(each)).map(shown);
}

/** What the file says, checked; its format and the letters load when they are used. */
export async function readFile(file: File): Promise<ReadPack> {
	const [{ readPack }, { letters }, text] = await Promise.all([
		import('$lib/domain/letters/pack'),
		import('$lib/catalog/letters'),
		file.text()
	]);
	const calendars = facts.places.flatMap(({ holidays }) => holidays?.id ?? []);
	const known = {
		...{ calendars, places: facts.places },
		steps: steps.map(({ id }) => id),
		letters: letters.map(({ id }) => id),
		latest: jurisdictions.reduce<Day>(
			(day, { majority }) => later(day, majority.source.checkedOn),
			clock.today
		)
	};
	return readPack(text, known, file.size);
}

export const changeOf = (read: ReadPack, from: string) =>
	packTaken(
		read,
		{ packs: vault.all('pack'), wordings: vault.all('wording') },
		{ from: from.slice(0, 200), today: clock.today, newId }
	);

export type Preview = {
	/** People of whom the very same moves, the largest group first. */
	people: { clients: Client[]; moves: Difference[] }[];
	tasks: Difference[];
};

let asked = 0;

/** Worked out a few people at a time; `null` once it was asked for another file, or no practice is set up. */
export async function previewOf({ places }: ReadPack): Promise<Preview | null> {
	const mine = (asked += 1);
	const { context, cases } = facts;
	if (!context) return null;
	const ids = new Set(places.map(({ id }) => id));
	const kept = vault.all('pack').filter(({ place }) => !ids.has(place));
	const come = places.map((place) => ({
		...{ id: place.id, place: place.id, from: '', takenOn: clock.today },
		words: JSON.stringify(place)
	}));
	const now = placesNow([...kept, ...come], clock.today);
	const after = { ...context, catalog: { ...catalog, jurisdictions: now } };
	const groups = new Map<string, Preview['people'][number]>();
	const add = (each: Case) => {
		const moves = differences(standingOf(each, context, steps), standingOf(each, after, steps));
		if (moves.length === 0) return;
		const key = JSON.stringify(moves);
		const group = groups.get(key) ?? { clients: [], moves };
		groups.set(key, { ...group, clients: [...group.clients, each.client] });
	};
	if (!(await inSlices(cases, add, () => mine === asked))) return null;
	const recorded = { outcomes: vault.all('taskOutcome'), ownDays: vault.all('taskDay') };
	const [before, then] = [context, after].map((one) => tasksOf(cases, one, tasks, recorded));
	return {
		people: [...groups.values()].sort((a, b) => b.clients.length - a.clients.length),
		tasks: before && then ? differences(before, then) : []
	};
}
