/** Rows are data that nobody compiles: what may stand in them is held here. */
import { describe, expect, it } from 'vitest';
import { steps } from '$lib/catalog/index';
import { circumstanceOf, type Row } from './index';

const files = import.meta.glob<Record<string, Row>>('./*.json', { eager: true, import: 'default' });
const rows = Object.values(files).flatMap((each) => Object.entries(each));

const step = `"(${steps.map(({ id }) => id).join('|')})"`;
const text = /^"[^"]+"$/;
/** What each field may hold, as JSON. */
const may: Readonly<Record<string, RegExp>> = {
	ticked: /^(true|false)$/,
	title: text,
	about: text,
	brings: new RegExp(`^\\[(${step},?)*\\]$`),
	watch: /^\[("[^"]+",?)*\]$/,
	source: /^"[ABCS]: [^"]+ \(\d{4}-\d\d-\d\d\)"$/,
	waives: new RegExp(`^\\{(${step}:"[^"]+",?)*\\}$`),
	gates: new RegExp(`^\\{(${step}:\\[(${step},?)+\\],?)*\\}$`),
	keepsOnly: new RegExp(`^\\{"steps":\\[(${step},?)*\\],"because":"[^"]+"\\}$`),
	stopsClock: /^true$/
};

it.each(rows)('%s says what special situations may say, and nothing else', (_id, own) => {
	const wrong = Object.entries(own).filter(
		([field, value]) => !may[field]?.test(JSON.stringify(value))
	);
	expect(wrong).toEqual([]);
});

/** Ticking records nothing but itself: words that read as if somebody had acted would claim what nobody recorded. */
const claims =
	/\b(is|are|was|were|gets?|has|have|had) (been )?(told|said|asked|made|closed|sent|offered|settled|kept|given|noted|agreed|confirmed)\b|^(Told|Settled|Offered|Asked)\b|stays open/i;

it.each(rows.filter(([id]) => id !== 'told-another-day'))(
	'%s says what to do, not that it was done',
	(_id, own) => {
		const { about, watch, waives = {}, keepsOnly } = own;
		const words = [about, ...watch, ...Object.values(waives), keepsOnly?.because ?? ''];
		expect(words.filter((each) => claims.test(each))).toEqual([]);
	}
);

it('they got in touch is not said of somebody who was called and answered', () => {
	const [, own] = rows.find(([id]) => id === 'back-in-touch') ?? [];
	expect([own?.title, ...Object.values(own?.waives ?? {})].join()).not.toMatch(
		/they got in touch/i
	);
});

describe('a row that lacks something', () => {
	const [, whole] = rows.find(([id]) => id === 'in-crisis') ?? [];

	it.each(['ticked', 'title', 'about', 'brings', 'watch', 'source'])(
		'is named with what it lacks: %s',
		(field) => {
			const rest = Object.entries(whole ?? {}).filter(([name]) => name !== field);
			const row = Object.fromEntries(rest) as Row;
			expect(() => circumstanceOf('planted', row)).toThrow(new RegExp(`^planted: ${field}`));
		}
	);

	it('and so it is where nothing says when it holds', () => {
		const row = { ...whole, ticked: false } as Row;
		expect(() => circumstanceOf('planted', row)).toThrow('planted: holds is missing');
	});
});
