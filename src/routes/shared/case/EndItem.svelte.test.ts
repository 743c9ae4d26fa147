import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { steps } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import type { Tried } from '$lib/domain/path/ladder';
import type { Ending } from '$lib/domain/recording';
import { milestones, type Step } from '$lib/domain/rules';
import { pressesFor, type Press } from './contact-kinds';
import EndItem from './EndItem.svelte';

const step = steps.find(({ id }) => id === 'tell-in-session') as Step;
const today = day('2027-03-10');
let endings: Ending[] = [];
let tries: (Tried | null)[] = [];
let refusal: string | null = null;

function show(atRisk = false, presses: Press[] = [], logged = 0, more: object = {}) {
	const onend = async (ending: Ending, tried: Tried | null) => {
		if (refusal === null) endings.push(ending);
		tries.push(tried);
		return refusal;
	};
	render(EndItem, { step, atRisk, presses, logged, onend, ...more });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

beforeEach(() => {
	vi.setSystemTime(`${today}T12:00`);
	endings = [];
	tries = [];
	refusal = null;
});

it.each([
	['In person', 'inPerson'],
	['By video', 'video'],
	['By phone', 'phone'],
	['By letter', 'post']
])('records with one press that they were told today, and how: %s', async (label, way) => {
	show();
	expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
	await press(label);
	expect(endings).toMatchObject([{ outcome: 'done', happenedOn: today, way }]);
});

it('records a letter for those alone to whom it was given', async () => {
	const letter = steps.find(({ id }) => id === 'give-written-notice') as Step;
	const each = [
		{ id: 'maja', name: 'Maja Lindqvist' },
		{ id: 'per', name: 'Per Lindqvist' }
	];
	show(false, [], 0, { step: letter, each });
	await press('By hand');
	expect(screen.getByRole('alert').textContent).toContain('Say with whom');
	expect(endings).toEqual([]);
	await userEvent.click(screen.getByLabelText('Per Lindqvist'));
	await press('By hand');
	expect(endings).toMatchObject([{ outcome: 'done', way: 'byHand', reached: ['per'] }]);
});

it('records another day, and no way that nobody said', async () => {
	show();
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-02');
	await press('Did not want to hear');
	await press('Could not reach…');
	await press('Record this');
	expect(endings).toMatchObject([
		{ outcome: 'declined', happenedOn: '2027-03-02', way: null },
		{ outcome: 'unreachable', happenedOn: '2027-03-02', way: null, attempts: null }
	]);
});

it('counts the attempts that the log holds, or those that are typed', async () => {
	show(false, [], 2);
	await press('Could not reach…');
	await press('Record this');
	await userEvent.fill(screen.getByLabelText(/How many attempts/), '3');
	await press('Record this');
	expect(endings).toMatchObject([{ attempts: 2 }, { attempts: 3 }]);
});

it('records that somebody else told them, and who', async () => {
	show();
	await press('Somebody else told them…');
	await press('Record this');
	expect(endings).toEqual([]);
	await userEvent.fill(screen.getByLabelText(/Who told them/), 'her mother');
	await press('Record this');
	const who = { who: 'her mother', because: 'Somebody else told them' };
	expect(endings).toMatchObject([{ outcome: 'notApplicable', way: null, ...who }]);
});

it('records a fixed reason why it does not apply, and no way', async () => {
	show();
	await press('Not applicable, because…');
	await userEvent.click(screen.getByLabelText('The client does not want it'));
	await press('Record this');
	expect(endings).toMatchObject([
		{ outcome: 'notApplicable', because: 'The client does not want it', way: null }
	]);
});

it('refuses a day that is still to come, beside the field', async () => {
	show();
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-11');
	await press('By phone');
	expect(endings).toEqual([]);
	expect(screen.getByLabelText('The day it happened').getAttribute('aria-invalid')).toBe('true');
});

it('keeps what was typed and says why when it could not be saved', async () => {
	refusal = 'The disk is full.';
	show();
	await press('Not applicable, because…');
	await userEvent.click(screen.getByLabelText('In a few words'));
	await userEvent.fill(screen.getByLabelText('A few words'), 'Moved abroad');
	await press('Record this');
	expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
	expect(screen.getByLabelText<HTMLInputElement>('A few words').value).toBe('Moved abroad');
});

it('lets a clinician think once more before a client at risk is recorded as declined', async () => {
	show(true);
	await press('Did not want to hear');
	expect(endings).toEqual([]);
	await press('Record as declined');
	expect(endings).toMatchObject([{ outcome: 'declined' }]);
});

describe('an attempt to reach them', () => {
	const letter = pressesFor(milestones.letter, ['post', 'certified']);

	it('ends by the usual way with one click, and says what it was', async () => {
		show(false, pressesFor('call-them', ['call', 'voicemail']));
		await press('Done');
		expect(endings).toMatchObject([{ outcome: 'done', way: 'phone' }]);
		expect(tries).toMatchObject([{ way: 'call', result: 'noAnswer' }]);
	});

	it('ends by the way that was chosen', async () => {
		show(false, letter);
		await userEvent.selectOptions(screen.getByLabelText('How it went'), 'By certified mail');
		await press('Done');
		expect(endings).toMatchObject([{ way: 'certified' }]);
		expect(tries).toMatchObject([{ way: 'certified', result: 'sent' }]);
	});

	it('is none where the letter was handed over', async () => {
		show(false, letter);
		await userEvent.selectOptions(screen.getByLabelText('How it went'), 'Handed over');
		await press('Done');
		expect(endings).toMatchObject([{ way: 'byHand' }]);
		expect(tries).toEqual([null]);
	});
});

it('offers no declining and no missed reaching where the work is the clinician’s own', () => {
	const consult = steps.find(({ id }) => id === 'consult') as Step;
	render(EndItem, { step: consult, atRisk: false, presses: [], onend: async () => null });
	const names = screen.getAllByRole('button').map(({ textContent }) => textContent?.trim());
	expect(names).toEqual(['Done', 'Not applicable, because…']);
});

describe('of a letter', () => {
	const of = (id: string) => steps.find((each) => each.id === id) as Step;
	const end = (id: string, presses: Press[] = []) =>
		render(EndItem, {
			...{ step: of(id), atRisk: false, presses },
			onend: async (ending: Ending, tried: Tried | null) => {
				endings.push(ending);
				tries.push(tried);
				return null;
			}
		});

	it('no way is said until somebody says it', async () => {
		end(milestones.letter);
		expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
		await press('By hand');
		expect(endings).toMatchObject([{ outcome: 'done', way: 'byHand' }]);
	});

	it('nor is it an attempt by post where nobody said so', async () => {
		end(milestones.letter, pressesFor(milestones.letter, ['post', 'certified']));
		await press('Done');
		expect(endings).toMatchObject([{ way: null }]);
		expect(tries).toEqual([null]);
	});

	it('an arrival has no way of its own', async () => {
		end(milestones.proof);
		expect(screen.queryByLabelText('How')).toBeNull();
		await press('Done');
		expect(endings).toMatchObject([{ way: null }]);
	});
});
