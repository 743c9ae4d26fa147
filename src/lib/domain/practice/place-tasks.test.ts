import { describe, expect, it } from 'vitest';
import type { Jurisdiction, MethodDuty } from '$lib/domain/rules/place';
import { placeTasks } from './place-tasks';
import { place as plain, practice } from '$tests/support/domain/cases';
import { read, readAbout } from '$tests/support/domain/rules';
import { task } from '$tests/support/domain/tasks';
import { wheres } from '$lib/domain/rules/where';

const standards = ['P02', 'P06', 'P07', 'P12', 'P22', 'P23', 'P35'].map((code) =>
	task(code, { code, days: [-30] })
);

function duty(id: string, changed: Partial<MethodDuty> = {}): MethodDuty {
	return {
		id,
		professions: 'all',
		kind: 'newspaper',
		title: 'Announce it',
		why: 'So that all know.',
		when: 'beforeClosing',
		days: [],
		source: read,
		...changed
	};
}

function at(title: string, ...methods: MethodDuty[]): Jurisdiction {
	return { ...plain, id: title.toLowerCase(), title, methods };
}

const asked = (...places: Jurisdiction[]) => placeTasks(wheres(practice(), places), standards);
const ids = (...places: Jurisdiction[]) => asked(...places).map(({ id }) => id);

describe('what one place asks', () => {
	it('is named without the place, which is the only one', () => {
		const [only] = asked(at('Maine', duty('a')));
		expect(only).toMatchObject({
			title: 'Announce it',
			why: 'So that all know.',
			asked: { how: 'required', by: 'Maine' }
		});
	});

	it('is a question to its board where it was only read about', () => {
		const [only] = asked(at('Maine', duty('a', { source: readAbout })));
		expect(only).toMatchObject({
			title: 'Ask your board: announce it?',
			asked: { how: 'unsure', by: 'board' },
			days: []
		});
	});
});

describe('what places ask together', () => {
	const home = at('Maine', duty('a'));

	it('names the place of each, and why one elsewhere counts', () => {
		expect(asked(home, at('Ohio', duty('b')))).toMatchObject([
			{ title: 'Announce it (Maine)', why: 'So that all know.' },
			{
				title: 'Announce it (Ohio)',
				why: 'So that all know. It counts since clients of yours are in Ohio.',
				asked: { by: 'Ohio' }
			}
		]);
	});

	it('is there once where they share a rule, with the names of all', () => {
		expect(asked(home, at('Ohio', duty('a')), at('Utah', duty('a')))).toMatchObject([
			{
				title: 'Announce it (Maine, Ohio and Utah)',
				why: 'So that all know.',
				asked: { by: 'Maine, Ohio and Utah' }
			}
		]);
	});

	it('asks the board of each place that we know nothing of', () => {
		expect(asked(at('Maine'), at('Ohio')).map(({ title }) => title)).toEqual([
			'Ask your board (Maine) what it asks of a closing',
			'Ask your board (Ohio) what it asks of a closing'
		]);
	});

	it.each<[string, MethodDuty, MethodDuty]>([
		['at once before what has a day', duty('a'), duty('b', { when: 'now' })],
		['sooner', duty('a', { days: [-14] }), duty('b', { days: [-30] })],
		['more often', duty('a', { days: [30] }), duty('b', { days: [30, 60] })],
		['for sure before a question', duty('a', { source: readAbout }), duty('b', { days: [90] })]
	])('puts what is asked %s first', (_, first, stricter) => {
		expect(ids(at('Maine', first), at('Ohio', stricter))).toEqual(['b', 'a']);
	});

	it('keeps the order of the places where one is as strict as the other', () => {
		expect(ids(at('Maine', duty('b')), at('Ohio', duty('a')))).toEqual(['b', 'a']);
	});
});
