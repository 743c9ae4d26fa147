/** What is said of somebody whose file is closed: what happened, each day by its name. */
import { describe, expect, it } from 'vitest';
import { stepsEndedBy } from '$lib/domain/recording';
import { closingNote } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { cells } from '$lib/domain/path/cells';
import { items, path } from '$lib/domain/path/path';
import { timeline } from '$lib/domain/path/timeline';
import { endDays, retentionBasis } from '$lib/domain/retention/retention-basis';
import { retention } from '$lib/domain/retention/retention';
import { wheres } from '$lib/domain/rules/where';
import { context } from '$tests/support/domain/cases';
import { begun, doneOn, here, type Known } from '$tests/support/domain/catalog-case';
import { acts } from './acts';
import { catalog, steps } from './index';

describe('a closed file', () => {
	const outcomes = [doneOn('close-file', '2027-01-12')];
	const of = { reason: 'goals-achieved', lastSeenOn: day('2026-11-02') };
	const by = { lastSessionOn: day('2027-03-19') };

	it('plans nothing more: no day, no next act, no line of what will not be', () => {
		const closed = here({ of, by, outcomes });
		const way = path(closed, steps);
		expect([way.next, way.nextDueOn]).toEqual([null, null]);
		expect(items(way).filter(({ outcome }) => outcome === null)).toEqual([]);
		const own = context({ catalog, practice: closed.practice });
		expect(timeline([closed.case], own)).toMatchObject({ bars: [], without: 0 });
	});

	it('of an open one claims no telling where the day was agreed, and the grid says the same', () => {
		const open = here({ of, by });
		const [bar] = timeline([open.case], context({ catalog, practice: open.practice })).bars;
		expect(bar).toMatchObject({ told: 'knows', from: begun });
		expect(cells(open, path(open, steps)).told.word).toBe('Not needed');
	});
});

describe('closing the file', () => {
	const file = acts.find(({ id }) => id === 'file-closed')!;
	const ends = (known: Known) => stepsEndedBy(path(here(known), steps), file).map(({ id }) => id);

	it('in one go ends nothing that says somebody wrote or read the note', () => {
		expect(ends({ of: { reason: 'goals-achieved' } })).toEqual(['close-file']);
	});

	it('leaves to be recorded later that the records were stored and the note was read', () => {
		const later = [
			doneOn('store-records', '2027-03-01'),
			doneOn('write-closing-note', '2027-03-02')
		];
		const closed = here({ outcomes: [doneOn('close-file', '2027-01-12'), ...later] });
		expect(
			items(path(closed, steps))
				.map(({ step }) => step.id)
				.sort()
		).toEqual(['close-file', 'store-records', 'write-closing-note']);
		expect(closed.doneOn('store-records')).toBe('2027-03-01');
		expect(endDays(closed).closedOn).toBe('2027-01-12');
	});
});

describe('four days have four names', () => {
	const known: Known = {
		of: { reason: 'not-attending', lastSeenOn: day('2026-11-02'), startedOn: day('2025-01-06') },
		by: { place: 'us-tx', licensedAs: 'counselor' },
		outcomes: [doneOn('close-file', '2027-01-12')]
	};

	it('for somebody who stopped coming: attended, usual, ended with the closing since nobody said another day, closed', () => {
		expect(endDays(here(known))).toEqual({
			attendedOn: '2026-11-02',
			plannedOn: '2027-01-11',
			agreedOn: '2027-01-12',
			closedOn: '2027-01-12'
		});
	});

	it('and years count from the one that the rule names: in Texas from the end of treatment', () => {
		const own = here(known);
		const kept = retention(
			own.case.client,
			retentionBasis(own),
			wheres(own.practice, [own.home, own.place]),
			'US'
		);
		expect(kept.on).toBe('2034-01-12');
		expect(kept.reckoned[0]?.working).toMatch(/End of treatment January 12, 2027 \+ 7 years/);
		expect(retentionBasis(own).lastContactOn).toBe('2026-11-02');
	});

	it('the closing note names the last session they came to, and who began', () => {
		const own = here(known);
		const kept = {
			on: null,
			summaryOn: null,
			sure: true,
			reckoned: [],
			remarks: [],
			questions: []
		};
		const note = closingNote({
			situation: own,
			path: path(own, steps),
			retention: { ...kept, lacking: null },
			name: 'Zoë'
		});
		const said = note.sections.flatMap(({ lines }) => lines);
		const words = (label: string) => said.find((line) => line.label === label)?.words;
		expect(words('Last session attended')).toBe('November 2, 2026');
		expect(words('File closed')).toBe('January 12, 2027');
		expect(words('Started by')).toBe('the client, who stopped coming or answering');
	});
});
