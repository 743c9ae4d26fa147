import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { practice } from '$tests/support/domain/cases';
import { practiceChanges } from './practice-changes';

const titles: Record<string, string> = { retirement: 'I am retiring', 'us-ny': 'New York' };
const changes = (...states: Partial<Practice>[]) =>
	practiceChanges(
		states.map((each, at) => ({ at, practice: practice(each) })),
		'US',
		(_, id) => titles[id] ?? id
	);

describe('what was changed in the practice', () => {
	type Row = [string, Partial<Practice>, Partial<Practice>, string, string];

	it.each<Row>([
		[
			'closing day',
			{ closingOn: day('2027-06-30') },
			{ closingOn: day('2027-05-31') },
			'June 30, 2027',
			'May 31, 2027'
		],
		[
			'last session',
			{ lastSessionOn: null },
			{ lastSessionOn: day('2027-05-27') },
			'none',
			'May 27, 2027'
		],
		[
			'reason for ending',
			{ reason: 'practice-closing' },
			{ reason: 'retirement' },
			'practice-closing',
			'I am retiring'
		],
		['records custodian', { custodian: 'later' }, { custodian: 'known' }, 'named later', 'known'],
		['address', { address: '1 Elm St\nSalem' }, { address: '' }, '1 Elm St, Salem', 'none'],
		[
			'days off',
			{ daysOff: [] },
			{ daysOff: [day('2027-03-01'), day('2027-03-02')] },
			'none',
			'March 1, 2027; March 2, 2027'
		]
	])('says of “%s” what it was and is', (what, before, after, was, now) => {
		expect(changes(before, after)).toEqual([{ at: 1, changes: [{ what, before: was, now }] }]);
	});

	it('says that another picture stands in the place of the one before', () => {
		const [found] = changes({ logo: 'a'.repeat(64) }, { logo: 'b'.repeat(64) });
		expect(found?.changes).toEqual([{ what: 'logo', before: 'a picture', now: 'another' }]);
	});

	it('stands newest first, and leaves out how it began and what says nothing of its own', () => {
		const found = changes(
			{ name: 'A' },
			{ name: 'B' },
			{ name: 'B', newsMovedOn: day('2027-01-01') },
			{ name: 'C', newsMovedOn: day('2027-01-01') }
		);
		expect(found.map(({ at }) => at)).toEqual([3, 1]);
	});
});
