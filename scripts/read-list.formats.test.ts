import { describe, expect, it } from 'vitest';
import { made, madeOfFile, type Made } from '$tests/support/lists';

const list = (name: string) => madeOfFile(`formats/${name}`);
const of = ({ people }: Made, at: number) => people[at]?.fields;
const leftOut = ({ columns }: Made) =>
	columns.filter(({ left }) => left).map(({ header }) => header);
const held = ({ people }: Made) =>
	people.map(({ doubts }) => doubts.filter(({ holds }) => holds).map(({ kind }) => kind));

/** What the first two rows of the workbooks say, written with formats of their own for days, ZIP and phone. */
const ana = {
	...{ name: 'Ana Lee', bornOn: '1984-03-17', email: 'ana@example.org', phone: '(617) 555-0101' },
	...{ street: '1 Oak St', city: 'Lynn', region: 'MA', postalCode: '01901', standing: 'current' },
	recordNumber: '1001'
};
const jose = {
	...{
		name: 'José Peña',
		bornOn: '1990-04-05',
		email: 'jose@example.org',
		phone: '(617) 555-0102'
	},
	...{ street: '2 Elm St', city: 'Salem', region: 'MA', postalCode: '01970', standing: 'former' },
	recordNumber: '1002'
};

describe('workbooks', () => {
	it.each([
		['formatted.xlsx', [2, 3]],
		['days-1904.xlsx', [2, 3]],
		['titles-merged.xlsx', [5, 6]],
		['one-list-among-sheets.xlsx', [2, 3]],
		['old.xls', [2, 3]],
		['binary.xlsb', [2, 3]]
	])('%s: days, ZIPs, phones and numbers as the sheet shows them, in rows %j', async (name, at) => {
		const made = await list(name);
		expect(made.people.map(({ row }) => row)).toEqual(at);
		expect(of(made, 0)).toMatchObject(ana);
		expect(of(made, 1)).toMatchObject(jose);
		expect([held(made), made.asks]).toEqual([[[], []], []]);
	});

	it('names the sheet that was read beside others, those that are hidden too', async () => {
		const unread = ['Read me', 'Old list (hidden)', 'Very old (hidden)'];
		const { sheets } = await list('one-list-among-sheets.xlsx');
		expect(sheets).toEqual({ read: 'Clients', unread });
		expect((await list('two-lists.xlsx')).sheets).toBeNull();
	});

	it('tells who may be a couple, and which usual day would be offered', async () => {
		const { households, people } = await made(
			'Name,Street,City,Last appointment,Next appointment\nOla Berg,1 Elm,Salem,11/18/2026 14:00,12/16/2026 14:00\nPer Berg,1 Elm,Salem,,\n'
		);
		expect(households).toEqual([[2, 3]]);
		expect(people.map(({ usual }) => usual)).toEqual([
			{ usualWeekday: 3, usualTime: '14:00' },
			null
		]);
	});

	it('reads texts that are numbers, flags, a moment and cells that are one over two rows', async () => {
		const made = await list('texts-and-flags.xlsx');
		expect(of(made, 0)).toMatchObject({
			...{ recordNumber: '00123', bornOn: '1984-03-17', postalCode: '01901', standing: 'current' },
			...{ nextSeenOn: '2026-12-01', nextSeenAt: '14:30', street: '1 Oak St' }
		});
		expect(of(made, 1)).toMatchObject({
			...{ bornOn: '2011-05-06', standing: 'former', street: '1 Oak St', city: 'Lynn' },
			...{ region: 'MA', postalCode: '01901' }
		});
		expect(held(made)).toEqual([[], ['digits']]);
	});

	it('reads a sheet of OpenDocument, without the hidden one', async () => {
		const made = await list('clients.ods');
		expect(made.people).toHaveLength(2);
		expect(of(made, 0)).toMatchObject({
			...{ name: 'Ana Lee', bornOn: '1984-03-17', postalCode: '01901', phone: '617-555-0101' },
			...{ street: '1 Oak St', city: 'Lynn', region: 'MA', standing: 'current' }
		});
		expect(of(made, 1)).toMatchObject({
			...{ name: 'José Peña', bornOn: '1990-04-05', postalCode: '02118', phone: '6175550102' },
			...{ street: '2 Elm St', city: 'Boston', region: 'MA', standing: 'former' }
		});
	});

	it('reads a web page that is called .xls, and XML of 2003', async () => {
		const page = await list('web-page.xls');
		expect(page.people.map(({ row }) => row)).toEqual([3, 4]);
		expect(of(page, 0)).toMatchObject({
			...{ name: 'Ana Lee', bornOn: '1984-03-17', postalCode: '01901', standing: 'current' },
			...{ street: '1 Oak St', city: 'Lynn', region: 'MA' }
		});
		expect(of(page, 1)).toMatchObject({ name: "Seán O'Brien", standing: 'former', city: 'Boston' });
		const [person] = (await list('spreadsheet-2003.xls')).people;
		expect(person?.fields).toMatchObject({ bornOn: '1984-03-17', postalCode: '01901' });
	});

	it('asks which of two sheets, and takes the one with the most columns meanwhile', async () => {
		const made = await list('two-lists.xlsx');
		expect(made.asks).toEqual([{ kind: 'sheet', about: 'Active | Discharged' }]);
		expect(made.people.map(({ fields }) => fields.name)).toEqual(['Ana Lee', 'José Peña']);
	});

	it.each([
		['formula-unsaved.xlsx', /^Cell C2 is a formula whose result was never saved/],
		['macros.xlsm', /holds macros/],
		['locked.xlsx', /locked with a password/],
		['locked.ods', /locked with a password/],
		['letter.docx', /is a Word document/],
		['letter.doc', /is a Word document/],
		['clients.numbers', /is a Numbers document/],
		['export.zip', /is a ZIP archive.*\(clients\.csv\)/]
	])('%s is called what it is', async (name, sentence) => {
		expect((await list(name)).refused).toMatch(sentence);
	});
});

describe('contacts', () => {
	it('reads those of vCard 3', async () => {
		const made = await list('contacts.vcf');
		expect(of(made, 0)).toMatchObject({
			...{ name: 'Ana Lee', bornOn: '1984-03-17', email: 'a@example.org', phone: '617-555-0101' },
			...{ street: '1 Oak St', city: 'Lynn', region: 'MA', postalCode: '01901' }
		});
		expect(of(made, 1)).toMatchObject({ name: 'Bo Kim', email: '', phone: '', street: '' });
	});

	it('reads vCard 2.1 with quoted-printable, and leaves the agent inside a card out', async () => {
		const made = await list('outlook-21.vcf');
		expect(made.people).toHaveLength(1);
		expect(of(made, 0)).toMatchObject({
			...{ name: 'José Luis Peña, Jr.', callName: 'José', sortName: 'Peña, José Luis' },
			...{ phone: '617-555-0301', email: 'jose@example.org', bornOn: '1990-04-05' },
			...{ street: '12 Long Street, Apt 4', city: 'Lynn', region: 'MA', postalCode: '01901' }
		});
		expect(leftOut(made)).toEqual(['Home Fax', 'Home Address Country', 'Notes']);
	});

	it('takes home and mobile before work, what is preferred first, and no firm for a person', async () => {
		const made = await list('iphone-30.vcf');
		expect(made.people).toHaveLength(1);
		expect(of(made, 0)).toMatchObject({
			...{ name: 'Ana Maria Lee', callName: 'Annie', phone: '(617) 555-0202' },
			...{ email: 'ana.lee@example.org', street: '1 Oak St, Apt 3, rear', city: 'Lynn' },
			bornOn: null
		});
		expect(held(made)).toEqual([['unreadableDay']]);
	});

	it('reads vCard 4: numbers as addresses of a link, a parent, a day of death', async () => {
		const made = await list('contacts-40.vcf');
		expect(made.people).toHaveLength(2);
		expect(of(made, 0)).toMatchObject({
			...{ name: 'Bo Kim', phone: '+1-617-555-0102', bornOn: '1990-04-20', city: 'Salem' },
			guardianNote: 'Min Kim'
		});
		expect(of(made, 1)).toMatchObject({
			...{ name: 'Maria de la Cruz', bornOn: null, standing: 'former' },
			circumstances: ['deceased']
		});
	});
});

describe('patients of a record system', () => {
	it('reads a bundle, each person’s own facts alone', async () => {
		const made = await list('bundle.json');
		expect(of(made, 0)).toMatchObject({
			...{ name: 'Ana Maria Lee, Jr.', callName: 'Annie', bornOn: '1984-03-17' },
			...{ phone: '617-555-0201', email: 'ana@example.org', recordNumber: 'MR-1001' },
			...{ street: '1 Oak St, Apt 2', city: 'Lynn', region: 'MA', postalCode: '01901' },
			...{ standing: 'current', guardianNote: null }
		});
		expect(of(made, 1)).toMatchObject({
			...{ name: 'Bo Kim', bornOn: null, phone: '617-555-0102', guardianNote: 'Min Kim; Per Kim' },
			...{ street: '2 Elm St', city: 'Salem', postalCode: '01970', standing: 'former' }
		});
		expect(held(made)[1]).toEqual(['unreadableDay']);
		expect(of(made, 2)).toMatchObject({ standing: 'former', circumstances: ['deceased'] });
		expect(leftOut(made)).toEqual(
			expect.arrayContaining(['No Longer Valid Email', 'Emergency Contact Phone', 'Language', 'GP'])
		);
	});

	it('reads a line for each patient, and one patient alone', async () => {
		const lines = await list('patients.ndjson');
		expect(lines.people.map(({ fields }) => fields.name)).toEqual(['Ana Lee', 'Bo Kim']);
	});
});
