/** What a letter after missed sessions says of the policy on them. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { situationFor, write } from '$tests/support/catalog/letters/fitting';
import { texts } from '$lib/domain/letters/letter';
import { letters } from './index';

const warnings = letters.filter(({ id }) => id.endsWith('attendance-warning'));

describe.each(warnings.map((each) => [each.id, each] as const))('%s', (_, letter) => {
	const here = situationFor(letter);
	const written = (policySignedOn: ReturnType<typeof day> | null) => {
		const client = { ...here.case.client, policySignedOn };
		return write(letter, { ...here, case: { ...here.case, client } });
	};
	const said = (of: ReturnType<typeof written>) => texts(of).map(({ text }) => text);

	it('names the day on which it was signed, and encloses it', () => {
		const signed = written(day('2025-09-08'));
		expect(said(signed).join(' ')).toContain(
			'Our policy on missed sessions was signed on September 8, 2025. A copy is enclosed.'
		);
		expect(signed.enclosures).toEqual(['Policy on missed sessions']);
	});

	it('says nothing of it where no day is noted', () => {
		const none = written(null);
		expect(said(none).join(' ')).not.toMatch(/policy|enclosed/i);
		expect(none.enclosures).toEqual([]);
	});
});

it('a client, a guardian and whoever decides with an adult each have one', () => {
	expect(warnings).toHaveLength(3);
});
