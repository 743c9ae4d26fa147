/** Rows are data that nobody compiles: what may stand in them is held here. */
import { describe, expect, it } from 'vitest';
import { steps } from '$lib/catalog/index';
import { taskOf, type Row } from './index';

const files = import.meta.glob<Record<string, Row>>('./*.json', { eager: true, import: 'default' });
const rows = Object.values(files).flatMap((each) => Object.entries(each));
const ids = rows.map(([id]) => id);
const stepIds = steps.map(({ id }): string => id);

const text = /^"[^"]+"$/;
const words = /^(null|\{("(title|why|good)":"[^"]+",?)*\})$/;
const oneOf = (...all: readonly string[]) => new RegExp(`^"(${all.join('|')})"$`);
/** What each field may hold, as JSON. */
const may: Readonly<Record<string, RegExp>> = {
	kind: oneOf('everybody', 'leave', 'executor'),
	code: /^"[EPV]\d{1,2}"$/,
	title: text,
	why: text,
	good: text,
	source: /^"[ABCS]: [^"]+ \(\d{4}-\d\d-\d\d\)"$/,
	asked: /^\{"how":"(required|inPlaces|recommended|unsure)","by":"[^"]+"\}$/,
	from: oneOf(
		...['closing', 'lastSession', 'firstTelling', 'telling', 'plan', 'return', 'turning'],
		'takingOver'
	),
	days: /^("yearly"|\[-?\d+(,-?\d+)*\])$/,
	inShortPlans: oneOf('first', 'inOrder', 'halfTime', 'afterwards'),
	// Some follow from a step that is done with clients.
	after: oneOf(...ids, ...stepIds),
	onLeave: words,
	onLeaving: words,
	counts: oneOf('clients', 'told', 'letters', 'sessions', 'visits', 'closed', 'former'),
	always: /^true$/,
	nobodyLeft: new RegExp(`^\\["[^"]+"(,"(toldFirst|expected|${stepIds.join('|')})")+\\]$`),
	stillToCome: new RegExp(`^\\["[^"]+"(,"(toldFirst|expected|${stepIds.join('|')})")+\\]$`),
	applies: oneOf('notOnLeaving', 'byPlace')
};

it.each(rows)('%s says what tasks may say, and nothing else', (_id, own) => {
	const wrong = Object.entries(own).filter(
		([field, value]) => !may[field]?.test(JSON.stringify(value))
	);
	expect(wrong).toEqual([]);
});

it('has each id and code once', () => {
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(rows.map(([, { code }]) => code)).size).toBe(ids.length);
});

describe('a row that lacks something', () => {
	const whole = Object.fromEntries(rows)['find-own-support'];

	it.each(['code', 'title', 'why', 'good', 'source', 'asked', 'from', 'days', 'onLeave'])(
		'is named with what it lacks: %s',
		(field) => {
			const rest = Object.fromEntries(
				Object.entries(whole ?? {}).filter(([name]) => name !== field)
			);
			expect(() => taskOf('planted', rest as Row)).toThrow(`planted: ${field} is missing`);
		}
	);
});
