import { expect, it } from 'vitest';
import { addressFrom } from './address';

const none = { street: '', city: '', region: '', postalCode: '' };

it.each([
	['1 A St, Boston, MA 02108', ['1 A St', 'Boston', 'MA', '02108']],
	['1 A St, Apt 4, St. Paul MN 55101', ['1 A St, Apt 4', 'St. Paul', 'MN', '55101']],
	['1 A St\nBoston, MA, 02108-1234', ['1 A St', 'Boston', 'MA', '02108-1234']],
	['5 High Street, Leeds, LS1 4AP', ['5 High Street', 'Leeds', '', 'LS1 4AP']],
	['5 High Street, York YO1 7HH', ['5 High Street', 'York', '', 'YO1 7HH']],
	['5 High Street, Leeds', ['5 High Street', 'Leeds', '', '']],
	['Rose Cottage', ['Rose Cottage', '', '', '']]
])('“%s” is taken apart', (whole, [street, city, region, postalCode]) => {
	expect(addressFrom(whole, none)).toEqual({ street, city, region, postalCode });
});

it('lets the other columns stand', () => {
	const known = { ...none, city: 'York', postalCode: 'YO1 7HH' };
	expect(addressFrom('Flat 2, 5 High Street', known)).toEqual({
		...known,
		street: 'Flat 2, 5 High Street'
	});
});
