/** Rows are data that nobody compiles: what may stand in them is held here. */
import { describe, expect, it } from 'vitest';
import { circumstances, steps } from '$lib/catalog/index';
import { stepOf, type Row } from './index';

const files = import.meta.glob<Record<string, Row>>('./*.json', { eager: true, import: 'default' });
const rows = Object.values(files).flatMap((each) => Object.entries(each));

const text = /^"[^"]+"$/;
const oneOf = (...all: readonly string[]) => new RegExp(`^"(${all.join('|')})"$`);
/** What each field may hold, as JSON. */
const may: Readonly<Record<string, RegExp>> = {
	kind: oneOf('everybody', 'brought'),
	code: /^"([1-4]\.\d|C[45]-\d{1,2}a?|F-\d|P\d{1,2})"$/,
	group: /^(null|"[a-z-]+")$/,
	title: text,
	act: text,
	why: text,
	good: text,
	source: /^"[ABCS]: [^"]+ \(\d{4}-\d\d-\d\d\)"$/,
	optional: /^true$/,
	waitsForOthers: /^true$/,
	mayAlsoEnd: /^\[("(declined|unreachable)",?)*\]$/,
	due: /^(null|\{.+\})$/
};

/** What each rule of a due day asks for, in words of the rule (docs/standards.md C.3 to C.5). */
const counted = ['days', 'why'];
const shared = [...counted, 'share'];
const dues: Readonly<Record<string, readonly string[]>> = {
	afterBeginning: counted,
	afterBeginningInTime: counted,
	afterFirstCall: counted,
	afterLastSession: counted,
	afterStep: [...counted, 'step'],
	afterStepInTime: [...counted, 'step'],
	afterTelling: shared,
	afterTicking: [...counted, 'circumstance'],
	atOnce: counted,
	atOnceAfterTicking: [...counted, 'circumstance'],
	beforeAnyWord: ['why'],
	beforeLastSession: shared,
	beforeTelling: counted,
	offerReferralsBy: [],
	tellBy: [],
	withTelling: []
};
const mayCount: Readonly<Record<string, RegExp>> = {
	days: /^\d+$/,
	why: text,
	short: text,
	share: /^"\d\/([1-9]|10)"$/,
	step: oneOf(...steps.map(({ id }) => id)),
	circumstance: oneOf(...circumstances.map(({ id }) => id))
};

const unlike = (own: object, fields: Readonly<Record<string, RegExp>>) =>
	Object.entries(own).filter(([field, value]) => !fields[field]?.test(JSON.stringify(value)));

it.each(rows)('%s says what steps may say, and nothing else', (_id, own) => {
	expect(unlike(own, may)).toEqual([]);
});

it.each(rows.flatMap(([id, { due }]) => (due ? [[id, due] as const] : [])))(
	'%s says of its day what its rule asks for',
	(_id, { rule, ...own }) => {
		const asked = Object.keys(own).filter((field) => field !== 'short');
		expect(asked.sort()).toEqual([...(dues[rule] ?? ['a rule'])].sort());
		expect(unlike(own, mayCount)).toEqual([]);
	}
);

describe('a row that lacks something', () => {
	const [, whole] = rows.find(([id]) => id === 'call-them') ?? [];

	it.each([
		...['kind', 'code', 'title', 'act', 'why', 'good', 'source'].map((field) => [field, field]),
		['due', 'dueOn']
	])('is named with what it lacks: %s', (field, said) => {
		const rest = Object.entries(whole ?? {}).filter(([name]) => name !== field);
		const row = Object.fromEntries(rest) as Row;
		expect(() => stepOf('planted', row, 'notice', 0)).toThrow(`planted: ${said} is missing`);
	});
});
