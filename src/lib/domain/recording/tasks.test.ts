import { describe, expect, it } from 'vitest';
import { isAccepted, today } from '$tests/support/domain/cases';
import { task, taskItem, taskOutcome } from '$tests/support/domain/tasks';
import { taskEnded, taskEndingWithdrawn } from './tasks';

const own = task('notify-payers', { title: 'Give notice to insurers' });
const item = taskItem('notify-payers', { task: own });

describe('the trail says of a task', () => {
	it('that it was done, on the day it happened', () => {
		const { act } = taskEnded(item, { outcome: 'done', happenedOn: today }, 't1', 'US');
		expect(act).toBe('Give notice to insurers: done on June 1, 2026');
	});

	it('why it does not apply', () => {
		const ending = { outcome: 'notApplicable', happenedOn: today, because: 'No panels' } as const;
		const { act } = taskEnded(item, ending, 't1', 'GB');
		expect(act).toBe(
			'Give notice to insurers: does not apply as of 1 June 2026, because: No panels'
		);
	});

	it('that it was taken back', () => {
		const outcome = taskOutcome(item.key, { id: 't1', outcome: 'declined' });
		const { act, ops } = taskEndingWithdrawn(item, outcome, 'US');
		expect(act).toBe('Taken back: Give notice to insurers: declined on June 1, 2026');
		expect(ops).toEqual([{ op: 'del', type: 'taskOutcome', id: 't1' }]);
	});
	it('that a question was asked', () => {
		const asked = { how: 'unsure', by: 'board' } as const;
		const question = taskItem('ask', { task: { ...own, title: 'Ask your board: …?', asked } });
		const { act } = taskEnded(question, { outcome: 'done', happenedOn: today }, 't1', 'US');
		expect(act).toBe('Ask your board: …? Done on June 1, 2026');
	});
});

it('the vault takes how it ended, with what shows it', () => {
	const ending = {
		outcome: 'done',
		happenedOn: today,
		evidence: 'Receipt in the red file'
	} as const;
	const { ops } = taskEnded(item, ending, 't1', 'US');
	expect(ops).toMatchObject([
		{ op: 'add', type: 'taskOutcome', fields: { evidence: 'Receipt in the red file' } }
	]);
	expect(ops.every(isAccepted)).toBe(true);
});
