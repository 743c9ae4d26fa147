import { describe, expect, it } from 'vitest';
import { addressLines, below, hasAddress } from './address';
import { client } from '$tests/support/domain/cases';

describe('the address on paper', () => {
	it('is written the American way', () => {
		expect(addressLines(client(), 'US')).toEqual(['4 Elm Road', 'Portland, OR 97201']);
	});

	it('is written the British way, a line for town, county and postcode', () => {
		const leeds = client({
			street: 'Flat 2\n9 Hyde Row',
			city: 'Leeds',
			region: '',
			postalCode: 'LS2 9JT'
		});
		expect(addressLines(leeds, 'GB')).toEqual(['Flat 2', '9 Hyde Row', 'Leeds', 'LS2 9JT']);
	});

	it.each([
		['Portland', '', '', 'Portland'],
		['', 'OR', '97201', 'OR 97201'],
		['Portland', '', '97201', 'Portland, 97201']
	])('leaves no stray comma where a part is missing', (city, region, postalCode, town) => {
		expect(addressLines(client({ city, region, postalCode }), 'US')).toEqual(['4 Elm Road', town]);
	});

	it('gives way to the safer one', () => {
		const safe = client({ otherAddress: 'c/o L. Hart\r\nBox 12\n\nSalem, OR 97301 ' });
		expect(addressLines(safe, 'US')).toEqual(['c/o L. Hart', 'Box 12', 'Salem, OR 97301']);
	});
});

it.each([
	['street and town', {}, true],
	['no street', { street: ' ' }, false],
	['no town', { city: '' }, false],
	['only a safer one', { street: '', city: '', otherAddress: 'Box 12, Salem' }, true]
])('an address of %s', (_, changed, expected) => {
	expect(hasAddress(client(changed))).toBe(expected);
});

it('a safer address that was written whole does not print the name a second time', () => {
	const safe = client({ name: 'Zoë Lindqvist', otherAddress: ' zoë  Lindqvist\nBox 12\nSalem' });
	expect(addressLines(safe, 'US')).toEqual(['Box 12', 'Salem']);
	expect(below('Blake Hart', 'Blake Hart\nBox 12')).toEqual(['Box 12']);
	expect(below('Blake Hart', 'c/o Blake Hart\nBox 12')).toEqual(['c/o Blake Hart', 'Box 12']);
});
