/** Nothing is recorded, noted or written that nobody said. */
import { letterNamed } from '$tests/support/catalog/letter-named';
import { describe, expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { newReferral } from '$lib/domain/records/blank';
import { items, path } from '$lib/domain/path/path';
import { fileClosed, outcomeRecorded } from '$lib/domain/recording';
import { nextProviderSteps, whoAsked } from '$lib/domain/rules/shown';
import type { StepId } from '$lib/domain/rules/ids';
import { begun, doneOn, here, type Known, steps } from '$tests/support/domain/catalog-case';
import { client, guardian, ids, outcome } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { acts } from '$lib/catalog/acts';

const transfer = letterNamed('crisis-transfer');

const warning = letterNamed('attendance-warning');

const noteOf = (known: Known) => noteText(noteNow(here(known), path(here(known), steps)));
const stepOf = (id: StepId) => steps.find((each) => each.id === id)!;

it('that the choice of a provider was left out says nothing of what they want', () => {
	const left = outcome('record-choice', { outcome: 'notApplicable', because: 'No answer came' });
	const known = { outcomes: [left] };
	expect(here(known).circumstances.map(({ title }) => title)).toContain('No next provider');
	expect(noteOf(known)).not.toMatch(/want/i);
});

it('closing the file stores no records', () => {
	const here_ = here({});
	const own = { client: here_.case.client, path: path(here_, steps), newId: ids() };
	const facts = { sessionCount: null, statusAtEnd: null, riskAtEnd: null };
	const { ops } = fileClosed({ ...own, region: 'US' }, facts, begun);
	const ended = ops.flatMap((op) =>
		op.op === 'add' && op.type === 'outcome' ? [op.fields.step] : []
	);
	expect(ended).toEqual(['write-closing-note', 'close-file']);
});

it('a press on “File closed” says of the note that it is kept, not that it was written', () => {
	expect(acts.find(({ id }) => id === 'file-closed')?.act).toBe('File closed');
});

it('only where the next provider is meant is their name put in beforehand', () => {
	expect(nextProviderSteps).toEqual(['send-transfer-summary', 'confirm-first-visit']);
});

describe('who or what is asked, and stands in the trail', () => {
	it.each([
		['tell-prescriber', 'Prescriber told: Dr Ito by phone on November 30, 2026'],
		['ask-lawyer-and-insurer', 'Lawyer or insurer asked: Dr Ito by phone on November 30, 2026'],
		['choose-level-of-care', 'Level of care chosen: Dr Ito by phone on November 30, 2026'],
		['consult', 'Consulted with Dr Ito by phone on November 30, 2026']
	] as const)('%s', (id, sentence) => {
		const ending = { outcome: 'done', happenedOn: begun, way: 'phone', who: 'Dr Ito' } as const;
		expect(whoAsked[id]?.label).toBeTruthy();
		const known = {
			of: { circumstances: ['in-crisis', 'medication'], reason: 'boundary-or-safety' }
		};
		const item = items(path(here(known), steps)).find(({ step }) => step.id === id);
		expect(item?.byWord ?? true).toBe(true);
		expect(outcomeRecorded(client(), stepOf(id), ending, 'a', 'US').act).toBe(sentence);
	});
});

it('who began is left out where a reason does not say it of one', () => {
	expect(noteOf({ of: { reason: 'goals-achieved' } })).not.toContain('Started by');
});

describe('a letter with crisis numbers to the parents of a child', () => {
	const letters = [sentLetter({ recipientId: 'maja', carries: ['crisis', 'records'] })];
	const recipients = [guardian()];

	it('gives the child none', () => {
		const known = { of: { minor: true }, recipients, letters };
		expect(here(known).ended('give-crisis-resources')).toBeNull();
		const own = [{ ...letters[0]!, recipientId: null }];
		expect(here({ ...known, letters: own }).ended('give-crisis-resources')).not.toBeNull();
	});

	it('offers the records to them, by name', () => {
		expect(noteOf({ of: { minor: true }, recipients, letters })).toContain(
			'Records offered: done on June 1, 2026, shown by: a letter that holds it, to Maja Lindqvist'
		);
	});
});

describe('letters', () => {
	const words = (template: typeof warning, known: Known) =>
		JSON.stringify(template.write(here(known), { case: here(known).case, recipient: null }));

	it('enclose no agreement that nobody keeps here', () => {
		const known = { of: { reason: 'not-attending' }, outcomes: [doneOn('call-them', begun)] };
		expect(words(warning, known)).not.toMatch(/agreed on about missed|is with this letter/);
	});

	it('name the last session that is set, not the first day of the care that follows', () => {
		const booked = { answer: 'accepted', answeredOn: begun, bookedFor: day('2026-12-23') } as const;
		const of = { clientId: 'zoe', providerId: 'river', providerName: 'River', suggestedOn: begun };
		const referrals = [{ id: 'r', ...newReferral({ ...of, offeredOn: begun, ...booked }) }];
		const own = { reason: 'crisis-transfer', lastSessionOn: day('2026-12-28') };
		expect(words(transfer, { of: own, referrals })).toContain('meet until December 28, 2026');
		expect(words(transfer, { of: { reason: 'crisis-transfer' }, referrals })).toContain(
			'sessions stop when your care there begins'
		);
	});

	it('say nothing that a client told, and promise no word to others without a release', () => {
		const known = { of: { reason: 'crisis-transfer' } };
		expect(words(transfer, known)).not.toMatch(/glad that you told me|let them know/);
	});
});

describe('somebody outside hears of a client', () => {
	const of = { circumstances: ['medication'] };
	const told = (because: string | null) =>
		outcome('tell-prescriber', { who: 'Dr Ito', way: 'phone', happenedOn: begun, because });

	it('by what lets them, in trail and note', () => {
		const ending = { ...told('in an emergency, as the law allows it'), outcome: 'done' } as const;
		expect(outcomeRecorded(client(), stepOf('tell-prescriber'), ending, 'a', 'US').act).toBe(
			'Prescriber told: Dr Ito by phone on November 30, 2026, in an emergency, as the law allows it'
		);
		expect(noteOf({ of, outcomes: [ending] })).toContain(
			'Prescriber told: done on November 30, 2026, Dr Ito, by phone, in an emergency, as the law allows it'
		);
	});

	it.each([
		'tell-prescriber',
		'tell-the-referrer',
		'hand-off-call',
		'send-transfer-summary'
	] as const)('and it is asked: %s', (id) => expect(whoAsked[id]?.outside).toBe(true));
});

describe('others who are told', () => {
	const others = (changed: object) =>
		noteOf({
			of: { format: 'couple' },
			recipients: [guardian({ role: 'partner', name: 'Omar Haddad' })],
			outcomes: [outcome('tell-guardian-or-partner', changed)]
		});

	it('stand in the note by name, or as a word alone where nobody is named', () => {
		expect(others({ reached: ['zoe', 'maja'], way: 'phone' })).toContain(
			'Others told: done on June 1, 2026, by phone (Omar Haddad and the client)'
		);
		expect(others({ who: 'the mother’s lawyer', way: 'phone' })).toContain(
			'Others told: done on June 1, 2026, the mother’s lawyer, by phone'
		);
		expect(others({ reached: ['zoe'] })).toContain('without other evidence');
	});
});
