import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { path } from './path';
import { pathDifference } from './path-changes';
import { outcome, situationOf, step, today } from '$tests/support/domain/cases';

const on = (days: number) => ({ dueOn: () => ({ on: addDays(today, days), why: '' }) });
const told = step('told', { order: 1, ...on(1) });
const letter = step('letter', { order: 2, ...on(2) });
const call = step('call', { order: 3, ...on(3) });

it('is nothing where the paths are the same', () => {
	const here = situationOf();
	expect(pathDifference(path(here, [told]), path(here, [told]))).toBeNull();
});

it('says what comes, what goes and what moves', () => {
	const here = situationOf();
	const later = { ...told, ...on(9) };
	const found = pathDifference(path(here, [told, letter]), path(here, [later, call]));
	expect(found).toMatchObject({
		come: [call],
		go: [letter],
		moves: [{ from: addDays(today, 1), to: addDays(today, 9) }]
	});
});

it('says what is open again, as of an ending of which nobody was told', () => {
	const told_ = situationOf({ outcomes: [outcome('told')] });
	const found = pathDifference(path(told_, [told]), path(situationOf(), [told]));
	expect(found).toMatchObject({ come: [told], go: [] });
});

it('never takes away what was recorded', () => {
	const here = situationOf({ outcomes: [outcome('letter')] });
	const gone = { ...letter, appliesTo: () => false };
	expect(pathDifference(path(here, [letter]), path(here, [gone]))).toBeNull();
});

it('counts what comes and what goes apart, as many as they are', () => {
	const here = situationOf();
	expect(pathDifference(path(here, [told]), path(here, [letter]))).toEqual({
		come: [letter],
		go: [told],
		moves: []
	});
	const moved = { ...told, ...on(9) };
	expect(pathDifference(path(here, [told, letter]), path(here, [moved]))).toMatchObject({
		come: [],
		go: [letter],
		moves: [{ step: moved }]
	});
});
