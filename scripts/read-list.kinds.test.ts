import { expect, it } from 'vitest';
import { made, type Made } from '$tests/support/lists';

const names = ({ people }: Made) => people.map(({ fields }) => fields.name);
const told = ({ people }: Made, field: string) => people.map(({ fields }) => fields[field]);
const states = ({ people }: Made) => people.map(({ state }) => state);
const asked = ({ asks }: Made) => asks.map(({ about }) => about);

/** Of each row: name, how it is addressed, what is asked. */
const people = async (list: string) =>
	(await made(list)).people.map(({ fields, doubts }) => [
		...[fields.name, fields.callName],
		doubts.filter(({ holds }) => holds).map(({ kind }) => kind)
	]);

it.each<[string, string, string | null, string[]]>([
	['"King, Martin L., Jr."', 'Martin L. King, Jr.', 'Martin', []],
	['"Pinkman, Jesse B."', 'Jesse B. Pinkman', 'Jesse', []],
	['Dr. Ana Lee', 'Ana Lee', 'Ana', []],
	['ANA LEE', 'Ana Lee', 'Ana', []],
	['"MCDONALD, BO"', 'Bo Mcdonald', 'Bo', ['capitals']],
	['Ola & Per Couple', 'Ola & Per Couple', null, ['couple']],
	['Maria de la Cruz', 'Maria de la Cruz', 'Maria', []],
	['Mr. John', 'John', null, ['noLastName']],
	['"Dear Mr. John,"', 'John', null, ['noLastName', 'mark']],
	['The Berg Family', 'The Berg Family', null, ['couple']],
	['mcdonald jo', 'mcdonald jo', 'mcdonald', ['capitals']],
	['"Lee, Ana (they/them)"', 'Ana Lee', 'Ana', ['mark']],
	['Bo Kim - DECEASED', 'Bo Kim', 'Bo', ['mark']]
])('the name %s is %s, called %s, and asked for %j', async (cell, name, callName, kinds) => {
	expect(await people(`Name,Email\n${cell},a@example.org\n`)).toEqual([[name, callName, kinds]]);
});

const byte: Record<string, number> = {
	ó: 0xf3,
	Ł: 0xa3,
	ź: 0x9f,
	é: 0xe9,
	ñ: 0xf1,
	'’': 0x92,
	ø: 0xf8
};

it.each([
	['Windows-1250', 'Tomasz Wójcik', 'Łódź'],
	['Windows-1252', 'José Peña', 'O’Fallon'],
	['Windows-1252', 'Søren Lee', 'Lynn']
])('reads %s by evidence: %s of %s', async (_, name, city) => {
	const list = `Name,City\n${name},${city}\n`;
	const file = Uint8Array.from(list, (letter) => byte[letter] ?? letter.charCodeAt(0));
	const { fields } = (await made(file)).people[0]!;
	expect([fields.name, fields.city]).toEqual([name, city]);
});

it('leaves all names as they are where one byte is no UTF-8, and asks of that one', async () => {
	const [before, after] = ['Name,City\nJosé Peña,Lynn\nZo', ' Lee,Lynn\n'].map((text) =>
		new TextEncoder().encode(text)
	);
	const list = await made(new Uint8Array([...before!, 0xeb, ...after!]));
	expect(names(list)[0]).toBe('José Peña');
	expect(states(list)).toEqual(['ready', 'held']);
});

it('takes an address whole: home, else where mail goes', async () => {
	const list = await made(
		'Name,Address,City,Zip,Mailing Address,Mailing City,Mailing Zip\nAna Lee,,,,PO Box 1,Salem,01970\nBo Kim,"2 B St, Lynn, MA 01901",Lynn,01901,PO Box 3,Salem,01970\n'
	);
	expect(told(list, 'street')).toEqual(['PO Box 1', '2 B St']);
	expect(told(list, 'city')).toEqual(['Salem', 'Lynn']);
});

it('takes no business address for the home that is missing, and asks', async () => {
	const list = await made(
		'Name,Home Street,Home City,Home Zip,Business Street,Business City,Business Zip\nAna Lee,1 A St,Lynn,01901,9 Park,Salem,01970\nBo Kim,,,,9 Park,Salem,01970\n'
	);
	expect(told(list, 'street')).toEqual(['1 A St', '']);
	expect(told(list, 'city')).toEqual(['Lynn', '']);
	expect(list.people[1]?.doubts.map(({ kind }) => kind)).toEqual(['workAddress']);
	expect(states(list)).toEqual(['ready', 'held']);
});

it.each([
	['swapped', 'MA,Lynn,01901'],
	['elsewhere', 'Lynn,MA,33101'],
	['noAddress', ',MA,']
])('has a doubt of its own: %s', async (kind, town) => {
	const list = await made(`Name,Street,City,State,Zip\nAna Lee,1 A St,${town}\n`);
	expect(list.people[0]?.doubts.map((each) => each.kind)).toEqual([kind]);
});

it('asks where two columns tell different e-mails', async () => {
	const list = await made('Name,Email,E-mail address\nAna Lee,a@x.org,z@x.org\n');
	expect(told(list, 'email')).toEqual(['']);
	expect(asked(list)).toEqual(['Email: email?', 'E-mail address: email?']);
});

it('asks of a status beside a day on which it ended', async () => {
	const list = await made('Name,Status,Discharge Date\nAna Lee,Active,\nBo Kim,Active,3/1/2025\n');
	expect(states(list)).toEqual(['ready', 'held']);
});

it('reads how people stand from the line that heads their group, and no such line as a person', async () => {
	const list = await made(
		'Name,Email\nActive clients,\nAna Lee,a@example.org\nDischarged clients:,\nBo Kim,b@example.org\n'
	);
	expect(names(list)).toEqual(['Ana Lee', 'Bo Kim']);
	expect(told(list, 'standing')).toEqual(['current', 'former']);
});

it.each([
	['(c) 617-555-0104', '617-555-0104', []],
	['617-555-0104 (cell)', '617-555-0104', []],
	['617-555-0104 x12', '617-555-0104 x12', []],
	['+44 20 7946 0958', '+44 20 7946 0958', []],
	['617-555-0102 / 617-555-0103', '617-555-0102 / 617-555-0103', ['digits']],
	['call mother first 617-555-0108', 'call mother first 617-555-0108', ['digits']]
])('the telephone %s is %s, and asked for %j', async (cell, phone, kinds) => {
	const [person] = (await made(`Name,Phone\nAna Lee,${cell}\n`)).people;
	expect(person?.fields.phone).toBe(phone);
	expect(person?.doubts.map(({ kind }) => kind)).toEqual(kinds);
});

it('takes the country at the end of an address for none of its parts', async () => {
	const list = await made('Name,Address\nBo Kim,"2 Elm St, Apt 3\nSalem, MA 01970\nUSA"\n');
	expect(list.people[0]?.fields).toMatchObject({
		...{ street: '2 Elm St, Apt 3', city: 'Salem', region: 'MA', postalCode: '01970' }
	});
});

it('knows states by their names, and what follows a last name', async () => {
	const list = await made(
		'Last,First,Suffix,Street,City,State,Zip\nKing,Martin,Jr.,1 Oak St,Lynn,Massachusetts,1901\n'
	);
	expect(list.people[0]?.fields).toMatchObject({
		...{ name: 'Martin King, Jr.', callName: 'Martin', postalCode: '01901' }
	});
});

it('takes a line break that is written as two signs for one', async () => {
	const list = await made('Name,Address\nAna Lee,"1 Oak St\\nLynn, MA 01901"\n');
	expect(list.people[0]?.fields).toMatchObject({ street: '1 Oak St', city: 'Lynn' });
});
