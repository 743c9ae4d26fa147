import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import Checks from './Checks.svelte';

afterEach(cleanup);

it('takes a tick away again, and lets the others stand', async () => {
	const props = $state({
		options: ['Summary', 'Dates'].map((label) => ({ value: label, label })),
		chosen: ['Summary'] as readonly string[]
	});
	render(Checks, {
		options: props.options,
		get chosen() {
			return props.chosen;
		},
		set chosen(some) {
			props.chosen = some;
		}
	});
	await fireEvent.click(screen.getByLabelText('Dates'));
	expect(props.chosen).toEqual(['Summary', 'Dates']);
	await fireEvent.click(screen.getByLabelText('Summary'));
	expect(props.chosen).toEqual(['Dates']);
});
