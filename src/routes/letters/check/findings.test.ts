import { expect, it } from 'vitest';
import type { Finding } from '$lib/domain/letters/lint';
import type { Going } from '$lib/domain/letters/mailing';
import { sorted } from './findings';

const [ada, ben, cy] = ['Ada', 'Ben', 'Cy'].map((id) => ({ letter: { type: id } }) as Going);

function finding(key: string, changed: Partial<Finding> = {}): Finding {
	const where = { part: null, block: null, words: '' };
	const usual = { rule: 'clinical', severity: 'warning', where, sentence: key } as const;
	return { ...usual, fix: 'words', mayGo: false, key, ...changed };
}

const error = (key: string, changed: Partial<Finding> = {}) =>
	finding(key, { severity: 'error', rule: 'anotherClient', ...changed });

const none = new Set<string>();

it('holds back only the letter with an error', () => {
	const looked = [
		{ going: ada!, findings: [error('name')] },
		{ going: ben!, findings: [] }
	];
	const { ready, held } = sorted(looked, none);
	expect([ready, held.map(({ going }) => going)]).toEqual([[ben], [ada]]);
});

it('leaves a letter that no face can draw to the browser, unless something else is wrong', () => {
	const undrawn = error('李', { rule: 'undrawn' });
	const looked = [
		{ going: ada!, findings: [undrawn] },
		{ going: ben!, findings: [undrawn, error('name')] }
	];
	const { ready, fromScreen, held } = sorted(looked, none);
	expect([ready, fromScreen, held.map(({ going }) => going)]).toEqual([[], [ada], [ben]]);
});

it('asks a warning once for all letters that have it, the most frequent first', () => {
	const looked = [
		{ going: ada!, findings: [finding('rare'), finding('often')] },
		{ going: ben!, findings: [finding('often'), finding('often')] }
	];
	const { ready, toRead } = sorted(looked, none);
	expect(ready).toEqual([ada, ben]);
	expect(toRead.map(({ finding, goes }) => [finding.key, goes])).toEqual([
		['often', [ada, ben]],
		['rare', [ada]]
	]);
});

it('does not ask again what was read before', () => {
	const looked = [{ going: ada!, findings: [finding('old'), finding('new')] }];
	const { toRead, read } = sorted(looked, new Set(['old']));
	expect([toRead, read].map((each) => each.map(({ finding }) => finding.key))).toEqual([
		['new'],
		['old']
	]);
});

it('asks nothing of a letter that is held back', () => {
	const looked = [{ going: cy!, findings: [error('name'), finding('warning')] }];
	expect(sorted(looked, none).toRead).toEqual([]);
});

it('lets an error go that was let go, where the therapist may judge it', () => {
	const looked = [
		{ going: ada!, findings: [error('name', { mayGo: true })] },
		{ going: ben!, findings: [error('mark')] }
	];
	expect(sorted(looked, new Set(['name', 'mark'])).ready).toEqual([ada]);
});
