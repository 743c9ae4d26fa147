import { expect, it } from 'vitest';
import { caseOf, client, guardian, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { judged, unsignedParts } from './release';

it('a release that lacks what its place asks of the paper is not valid, and says what', () => {
	const says =
		'Illinois: Somebody who can attest to the signer’s identity witnesses the signature.';
	const needs = [
		{ rule: 'il-inspect', says: 'Illinois: It states the right to inspect.', met: true },
		{ rule: 'il-witness', says, met: false }
	];
	expect(judged(release({ needs }), caseOf(), today, 'US')).toEqual({
		standing: 'incomplete',
		because: `The signed form lacks what is asked here. ${says}`
	});
	const whole = release({ needs: needs.map((each) => ({ ...each, met: true })) });
	expect(judged(whole, caseOf(), today, 'US').standing).toBe('valid');
});

it('of a couple, of whom each signed the one form, no part is unsigned', () => {
	const couple = client({ format: 'couple' });
	const recipients = [guardian({ role: 'partner', legalAuthority: null })];
	const both = [null, 'maja'].map((by) => ({ by, on: today }));
	const releases = [release({ asks: [null, 'maja'], signatures: both })];
	expect(unsignedParts(caseOf({ client: couple, recipients, releases }), today, 'US')).toEqual([]);
});
