/** Every letter in every country, language and voice, as a file. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter } from '$lib/domain/letters/letter';
import { everyLetter } from '$tests/support/pdf/every-letter';
import { pathOfPdf, tool } from '$tests/support/pdf/programs';
import { faces } from '$tests/support/pdf/truetype';
import { make } from './make';

const path = pathOfPdf();
const all = everyLetter();
const letters = all.map(({ letter }) => letter);
/** Few enough to be made one by one, and of no country, language or voice alone. */
const some = letters.filter((_, index) => index % 11 === 0);
const file = async (of: readonly Letter[]) => (await make(of, {}, faces)).bytes;

describe('all letters', () => {
	it('are there in each country, language and voice', () => {
		const voices = new Set(all.map(({ name }) => name.split(' · ').slice(1).join(' ')));
		expect([...voices].sort()).toEqual(
			['AU', 'CA', 'GB', 'IE', 'US']
				.flatMap((country) =>
					['executor', 'on leave', 'therapist'].map((voice) => `${country} ${voice}`)
				)
				.concat('US executor es', 'US therapist es')
				.sort()
		);
		expect(letters.length).toBeGreaterThan(800);
	});

	it('make one file that qpdf finds sound, the same bytes when it is made again', async () => {
		const [once, again] = [await file(letters), await file(everyLetter().map((of) => of.letter))];
		expect(Buffer.compare(once, again)).toBe(0);
		writeFileSync(path, once);
		expect(tool('qpdf', '--check', path)).toContain('No syntax or stream');
	});

	it('each make a file of their own that is sound, the same bytes when it is made again', async () => {
		for (const letter of some) {
			const once = await file([letter]);
			expect(Buffer.compare(once, await file([letter]))).toBe(0);
			writeFileSync(path, once);
			expect(tool('qpdf', '--check', path)).toContain('No syntax or stream');
		}
	});
});
