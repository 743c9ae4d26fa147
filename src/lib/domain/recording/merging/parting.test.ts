import { expect, it } from 'vitest';
import { newRecipient } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import { caseOf, client } from '$tests/support/domain/cases';
import { parted } from './parting';

const ola = client({
	id: 'ola',
	name: 'Ola Berg',
	format: 'couple',
	startedOn: day('2025-01-14'),
	notes: 'GP: Dr Fern\nPer Berg: born 1979-03-20; record number R9'
});
const berg = newRecipient({
	clientId: 'ola',
	role: 'partner',
	name: 'Per Berg',
	phone: '555 0102'
});
const per = { id: 'per', ...berg, mail: 'refused' as const };

it('gives one of a couple a record of their own, with what was noted of them, and the other goes on alone', () => {
	const change = parted(caseOf({ client: ola, recipients: [per] }), per, 'new');
	expect(change).toMatchObject({
		act: 'Split: one of them has their own record',
		subject: 'ola',
		ops: [
			{
				op: 'add',
				type: 'client',
				id: 'new',
				fields: {
					...{ name: 'Per Berg', phone: '555 0102', mail: 'refused', startedOn: '2025-01-14' },
					...{ format: 'individual', notes: 'Per Berg: born 1979-03-20; record number R9' }
				}
			},
			{ op: 'set', id: 'ola', fields: { format: 'individual', notes: 'GP: Dr Fern' } },
			{ op: 'del', type: 'recipient', id: 'per' }
		]
	});
});

it('leaves a family together while others stay in it', () => {
	const kid = { ...per, id: 'kid', name: 'Kim Berg', role: 'familyMember' as const };
	const change = parted(
		caseOf({ client: { ...ola, format: 'family' }, recipients: [per, kid] }),
		per,
		'new'
	);
	expect(change.ops[1]).toMatchObject({ fields: { format: 'family' } });
});
