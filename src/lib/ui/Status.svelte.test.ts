import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Status from './Status.svelte';

function show(word: string, state: 'ended' | 'late') {
	render(Status, { word, state });
	return screen.getByText(word);
}

it('says its word, and draws another shape for another state', () => {
	const [late, ended] = [show('Not yet', 'late'), show('Done', 'ended')];
	expect(late.textContent.trim()).toBe('Not yet');
	expect(late.querySelector('path')?.getAttribute('d')).not.toBe(
		ended.querySelector('path')?.getAttribute('d')
	);
});
