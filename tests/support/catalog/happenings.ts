/** What may happen to somebody who is told of an ending, and what they heard of it: by hand, not by the code. */
import fc from 'fast-check';

/** The kinds of ending, by hand from docs/standards.md: a reason, and the days it tells. */
const kinds = {
	'practice-closing': ['practiceCloses', ['last', 'closing']],
	retirement: ['practiceCloses', ['last', 'closing']],
	'leaving-group-practice': ['clinicianLeaves', ['last', 'closing']],
	'planned-leave': ['leave', ['last', 'from', 'by']],
	'sudden-absence': ['clinicianGone', []],
	'lack-of-progress': ['ending', ['last']]
} as const;
export type ReasonHere = keyof typeof kinds;
export type Facts = {
	reason: ReasonHere;
	own: ReasonHere | null;
	last: number;
	closing: number;
	by: number;
};

/** One thing the client heard, as the list of events has it. */
export type Heard = {
	at: string;
	news: string;
	change: number;
	letter: string | null;
	spoken: boolean;
	stands: boolean;
};

export function newsBy({ reason, own, ...days }: Facts): string {
	const [kind, names] = kinds[reason === 'sudden-absence' ? reason : (own ?? reason)];
	const all: Record<string, number> = { ...days, from: days.by };
	return [kind, ...names.map((name) => all[name])].join(' ');
}

/** By word of mouth, and of no other kind of ending since. */
export function wasTold(heard: readonly Heard[], facts: Facts): boolean {
	const [kind] = newsBy(facts).split(' ');
	const standing = heard.filter(({ stands }) => stands);
	const all = standing.sort((a, b) => a.at.localeCompare(b.at));
	const since = all.findLastIndex(({ news }) => news.split(' ')[0] !== kind);
	return all.slice(since + 1).some(({ spoken }) => spoken);
}

export type Event =
	| { kind: 'tell' | 'letter' | 'correction' | 'message'; daysAgo: number }
	| { kind: 'back' | 'error' | 'undo'; which: number }
	| { kind: 'reason'; to: ReasonHere }
	| { kind: 'own'; to: ReasonHere | null }
	| { kind: 'last' | 'closing' | 'by'; to: number };

const reasonIds = Object.keys(kinds) as ReasonHere[];
export const events = fc.array(
	fc.oneof<fc.Arbitrary<Event>[]>(
		fc.record({
			kind: fc.constantFrom('tell', 'letter', 'correction', 'message'),
			daysAgo: fc.integer({ min: 0, max: 2 })
		}),
		fc.record({ kind: fc.constantFrom('back', 'error', 'undo'), which: fc.nat(5) }),
		fc.record({ kind: fc.constant('reason'), to: fc.constantFrom(...reasonIds) }),
		fc.record({
			kind: fc.constant('own'),
			to: fc.constantFrom<(ReasonHere | null)[]>(null, 'lack-of-progress')
		}),
		fc.record({
			kind: fc.constantFrom('last', 'closing', 'by'),
			to: fc.integer({ min: 90, max: 92 })
		})
	),
	{ maxLength: 14 }
);
