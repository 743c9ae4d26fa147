/** A reason's facts are data: what may stand in them is held here. */
import { describe, expect, it } from 'vitest';
import { steps } from '$lib/catalog/index';
import { stages } from '$lib/domain/rules/ending';
import kinds from './common/kinds.json';
import { reasonOf, type Row } from './index';

const files = import.meta.glob<Row>('./*/reason.json', { eager: true, import: 'default' });
const rows = Object.entries(files).map(([path, row]) => [path.split('/')[1] ?? '', row] as const);

const text = /^"[^"]+"$/;
const flag = /^(true|false)$/;
const step = `"(${steps.map(({ id }) => id).join('|')})"`;
const some = new RegExp(`^\\[(${step},?)*\\]$`);
/** What each field may hold, as JSON. */
const may: Readonly<Record<string, RegExp>> = {
	kind: /^"(own|closing|leave|outOfReach|withAdvice)"$/,
	title: text,
	about: text,
	scope: /^"(practice|client|both)"$/,
	startedBy: /^"(clinician|client|both|absence|payer|others)"$/,
	...Object.fromEntries(
		[
			...['ends', 'practiceEnds', 'careContinues', 'clientReachable', 'mayEndAtOnce', 'tapers'],
			...['temporary', 'byExecutor', 'leaves', 'moves', 'byPostAlone', 'confirms', 'mayComeBack']
		].map((field) => [field, flag])
	),
	first: some,
	onRequest: new RegExp(`^\\[((${step}|"(${stages.join('|')})"),?)*\\]$`),
	askedOnce: some,
	usualDays: /^\d+$/,
	closureSessions: /^\{"from":\d,"to":\d\}$/,
	stages: new RegExp(`^\\{${stages.map((stage) => `"${stage}":"[^"]+"`).join(',')}\\}$`),
	brings: some,
	waives: new RegExp(`^\\{(${step}:"[^"]+",?)*\\}$`),
	gates: new RegExp(`^\\{(${step}:\\[(${step},?)+\\],?)*\\}$`),
	words: new RegExp(`^\\{(${step}:\\{("(title|act|why|good)":"[^"]+",?)+\\},?)*\\}$`),
	watch: /^\[("[^"]+",?)*\]$/,
	source: /^"[ABCS]: [^"]+ \(\d{4}-\d\d-\d\d\)"$/
};

it.each<readonly [string, object]>([...rows, ...Object.entries(kinds)])(
	'%s says what reasons may say, and nothing else',
	(_id, own) => {
		const wrong = Object.entries(own).filter(
			([field, value]) => !may[field]?.test(JSON.stringify(value))
		);
		expect(wrong).toEqual([]);
	}
);

describe('a reason that lacks something', () => {
	const [, whole] = rows.find(([id]) => id === 'incompatibility') ?? [];

	it.each(['title', 'about', 'scope', 'first', 'stages', 'watch', 'source'])(
		'is named with what it lacks: %s',
		(field) => {
			const rest = Object.entries(whole ?? {}).filter(([name]) => name !== field);
			const row = Object.fromEntries(rest) as Row;
			expect(() => reasonOf('planted', row)).toThrow(`planted: ${field} is missing`);
		}
	);

	it('or is of a kind that is not there', () => {
		const row = { ...(whole as Row), kind: 'holiday' };
		expect(() => reasonOf('planted', row)).toThrow('planted: no reasons are of the kind “holiday”');
	});
});
