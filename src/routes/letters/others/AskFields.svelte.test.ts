import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Ask } from '$lib/domain/letters/outside-letter';
import AskFields from './AskFields.svelte';

const about = { hint: '', needed: true };
const asks: Ask[] = [
	{ ...about, id: 'lease', label: 'Lease', kind: 'text', rows: 1 },
	{ ...about, id: 'on', label: 'From', kind: 'day', usual: null, needed: false },
	{ ...about, id: 'keys', label: 'Keys are handed over', kind: 'tick', usual: false },
	{ ...about, id: 'way', label: 'Way', kind: 'choice', usual: null, options: [] }
];
const said: [string, string][] = [];
const options = [{ value: 'post', label: 'By post' }];

afterEach(cleanup);

it('keeps each answer as it is stored: a text, a day, a tick as yes, and one of the choices', async () => {
	render(AskFields, {
		asks: asks.map((ask) => (ask.kind === 'choice' ? { ...ask, options } : ask)),
		answers: { lease: '', on: '', keys: '', way: '' },
		onanswer: (id, answer) => said.push([id, answer])
	});
	expect(screen.getByLabelText(/^From/).closest('.field')).toHaveTextContent('(optional)');
	expect(screen.getByLabelText('Way')).toHaveTextContent('Choose…');
	await userEvent.fill(screen.getByLabelText('Lease'), 'Unit 4');
	await userEvent.fill(screen.getByLabelText(/^From/), '2027-03-10');
	await userEvent.fill(screen.getByLabelText(/^From/), '');
	await userEvent.click(screen.getByLabelText('Keys are handed over'));
	await userEvent.selectOptions(screen.getByLabelText('Way'), 'By post');
	expect(said).toEqual([
		['lease', 'Unit 4'],
		['on', '2027-03-10'],
		['on', ''],
		['keys', 'yes'],
		['way', 'post']
	]);
});
