import { describe, expect, it } from 'vitest';
import { counted, expectedOf, madeOfFile, systems, type Made } from '$tests/support/lists';

describe('lists as record systems and contact books export them', () => {
	it.each(systems)('%s: every field right, or asked', async (system) => {
		const expected = expectedOf(system);
		const { right, asked, wrong } = counted(await madeOfFile(`systems/${system}.csv`), expected);
		expect(wrong).toEqual([]);
		expect(right / (right + asked)).toBeGreaterThanOrEqual(0.98);
	});
});

const shape = (name: string) => madeOfFile(`shapes/${name}`);
const names = ({ people }: Made) => people.map(({ fields }) => fields.name);
const told = ({ people }: Made, field: string) => people.map(({ fields }) => fields[field]);
const states = ({ people }: Made) => people.map(({ state }) => state);
const kinds = ({ people }: Made, at: number) => people[at]?.doubts.map(({ kind }) => kind);
const asked = ({ asks }: Made) => asks.map(({ about }) => about);

describe('lists in odd shapes', () => {
	it.each([
		['title-rows.csv', ['Ana Lee', 'Bo Kim']],
		['total-row.csv', ['Ana Lee', 'Bo Kim']],
		['repeated-header.csv', ['Ana Lee', 'Bo Kim']],
		['name-is-null.csv', ['Jennifer Null']],
		['quotes-single.csv', ['Ana Lee']],
		['quotes-backslash.csv', ['Robert Orr', 'Ana Lee']],
		['cr-only.csv', ['Ana Lee', 'Bo Kim']],
		['bom-inside-quotes.csv', ['Ana Lee']],
		['macroman.csv', ['Zoë García', 'José Peña']],
		['cp437.csv', ['José Peña']],
		['html-entities.csv', ["Siobhán O'Rourke"]],
		['name-preferred-paren.csv', ['Elizabeth Smith', 'Elizabeth Smith']],
		['duplicate-header.csv', ['Ana Lee']],
		['csv-injection-guard.csv', ['Ana Lee']],
		['contacts.vcf', ['Ana Lee', 'Bo Kim']]
	])('%s names %j', async (file, expected) => {
		expect(names(await shape(file))).toEqual(expected);
	});

	it.each<[string, string, unknown[]]>([
		['excel-zip-lost-zero.csv', 'postalCode', ['01901']],
		['csv-injection-guard.csv', 'phone', ['+1 617 555 0101']],
		['excel-float.csv', 'recordNumber', ['1001']],
		['excel-float.csv', 'phone', ['6175550101']],
		['excel-float.csv', 'postalCode', ['73301']],
		['date-js-string.csv', 'bornOn', ['1984-03-17']],
		['date-y-space-mmm-d.csv', 'bornOn', ['2026-11-18', '2010-05-05']],
		['date-two-digit-old.csv', 'bornOn', [null, '1984-03-17']],
		['date-placeholder.csv', 'bornOn', [null, null, null, null]],
		['date-dots-uk.csv', 'bornOn', ['1984-03-17']],
		['birth-other.csv', 'bornOn', ['1984-03-17']],
		['flag-inactive.csv', 'standing', ['current', 'former']],
		['flag-deceased.csv', 'standing', ['current', 'former']],
		['flag-deceased.csv', 'circumstances', [[], ['deceased']]],
		['flag-email-consent.csv', 'email', ['a@example.org', 'b@example.org']],
		['contact-block.csv', 'email', ['']],
		['contact-block.csv', 'phone', ['']],
		['subscriber-block.csv', 'bornOn', [null]],
		['subscriber-block.csv', 'street', ['']],
		['subscriber-block.csv', 'city', ['']],
		['billing-mailing-home.csv', 'street', ['1 Oak St']],
		['billing-mailing-home.csv', 'city', ['Lynn']],
		['billing-mailing-home.csv', 'postalCode', ['01901']],
		['apt-column.csv', 'street', ['1 Oak St, Apt 2']],
		['unit-number.csv', 'street', ['1 Oak St, 2B']],
		['unit-number.csv', 'recordNumber', ['A-77']],
		['semicolon-with-commas.csv', 'city', ['Lynn']],
		['html-entities.csv', 'street', ['Smith & Sons House']],
		['name-preferred-paren.csv', 'callName', ['Liz', 'Liz']],
		['email-two.csv', 'email', ['a@example.org']],
		['duplicate-header.csv', 'phone', ['617-555-0101']],
		['hidden-tab-trailing.csv', 'email', ['a@example.org']]
	])('%s: %s is %j', async (file, field, expected) => {
		expect(told(await shape(file), field)).toEqual(expected);
	});

	it.each<[string, (string | undefined)[]]>([
		['excel-hashes.csv', ['held', 'ready']],
		['date-two-digit-old.csv', ['held', 'ready']],
		['date-placeholder.csv', ['ready', 'held', 'held', 'ready']],
		['quote-balanced-swallow.csv', ['held', 'ready']],
		['replacement-char.csv', ['held']],
		['name-discharged-mark.csv', ['held', 'held']],
		['email-two.csv', ['held']]
	])('%s: its rows are %j', async (file, expected) => {
		expect(states(await shape(file))).toEqual(expected);
	});

	it('asks for the order of days where two rows prove the opposite', async () => {
		expect(asked(await shape('date-mixed-order.csv'))).toEqual(['DOB']);
	});

	it('asks of a status that says two things, and calls nobody waiting who is on the way out', async () => {
		const list = await shape('status-negated.csv');
		const [not, non, off, hold, , discharge, out, pending, over, , both, message] = list.people;
		for (const person of [not, non, off, out, over])
			expect(person).toMatchObject({ state: 'ready', fields: { standing: 'former' } });
		for (const person of [hold, discharge, pending, both, message])
			expect(person?.state).toBe('held');
		for (const at of [4, 9])
			expect(list.people[at]?.fields).toMatchObject({
				standing: 'former',
				circumstances: ['deceased']
			});
	});

	it('leaves marks out of names, and asks', async () => {
		const list = await shape('name-discharged-mark.csv');
		expect(names(list)).toEqual(['Ana Lee', 'Bo Kim']);
		expect(kinds(list, 0)).toEqual(['mark']);
	});

	it('reads a comma for the separator where a header holds another', async () => {
		expect((await shape('pipe-in-header.csv')).columns).toHaveLength(3);
	});

	it.each([
		['ccda.xml', /care record \(XML\)/],
		['calendar.ics', /calendar/],
		['one-column-no-header.csv', /does not look like a list/]
	])('%s is called what it is', async (file, words) => {
		expect((await shape(file)).refused).toMatch(words);
	});
});

it('takes no running number for a record number', async () => {
	const list = await madeOfFile('newer/numbered-1.csv');
	expect(told(list, 'recordNumber')).toEqual([null, null, null]);
	expect(asked(list)).toEqual(['#: recordNumber?']);
});
