import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { forms } from '$lib/catalog/forms';
import { blankFacts } from '$routes/shared/forms/prefill';
import { practice } from '$tests/support/domain/cases';
import MadeForms from './MadeForms.svelte';

afterEach(cleanup);

it('makes at once what was asked for, and gives it as one file', async () => {
	const asked = forms.map((each) => ({ name: '', form: each.write(blankFacts(practice(), 'en')) }));
	render(MadeForms, { asked, onback: () => {} });
	expect(screen.getByRole('progressbar')).toBeInTheDocument();
	await screen.findByRole('heading', { name: `${forms.length} forms are ready` });
	expect(screen.getByRole('link', { name: 'Save the PDF' })).toHaveAttribute('download');
	expect(screen.getByRole('link', { name: 'Open it to print' })).toHaveAttribute('target');
	expect(document.activeElement).toHaveTextContent('forms are ready');
});
