import { expect, it } from 'vitest';
import { caseOf, client, context, outcome } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';
import { whoGets } from './mailing';

const templates = [template('adult', 'client')];
const told = [outcome('tell-in-session')];

it('puts the letters in the order of the addresses', () => {
	const people = [
		['a', 'Salem', '2 Oak'],
		['b', 'Portland', '9 Elm'],
		['c', 'Portland', '1 Elm']
	].map(([id = '', city = '', street = '']) =>
		caseOf({ client: client({ id, city, street }), outcomes: told })
	);
	const { goes } = whoGets(people, templates, context());
	expect(goes.map((each) => each.addressee.case.client.id)).toEqual(['c', 'b', 'a']);
});
