import { expect, it } from 'vitest';
import { isAccepted, today } from '$tests/support/domain/cases';
import { findingsRead, letterLetGo } from './readings';

it('keeps what was read, each as one entry of the trail', () => {
	const fields = { readOn: today, keys: ['blame|text|abandoned|You abandoned us.'] };
	const changes = [findingsRead('r1', fields), letterLetGo('r2', fields)];
	expect(changes.map(({ act }) => act)).toEqual([
		'Read before letters go: 1 remark',
		'A letter held back was reviewed and goes out'
	]);
	expect(changes.flatMap(({ ops }) => ops).every(isAccepted)).toBe(true);
});
