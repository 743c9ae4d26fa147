/** Which providers suit a client, and why: what the client seeks against what the directory says. */
import type { Day } from '$lib/domain/days/day';
import { criteria } from './criteria';
import type { Verdict } from './named';
import { folded, type Provider } from '$lib/domain/records';
import { inSentence } from '$lib/domain/rules';
import type { Listed } from './referrals';
import type { Around, Wish } from './wish';

/** One provider who may be suggested. */
export type Match = {
	listed: Listed;
	score: number;
	/** Why they suit, in words. */
	fits: string[];
	/** What is not known, or not quite as wished, in words. */
	doubts: string[];
	/** What the client cannot do without and the directory does not name, in words; empty: they suit. */
	against: string[];
};

/** A provider who is left out, and why. */
export type Ruled = { provider: Provider; why: string };

/** Every provider, the best match first, and apart from them those who cannot be suggested. */
export function matches(
	wish: Wish,
	list: readonly Listed[],
	around: Around
): { fitting: Match[]; out: Ruled[] } {
	const fitting: Match[] = [];
	const out: Ruled[] = [];
	for (const each of list) {
		const bar = barred(wish, each);
		if (bar === null) fitting.push(match(wish, each, around));
		else out.push({ provider: each.provider, why: barWords[bar](wish, around) });
	}
	return { fitting: fitting.sort(byScore), out };
}

export type Bar = 'retiring' | 'full' | 'elsewhere';

/** Why this provider cannot be suggested to this client; `null`: can be. */
export function barred({ place }: Wish, { provider, free }: Listed): Bar | null {
	if (provider.retiring) return 'retiring';
	if (free === 0) return 'full';
	return place !== null && isElsewhere(place, provider.places) ? 'elsewhere' : null;
}

const barWords: Record<Bar, (wish: Wish, around: Around) => string> = {
	retiring: () => 'About to retire or close',
	full: () => 'No openings now',
	elsewhere: ({ place }, { placeTitle }) =>
		`Not listed as working in ${inSentence(placeTitle(place ?? ''))}`
};

/** One country (`us`) stands for all of its states, since nobody said which. */
function isElsewhere(place: string, places: readonly string[]): boolean {
	const meet = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
	return places.length > 0 && !places.some((each) => meet(each, place));
}

/** How well they suit; more is better. Only for providers who are not ruled out. */
export function scored(wish: Wish, each: Listed, today: Day): { score: number; suits: boolean } {
	let score = 0;
	let suits = true;
	for (const { weight, must, judge } of criteria) {
		const verdict = judge(wish, each, today);
		score += weight(wish) * points[verdict];
		if (must && verdict === 'differs') suits = false;
	}
	return { score, suits };
}

const points: Record<Verdict, number> = { fits: 1, unknown: 0, differs: -1, any: 0 };

/** The match with its reasons written out. */
export function match(wish: Wish, each: Listed, around: Around): Match {
	const fits: string[] = [];
	const doubts: string[] = [];
	const against: string[] = [];
	for (const { judge, words, must } of criteria) {
		const verdict = judge(wish, each, around.today);
		if (verdict === 'any') continue;
		const word = words(verdict, wish, each, around);
		if (verdict === 'fits') fits.push(word);
		else (must && verdict === 'differs' ? against : doubts).push(word);
	}
	return { listed: each, score: scored(wish, each, around.today).score, fits, doubts, against };
}

/** The better one first; where they are alike the one with fewer people sent there, then by name. */
function byScore(a: Match, b: Match): number {
	return (
		b.score - a.score ||
		a.listed.named + a.listed.sent - b.listed.named - b.listed.sent ||
		order(folded(a.listed.provider.name), folded(b.listed.provider.name)) ||
		order(a.listed.provider.id, b.listed.provider.id)
	);
}

function order(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
