/** Lists that LibreOffice 7.4, openpyxl, xlwt, odfpy, vobject and Text::vCard wrote; what is in them was typed there by hand. */
import { describe, expect, it } from 'vitest';
import { madeOfFile, type Made } from '$tests/support/lists';

const list = (name: string) => madeOfFile(`written/${name}`);
const told = ({ people }: Made) => people.map(({ fields }) => fields);

const jurgen = {
	...{ name: 'Jürgen Größe', bornOn: '1931-02-03', email: 'jurgen@example.org' },
	...{ street: '1 Oak St', city: 'Lynn', region: 'MA', postalCode: '01901' }
};
const zoe = { name: 'Zoë Ñuñez', bornOn: '1984-03-17', postalCode: '01970' };

describe('a workbook that another program wrote', () => {
	it.each(['typed.xlsx', 'typed.ods'])(
		'%s: days as cells and as text, numbers as numbers',
		async (name) => {
			const made = await list(name);
			expect(told(made)).toMatchObject([
				{ ...jurgen, phone: '6175550101', lastSeenOn: '2026-11-20', standing: 'current' },
				{ ...zoe, phone: '(617) 555-0102', lastSeenOn: '2026-11-18', city: 'Salem' },
				{
					...{ name: 'Łukasz Żak', bornOn: '1991-04-05', postalCode: '02108' },
					...{ lastSeenOn: '2026-11-17', standing: 'former' }
				}
			]);
			expect(made.asks).toEqual([]);
		}
	);

	it('page.xls: a web page whose days can be read in two ways is asked about them alone', async () => {
		const made = await list('page.xls');
		expect(made.asks).toEqual([{ kind: 'order of days', about: 'DOB' }]);
		expect(told(made)[0]).toMatchObject({ ...jurgen, bornOn: null, lastSeenOn: '2026-11-20' });
	});

	it.each(['hidden.xlsx', 'hidden.ods', 'hidden.xls', 'hidden.fods'])(
		'%s: hidden sheets are named and not read, hidden rows and columns are',
		async (name) => {
			const made = await list(name);
			expect(made.sheets).toEqual({
				read: 'Active',
				unread: ['Old ones (hidden)', 'Deep (hidden)']
			});
			expect(made.asks).toEqual([]);
			expect(told(made)).toMatchObject([
				{ name: 'Ana Lee', bornOn: '1984-03-17', postalCode: '01901', recordNumber: '00123' },
				{ name: 'Zoë Ñuñez', bornOn: '1931-06-01', email: 'zoe@example.org', postalCode: '02108' }
			]);
		}
	);

	it.each([
		['hidden-odf.ods', 'Łukasz Żak', '1922-12-31'],
		['numbers.xls', 'Bo Kim', '1990-06-01']
	])('%s: a hidden archive beside figures that are numbers', async (name, third, bornOn) => {
		const made = await list(name);
		expect(made.sheets).toEqual({ read: 'Clients', unread: ['Archive (hidden)'] });
		expect(told(made)).toMatchObject([
			{ name: 'Jürgen Größe', bornOn: '1931-02-03', phone: '6175550101', postalCode: '01901' },
			{ ...zoe, phone: '617 555 0102' },
			{ name: third, bornOn, postalCode: '02108' }
		]);
	});

	it.each(['since-1904.xlsx', 'since-1904.ods', 'since-1904.xls'])(
		'%s: days that count from 1904, below titles and above a total',
		async (name) => {
			expect(told(await list(name))).toMatchObject([
				{ name: 'Ana Lee', bornOn: '1984-03-17', postalCode: '01901', lastSeenOn: '2026-11-20' },
				{
					name: 'Jürgen Größe',
					bornOn: '1931-06-01',
					phone: '6175550102',
					lastSeenOn: '2026-11-02'
				}
			]);
		}
	);

	it.each(['formulas.xlsx', 'formulas.ods'])('%s: what formulas gave', async (name) => {
		expect(told(await list(name))).toMatchObject([
			{
				...{ name: 'Ana Lee', bornOn: '1984-03-17', phone: '617-555-0101', postalCode: '01901' },
				...{ lastSeenOn: '2026-11-20', nextSeenOn: '2026-12-04', nextSeenAt: '14:30' }
			},
			{ name: 'Jürgen Groß', bornOn: '1990-06-01', nextSeenOn: '2026-12-02', nextSeenAt: '09:00' }
		]);
	});

	it.each(['two.xlsx', 'two.ods'])(
		'%s: two lists are asked for, a price is named',
		async (name) => {
			const made = await list(name);
			expect(made.asks).toEqual([{ kind: 'sheet', about: 'Monday | Tuesday' }]);
			expect(made.sheets).toEqual({ read: 'Monday', unread: ['Prices'] });
			expect(told(made).map((each) => each.name)).toEqual(['Ana Lee', 'Bo Kim']);
		}
	);
});

describe('contacts that another program wrote', () => {
	it('contacts-3.vcf: folded lines and escaped signs', async () => {
		const [person] = told(await list('contacts-3.vcf'));
		expect(person).toMatchObject({
			...{ ...jurgen, street: '1 Oak St, Apt 2; rear' },
			phone: '+1 617 555 0101'
		});
	});

	it('contacts-plain.vcf: without a version', async () => {
		const [person] = told(await list('contacts-plain.vcf'));
		expect(person).toMatchObject({ ...jurgen, phone: '+1 617 555 0101' });
	});
});
