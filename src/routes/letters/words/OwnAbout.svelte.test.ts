import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { blankLetter, formOf, type OwnForm } from './own';
import OwnAbout from './OwnAbout.svelte';

afterEach(cleanup);

/** The form as it is now, drawn anew with each change as its page draws it. */
function drawn() {
	const now = { form: formOf('', blankLetter) };
	const onchange = (form: OwnForm) => {
		now.form = form;
		void page.rerender({ form });
	};
	const page = render(OwnAbout, { props: { form: now.form, faults: {}, onchange } });
	return now;
}

it('keeps the name beside the letter, and what the letter is for in it', async () => {
	const now = drawn();
	await userEvent.fill(screen.getByLabelText('What you call it'), 'Thanks');
	await userEvent.fill(screen.getByLabelText(/^What it is for/), 'To say thank you.');
	await userEvent.selectOptions(screen.getByLabelText('To whom it goes'), 'guardian');
	await userEvent.selectOptions(screen.getByLabelText('Of which clients'), 'All of them');
	const { name, letter } = now.form;
	expect([name, letter.about, letter.to]).toEqual(['Thanks', 'To say thank you.', 'guardian']);
	expect(letter.standing).toBeNull();
	expect(Object.keys(letter)).toEqual(Object.keys(blankLetter));
});

it('asks for reasons where it is not for all', async () => {
	const now = drawn();
	await userEvent.click(screen.getByLabelText('Some reasons'));
	expect(now.form.letter.reasons).toEqual([]);
	await userEvent.click(screen.getByLabelText('I am ill'));
	expect(now.form.letter.reasons).toHaveLength(1);
	await userEvent.click(screen.getByLabelText('Whatever the reason'));
	expect(now.form.letter.reasons).toBeNull();
});
