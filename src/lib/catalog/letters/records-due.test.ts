/** To whom it may be said that their records are destroyed, and from when. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { isFor } from '$lib/domain/letters/mailing';
import type { Client, Practice } from '$lib/domain/records';
import { situationFor } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const letter = letters.find(({ id }) => id === 'records-destroyed')!;

function offered(client: Partial<Client>, practice: Partial<Practice> = {}): boolean {
	const here = situationFor(letter, practice);
	return isFor(letter, {
		...here,
		case: { ...here.case, client: { ...here.case.client, keepUntilOn: null, ...client } }
	});
}

/** OAR 858-010-0060(1): seven years from the last contact; the letter’s day is June 1, 2026. */
it.each([
	['whose seven years end in ninety days', { lastSeenOn: day('2019-08-30') }, true],
	['whose seven years end a day later', { lastSeenOn: day('2019-08-31') }, false],
	['whose years have long ended', { lastSeenOn: day('2010-01-04') }, true],
	['whose record is on hold', { lastSeenOn: day('2010-01-04'), legalHold: true }, false],
	[
		'whose record the therapist keeps for longer',
		{ lastSeenOn: day('2010-01-04'), keepUntilOn: day('2030-01-04') },
		false
	],
	['who is still seen', { lastSeenOn: day('2010-01-04'), standing: 'current' }, false]
] as const)('to somebody %s: %s', (_, client, is) => {
	expect(offered(client)).toBe(is);
});

it('to nobody where no rule that was read says for how long records are kept', () => {
	expect(offered({ lastSeenOn: day('2010-01-04') }, { place: 'uk' })).toBe(false);
});

it('to nobody once somebody else keeps them', () => {
	const keeper = { custodian: 'known', custodianName: 'B. Hart', custodianPhone: '1' } as const;
	const seen = { lastSeenOn: day('2010-01-04') };
	expect(offered(seen, keeper)).toBe(true);
	expect(offered(seen, { ...keeper, closingOn: day('2026-05-29') })).toBe(false);
});

/** Wis. Stat. 146.819(3): where, on which days and at which times the records can be had. */
it('waits in Wisconsin, where the rule asks what only the therapist can say', () => {
	expect(letter.missing(situationFor(letter, { place: 'us-wi' })).join(' ')).toContain(
		'A rule asks more of this notice'
	);
	expect(letter.missing(situationFor(letter))).toEqual([]);
});
