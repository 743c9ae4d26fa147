/** What the closing note holds of sessions, consultations, offers, and of what stands on a word alone. */
import { describe, expect, it } from 'vitest';
import { noteNow } from '$lib/domain/closing/closing-note';
import { addDays } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Case } from '$lib/domain/records/case';
import { outcome, situationOf, step, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';

const steps = [step('ask'), step('check-openings', { act: 'Openings checked' })];

function sectionsOf(changed: Partial<Case>) {
	const here = situationOf(changed);
	return noteNow(here, path(here, steps)).sections;
}

function said(changed: Partial<Case>): Record<string, string> {
	const lines = sectionsOf(changed).flatMap((section) => section.lines);
	return Object.fromEntries(lines.map(({ label, words }) => [label, words]));
}

const section = (name: string, changed: Partial<Case>) =>
	sectionsOf(changed).find(({ title }) => title === name)?.lines;

describe('what is held of the ending', () => {
	const held = (id: string, days: number, covered: string[] | null) => ({
		...{ id, clientId: 'zoe', standing: 'held' as const, way: null, covered },
		plannedOn: addDays(today, days),
		happenedOn: addDays(today, days)
	});

	it('what was covered, on which day; of a session held as agreed nothing more', () => {
		const sessions = [
			held('b', 7, ['goodbye', 'look-back']),
			held('a', 0, ['look-back']),
			held('c', 14, null)
		];
		const lines = section('Closure sessions', { sessions }) ?? [];
		expect(lines.filter(({ label }) => label.startsWith('Covered'))).toEqual([
			{ label: 'Covered on June 1, 2026', words: 'Look back' },
			{ label: 'Covered on June 8, 2026', words: 'Look back; Goodbye' }
		]);
	});

	it('that they were told again, and what they were told then', () => {
		const news = situationOf({}).news;
		if (news === null) throw new Error('there is an ending to tell of');
		const told = { ...news, custodian: null, no: 2, letterId: null };
		const outcomes = [
			outcome('tell-in-session', { said: { ...told, no: 1, closingOn: null } }),
			outcome('tell-them-again', { way: 'inPerson', said: told })
		];
		expect(said({ outcomes })['Told']).toMatch(
			/about the closing of the practice, last session [^,]*, 2026$/
		);
		expect(said({ outcomes })['Told again']).toBe(
			'done on June 1, 2026, in person, about the closing of the practice, last session October 30, 2026, closing day November 13, 2026'
		);
	});

	it('each consultation, with whom', () => {
		const asked = (who: string, days: number) =>
			outcome('consult', { who, happenedOn: addDays(today, days) });
		const outcomes = [asked('Dr. Osei', 7), asked('Dr. Ito', 0)];
		expect(section('Consultation', { outcomes })).toEqual([
			{ label: 'Consultation', words: 'done on June 1, 2026, with Dr. Ito' },
			{ label: 'Consultation', words: 'done on June 8, 2026, with Dr. Osei' }
		]);
	});

	it('what helps, and contact afterwards', () => {
		const outcomes = [
			outcome('agree-on-what-helps', { way: 'inPerson' }),
			outcome('agree-on-contact-after', { outcome: 'declined' })
		];
		expect(said({ outcomes })).toMatchObject({
			'What helps': 'done on June 1, 2026, in person, without other evidence',
			'Contact afterwards': 'offered and declined on June 1, 2026'
		});
	});

	it('whom a letter offered, unless it came back or was no letter to them', () => {
		const one = (id: string, changed: object) => sentLetter({ id, named: [id], ...changed });
		const letters = [
			one('River Clinic', {}),
			one('Hill House', { returnedOn: addDays(today, 5) }),
			one('Board', { correspondentId: 'board' }),
			one('Wrong', { recordedInError: 'Another letter' })
		];
		const found = said({ letters });
		expect(found['Offered by letter']).toBe('River Clinic; June 1, 2026');
		expect(Object.values(found).join()).not.toMatch(/Hill House|Board|Wrong/);
	});

	it('what stands without other evidence, in these words', () => {
		const outcomes = [
			outcome('ask', { because: 'Not shown, yet no step of its own records' }),
			outcome('check-openings', { because: 'I called all three' })
		];
		expect(section('Without other evidence', { outcomes })).toEqual([
			{
				label: 'Openings checked',
				words: 'done on June 1, 2026, without other evidence, I called all three'
			}
		]);
	});
});
