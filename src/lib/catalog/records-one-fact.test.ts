/** Whom to ask for records, and until when, is one fact: no two papers of one practice say different days of it. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { letters } from '$lib/catalog/letters';
import { whoHasRecords } from '$lib/catalog/letters/facts/who-has-records';
import { texts } from '$lib/domain/letters/letter';
import { isFor } from '$lib/domain/letters/mailing';
import { here } from '$tests/support/domain/catalog-case';
import { outcome } from '$tests/support/domain/cases';

/** Set while nobody was named yet, and hidden on the screen since somebody is. */
const older = { askMeUntilOn: day('2027-05-16'), closingOn: day('2026-11-13') };
const named = {
	...({ custodian: 'known', custodianName: 'Blake Hart', custodianPhone: '503-555-0177' } as const),
	custodianAddress: '80 Alder Lane\nPortland, OR 97201'
};

it.each(['practice-closing', 'retirement', 'relocation'])(
	'names no day that was set before a custodian was: %s',
	(reason) => {
		const told = [outcome('tell-in-session')];
		const situation = here({ by: { ...older, ...named, reason }, outcomes: told });
		const own = { case: situation.case, recipient: null };
		const written = letters
			.filter((each) => each.to === 'client' && isFor(each, situation))
			.flatMap((each) => texts(each.write(situation, own)))
			.map(({ text }) => text)
			.join('\n');
		expect(written).toContain('Blake Hart');
		expect(written).not.toContain('May 16, 2027');
		expect(whoHasRecords(situation).map(({ lines }) => lines[0])).toEqual([
			'Until November 13, 2026',
			'80 Alder Lane'
		]);
	}
);
