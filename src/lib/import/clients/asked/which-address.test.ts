/** Where letters go is never guessed: of a home and a mailing address that differ it is asked once for the columns. */
import { describe, expect, it } from 'vitest';
import { draftsOf } from '$tests/support/import';
import { made } from '$tests/support/lists';

const header = 'Name,Home Street,Home City,Home ZIP,Mailing Street,Mailing City,Mailing ZIP\n';
const ana = 'Ana Lee,1 Oak St,Lynn,01901,PO Box 7,Salem,01970\n';
const bo = 'Bo Kim,2 Elm St,Lynn,01901,,,\n';
const cy = 'Cy Roe,3 Fir St,Lynn,01901,3 Fir St.,LYNN,01901\n';
const asksOf = async (list: string) => (await made(list)).asks;

describe('a home and a mailing address', () => {
	it('that differ are asked once, and their columns with them', async () => {
		const { asks, columns } = await made(header + ana + bo);
		expect(asks).toEqual([
			{
				kind: 'address',
				about: 'Home Street, Home City, Home ZIP | Mailing Street, Mailing City, Mailing ZIP'
			}
		]);
		expect(columns.filter(({ asked }) => asked).map((each) => each.header)).toHaveLength(6);
	});

	it.each([
		['say the same', header + cy],
		['have but one of them each', `${header}${bo}Di Poe,,,,4 Ash St,Lynn,01901\n`],
		[
			'are at home and at work',
			'Name,Home Street,Home City,Work Street,Work City\nAna Lee,1 Oak St,Lynn,9 Bay,Salem\n'
		]
	])('that %s are not asked', async (_, list) => {
		expect(await asksOf(list)).toEqual([]);
	});

	it('are asked too where one is only called an address', async () => {
		const list =
			'Name,Address,Mailing Address\nAna Lee,"1 Oak St, Lynn MA 01901","PO Box 7, Salem MA 01970"\n';
		expect((await asksOf(list)).map(({ kind }) => kind)).toEqual(['address']);
	});

	it.each([
		['mailing', ['PO Box 7', '2 Elm St']],
		['home', ['1 Oak St', '2 Elm St']]
	] as const)(
		'come in as was answered, and where one is empty the other does: %s',
		async (address, streets) => {
			const rows = await draftsOf(header + ana + bo, { address });
			expect(rows.map(({ fields }) => fields.street)).toEqual(streets);
			expect(rows.map(({ fields }) => fields.postalCode)).toEqual([
				address === 'mailing' ? '01970' : '01901',
				'01901'
			]);
		}
	);
});

describe('words that forbid mail', () => {
	it.each([
		'do not send mail to home',
		"Don't mail anything to her house",
		'Please never send letters home!',
		'NO MAIL to home address',
		'Mail must not be sent home'
	])('hold the row, and none goes to them where they come in so: %s', async (note) => {
		const [row] = await draftsOf(
			`Name,Street,Notes\nAna Lee,1 Oak St,"${note}"\nBo Kim,2 Elm St,\n`
		);
		expect(row?.state).toBe('held');
		expect(row?.doubts.map(({ kind }) => kind)).toContain('noMailSaid');
		expect(row?.fields.mail).toBe('refused');
	});

	it.each([
		'no e-mail please',
		'no mail came back',
		'sends mail to her mother',
		'do not call at work'
	])('are not read into others: %s', async (note) => {
		const [row] = await draftsOf(`Name,Street,Notes\nAna Lee,1 Oak St,${note}\nBo Kim,2 Elm St,\n`);
		expect(row?.doubts.map(({ kind }) => kind)).not.toContain('noMailSaid');
		expect(row?.fields.mail).toBeNull();
	});
});

it('a safer address is a choice for a column, and a column of that name is one', async () => {
	const list =
		'Name,Street,Safe Address\nAna Lee,1 Oak St,"c/o Mia Lee, PO Box 9, Salem MA 01970"\n';
	const [row] = await draftsOf(list);
	expect(row?.fields).toMatchObject({
		street: '1 Oak St',
		otherAddress: 'c/o Mia Lee, PO Box 9, Salem MA 01970'
	});
});
