import { describe, expect, it } from 'vitest';
import { around, list, namedTo, seeker, seekers } from '$tests/support/domain/referring';
import type { Seeker } from './seeker';
import { spread } from './spread';

describe('why there are too few', () => {
	const why = (of: Seeker[], ...providers: Parameters<typeof list>) =>
		spread(of, list(...providers), around).short[0]?.why;
	const polish = seekers({ seeksLanguage: 'Polish', seeksFormat: 'telehealth' });
	const english = { languages: 'English' };
	const atDoor = { formats: ['inPerson' as const] };
	const full = { openings: 0 };
	const most = (reason: string) => `Too few on your list fit. Most often: ${reason}.`;

	it.each<[string, Parameters<typeof list>, string]>([
		['nobody is on the list', [], 'There are too few on your list.'],
		['two suit', [{}, {}], 'There are too few on your list.'],
		['what is said most', [english, full, full], most('No openings now')],
		[
			'what is said most, late or early',
			[full, english, english],
			most('Polish is not among their languages')
		],
		[
			'what is said first of each',
			[{ ...english, ...atDoor }, { ...english, ...atDoor }, atDoor],
			most('Polish is not among their languages')
		],
		['by its words, late or early', [full, { retiring: true }], most('About to retire or close')],
		['by its words, of two', [english, full], most('No openings now')],
		[
			'by its words, of others',
			[{ retiring: true }, full, english],
			most('About to retire or close')
		],
		[
			'by its words, of two who do not suit',
			[english, atDoor],
			most('Does not meet by video or phone')
		]
	])('%s', (_, providers, sentence) => {
		expect(why(polish, ...providers)).toBe(sentence);
	});

	it('three suit, and none may be named once more', () => {
		const found = spread(seekers({}), namedTo(3, list({}, {}, {})), around);
		expect(found.short).toMatchObject([
			{ missing: 3, why: 'Those who fit have no openings left for one more name.' }
		]);
	});

	it('is not said of those who were named before', () => {
		const before = seeker({}, { providerId: 'p0', answer: 'declinedByClient' });
		expect(why([before], { retiring: true })).toBe('There are too few on your list.');
	});
});
