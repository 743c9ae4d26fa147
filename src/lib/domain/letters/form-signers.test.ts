import { expect, it } from 'vitest';
import { formSigners } from './form-signers';
import { caseOf, client, guardian } from '$tests/support/domain/cases';

const partner = guardian({ id: 'kim', role: 'partner', legalAuthority: null });

it('has an adult sign alone', () => {
	expect(formSigners(caseOf({ recipients: [guardian()] }), false, null)).toEqual([[null]]);
});

it('has a guardian whose authority was checked sign for a minor', () => {
	const unchecked = guardian({ id: 'per', legalAuthority: null });
	expect(formSigners(caseOf({ recipients: [unchecked, guardian()] }), true, null)).toEqual([
		['maja']
	]);
});

it('leaves open who signs for a minor nobody is known for', () => {
	expect(formSigners(caseOf(), true, null)).toEqual([[]]);
});

it('has a decision-maker sign for somebody who cannot decide alone', () => {
	const own = client({ circumstances: ['lacks-capacity'] });
	const decides = guardian({ id: 'ola', role: 'decisionMaker' });
	expect(formSigners(caseOf({ client: own, recipients: [decides] }), false, null)).toEqual([
		['ola']
	]);
});

it('has each adult of a couple sign a form of their own', () => {
	const couple = caseOf({
		client: client({ format: 'couple' }),
		recipients: [partner, guardian()]
	});
	expect(formSigners(couple, false, null)).toEqual([[null], ['kim']]);
});

it('takes nobody with them where one person comes alone', () => {
	expect(formSigners(caseOf({ recipients: [partner] }), false, null)).toEqual([[null]]);
});

it('has the one adult of a family sign who may', () => {
	const own = client({ format: 'family', circumstances: ['lacks-capacity'] });
	const recipients = [guardian({ id: 'ola', role: 'decisionMaker' }), partner];
	expect(formSigners(caseOf({ client: own, recipients }), false, null)).toEqual([['kim']]);
});

it('has all sign one form whose signatures it needs together', () => {
	const both = [guardian({ signs: 'together' }), guardian({ id: 'per', signs: 'together' })];
	expect(formSigners(caseOf({ recipients: both }), true, null)).toEqual([['maja', 'per']]);
});

it('has a minor sign beside a guardian, or in their place, as the place’s rules say', () => {
	const own = caseOf({ recipients: [guardian()] });
	expect(formSigners(own, true, 'beside')).toEqual([['maja', null]]);
	expect(formSigners(own, true, 'alone')).toEqual([[null]]);
});
