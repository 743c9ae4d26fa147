import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { client, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { arrivalFault, knownBy, sentAfter } from './again';
import { addressChoices, chosenAddress, readdressed } from './address-choices';

const letter = {
	to: ['Zoë Lindqvist', '4 Elm Road', 'Portland, OR 97201'],
	salutation: 'Dear Zoë,'
} as Letter;

it.each([
	[today, null],
	[addDays(today, 9), null],
	[null, 'Enter the day.'],
	[addDays(today, -1), 'This is before the letter left. Check the day.'],
	[addDays(today, 10), 'This date is in the future. Enter it afterwards.']
])('the day %s is answered with %s', (on, fault) => {
	expect(arrivalFault(on, today, addDays(today, 9))).toBe(fault);
});

it.each([
	['certified' as const, null, ['receipt', 'word']],
	['post' as const, '9407 1118', ['receipt', 'word']],
	['post' as const, null, ['word']]
])(
	'that a letter sent %s, with number %s, arrived is known by %s',
	(way, trackingNumber, known) => {
		expect(knownBy(sentLetter({ way, trackingNumber }))).toEqual(known);
	}
);

describe('the sending after one that came back', () => {
	const first = sentLetter({ returnedOn: today });
	const second = sentLetter({ id: 'second' });
	const before = sentLetter({ id: 'before' });

	it('is the next letter of the same kind to the same reader', () => {
		expect(sentAfter(first, [before, first, second])).toBe(second);
	});

	it.each([
		['is recorded in error', { recordedInError: 'Never left' }],
		['is to another guardian', { recipientId: 'per' }],
		['is another letter', { letter: 'second-notice' }]
	])('is none that %s', (_, changed) => {
		expect(sentAfter(first, [before, first, { ...second, ...changed }])).toBeNull();
	});

	it('is not asked for where nothing came back', () => {
		const standing = sentLetter();
		expect(sentAfter(standing, [standing, second])).toBeNull();
	});
});

describe('where it may go', () => {
	const values = (contact: ReturnType<typeof client> | null) =>
		addressChoices(letter, contact, 'US').map(({ value }) => value);

	it('is the address on file first, where that is another by now', () => {
		expect(values(client({ street: '9 New Street' }))).toEqual(['onFile', 'other', 'before']);
		expect(values(client())).toEqual(['other', 'before']);
		expect(values(null)).toEqual(['other', 'before']);
	});

	it.each([
		['before', ['4 Elm Road', 'Portland, OR 97201']],
		['onFile', ['c/o Ng', '1 Any Street']],
		['other', ['Box 12', 'Salem']]
	] as const)('is, by the choice %s, %j', (choice, address) => {
		const moved = client({ otherAddress: 'c/o Ng\n1 Any Street' });
		expect(chosenAddress(choice, letter, moved, ' Box 12 \n\nSalem', 'US')).toEqual(address);
	});

	it.each([
		[
			'the one that stands on it, where it is handed over',
			true,
			['4 Elm Road', 'Portland, OR 97201']
		],
		['still to be written, where it is posted', false, []]
	] as const)('is %s and no other was written', (_, isHanded, address) => {
		expect(chosenAddress('other', letter, client(), ' ', 'US', isHanded)).toEqual(address);
	});

	it('changes nothing but the lines below the name', () => {
		expect(readdressed(letter, ['Box 12'])).toEqual({ ...letter, to: ['Zoë Lindqvist', 'Box 12'] });
	});
});
