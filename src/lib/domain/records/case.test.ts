import { describe, expect, it } from 'vitest';
import { cases } from './case';
import { client, guardian, outcome } from '$tests/support/domain/cases';

const zoe = client();
const ben = client({ id: 'ben' });
const facts = {
	clients: [zoe, ben],
	recipients: [guardian()],
	outcomes: [outcome('a'), outcome('b', { clientId: 'ben' })],
	letters: []
};

describe('the joined cases', () => {
	it('hold what belongs to each client, in the order of the clients', () => {
		const [first, second] = cases(facts);
		expect(first).toMatchObject({ client: zoe, recipients: facts.recipients });
		expect(second).toMatchObject({ client: ben, recipients: [], outcomes: [facts.outcomes[1]] });
	});

	it('lose what was taken back', () => {
		expect(cases({ ...facts, outcomes: [] })[0]?.outcomes).toEqual([]);
	});
});
