import { describe, expect, it } from 'vitest';
import { handOff } from '$lib/domain/closing/hand-off';
import { closingNote } from '$lib/domain/closing/closing-note';
import { cells } from '$lib/domain/path/cells';
import { path } from '$lib/domain/path/path';
import type { Case } from '$lib/domain/records/case';
import { milestones as at } from '$lib/domain/rules/milestones';
import { isSameName } from './next-provider';
import { outcome, situationOf, step, today } from '$tests/support/domain/cases';
import { referral } from '$tests/support/domain/recording';
import { sentLetter } from '$tests/support/domain/sent';

const referrals = [referral({ answer: 'accepted', answeredOn: today })];
const sent = (who: string | null) => outcome(at.summary, { who });
const cover = (name: string, providerId: string | null) =>
	sentLetter({ letter: 'transfer-summary', providerId, frozen: JSON.stringify({ to: [name] }) });

const steps = [at.release, at.summary, at.firstVisit].map((id) =>
	step(id, { stage: 'transition' })
);

function found(changed: Partial<Case>) {
	const here = situationOf({ referrals, ...changed });
	return { here, word: cells(here, path(here, steps)).handoff.word };
}

describe('a summary that went to somebody who is not the next provider', () => {
	it.each([
		['in a word', { outcomes: [sent('Hill House')] }],
		['as a letter', { letters: [cover('Hill House', 'hill')] }],
		['to somebody of the own list', { letters: [cover('Hill House', null)] }],
		['and has arrived there', { outcomes: [sent('Hill House'), outcome('confirm-receipt')] }]
	])('%s, hands nothing over', (_, changed) => {
		const { here, word } = found(changed);
		expect(here.ended(at.summary)).toBeNull();
		expect(here.ended(at.arrived)).toBeNull();
		expect(word).toBe('Not yet');
		expect(handOff(here).elsewhere).toEqual([{ to: 'Hill House', on: today }]);
	});

	it('hands it over once one went to them too', () => {
		const both = { outcomes: [sent('Hill House')], letters: [cover('River Clinic', 'river')] };
		expect(found(both).word).toBe('Summary sent');
	});

	it('is said so in the note, and not as a word alone', () => {
		const { here } = found({ outcomes: [sent('Hill House')] });
		const retention = { on: null, lacking: 'Nothing' } as never;
		const source = { situation: here, path: path(here, steps), retention, name: 'Zoë' };
		const lines = closingNote(source).sections.flatMap((each) => each.lines);
		expect(lines.find(({ label }) => label === 'Summary')?.words).toBe(
			'done on June 1, 2026, to Hill House, who is not the next provider'
		);
	});
});

it.each([
	['to them', { outcomes: [sent('river clinic')] }],
	['nobody said to whom', { outcomes: [sent(null)] }],
	['nobody is chosen', { referrals: [referral()], outcomes: [sent('Hill House')] }],
	['as a letter', { letters: [cover('River Clinic', 'river')] }]
])('a summary hands over: %s', (_, changed) => {
	const { here, word } = found(changed);
	expect(word).toBe('Summary sent');
	expect(handOff(here).elsewhere).toEqual([]);
});

it.each([
	['Dr. Amélie Fournier', 'Fournier, Amelie', true],
	['Fournier', 'Dr. Amélie Fournier', true],
	['Nora Fournier', 'Amélie Fournier', false],
	['Dr.', 'Dr. Amélie Fournier', false]
])('%s and %s', (a, b, same) => {
	expect(isSameName(a, b)).toBe(same);
});
