import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { make } from './make';
import { jpeg, letter, png } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';

const raw = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const count = (bytes: Uint8Array, words: string) => raw(bytes).split(words).length - 1;

/** What pdf.js reads on each page, with one space between words. */
async function read(bytes: Uint8Array): Promise<string[]> {
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(
		numbers.map(async (number) => {
			const { items } = await (await pdf.getPage(number)).getTextContent();
			return items
				.map((item) => ('str' in item ? item.str : ''))
				.join(' ')
				.replace(/\s+/g, ' ');
		})
	);
	await pdf.destroy();
	return pages;
}

const addressed = (name: string) => letter({ to: [name], salutation: `Dear ${name},` });
const names = ['Zoë O’Connor', 'Nguyễn Thị Hồng Ánh', 'Ελένη Παπαδοπούλου', 'Олександра Шевченко'];

describe('the file of many letters', () => {
	it('has each letter on its own page, with its name as it was given', async () => {
		const { bytes, pages } = await make(names.map(addressed), {}, faces);
		const found = await read(bytes);
		expect(pages).toBe(4);
		expect(found.map((text) => /Dear ([^,]+),/.exec(text)?.[1])).toEqual(names);
	});

	it('has the whole text of a paragraph that letters share', async () => {
		const { bytes } = await make(names.map(addressed), {}, faces);
		for (const text of await read(bytes)) {
			expect(text).toContain(
				'to look back at what you have achieved, and to plan how you would like'
			);
		}
	});

	it('is the same bytes each time', async () => {
		const [one, other] = [
			await make(names.map(addressed), {}, faces),
			await make(names.map(addressed), {}, faces)
		];
		expect(one.bytes).toEqual(other.bytes);
	});

	it('has each face and each picture once', async () => {
		const sender = { ...letter().sender, logo: 'logo' };
		const signOff = { ...letter().signOff, signature: 'signature' };
		const letters = names.map((name) => ({ ...addressed(name), sender, signOff }));
		const { bytes } = await make(letters, { logo: png(40, 20), signature: jpeg }, faces);
		expect(count(bytes, '/Length1')).toBe(2);
		expect(count(bytes, '/Subtype /Image')).toBe(2);
		expect(count(bytes, '/DCTDecode')).toBe(1);
	});

	it('grows by far less than its first letter with each more', async () => {
		const many = Array.from({ length: 40 }, (_, n) => addressed(`Client ${n}`));
		const [one, forty] = [await make(many.slice(0, 1), {}, faces), await make(many, {}, faces)];
		expect(forty.bytes.length - one.bytes.length).toBeLessThan(39 * 2000);
	});

	it('names nobody and no time outside the letters', async () => {
		const { bytes } = await make([addressed('Jordan')], {}, faces);
		const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'Closing of my practice', Producer: 'Closewell' });
		expect(info).not.toHaveProperty('CreationDate');
		expect(info).not.toHaveProperty('Author');
		await pdf.destroy();
	});
});

describe('each letter’s own hash', () => {
	it('is that of its own PDF', async () => {
		const together = await make(names.map(addressed), {}, faces, { hashes: true });
		const alone = await Promise.all(names.map((name) => make([addressed(name)], {}, faces)));
		const hashes = alone.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
		expect(together.made.map(({ sha256 }) => sha256)).toEqual(hashes);
	});

	it('is not worked out unasked', async () => {
		const { made } = await make([letter()], {}, faces);
		expect(made).toEqual([{ index: 0, pages: 1, sha256: null }]);
	});
});

describe('a letter that cannot be printed faithfully', () => {
	it('is left out and named, and the others are made', async () => {
		const { made, failed, bytes } = await make(['Ann', '李', 'Bob'].map(addressed), {}, faces);
		expect(made.map(({ index }) => index)).toEqual([0, 2]);
		expect(failed).toEqual([
			{ index: 1, because: expect.stringContaining('address has the character “李”') }
		]);
		expect((await read(bytes)).length).toBe(2);
	});

	it.each([
		['is missing', {}, 'A picture of this letter is missing'],
		['is no picture', { logo: new Uint8Array(9) }, 'neither PNG nor JPEG'],
		['is damaged', { logo: png(9, 9).slice(0, 50) }, 'The picture is damaged']
	])('is one whose logo %s', async (_, images: Record<string, Uint8Array>, because) => {
		const sender = { ...letter().sender, logo: 'logo' };
		const { failed } = await make([letter({ sender })], images, faces);
		expect(failed).toEqual([{ index: 0, because: expect.stringContaining(because) }]);
	});

	it('leaves an empty file when it was the only one', async () => {
		const { bytes, pages } = await make([addressed('李')], {}, faces);
		expect([bytes.length, pages]).toEqual([0, 0]);
	});
});

it('tells how many letters are done, failed ones too', async () => {
	const done: number[] = [];
	await make(['Ann', '李', 'Bob'].map(addressed), {}, faces, { onDone: (n) => void done.push(n) });
	expect(done).toEqual([1, 2, 3]);
});

it('reads each letter aloud in its own English', async () => {
	const { bytes } = await make([letter(), letter({ region: 'GB' })], {}, faces);
	const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
	const tree = await (await pdf.getPage(2)).getStructTree();
	expect(JSON.stringify(tree)).toContain('"lang":"en-GB"');
	await pdf.destroy();
});
