/** Each age here is copied from the law as it was read or read about, not from the places' files. */
import { expect, it } from 'vitest';
import { jurisdictions } from './index';

const placeOf = (id: string) => jurisdictions.find((each) => each.id === id)!;

/** From which age a minor consents alone, and whose signature follows; `null`: the rule names no age, or gives no such right. */
const minorsConsent: [place: string, age: number | null, signs: string | null, mark: string][] = [
	['us-az', 18, null, 'A'],
	['us-ca', 12, 'alone', 'B'],
	['us-co', 12, 'beside', 'A'],
	['us-fl', 18, null, 'A'],
	['us-ga', 18, null, 'B'],
	['us-il', 12, 'beside', 'A'],
	['us-ma', null, null, 'B'],
	['us-md', 12, 'beside', 'A'],
	['us-me', null, null, 'B'],
	['us-mi', 14, 'beside', 'B'],
	['us-mn', 16, 'beside', 'B'],
	['us-nc', null, null, 'B'],
	['us-nj', 16, 'beside', 'B'],
	['us-nv', null, null, 'A'],
	['us-ny', null, null, 'B'],
	['us-oh', 14, 'beside', 'A'],
	['us-or', 14, 'beside', 'B'],
	['us-pa', 14, 'beside', 'B'],
	['us-tn', 16, 'alone', 'A'],
	['us-tx', null, null, 'A'],
	['us-va', null, null, 'B'],
	['us-wa', 13, 'alone', 'B'],
	['uk', 16, 'beside', 'B']
];

it.each(minorsConsent)('%s: from %s a minor consents alone', (place, age, signs, mark) => {
	const rules = placeOf(place).minorConsent;
	expect(rules.map((each) => [each.age, each.signs, each.source.confidence])).toEqual([
		[age, signs, mark]
	]);
});

it('says nothing of a minor’s consent elsewhere', () => {
	const listed = minorsConsent.map(([place]) => place);
	const others = jurisdictions.filter(({ id }) => !listed.includes(id));
	expect(others.flatMap((each) => each.minorConsent)).toEqual([]);
});
