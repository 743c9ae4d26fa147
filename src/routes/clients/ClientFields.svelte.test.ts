import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { clock } from '$lib/clock';
import { newClient, newRecipient } from '$lib/domain/records/blank';
import ClientFields from './ClientFields.svelte';
import type { ClientForm, PersonForm } from './form';

afterEach(cleanup);

function show(known: Partial<ClientForm> = {}, others: PersonForm[] = [], faults = {}) {
	const fields = $state<ClientForm>(newClient({ name: '', ...known }));
	const people = $state(others);
	const open = $state({ contact: true, sessions: true, about: true, people: true });
	const rest = { open, faults, kept: new Set(['mother']) };
	render(ClientFields, { fields, people, ...rest });
	return fields;
}

async function type(label: string | RegExp, value: string) {
	await fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

it('keeps a name as it is typed', async () => {
	const fields = show();
	await type('Full name', 'Priya Castañeda Ó Súilleabháin');
	expect(fields.name).toBe('Priya Castañeda Ó Súilleabháin');
});

it('lists a name of two words by its last word', async () => {
	const fields = show();
	await type('Full name', 'Zoë Lindqvist');
	expect(fields.sortName).toBe('Lindqvist, Zoë');
});

it('leaves a typed name in lists alone', async () => {
	const fields = show({ name: 'Zoë', sortName: 'Berg, Zoë' });
	await type('Full name', 'Zoë Lindqvist');
	expect(fields.sortName).toBe('Berg, Zoë');
});

it('holds no greeting once it is emptied', async () => {
	const fields = show({ callName: 'Zo' });
	await type(/How you address them/, '');
	expect(fields.callName).toBeNull();
});

it('starts with every consent not asked', () => {
	show();
	const mail = within(screen.getByRole('group', { name: 'Mail to this address' }));
	expect(mail.getByLabelText<HTMLInputElement>('Not asked yet').checked).toBe(true);
});

it('notes “do not mail”', async () => {
	const fields = show();
	await fireEvent.click(screen.getByLabelText('Do not mail'));
	expect(fields.mail).toBe('refused');
});

it('keeps the usual day as a number', async () => {
	const fields = show();
	const field = screen.getByLabelText<HTMLSelectElement>('Usual day');
	field.selectedIndex = [...field.options].findIndex((option) => option.text === 'Thursday');
	await fireEvent.change(field);
	expect(fields.usualWeekday).toBe(4);
});

it('says beside the field what is wrong', () => {
	show({}, [], { 'client-name': 'Type the full name.' });
	const field = screen.getByLabelText('Full name');
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(screen.getByText('Type the full name.').id).toBe('client-name-error');
});

it('turns the note of a list into a reminder until a guardian is there', async () => {
	show({ guardianNote: 'Parent of Noor' });
	expect(screen.getByText(/The imported list said “Parent of Noor”/).isConnected).toBe(true);
	await fireEvent.click(screen.getByRole('button', { name: 'Add a guardian or other person' }));
	flushSync();
	expect(screen.queryByText(/The imported list said/)).toBeNull();
});

it('moves to the person just added', async () => {
	show();
	await fireEvent.click(screen.getByRole('button', { name: 'Add a guardian or other person' }));
	await expect.poll(() => document.activeElement?.id).toMatch(/-role$/);
});

it('asks for legal authority only of those who decide', () => {
	const partner = newRecipient({ name: 'Kim Lee', clientId: 'ana', role: 'partner' });
	show({}, [{ id: 'kim', fields: partner }]);
	expect(screen.queryByRole('group', { name: /May decide/ })).toBeNull();
});

it('takes the client’s address over for a guardian', async () => {
	const guardian = newRecipient({ name: 'Jo Lee', clientId: 'ana', role: 'guardian' });
	const person = { id: 'jo', fields: guardian };
	show({ street: '1 A St', city: 'Boston' }, [person]);
	await fireEvent.click(screen.getByRole('button', { name: 'Lives at the client’s address' }));
	expect(screen.getAllByLabelText<HTMLInputElement>('City').map((field) => field.value)).toEqual([
		'Boston',
		'Boston'
	]);
});

it('takes the day of a death, and says what cannot be one', async () => {
	const fields = show(
		{ circumstances: ['deceased'], circumstancesSince: { deceased: clock.today } },
		[],
		{ 'client-diedOn': 'The day of death lies in the future. Check the year.' }
	);
	const field = screen.getByLabelText<HTMLInputElement>(/^Day of death/);
	expect(field.getAttribute('aria-invalid')).toBe('true');
	await fireEvent.input(field, { target: { value: '2026-05-04' } });
	await fireEvent.change(field);
	flushSync();
	expect(fields.circumstancesSince).toEqual({ deceased: '2026-05-04' });
	await fireEvent.click(screen.getByLabelText(/Has died/));
	flushSync();
	expect(screen.queryByLabelText(/^Day of death/)).toBeNull();
});

it('takes that somebody has died, since today, and takes it back', async () => {
	const fields = show({ circumstances: ['court-ordered'] });
	const died = screen.getByLabelText(/Has died/);
	await fireEvent.click(died);
	flushSync();
	expect(fields.circumstances).toEqual(['court-ordered', 'deceased']);
	expect(fields.circumstancesSince['deceased']).toBe(clock.today);
	await fireEvent.click(died);
	flushSync();
	expect(fields.circumstances).toEqual(['court-ordered']);
	expect(fields.circumstancesSince).toEqual({});
});

it('takes nobody out whom the record names', () => {
	const people = ['mother', 'aunt'].map((id) => ({
		id,
		fields: newRecipient({ name: id, clientId: 'zoe', role: 'guardian' })
	}));
	show({}, people);
	expect(screen.queryByRole('button', { name: 'Remove mother' })).toBeNull();
	expect(screen.getByRole('button', { name: 'Remove aunt' })).toBeVisible();
});
