import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawableCodes, glyphOf } from '$lib/pdf/characters';
import { cutFace } from './cut-face';
import { kept } from '$lib/pdf/truetype/cut';
import { readTrueType, table } from '$lib/pdf/truetype/read';
import { metrics } from '$lib/pdf/truetype/glyphs';
import { shape, sources } from '$tests/support/pdf/truetype';
import { fontVersion } from '$lib/pdf/version';
import { characterMap } from './character-map';
import { cut } from './cut';

describe.each(Object.entries(sources))('the %s face', (_, bytes) => {
	const source = readTrueType(bytes);
	const inSource = characterMap(source);
	const face = readTrueType(cutFace(bytes));

	it('draws each character as the source does', () => {
		const unlike = drawableCodes.filter((code) => {
			const [ours, theirs] = [glyphOf(code), inSource(code)];
			return JSON.stringify(shape(face, ours)) !== JSON.stringify(shape(source, theirs));
		});
		expect(unlike).toEqual([]);
	});

	it('leaves as much room for each character as the source does', () => {
		const unlike = drawableCodes.filter((code) => {
			const [ours, theirs] = [metrics(face, glyphOf(code)), metrics(source, inSource(code))];
			return ours.advance !== theirs.advance || ours.bearing !== theirs.bearing;
		});
		expect(unlike).toEqual([]);
	});

	it('has a shape for everything but spaces', () => {
		const blank = drawableCodes.filter((code) => shape(face, glyphOf(code)) === null);
		expect(blank.filter((code) => !/\s/u.test(String.fromCodePoint(code)))).toEqual([]);
	});

	it('tells the browser the same glyph for a character as it tells us', () => {
		const map = characterMap(face);
		expect(drawableCodes.map(map)).toEqual(drawableCodes.map(glyphOf));
	});

	it('carries its licence', () => {
		const { buffer, byteOffset, byteLength } = table(face, 'name');
		const names = new TextDecoder('utf-16be').decode(
			new Uint8Array(buffer, byteOffset, byteLength)
		);
		expect(names + names.slice(1)).toContain('SIL Open Font License');
	});

	it('keeps the numbers of glyphs when it is cut further', () => {
		const [a, e] = ['a', 'é'].map((character) => glyphOf(character.charCodeAt(0)));
		const small = readTrueType(kept(face, [e!, a!]));
		for (const glyph of [a!, e!]) {
			expect(shape(small, glyph)).toEqual(shape(face, glyph));
			expect(metrics(small, glyph)).toEqual(metrics(face, glyph));
		}
		expect(shape(small, a! + 1)).toBeNull();
		expect(shape(small, 1)).toBeNull();
	});
});

it('cuts the faces that the version names', () => {
	const hash = createHash('sha256').update(cutFace(sources.regular)).update(cutFace(sources.bold));
	expect(hash.digest('hex').slice(0, 16)).toBe(fontVersion);
});

it('refuses a face that lacks a character', () => {
	const face = readTrueType(cutFace(sources.regular));
	const map = new Uint8Array(28);
	map.set([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 16]);
	const empty = cut(face, [0], new Map([['cmap', map]]));
	expect(() => cutFace(empty)).toThrow('The face lacks U+0020');
});

it('refuses to leave out a part of a glyph', () => {
	const face = readTrueType(cutFace(sources.regular));
	const composed = drawableCodes.map(glyphOf).find((glyph) => Array.isArray(shape(face, glyph)));
	expect(() => cut(face, [0, composed ?? 0])).toThrow('is part of another');
});

it('says so when a file is no font', () => {
	expect(() => readTrueType(new Uint8Array(64))).toThrow('Not a TrueType file');
});
