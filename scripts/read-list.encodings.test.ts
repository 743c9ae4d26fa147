/** However a list is written, it names the same people, or it asks and shows the names as each reading has them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { made, type Made } from '$tests/support/lists';

/** The upper half of each code page, from its chart. */
const high: Record<string, string> = {
	'Windows-1252':
		'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ ¡¢£¤¥¦§¨©ª«¬ ®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
	'Windows-1250':
		'€ ‚ „…†‡ ‰Š‹ŚŤŽŹ ‘’“”•–— ™š›śťžź ˇ˘Ł¤Ą¦§¨©Ş«¬ ®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
	'Mac Roman':
		'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
	'code page 437':
		'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ '
};

const utf16 = (text: string, little: boolean) => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	Array.from({ length: text.length }, (_, i) => view.setUint16(i * 2, text.charCodeAt(i), little));
	return new Uint8Array(view.buffer);
};

/** `null`: the page has no such letter. */
function inPage(text: string, page: string): Uint8Array | null {
	const letters = [...(high[page] ?? '')];
	const bytes = [...text].map((letter) =>
		letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 128 + letters.indexOf(letter)
	);
	return bytes.includes(127) ? null : Uint8Array.from(bytes);
}

const written: Record<string, (text: string) => Uint8Array | null> = {
	'UTF-8': (text) => new TextEncoder().encode(text),
	'UTF-8 with its mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
	'UTF-16, small end first': (text) => utf16(`\ufeff${text}`, true),
	'UTF-16, big end first': (text) => utf16(`\ufeff${text}`, false),
	'UTF-16 without a mark': (text) => utf16(text, true),
	...Object.fromEntries(Object.keys(high).map((page) => [page, (text) => inPage(text, page)]))
};

const names = [
	...['José Peña', 'Zoë García', 'Søren Ångström', 'François Lefèvre', 'Jürgen Müller'],
	...['María Núñez', 'Inês Gonçalves', 'Élodie Bézier', 'Siân Hâf', 'Björn Öberg', 'Ana Lee'],
	...['Łukasz Wójcik', 'Tomáš Dvořák', 'Zdeněk Žižka', 'Győző Kovács', 'Małgorzata Dąbrowska'],
	...['Renée O’Fallon', 'Chloé Brûlé', 'Agnès Ñáñez', 'Bo Kim', 'Günther Weiß', 'Lucía Íñiguez']
];

const list = (people: readonly string[]) =>
	`Name,DOB,City\n${people.map((name, i) => `${name},1984-03-${10 + i},Lynn`).join('\n')}\n`;

/** Whoever has another name than was written waits for a word, and the question shows the right name. */
function silent({ people, asks }: Made, right: readonly string[]): string[] {
	const shown = asks.filter(({ kind }) => kind === 'letters').map(({ about }) => about);
	return right.filter((name, i) => {
		const found = people[i];
		if (found?.fields.name === name) return false;
		const first = right.find((each, j) => people[j]?.fields.name !== each) ?? '';
		return found?.state !== 'held' || !shown.some((about) => about.includes(first));
	});
}

it.each(Object.keys(written))('%s', async (how) => {
	const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(some, async (people) => {
			const bytes = written[how]?.(list(people));
			fc.pre(bytes !== null && bytes !== undefined);
			expect(silent(await made(bytes), people)).toEqual([]);
		}),
		{ numRuns: 60, seed: 11 }
	);
});
