import { texts } from '$lib/domain/letters/letter';
import { describe, expect, it } from 'vitest';
import { faceUrls } from './face-urls';
import { loadFaces } from './faces';
import type { Day } from '$lib/domain/days/day';
import {
	forgetLetters,
	layoutPages,
	makeForms,
	makeLetters,
	printAddresses,
	zipLetters,
	type LaidLine
} from './index';
import { textWidth, widthsOf } from './layout/measure';
import { form, formOf, letter, png } from '$tests/support/pdf/pdf';

const many = (count: number) =>
	Array.from({ length: count }, (_, n) =>
		letter({ to: [`Client ${n}`], salutation: `Dear ${n},` })
	);

describe('making letters in the worker', () => {
	it('gives one PDF of all', async () => {
		const { bytes, pages, made } = await makeLetters(many(3), {});
		expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
		expect([pages, made.length]).toEqual([3, 3]);
	});

	it('can be done again and gives the same bytes', async () => {
		const [one, other] = [await makeLetters(many(2), {}), await makeLetters(many(2), {})];
		expect(one.bytes).toEqual(other.bytes);
	});

	it('tells how far it is, and whose letter it has made', async () => {
		const told: [number, string][] = [];
		await makeLetters(many(1500), {}, { onProgress: (done, name) => told.push([done, name]) });
		expect(told.length).toBeGreaterThan(0);
		for (const [done, name] of told) expect(name).toBe(`Client ${done - 1}`);
	});

	it('ends at once when it is stopped, and can be begun again', async () => {
		const stop = new AbortController();
		const making = makeLetters(many(1500), {}, { signal: stop.signal });
		stop.abort();
		await expect(making).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		await expect(makeLetters(many(1), {})).resolves.toMatchObject({ pages: 1 });
	});

	it('does not begin when it was stopped before', async () => {
		const making = makeLetters(many(1), {}, { signal: AbortSignal.abort() });
		await expect(making).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
	});

	it('leaves out what it cannot print', async () => {
		const { failed } = await makeLetters([letter({ to: ['李'] })], {});
		expect(failed).toMatchObject([{ index: 0 }]);
	});
});

describe('making forms in the worker', () => {
	it('gives one PDF of all, and leaves out what it cannot print', async () => {
		const { bytes, pages, failed } = await makeForms([form(), formOf('李'), form()], {});
		expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
		expect([pages, failed.map(({ index }) => index)]).toEqual([2, [1]]);
	});

	it('ends at once when it is stopped, and letters are made after it', async () => {
		const stop = new AbortController();
		const making = makeForms(
			Array.from({ length: 1500 }, () => form()),
			{ signal: stop.signal }
		);
		stop.abort();
		await expect(making).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		await expect(makeLetters(many(1), {})).resolves.toMatchObject({ pages: 1 });
	});
});

describe('printing addresses in the worker', () => {
	it('gives one PDF, and names what it cannot print', async () => {
		const on = { kind: 'labels', sheet: 'avery-5160', start: 30 } as const;
		const addresses = [['Zoë Lindqvist', '4 Elm Road'], ['李'], ['Ada Ng', '1 Elm Road']];
		const { bytes, pages, made, failed } = await printAddresses({ addresses, region: 'US', on });
		expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
		expect([pages, made, failed.map(({ index }) => index)]).toEqual([2, [0, 2], [1]]);
	});
});

describe('a ZIP of separate letters', () => {
	const on = '2027-03-14' as Day;
	const start = async (blob: Blob) =>
		new TextDecoder().decode(await blob.slice(0, 4).arrayBuffer());

	it('is given back where no file was chosen', async () => {
		const { blob, made } = await zipLetters(many(3), {}, { on, to: null });
		expect([await start(blob!), made.length]).toEqual(['PK\u0003\u0004', 3]);
	});

	it('is written into the chosen file', async () => {
		const to = await chosenFile();
		const { blob } = await zipLetters(many(3), {}, { on, to });
		const whole = await zipLetters(many(3), {}, { on, to: null });
		expect(blob).toBeNull();
		expect((await to.getFile()).size).toBe(whole.blob!.size);
	});

	it('leaves the chosen file as it was when it is stopped', async () => {
		const to = await chosenFile();
		const stop = new AbortController();
		const onProgress = () => stop.abort();
		const making = zipLetters(many(1500), {}, { on, to, signal: stop.signal, onProgress });
		await expect(making).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		expect((await to.getFile()).size).toBe(0);
	});

	it('uses what was made before again, until it is forgotten', async () => {
		await forgetLetters();
		const stop = new AbortController();
		let reached = 0;
		const onProgress = (done: number) => {
			reached ||= done;
			stop.abort();
		};
		const letters = many(1500);
		const stopped = zipLetters(letters, {}, { on, to: null, signal: stop.signal, onProgress });
		await expect(stopped).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		const some = letters.slice(0, reached);
		const again = async () => (await zipLetters(some, {}, { on, to: null })).made;
		expect((await again()).every(({ before }) => before)).toBe(true);
		await forgetLetters();
		expect((await again()).some(({ before }) => before)).toBe(false);
	});
});

async function chosenFile(): Promise<FileSystemFileHandle> {
	const root = await navigator.storage.getDirectory();
	return root.getFileHandle(crypto.randomUUID(), { create: true });
}

describe('the page on the screen', () => {
	it('has the words of the letter', async () => {
		const pages = await layoutPages(letter(), {});
		const lines = pages.flatMap(({ blocks }) => blocks.flatMap(({ block }) => block.lines));
		const shown = lines.map(({ text }) => text).join('');
		for (const { text } of texts(letter())) expect(shown).toContain(text);
	});

	it('is as wide in the browser as on paper', async () => {
		const pages = await layoutPages(
			letter({ to: ['AVATAR To Yes, office fi ﬁ Ελένη Nguyễn'] }),
			{}
		);
		const lines = pages.flatMap(({ blocks }) => blocks.flatMap(({ block }) => block.lines));
		const faces = await loadFaces(faceUrls);
		const widths = widthsOf(faces);
		const apart = lines.map((line) =>
			Math.abs(drawnWidth(line) - textWidth(widths[line.face], line.text, line.size))
		);
		expect(Math.max(...apart)).toBeLessThan(0.05);
	});

	it('refuses a broken picture with a sentence', async () => {
		const sender = { ...letter().sender, logo: 'logo' };
		const broken = { logo: png(9, 9).slice(0, 40) };
		await expect(layoutPages(letter({ sender }), broken)).rejects.toThrow('The picture is damaged');
	});
});

function drawnWidth({ text, face, size }: LaidLine): number {
	const pen = document.createElement('canvas').getContext('2d')!;
	pen.font = `${face === 'bold' ? 600 : 400} ${size}px 'Closewell Letter'`;
	return pen.measureText(text).width;
}
