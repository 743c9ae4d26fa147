import { expect, it } from 'vitest';
import { whose } from './form-facts';
import { caseOf, client, guardian } from '$tests/support/domain/cases';

const partner = guardian({ id: 'kim', role: 'partner', name: 'Kim Aalto' });
const couple = caseOf({ client: client({ format: 'couple' }), recipients: [partner] });

it('knows the client who signs for themselves', () => {
	expect(whose(caseOf(), null, 'US')).toMatchObject({
		name: 'Zoë Lindqvist',
		bornOn: '1988-03-09',
		address: ['4 Elm Road', 'Portland, OR 97201'],
		ownPart: false,
		signer: { name: 'Zoë Lindqvist', authority: null }
	});
});

it('has a guardian sign for the client, with their authority', () => {
	const own = caseOf({ recipients: [guardian()] });
	expect(whose(own, 'maja', 'US')).toMatchObject({
		name: 'Zoë Lindqvist',
		signer: { name: 'Maja Lindqvist', authority: 'Parent or legal guardian' }
	});
	expect(whose(own, 'maja', 'GB').signer?.authority).toContain('parental responsibility');
});

it('has a partner sign for their own part, and names nobody else', () => {
	const own = whose(couple, 'kim', 'US');
	expect(own).toMatchObject({ name: 'Kim Aalto', bornOn: null, ownPart: true });
	expect(JSON.stringify(own)).not.toContain('Zoë');
});

it('leaves open who signs', () => {
	expect(whose(couple, undefined, 'US')).toMatchObject({ name: 'Zoë Lindqvist', signer: null });
});

it('keeps an address off the paper where mail was refused, unless there is a safer one', () => {
	const refused = client({ mail: 'refused' });
	const safer = { ...refused, otherAddress: 'Box 12\nPortland' };
	expect(whose(caseOf({ client: refused }), null, 'US').address).toEqual([]);
	expect(whose(caseOf({ client: safer }), null, 'US').address).toEqual(['Box 12', 'Portland']);
});

it('names all who sign together, and no address where an order keeps one of them away', () => {
	const per = guardian({ id: 'per', name: 'Per Lindqvist', street: '9 Pine Road' });
	const both = (noContact: boolean) =>
		whose(caseOf({ recipients: [guardian(), { ...per, noContact }] }), 'maja', 'US', ['per']);
	expect(both(false)).toMatchObject({
		signer: { name: 'Maja Lindqvist' },
		also: [{ name: 'Per Lindqvist', authority: 'Parent or legal guardian' }]
	});
	expect(both(false).address[0]).toBe('4 Elm Road');
	expect(both(true)).toMatchObject({ address: [], phone: '', email: '' });
});
