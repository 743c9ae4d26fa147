/** What the compiler cannot see in a row: that it has the fields of its kind, and names what there is. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { tasks } from '$lib/catalog/tasks';
import { correspondent } from '$lib/domain/records/correspondents';
import { release } from '$lib/domain/records/endings';
import type { MethodDuty } from '$lib/domain/rules/place';
import type { ClientRow, LetterRow, Row, TextRow } from './blocks/rows';

/** `true`: it is always there. */
type Fields<Of> = Record<keyof Of, boolean>;

const entry = {
	...{ id: true, about: true, medium: true, code: true, version: true, title: true },
	...{ purpose: true, why: true, caution: true, fits: true, missing: true, asks: true }
};
const words = {
	...{ documentTitle: true, subject: true, body: true },
	...{ enclosures: false, signedByHand: false }
};
const ofPractice = { ...entry, belongsTo: true, onlyWhereAsked: false, rules: true };
const letter: Fields<LetterRow> = { ...ofPractice, ...words, roles: true };
const text: Fields<TextRow> = { ...ofPractice, texts: true };
const client: Fields<ClientRow> = {
	...{ ...entry, ...words, roles: true, step: true },
	...{ parts: true, allowedBy: false }
};

const fieldsOf = ({ about, medium }: Row): Record<string, boolean> => {
	if (about === 'client') return client;
	return medium === 'text' ? text : letter;
};

const rows = Object.values(import.meta.glob<Row>('./*.json', { eager: true, import: 'default' }));

const kinds: Record<MethodDuty['kind'], true> = {
	...{ newspaper: true, website: true, letter: true },
	...{ board: true, custodian: true, plan: true }
};
const there = {
	roles: ['provider', ...correspondent.entries.role.options],
	parts: release.entries.scope.item.options,
	rules: Object.keys(kinds)
};

describe.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
	it('has the fields of its kind, and no others', () => {
		const fields = fieldsOf(row);
		const needed = Object.keys(fields).filter((field) => fields[field]);
		expect(Object.keys(row).filter((field) => !(field in fields))).toEqual([]);
		expect(needed.filter((field) => !(field in row))).toEqual([]);
	});

	it.each(Object.entries(there))('names %s that there are', (field, known) => {
		const named = (row as unknown as Record<string, string[]>)[field] ?? [];
		expect(named.filter((each) => !(known as readonly string[]).includes(each))).toEqual([]);
	});

	it('types no line to write on, which would be read aloud', () => {
		expect(JSON.stringify(row)).not.toContain('___');
	});

	it('belongs to tasks that there are', () => {
		const { id = [], code = [] } = row.about === 'practice' ? row.belongsTo : {};
		const methods = jurisdictions.flatMap(({ methods }) => methods.map((rule) => rule.id));
		const ids = [...tasks.map((task) => task.id), ...methods] as readonly string[];
		const codes = tasks.map((task) => task.code);
		expect([
			...id.filter((each) => !ids.includes(each)),
			...code.filter((each) => !codes.includes(each))
		]).toEqual([]);
	});
});
