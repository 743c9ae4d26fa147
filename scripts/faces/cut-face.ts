import { drawableCodes } from '../../src/lib/pdf/characters';
import { changed, partsBeside } from '../../src/lib/pdf/truetype/cut';
import { readTrueType } from '../../src/lib/pdf/truetype/read';
import { characterMap, writeCharacterMap } from './character-map';
import { cut } from './cut';

/**
 * The face as it ships: every drawable character in the order of `drawableCodes`, one glyph each even
 * where the source shares one (so text copied out of a PDF is exact), then the parts they are made of.
 * The licence stays in its name table. @throws when the source lacks a character.
 */
export function cutFace(source: Uint8Array): Uint8Array {
	const font = readTrueType(source);
	const glyphIn = characterMap(font);
	const glyphs = [0, ...drawableCodes.map((code) => glyphIn(code) || lacking(code))];
	const as3 = (post: DataView) => post.setUint32(0, 0x00030000); // no glyph names
	return cut(
		font,
		[...glyphs, ...partsBeside(font, glyphs)],
		new Map([
			['cmap', writeCharacterMap(drawableCodes)],
			['name', changed(font, 'name', () => undefined)],
			['OS/2', changed(font, 'OS/2', () => undefined)],
			['post', changed(font, 'post', as3).slice(0, 32)]
		])
	);
}

function lacking(code: number): never {
	throw new Error(`The face lacks U+${code.toString(16).padStart(4, '0')}`);
}
