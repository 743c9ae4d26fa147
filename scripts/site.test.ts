import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { headersFor, readRules } from './rules.mjs';
import { answerTo } from './site.mjs';

const parent = mkdtempSync(join(tmpdir(), 'closewell-site-'));
const folder = join(parent, 'build');

beforeAll(() => {
	mkdirSync(`${folder}/clients`, { recursive: true });
	mkdirSync(`${folder}/_app`);
	for (const name of ['index.html', 'clients/index.html', '200.html', 'icon.svg', '_app/a.js']) {
		writeFileSync(`${folder}/${name}`, name);
	}
	writeFileSync(`${parent}/secret.txt`, 'not for anybody');
	const headers = '/*\n  X-One: a: b\n  X-Two: c\n\n/_app/*\n  X-Two: d\n';
	writeFileSync(`${folder}/_headers`, headers);
});

describe('an address is answered', () => {
	it.each([
		['/', 'index.html'],
		['/icon.svg', 'icon.svg'],
		['/_app/a.js', '_app/a.js'],
		['/clients/', 'clients/index.html'],
		['/clients/some-id/', '200.html'],
		['/nowhere', '200.html']
	])('%s by %s', (path, name) => {
		expect(answerTo(folder, '', path)).toEqual({ status: 200, file: join(folder, name) });
	});

	it.each([
		'/missing.js',
		'/_app/missing',
		'/_headers',
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/clients/..%2f..%2fsecret.txt',
		'/%00',
		'/%zz'
	])('%s by nothing', (path) => {
		expect(answerTo(folder, '', path)).toEqual({ status: 404, file: null });
	});

	it.each([
		['', '/clients', '/clients/'],
		['/practice', '/practice', '/practice/'],
		['/practice', '/', '/practice/']
	])('under "%s", %s by the way to %s', (base, path, to) => {
		expect(answerTo(folder, base, path)).toEqual({ status: 307, to });
	});

	it('by nothing outside the base path', () => {
		expect(answerTo(folder, '/practice', '/icon.svg')).toEqual({ status: 404, file: null });
	});
});

it('headers come from every rule that fits, the later one winning', () => {
	const rules = readRules(folder);
	expect(headersFor(rules, '/')).toEqual({ 'x-one': 'a: b', 'x-two': 'c' });
	expect(headersFor(rules, '/_app/a.js')).toEqual({ 'x-one': 'a: b', 'x-two': 'd' });
});
