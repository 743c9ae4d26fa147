import { expect, it } from 'vitest';
import { isAccepted } from '$tests/support/domain/cases';
import { filterRemoved, filterRenamed, filterSaved } from './filters';

const filter = { id: 'f1', name: 'Evenings', words: '', view: '?who=now' };

it('saves, renames and removes a filter, each as one entry of the trail', () => {
	const { id, ...fields } = filter;
	const changes = [filterSaved(id, fields), filterRenamed(filter, 'Late'), filterRemoved(filter)];
	expect(changes.map((change) => change?.act)).toEqual([
		'Filter “Evenings” saved',
		'Filter “Evenings” renamed “Late”',
		'Filter “Evenings” removed'
	]);
	expect(changes.flatMap((change) => change?.ops ?? []).every(isAccepted)).toBe(true);
});

it('changes nothing where the name stays', () => {
	expect(filterRenamed(filter, 'Evenings')).toBeNull();
});
