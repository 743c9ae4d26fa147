/** One round of the spread: as many people as possible get one more name, within every provider's openings. */
import type { Listed } from './referrals';
import type { Seeker } from './seeker';

/** What a provider has room for while the spread is made. */
export type Room = {
	listed: Listed;
	/** To how many people it may be named in one round: its openings. */
	each: number;
	/** To how many more people it may be named in all. */
	left: number;
	/** To how many it is named so far. */
	count: number;
};

/** Who of the whole list suits each seeker, the best first, each with a score. */
export type Suits = ReadonlyMap<Seeker, readonly { room: Room; score: number }[]>;

type Task = {
	rooms: readonly Room[];
	suits: Suits;
	chosen: Map<Seeker, Room[]>;
	/** What bounds a provider in this round: its openings, or only how often it may be named in all. */
	within: 'openings' | 'names';
};

type Round = Task & {
	/** Who got a name in this round, by provider. */
	taken: Map<Room, Set<Seeker>>;
	/** Full, and nobody there can move: no search of this round needs to look again. */
	dead: Set<Room>;
};

/** Somebody as good within this many points is preferred when fewer people were sent there. */
const nearlyAsGood = 2;

/**
 * Adds at most one room to what each has chosen. The first in `asking` come first: nobody ahead loses a name
 * to somebody behind, but may be moved to another provider who suits, to make room (an augmenting path).
 */
export function layer(asking: readonly Seeker[], task: Task): void {
	const taken = new Map(task.rooms.map((room) => [room, new Set<Seeker>()]));
	const round: Round = { ...task, taken, dead: new Set() };
	for (const seeker of asking) {
		const room = bestFree(seeker, round);
		if (room) take(seeker, room, round);
		else makeRoom(seeker, round);
	}
}

/** Of those nearly as good as the best, the one least asked of for its openings. */
function bestFree(seeker: Seeker, round: Round): Room | null {
	let best: { room: Room; score: number } | null = null;
	let enough = -Infinity;
	for (const each of round.suits.get(seeker) ?? []) {
		if (each.score < enough) break;
		if (!isFree(each.room, round) || has(seeker, each.room, round)) continue;
		if (best === null) enough = each.score - nearlyAsGood;
		if (best === null || load(each.room) < load(best.room)) best = each;
	}
	return best?.room ?? null;
}

const load = ({ each, count, listed }: Room): number => (count + listed.named) / each;

function isFree(room: Room, round: Round): boolean {
	return room.left > 0 && (round.within === 'names' || size(room, round) < room.each);
}

const size = (room: Room, { taken }: Round): number => taken.get(room)?.size ?? 0;

function has(seeker: Seeker, room: Room, { chosen }: Round): boolean {
	return chosen.get(seeker)?.includes(room) ?? false;
}

function take(seeker: Seeker, room: Room, { chosen, taken }: Round): void {
	chosen.get(seeker)?.push(room);
	taken.get(room)?.add(seeker);
	room.left -= 1;
	room.count += 1;
}

function leave(seeker: Seeker, room: Room, { chosen, taken }: Round): void {
	const others = chosen.get(seeker)?.filter((each) => each !== room);
	if (others) chosen.set(seeker, others);
	taken.get(room)?.delete(seeker);
	room.left += 1;
	room.count -= 1;
}

/** Who would go to a room, and which room they would leave for it; `null`: they had none in this round. */
type Move = { seeker: Seeker; from: Room | null };

/** Looks, breadth first, for people who can move on until somebody comes to a provider with openings. */
function makeRoom(seeker: Seeker, round: Round): void {
	const reached = new Map<Room, Move>();
	const queue = reach({ seeker, from: null }, reached, round);
	for (const room of queue) {
		if (isFree(room, round)) return follow(room, reached, round);
		for (const other of round.taken.get(room) ?? [])
			queue.push(...reach({ seeker: other, from: room }, reached, round));
	}
	for (const room of queue) round.dead.add(room);
}

/** Rooms that this person could go to, and nobody came to before. */
function reach(move: Move, reached: Map<Room, Move>, round: Round): Room[] {
	const found: Room[] = [];
	for (const { room } of round.suits.get(move.seeker) ?? []) {
		if (reached.has(room) || round.dead.has(room) || has(move.seeker, room, round)) continue;
		reached.set(room, move);
		found.push(room);
	}
	return found;
}

/** Moves everybody along the way that was found, the last one first. */
function follow(free: Room, reached: ReadonlyMap<Room, Move>, round: Round): void {
	let room: Room | null = free;
	while (room) {
		const move: Move | undefined = reached.get(room);
		if (!move) return;
		if (move.from) leave(move.seeker, move.from, round);
		take(move.seeker, room, round);
		room = move.from;
	}
}
