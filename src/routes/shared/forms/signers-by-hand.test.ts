/** Who signs a release in ten states, and what is looked for on the paper then: worked out by hand from the words of each law. */
import { expect, it } from 'vitest';
import { formSignersHere } from '$lib/domain/letters/form-signers';
import { askedWhenSigned } from '$lib/domain/releases/on-paper';
import { clientAt } from '$tests/support/catalog/paper';

it.each<[place: string, years: number, by: readonly (string | null)[], cite: string]>([
	['us-il', 11, ['maja'], '740 ILCS 110/5(a) and 4(a)(1): the parent of a recipient under 12'],
	['us-il', 12, [], '110/4(a)(2) and (3): the recipient, and on a condition a parent: asked'],
	['us-ca', 11, ['maja'], 'Civil Code 56.11(b)(3)(B): the legal representative'],
	[
		'us-ca',
		12,
		[],
		'56.11(b)(3)(A): of care to which the minor could lawfully have consented, the minor alone: asked'
	],
	['us-dc', 13, ['maja'], 'D.C. Code 7-1202.05(b): less than 14'],
	['us-dc', 15, ['maja', null], '7-1202.05(b): jointly'],
	[
		'us-ia',
		17,
		['maja'],
		'Iowa Code 228.3(1): an individual eighteen or older, or the legal representative'
	],
	['us-wi', 13, ['maja'], 'Wis. Stat. 146.81(2)(f): whoever is authorized'],
	['us-wi', 15, [], '51.30 (read about): a minor of 14 may consent to disclosure: asked'],
	['us-az', 15, ['maja'], 'A.R.S. 36-2272; R4-6-1105(C)(8): the legal representative'],
	['us-md', 11, ['maja'], 'Health-General 20-104: consents from 12'],
	['us-md', 12, [], '4-303(b)(1): the person in interest: asked'],
	['us-pa', 13, ['maja'], '35 P.S. 10101.1: consents from 14'],
	[
		'us-pa',
		14,
		[],
		'Act 65, 1.2(d) (read about): the minor who consented controls the release: asked'
	],
	['us-mn', 15, ['maja'], 'Minn. Stat. 144.3431 (read about): consents from 16'],
	['us-mn', 16, [], '144.3431 (read about): asked'],
	['us-wa', 12, ['maja'], 'RCW 71.34.530: from 13'],
	['us-wa', 13, [], '70.02.130(1) (read about): only the minor: asked']
])('in %s, of a client who is %i, these sign: %j (%s)', (place, years, by) => {
	expect(formSignersHere(clientAt(place, { years }))).toEqual([by]);
});

it.each([
	['us-il', [/inspect and copy/, /if the client does not give it/, /attest/]],
	['us-ca', [/14 points/, /nothing else/]],
	['us-dc', [/inspect/]],
	['us-ia', [/inspect/]],
	['us-wi', []],
	['us-az', []],
	['us-md', []],
	['us-pa', []],
	['us-mn', []],
	['us-wa', []]
] as const)('in %s these are looked for on the signed paper: %s', (place, asked) => {
	const says = askedWhenSigned(clientAt(place)).map((each) => each.says);
	expect(says).toHaveLength(asked.length);
	for (const each of asked) expect(says.filter((one) => each.test(one))).toHaveLength(1);
});
