import type { Change, SavedFilter } from '$lib/domain/records';

export const filterSaved = (id: string, fields: Omit<SavedFilter, 'id'>): Change => ({
	act: `Filter “${fields.name}” saved`,
	subject: null,
	ops: [{ op: 'add', type: 'filter', id, fields }]
});

/** `null` where it has this name already. */
export function filterRenamed({ id, name: before }: SavedFilter, name: string): Change | null {
	if (name === before) return null;
	return {
		act: `Filter “${before}” renamed “${name}”`,
		subject: null,
		ops: [{ op: 'set', type: 'filter', id, fields: { name } }]
	};
}

export const filterRemoved = ({ id, name }: SavedFilter): Change => ({
	act: `Filter “${name}” removed`,
	subject: null,
	ops: [{ op: 'del', type: 'filter', id }]
});
