import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { partiesAbout, partiesOf } from './parties';
import { caseOf, context, provider, today } from '$tests/support/domain/cases';
import { correspondent } from '$tests/support/domain/outside';
import { situation } from '$lib/domain/rules/situation';

const board = correspondent();
const payer = correspondent({ id: 'payer', role: 'payer', name: 'Blue Plan' });
const doctor = correspondent({ id: 'dr', role: 'prescriber', clientId: 'zoe', name: 'Dr. Ortiz' });
const others = correspondent({
	id: 'dr2',
	role: 'prescriber',
	clientId: 'noor',
	name: 'Dr. Weiss'
});
const all = [board, payer, doctor, others];

it('offers those of the practice’s list whose part it is', () => {
	expect(partiesOf({ roles: ['payer'] }, all).map(({ name }) => name)).toEqual(['Blue Plan']);
});

it('offers for a client only those who belong to that client', () => {
	const here = situation(caseOf(), context());
	const found = partiesAbout({ roles: ['prescriber'] }, here, all);
	expect(found.map(({ name }) => name)).toEqual(['Dr. Ortiz']);
});

it('puts where the client goes first, then who else was suggested, then the directory', () => {
	const known = { clientId: 'zoe', suggestedOn: today };
	const referrals = [
		{ id: 'one', ...newReferral({ ...known, providerId: 'b' }) },
		{ id: 'two', ...newReferral({ ...known, providerId: 'c', answer: 'accepted' as const }) }
	];
	const providers = ['a', 'b', 'c'].map((id) => provider({ id, name: id }));
	const here = situation(caseOf({ referrals }), context({ providers }));
	const found = partiesAbout({ roles: ['provider'] }, here, all);
	expect(found.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
});

it('names the list it comes from by id', () => {
	const [one] = partiesOf({ roles: ['board'] }, all);
	expect([one?.correspondentId, one?.providerId]).toEqual(['board', null]);
	const here = situation(caseOf(), context());
	const [river] = partiesAbout({ roles: ['provider'] }, here, all);
	expect([river?.correspondentId, river?.providerId]).toEqual([null, 'river']);
});
