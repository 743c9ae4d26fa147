import { describe, expect, it } from 'vitest';
import { addressing } from './addresses';
import { startFault, stockOptions } from './stock';

const to = ['Zoë Lindqvist', '4 Elm Road', 'Portland, OR 97201'];
const asked = {
	chosen: [{ to, isPosted: true }],
	start: '7',
	sender: ['D. W.', '12 Harbor Street'],
	region: 'US' as const
};

describe('the label to begin with', () => {
	it.each([
		['avery-5160', '1', null],
		['avery-5160', '30', null],
		['avery-5160', '31', 'A sheet has the labels 1 to 30.'],
		['avery-5163', '0', 'A sheet has the labels 1 to 10.'],
		['avery-l7160', '2.5', 'A sheet has the labels 1 to 21.'],
		['avery-l7160', '', 'A sheet has the labels 1 to 21.'],
		['dl', '', null]
	] as const)('on %s may be %j: %s', (stock, typed, fault) => {
		expect(startFault(stock, typed)).toBe(fault);
	});
});

it('offers what is usual where one lives first', () => {
	expect([stockOptions('US')[0]?.value, stockOptions('GB')[0]?.value]).toEqual([
		'avery-5160',
		'avery-l7160'
	]);
});

it('asks for labels without a sender, from the label that was typed', () => {
	expect(addressing({ ...asked, stock: 'avery-5160' })).toEqual({
		addresses: [to],
		region: 'US',
		on: { kind: 'labels', sheet: 'avery-5160', start: 7 }
	});
});

it('asks for envelopes with the sender', () => {
	const { on } = addressing({ ...asked, stock: 'us-10' });
	expect(on).toEqual({ kind: 'envelopes', envelope: 'us-10', senders: [asked.sender] });
});

it('asks for the sender of a letter of its own, which is not the practice', () => {
	const sender = ['Ada Moreno', 'c/o Jonas Weil', '9 Court Square'];
	const chosen = [...asked.chosen, { to, isPosted: true, sender }];
	const { on } = addressing({ ...asked, chosen, stock: 'us-10' });
	expect(on).toMatchObject({ senders: [asked.sender, sender] });
});
