import { describe, expect, it } from 'vitest';
import { leftOutOfReturnAddress, plainSender, returnAddress, tellsKind } from './envelope-sender';
import { practice, today } from '$tests/support/domain/cases';

describe('a line on an envelope', () => {
	it.each([
		'Harbor Street Psychotherapy',
		'The Counselling Room',
		'Dana Whitfield, Ph.D.',
		'Dana Whitfield PsyD',
		'Dana Whitfield, LICSW',
		'Center for Anxiety',
		'Clínica y Psicología',
		'Family Therapy Associates'
	])('tells what the practice does: %s', (line) => {
		expect(tellsKind(line)).toBe(true);
	});

	it.each([
		'Dana Whitfield',
		'D. W.',
		'12 Harbor Street',
		'Boston, MD 02108',
		'Therese Madison',
		'D. Counsell',
		'A. Griefahn',
		'Mara Masters',
		'Suite 3, Phipps Building',
		'London NW1 6XE'
	])('tells nothing: %s', (line) => {
		expect(tellsKind(line)).toBe(false);
	});
});

describe('the return address', () => {
	const address = 'Quiet Street Psychotherapy\n12 Quiet Street\nPortland, OR 97205';

	it('begins with the plain name until a sender is chosen', () => {
		const lines = returnAddress(practice({ clinician: 'Ada Moreno, PhD', address }));
		expect(lines).toEqual(['Ada Moreno', '12 Quiet Street', 'Portland, OR 97205']);
	});

	it('begins with the sender that was chosen', () => {
		expect(returnAddress(practice({ envelopeSender: 'A. M.', address }))[0]).toBe('A. M.');
	});

	it('begins with whoever acts for the clinician', () => {
		const acts = { absentSinceOn: today, executorName: 'Ruth Amsel, PhD', address };
		expect(returnAddress(practice(acts))[0]).toBe('Ruth Amsel');
	});

	it('says which lines it leaves out', () => {
		expect(leftOutOfReturnAddress({ address })).toEqual(['Quiet Street Psychotherapy']);
	});

	it('keeps a street whose name sounds like it', () => {
		const lines = returnAddress(practice({ address: '9 Therapia Lane\nLondon SE22 0DN' }));
		expect(lines.slice(1)).toEqual(['9 Therapia Lane', 'London SE22 0DN']);
	});

	it('is empty without an address', () => {
		expect(returnAddress(practice({ address: ' \n' }))).toEqual([]);
	});

	it('takes the name up to a comma', () => {
		expect(plainSender(' Dana Whitfield , PhD, ABPP')).toBe('Dana Whitfield');
	});
});
