import { expect, it } from 'vitest';
import { ids } from '$tests/support/domain/cases';
import { around, draftsOf } from '$tests/support/import';
import { atOnce } from '$lib/import/steps';
import { householdsIn, together } from './households';

const list = `Name,Street,City,ZIP,DOB,Phone
Ola Berg,1 Elm,Salem,01970,1980-01-15,617 555 0101
Per Berg,1 Elm,Salem,01970,1979-03-20,617 555 0102
Ana Lee,2 Fir,Lynn,01901,1991-05-06,617 555 0103
Mia Roe,3 Ash,Lynn,01901,2015-05-06,617 555 0104
Cy Roe,4 Oak,Lynn,01901,1985-05-16,617 555 0104
Bo & Di Kim,5 Yew,Lynn,01901,,617 555 0105
Carla/Ben Ruiz,6 Bay,Lynn,01901,,617 555 0106
`;
const found = async () => atOnce(householdsIn(await draftsOf(list), around.today));

it('finds those who share an address or a phone, and two in one row', async () => {
	const names = (await found()).map(({ drafts }) => drafts.map(({ fields }) => fields.name));
	expect(names).toEqual([
		['Ola Berg', 'Per Berg'],
		['Cy Roe', 'Mia Roe'],
		['Bo & Di Kim'],
		['Carla/Ben Ruiz']
	]);
});

it('makes of a couple one record, in which each of both is reached', async () => {
	const [bergs] = await found();
	const { client, members } = together(bergs!, 'couple', around.today, ids());
	expect(client.fields).toMatchObject({
		name: 'Ola Berg',
		format: 'couple',
		bornOn: '1980-01-15',
		notes: 'Per Berg: born 1979-03-20'
	});
	expect(members.map(({ fields }) => fields)).toMatchObject([
		{
			clientId: client.id,
			role: 'partner',
			name: 'Per Berg',
			street: '1 Elm',
			phone: '617 555 0102'
		}
	]);
});

it('parts two who stand in one row, and shares their last name', async () => {
	const kims = (await found())[2]!;
	const { client, members } = together(kims, 'couple', around.today, ids());
	expect([client.fields.name, client.fields.callName, client.fields.sortName]).toEqual([
		'Bo Kim',
		'Bo',
		'Kim, Bo'
	]);
	expect(members.map(({ fields }) => [fields.name, fields.street])).toEqual([['Di Kim', '5 Yew']]);
});

it('writes to no child of a family: it is noted', async () => {
	const roes = (await found())[1]!;
	const { client, members } = together(roes, 'family', around.today, ids());
	expect(members).toEqual([]);
	expect(client.fields).toMatchObject({
		name: 'Cy Roe',
		format: 'family',
		notes: 'Mia Roe: under 18, born 2015-05-06; phone 617 555 0104'
	});
});
