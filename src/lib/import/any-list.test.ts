import { describe, expect, it } from 'vitest';
import { guessMatches } from './clients/matches';
import { readTable } from './read-table';
import { caseload, draftsOf } from '$tests/support/import';

const agency = async () => new TextDecoder().decode(await caseload('agency-2000.csv'));
const first = { name: 'Ana Ångström', sortName: 'Ångström, Ana', bornOn: '2014-07-15' };

/** The bytes of a text in UTF-16, small end first, as a spreadsheet saves “Unicode text”. */
function utf16(text: string): Uint8Array {
	const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
	return new Uint8Array(units.buffer);
}

/** The list of the agency with tabs; no cell of it holds one. */
async function withTabs(): Promise<string> {
	const table = await readTable(await caseload('agency-2000.csv'));
	return [table.header, ...table.rows.map(({ cells }) => cells)]
		.map((cells) => cells.join('\t'))
		.join('\r\n');
}

describe('two thousand rows', () => {
	it('are read with tabs in UTF-16', async () => {
		const all = await draftsOf(utf16(await withTabs()));
		expect(all).toHaveLength(2000);
		expect(all[0]?.fields).toMatchObject({ ...first, recordNumber: '1000', standing: 'current' });
		expect(all.filter(({ state }) => state !== 'ready')).toEqual([]);
	});

	it('are read with days written YYYYMMDD', async () => {
		const packed = (await agency()).replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, '$1$2$3');
		const all = await draftsOf(packed);
		expect(all[0]?.fields).toMatchObject({ ...first, lastSeenOn: '2026-11-18' });
		expect(all.filter(({ fields }) => fields.bornOn === null)).toEqual([]);
	});

	it.each([
		['commas', agency],
		['tabs', withTabs]
	])('are understood without their header row, with %s', async (_, text) => {
		const headless = (await text()).replace(/^[^\n]*\n/, '');
		const table = await readTable(new TextEncoder().encode(headless));
		expect(table).toMatchObject({ headed: false });
		expect(table.rows).toHaveLength(2000);
		const fields = guessMatches(table).map(({ field }) => field);
		expect(fields.slice(1, 5)).toEqual(['fullName', 'bornOn', 'email', 'phone']);
		expect(fields.at(-1)).toBe('standing');
		const [draft] = await draftsOf(headless);
		expect(draft?.fields).toMatchObject({ ...first, phone: '(617) 555-2000', standing: 'current' });
	});
});

it('tells “Lee, Ana” apart from its separator where there is no header', async () => {
	const table = await readTable(
		new TextEncoder().encode('Lee, Ana;ana@example.org\nKim, Bo;bo@example.org\n')
	);
	expect(table.rows[0]?.cells).toEqual(['Lee, Ana', 'ana@example.org']);
	expect(
		(await draftsOf('Lee, Ana;ana@example.org\nKim, Bo;bo@example.org\n'))[0]?.fields
	).toMatchObject({ name: 'Ana Lee', sortName: 'Lee, Ana', email: 'ana@example.org' });
});

it('reads a list in Windows-1252 with days in the order of the United States', async () => {
	const text = 'Client Name\tDOB\r\nZo\u00eb Garc\u00eda\t12/31/1980\r\n';
	const [draft] = await draftsOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
	expect(draft?.fields).toMatchObject({ name: 'Zoë García', bornOn: '1980-12-31' });
});
