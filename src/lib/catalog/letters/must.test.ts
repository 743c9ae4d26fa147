import { expect, it } from 'vitest';
import { day } from '$lib/domain/day';
import { situationFor, words } from './blocks/fitting';
import { letters } from './index';

/** What standards.md D.1 asks of each letter, and what it keeps out. */
const rows: [letter: string, must: (string | RegExp)[], mustNot?: RegExp][] = [
	[
		'goals-achieved',
		['Our last session is planned for July 15, 2026', 'If you want to come back', 'records', '988'],
		/score|measure|scale/i
	],
	[
		'lack-of-progress',
		[
			'Our last session is planned for July 15, 2026',
			'a different approach may serve you better',
			'say goodbye well',
			'River Clinic',
			'records',
			'988'
		],
		/November|my practice/
	],
	[
		'incompatibility',
		['July 15, 2026', 'other skills than mine', 'say goodbye well', 'River Clinic', '988'],
		/values|who you are|identity|November/
	],
	[
		'attendance-warning',
		[
			'We have not met for some time',
			'There may be a good reason',
			'Please let me know by June 12, 2026',
			'I will take it that you wish to stop for now',
			'988'
		],
		/must|consequence|last chance|fee/i
	],
	[
		'not-attending',
		[
			'our work will end on July 15, 2026',
			'I wrote to you on June 1, 2026.',
			'One session is open for you',
			'River Clinic',
			'records',
			'988',
			'If you want to come back'
		],
		/you (left|missed|dropped)/i
	],
	[
		'lost-to-contact',
		[
			'our work ends on July 15, 2026',
			'I wrote to you on June 1, 2026.',
			'One session is open for you',
			'River Clinic',
			/at least until \w+ \d+, 20\d\d|for as long as the rules/,
			'988'
		],
		/you (left|missed|dropped)/i
	],
	[
		'crisis-transfer',
		[
			'From June 3, 2026',
			'River Clinic',
			'503-555-0111',
			'more support than I can give here',
			'I stay by your side until they have taken you in',
			'Our own sessions stop',
			'988'
		],
		/hospital|unit|inpatient|must go/i
	]
];

it.each(rows)('%s holds what it must, and nothing it must not', (id, must, mustNot) => {
	const letter = letters.find((each) => each.id === id)!;
	const text = words(letter);
	for (const each of must) expect(text).toMatch(each);
	if (mustNot) expect(text).not.toMatch(mustNot);
});

it.each([
	['goals-achieved', { lastSessionOn: null }],
	['lack-of-progress', { lastSessionOn: day('2026-05-01') }]
])('%s waits for a day of the last session that is to come', (id, changed) => {
	const letter = letters.find((each) => each.id === id)!;
	const here = { ...situationFor(letter), ...changed };
	expect(letter.unknown(here)).toHaveLength(1);
});

it.each(['not-attending', 'lost-to-contact'])('%s waits for one attempt that is noted', (id) => {
	const letter = letters.find((each) => each.id === id)!;
	const here = situationFor(letter);
	const none = { ...here, doneOn: () => null };
	expect(letter.unknown(none)).toMatchObject([expect.stringContaining('Note first')]);
});
