/** What was answered since is no error any more. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { clients } from './clients';
import { ClientsInHand } from './clients-in-hand.svelte';
import type { Importing } from '$routes/shared/lists/importing';
import Preview from '$routes/shared/lists/Preview.svelte';

it('whose clients they are stays no error once it was said', async () => {
	const header = ['Name', 'Clinician'];
	const rows = [
		{ number: 2, cells: ['Ana Lee', 'Dana W.'] },
		{ number: 3, cells: ['Bo Kim', 'Sam Orr'] }
	];
	const around = { today: day('2026-11-22'), region: 'US' as const, existing: [], members: [] };
	const list = new ClientsInHand({ header, rows, headed: true }, () => ({
		...{ ...around, places: [], home: '' }
	}));
	await list.judged.settled();
	render(Preview, {
		...{ list, importing: clients as unknown as Importing, onimport: async () => null },
		...{ onanother: () => undefined, onversion: () => undefined },
		children: createRawSnippet(() => ({ render: () => '<p id="whose">Whose</p>' }))
	});
	const errors = () => screen.queryAllByText('Say whose clients these are.').length;
	await fireEvent.click(screen.getByRole('button', { name: /^Import/ }));
	await expect.poll(errors).toBe(1);
	list.whose = ['Dana W.'];
	await list.judged.settled();
	flushSync();
	expect(errors()).toBe(0);
});
