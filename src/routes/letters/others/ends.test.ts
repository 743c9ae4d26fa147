import { expect, it } from 'vitest';
import { practiceEntries } from '$lib/catalog/letters-to-others';
import { correspondentParty } from '$lib/domain/letters/parties';
import type { SentLetter } from '$lib/domain/records';
import { today } from '$tests/support/domain/cases';
import { addDays } from '$lib/domain/days/day';
import { correspondent } from '$tests/support/domain/outside';
import { task, taskItem, taskOutcome } from '$tests/support/domain/tasks';
import { isLast, openTasks, usuallyEnded } from './ends';

const payer = practiceEntries.find(({ id }) => id === 'payer')!;
const notice = practiceEntries.find(({ id }) => id === 'public-notice')!;
const p15 = task('notify-payers', { code: 'P15' });
const due = (days: number) => ({ on: addDays(today, days), why: '' });
const keys = (items: ReturnType<typeof openTasks>) => items.map(({ key }) => key);

it('belongs to the open tasks of its number', () => {
	const other = taskItem('other', { task: task('other', { code: 'P16' }) });
	expect(keys(openTasks(payer, [taskItem('notify-payers', { task: p15 }), other]))).toEqual([
		'notify-payers'
	]);
});

it('ends nothing that has ended, and answers no question to the board', () => {
	const ended = taskItem('a', { task: p15, state: 'ended', outcome: taskOutcome('a') });
	const asked = { how: 'unsure' as const, by: 'board' };
	const question = taskItem('b', { task: { ...p15, id: 'b', asked } });
	expect(openTasks(payer, [ended, question])).toEqual([]);
});

it('ends the next time of a task that comes again, in the order of the days', () => {
	const again = task('announce', { code: 'P35' });
	const items = [
		taskItem('announce:2', { task: again, due: due(60) }),
		taskItem('announce:1', { task: again, due: due(30) }),
		taskItem('public', { task: task('public', { code: 'P22' }), due: due(1) })
	];
	expect(keys(openTasks(notice, items))).toEqual(['public', 'announce:1']);
});

const blue = correspondent({ id: 'blue', role: 'payer' });
const green = correspondent({ id: 'green', role: 'payer' });
const parties = [blue, green].map(correspondentParty);
const sent = (to: string, changed: Partial<SentLetter> = {}) =>
	({ letter: 'payer', correspondentId: to, recordedInError: null, ...changed }) as SentLetter;

it('is the last letter once everybody else has theirs', () => {
	expect(isLast('payer', parties[0]!, parties, [])).toBe(false);
	expect(isLast('payer', parties[0]!, parties, [sent('green')])).toBe(true);
	expect(isLast('payer', parties[0]!, [parties[0]!], [])).toBe(true);
});

it('counts no other letter, and none that was recorded in error', () => {
	const others = [sent('green', { letter: 'vendor' }), sent('green', { recordedInError: 'wrong' })];
	expect(isLast('payer', parties[0]!, parties, others)).toBe(false);
});

it('ticks the task the therapist came from, else the next, and none while others wait', () => {
	const tasks = ['a', 'b'].map((key) => taskItem(key));
	expect(usuallyEnded(tasks, 'b', true)).toEqual(['b']);
	expect(usuallyEnded(tasks, null, true)).toEqual(['a']);
	expect(usuallyEnded(tasks, 'b', false)).toEqual([]);
	expect(usuallyEnded([], null, true)).toEqual([]);
});

it('ends no task that facts of its own end', () => {
	const authority = practiceEntries.find(({ id }) => id === 'executor-authority')!;
	const named = taskItem('name-an-executor', { lacks: [], task: task('name-an-executor') });
	expect(openTasks(authority, [named])).toEqual([]);
});
