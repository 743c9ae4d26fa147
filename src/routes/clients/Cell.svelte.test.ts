import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Cell from './Cell.svelte';

function show(state: 'ended' | 'late') {
	const row = document.body.appendChild(document.createElement('table')).insertRow();
	render(Cell, { target: row, props: { cell: { word: 'Not yet', done: false, state } } });
	return screen.getAllByRole('cell').at(-1) as HTMLElement;
}

it('says its word, and draws another shape for another state', () => {
	const [late, ended] = [show('late'), show('ended')];
	expect(late.textContent.trim()).toBe('Not yet');
	expect(late.querySelector('path')?.getAttribute('d')).not.toBe(
		ended.querySelector('path')?.getAttribute('d')
	);
});
