/** What a kept closing note still says, and somebody took back after it was made. */
import { dayAt } from '$lib/clock';
import type { Outcome, SentLetter } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { TrailEntry } from '$lib/vault';

type Trail = readonly Said[];
type Said = Pick<TrailEntry, 'key' | 'at' | 'act' | 'undoes' | 'undoneBy' | 'takes'>;

/** `frozenOn`: the day the note was made; `undone`: each act with the day it was taken back, in the order they were. */
type UndoneSince = { frozenOn: Day; undone: readonly { act: string; on: Day }[] };

type Key = Said['undoneBy'];
const same = (a: Key, b: Key) => a !== null && a.n === b?.n && a.dev === b.dev;

/**
 * `null`: nothing it holds was undone, or no note was kept.
 * `trail`: of the client; `whole`: of everything, for an undo says whom it is about nowhere. Both newest first.
 * `of`: the trail of one record.
 */
export function undoneSince(
	{ id, note }: Pick<Outcome, 'id' | 'note'>,
	letters: readonly SentLetter[],
	{ trail, whole, of }: { trail: Trail; whole: Trail; of(id: string): Trail },
	region: Region
): UndoneSince | null {
	const closing = of(id).at(-1);
	if (note === null || !closing) return null;
	const places = new Map(whole.map(({ key }, at) => [`${key.dev} ${key.n}`, at]));
	const placeOf = (key: Key) => (key && places.get(`${key.dev} ${key.n}`)) ?? -1;
	const closed = placeOf(closing.key);
	const isHeld = ({ key }: Said) => placeOf(key) > closed;
	const takenBy = (entry: Said) =>
		whole.find(({ key }) => same(entry.undoneBy, key)) ??
		trail.find(({ takes, undoneBy }) => undoneBy === null && same(takes, entry.key));
	const undone = trail
		.filter((entry) => isHeld(entry) && entry.undoes === null)
		.flatMap((entry) => {
			const by = takenBy(entry);
			return by && placeOf(by.key) < closed ? [{ act: entry.act, at: by.at }] : [];
		});
	const inError = letters.flatMap((letter) => {
		const own = of(letter.id);
		const [added, last] = [own.at(-1), own[0]];
		const isWrong = letter.recordedInError !== null && added && last && isHeld(added);
		if (!isWrong || takenBy(added) || placeOf(last.key) >= closed) return [];
		const on = writeDay(letter.happenedOn, region);
		return [{ act: `The letter of ${on}, in error: ${letter.recordedInError}`, at: last.at }];
	});
	const all = [...undone, ...inError].sort((a, b) => a.at - b.at);
	if (all.length === 0) return null;
	return {
		frozenOn: dayAt(closing.at),
		undone: all.map(({ act, at }) => ({ act, on: dayAt(at) }))
	};
}

/** “Note made on May 3, 2027. Undone since then: “Told on April 2, 2027” (on May 4, 2027).” */
export function undoneWords({ frozenOn, undone }: UndoneSince, region: Region): string {
	const acts = undone.map(({ act, on }) => `“${act}” (on ${writeDay(on, region)})`);
	return `Note made on ${writeDay(frozenOn, region)}. Undone since then: ${acts.join('; ')}.`;
}
