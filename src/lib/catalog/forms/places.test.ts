/** What a release says and asks where rules of a place ask for more: the words of each rule stand beside it. */
import { describe, expect, it } from 'vitest';
import type { ReleaseRule } from '$lib/domain/rules/place';
import { form, namesOf, wordsOf } from '$tests/support/catalog/forms';
import { read } from '$tests/support/domain/rules';

function needs(asks: ReleaseRule['asks'], changed: Partial<ReleaseRule> = {}) {
	const stated = { id: asks, professions: 'all' as const, source: read };
	return { needs: [{ ...stated, asks, value: null, text: 'A rule.', sentence: null, ...changed }] };
}

describe.each(['release', 'psychotherapy-notes-release'])('the form %s', (id) => {
	it('ends on a calendar date alone: “the calendar date on which the consent expires” (740 ILCS 110/5(b))', () => {
		const sentence = 'Without a day it counts only on the day you get this form.';
		const made = form(id, needs('calendarDate', { sentence }));
		expect(namesOf(made)).toContain('ends-on');
		expect(namesOf(made)).not.toContain('ends-when');
		expect(wordsOf(made)).toContain(sentence);
	});

	it('has room for a witness: “shall be witnessed by a person who can attest to the identity” (740 ILCS 110/5(b))', () => {
		const names = ['signature-witness', 'signed-on-witness', 'witness-name'];
		expect(namesOf(form(id, needs('witness')))).toEqual(expect.arrayContaining(names));
		expect(namesOf(form(id)).filter((name) => names.includes(name))).toEqual([]);
	});

	it('is set as large as asked: “in a typeface no smaller than 14-point type” (Civil Code 56.11)', () => {
		expect(form(id, needs('typeSize', { value: 14 })).typeSize).toBe(14);
		expect(form(id).typeSize).toBeNull();
	});

	it('carries the warning that goes with it (D.C. Code 7-1202.04)', () => {
		const sentence = 'Passing on mental health information without permission breaks the law.';
		const words = wordsOf(form(id, needs('warning', { sentence })));
		expect(words).toMatch(/This goes with whatever is passed on[\s\S]*breaks the law\.[\s\S]*Sign/);
		expect(wordsOf(form(id))).not.toContain('This goes with whatever');
	});

	it('has a line of its own to initial: “if I place my initials in the applicable space” (ORS 192.566)', () => {
		const made = form(id, needs('ownLine', { sentence: 'Mental health information' }));
		expect(namesOf(made)).toEqual(expect.arrayContaining(['own-line-1', 'own-line-1-initials']));
	});

	it.each(['rightToInspect', 'consequencesOfRefusal', 'revocationInWriting'] as const)(
		'says what is asked of %s, above the signature',
		(asks) => {
			const words = wordsOf(form(id, needs(asks, { sentence: 'So it is here.' })));
			expect(words).toMatch(/What I know when I sign[\s\S]*So it is here\.[\s\S]*Signature/);
		}
	);

	it('prints nothing of what has no sentence', () => {
		expect(wordsOf(form(id, needs('other')))).toBe(wordsOf(form(id)));
	});

	it('has lines for what was passed on: “disclosure … the date, the name of the recipient, a description of the contents” (D.C. Code 7-1201.04)', () => {
		const names = ['passed-on-1', 'passed-to-1', 'passed-what-1'];
		expect(namesOf(form(id, needs('logOfDisclosures')))).toEqual(expect.arrayContaining(names));
		expect(namesOf(form(id))).not.toContain('passed-on-1');
	});

	it.each(['warning', 'noOnward'] as const)(
		'lets nobody pass it on where the law does not (%s: 740 ILCS 110/5(d), D.C. Code 7-1201.04)',
		(asks) => {
			const sentence = 'Nobody may pass it on here.';
			const words = wordsOf(form(id, needs(asks, { sentence })));
			expect(words).not.toContain('Whoever gets this may pass it on.');
			expect(words).toContain('only as the law here lets them');
			expect(words).toContain(sentence);
		}
	);
});

it('a request for records asks for no witness', () => {
	expect(namesOf(form('records-request', needs('witness')))).not.toContain('witness-name');
});
