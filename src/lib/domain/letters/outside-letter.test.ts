import { expect, it } from 'vitest';
import { answered, asTyped, unanswered, type Ask } from './outside-letter';
import { today } from '$tests/support/domain/cases';

const common = { hint: '', needed: false };
const asks: Ask[] = [
	{ kind: 'text', id: 'npi', label: 'NPI', rows: 1, ...common, needed: true },
	{ kind: 'day', id: 'endsOn', label: 'The day it ends', usual: today, ...common },
	{
		kind: 'choice',
		id: 'status',
		label: 'Status',
		usual: null,
		options: [
			{ value: 'inactive', label: 'Inactive' },
			{ value: 'retired', label: 'Retired' }
		],
		...common,
		needed: true
	},
	{ kind: 'tick', id: 'form', label: 'The form', usual: true, ...common }
];

it('takes the usual answer where nothing was said, and none where one of several has to be chosen', () => {
	const usual = { npi: '', endsOn: today, status: '', form: 'yes' };
	expect(answered(asks, {})).toEqual(usual);
});

it('takes what was said in place of it, an emptied field too', () => {
	const said = { npi: ' 12 ', endsOn: '', status: 'retired', form: '' };
	expect(answered(asks, said)).toEqual({ ...said, npi: '12' });
});

it('keeps what is being typed as it is, the blank at its end too', () => {
	expect(asTyped(asks, { npi: '10 ' })).toMatchObject({ npi: '10 ', endsOn: today });
});

it('leaves out answers to what is not asked any more', () => {
	expect(answered(asks, { older: 'yes' })).not.toHaveProperty('older');
});

it('says what is still to fill in', () => {
	expect(unanswered(asks, answered(asks, {}))).toEqual([
		{ id: 'npi', says: 'Still to fill in: NPI.' },
		{ id: 'status', says: 'Still to fill in: Status.' }
	]);
	expect(unanswered(asks, { npi: '12', status: 'retired' })).toEqual([]);
});
