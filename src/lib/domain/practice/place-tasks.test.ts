import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '$lib/domain/rules/task';
import type { Jurisdiction, MethodDuty } from '$lib/domain/rules/place';
import { placeTasks, standingTasks } from './place-tasks';
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

describe('each duty stands beside the task of the standards it belongs to', () => {
	it.each<[string, Partial<MethodDuty>, string]>([
		['a newspaper', {}, 'P22'],
		['a website', { kind: 'website' }, 'P22'],
		['a letter', { kind: 'letter' }, 'P12'],
		['the board', { kind: 'board' }, 'P23'],
		['a custodian', { kind: 'custodian' }, 'P07'],
		['somebody named at once', { kind: 'custodian', when: 'now' }, 'P06'],
		['a newspaper now', { when: 'now' }, 'P22'],
		['a written plan', { kind: 'plan' }, 'P06'],
		['what comes after the closing', { kind: 'custodian', when: 'afterClosing' }, 'P35']
	])('%s', (_, changed, code) => {
		expect(asked(at('Maine', duty('a', changed)))).toMatchObject([{ code }]);
	});
});

describe('when it is due', () => {
	it.each<[string, Partial<MethodDuty>, object]>([
		['on the days of the rule', { days: [-45], when: 'now' }, { from: 'closing', days: [-45] }],
		['now: within two weeks', { when: 'now' }, { from: 'plan', days: [14], always: true }],
		['once decided: within a week', { when: 'onceDecided' }, { from: 'plan', days: [7] }],
		['as is usual else', {}, { from: 'closing', days: [-30], always: false }]
	])('%s', (_, changed, expected) => {
		expect(asked(at('Maine', duty('a', changed)))).toMatchObject([expected]);
	});

	it('stands on a leave, and where no closing is planned, only if it is asked for now', () => {
		const maine = at('Maine', duty('a', { when: 'now' }), duty('b'));
		expect(asked(maine).map(({ id, onLeave }) => [id, onLeave])).toEqual([
			['a', {}],
			['b', null]
		]);
		const [where] = wheres(practice(), [maine]);
		expect(standingTasks(where!, standards).map(({ id }) => id)).toEqual(['a']);
		const [unknown] = wheres(practice(), [at('Ohio')]);
		expect(standingTasks(unknown!, standards)).toMatchObject([
			{ id: 'ask-board-ohio', onLeave: {} }
		]);
		expect(asked(maine).every((each) => each.appliesTo({} as PlanFacts))).toBe(true);
	});
});

it('says whom a rule is for where the profession is not known', () => {
	const why = (profession: string, professions: MethodDuty['professions']) => {
		const own = practice({ profession, licence: '' });
		const [only] = placeTasks(wheres(own, [at('Maine', duty('a', { professions }))]), standards);
		return only?.why;
	};
	expect(why('', ['counselor', 'psychologist'])).toBe(
		'So that all know. It applies to counselors, psychologists.'
	);
	expect(why('', 'all')).toBe('So that all know.');
	expect(why('Psychologist', ['psychologist'])).toBe('So that all know.');
});

describe('what places ask together', () => {
	const home = at('Maine', duty('a'));

	it('names the place of each, and why one elsewhere counts', () => {
		expect(asked(home, at('Ohio', duty('b')))).toMatchObject([
			{ title: 'Announce it (Maine)', why: 'So that all know.' },
			{
				title: 'Announce it (Ohio)',
				why: 'So that all know. It applies because you have clients in Ohio.',
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
		const [two] = asked(home, at('Ohio', duty('a')));
		expect(two?.title).toBe('Announce it (Maine and Ohio)');
	});

	it('asks the board of each place that we know nothing of', () => {
		expect(asked(at('Maine'), at('Ohio')).map(({ title }) => title)).toEqual([
			'Ask your board (Maine) what a closing requires',
			'Ask your board (Ohio) what a closing requires'
		]);
	});

	it.each<[string, MethodDuty, MethodDuty]>([
		['at once before what has a day', duty('a'), duty('b', { when: 'now' })],
		['sooner', duty('a', { days: [-14] }), duty('b', { days: [-30] })],
		['more often', duty('a', { days: [30] }), duty('b', { days: [30, 60] })],
		['for sure before a question', duty('a', { source: readAbout }), duty('b', { days: [90] })],
		[
			'once decided before a question about now',
			duty('a', { source: readAbout, when: 'now' }),
			duty('b', { when: 'onceDecided' })
		]
	])('puts what is asked %s first', (_, first, stricter) => {
		expect(ids(at('Maine', first), at('Ohio', stricter))).toEqual(['b', 'a']);
	});

	it('keeps the order of the places where one is as strict as the other', () => {
		expect(ids(at('Maine', duty('b')), at('Ohio', duty('a')))).toEqual(['b', 'a']);
	});
});
