import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyOf } from '$lib/domain/letters/letter';
import { make } from './make';
import { toBlob } from './outlet';
import { ownFiles } from './making';
import { letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { zip, type Zipping } from './zip';
import type { Day } from '$lib/domain/days/day';

const addressed = (name: string) => letter({ to: [name], salutation: `Dear ${name},` });
const names = ['Zoë', 'Łukasz', 'Ελένη'];

function zipping(changes: Partial<Zipping> = {}): Zipping {
	const outlet = toBlob('application/zip');
	return { count: 3, on: '2027-03-14' as Day, outlet, own: ownFiles(), ...changes };
}

async function files(blob: Blob | null): Promise<Record<string, Uint8Array>> {
	return unzipSync(new Uint8Array(await blob!.arrayBuffer()));
}

describe('the ZIP of letters', () => {
	it('has each letter’s own PDF under its number', async () => {
		const { blob } = await zip(names.map(addressed), {}, faces, zipping());
		const found = await files(blob);
		expect(Object.keys(found)).toEqual(['letter-001.pdf', 'letter-002.pdf', 'letter-003.pdf']);
		const alone = await make([addressed('Ελένη')], {}, faces);
		expect(found['letter-003.pdf']).toEqual(alone.bytes);
	});

	it('has the English copy of a Spanish letter as a file of its own, in no letter', async () => {
		const to = ['English copy for the file, not sent'];
		const spanish = letter({ salutation: 'Estimada Zoë:', inEnglish: letter({ to }) });
		const { blob, made } = await zip([addressed('Ann'), spanish], {}, faces, zipping({ count: 2 }));
		const found = await files(blob);
		const [own, copy] = ['letter-002.pdf', 'copy-for-the-file-002.pdf'];
		expect(Object.keys(found)).toEqual(['letter-001.pdf', own, copy]);
		expect(made.map(({ index }) => index)).toEqual([0, 1]);
		const { bytes } = await make([copyOf(spanish)!], {}, faces);
		expect(found[copy]).toEqual(bytes);
		expect(found[own]).toEqual((await make([spanish], {}, faces)).bytes);
	});

	it('is the same bytes each time', async () => {
		const [one, other] = [
			await zip(names.map(addressed), {}, faces, zipping()),
			await zip(names.map(addressed), {}, faces, zipping())
		];
		expect(await one.blob!.arrayBuffer()).toEqual(await other.blob!.arrayBuffer());
	});

	it('keeps the numbers of the others when one cannot be made', async () => {
		const letters = ['Zoë', '李', 'Ελένη'].map(addressed);
		const { blob, failed } = await zip(letters, {}, faces, zipping());
		expect(failed).toMatchObject([{ index: 1 }]);
		expect(Object.keys(await files(blob))).toEqual(['letter-001.pdf', 'letter-003.pdf']);
	});

	it('is none when no letter can be made', async () => {
		const { blob, failed } = await zip([addressed('李')], {}, faces, zipping());
		expect([blob, failed.length]).toEqual([null, 1]);
	});

	it('is handed on letter by letter', async () => {
		const outlet = toBlob('application/zip');
		const sizes: number[] = [];
		let size = 0;
		const write = (chunk: Uint8Array<ArrayBuffer>) => {
			size += chunk.length;
			return outlet.write(chunk);
		};
		const onDone = () => void sizes.push(size);
		const { blob } = await zip(
			names.map(addressed),
			{},
			faces,
			zipping({ outlet: { ...outlet, write }, onDone })
		);
		expect(sizes.map((each) => each > 0)).toEqual([true, true, true]);
		expect(new Set(sizes).size).toBe(3);
		expect(blob!.size).toBe(size);
	});

	it('makes the next letter once the disk has taken the one before', async () => {
		const outlet = toBlob('application/zip');
		let taken = 0;
		const write = async (chunk: Uint8Array<ArrayBuffer>) => {
			await new Promise((done) => setTimeout(done, 5));
			await outlet.write(chunk);
			taken += 1;
		};
		const takenAt: number[] = [];
		const onDone = () => void takenAt.push(taken);
		const slow = zipping({ outlet: { ...outlet, write }, onDone });
		await zip(names.map(addressed), {}, faces, slow);
		expect(takenAt).toEqual([1, 2, 3]);
	});

	it('is thrown away when the disk is full, and no further letter is made', async () => {
		let left = false;
		const write = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
		const outlet = { ...toBlob(''), write, abort: async () => void (left = true) };
		let done = 0;
		const full = zipping({ outlet, onDone: (count) => void (done = count) });
		const zipped = zip(names.map(addressed), {}, faces, full);
		await expect(zipped).rejects.toMatchObject({ name: 'QuotaExceededError' });
		expect([left, done]).toEqual([true, 0]);
	});

	it('is thrown away when it is stopped, and what was made is used again', async () => {
		const own = ownFiles();
		let left = false;
		const outlet = { ...toBlob(''), abort: async () => void (left = true) };
		const onDone = (done: number) => {
			if (done === 2) throw new Error('stopped');
		};
		const stopped = zip(names.map(addressed), {}, faces, zipping({ own, outlet, onDone }));
		await expect(stopped).rejects.toThrow('stopped');
		expect(left).toBe(true);
		const { made } = await zip(names.map(addressed), {}, faces, zipping({ own }));
		expect(made.map(({ before }) => before)).toEqual([true, true, false]);
	});
});

describe('made again', () => {
	it('is only what changed', async () => {
		const own = ownFiles();
		const first = names.map(addressed);
		await zip(first, {}, faces, zipping({ own }));
		const moved = [first[0]!, letter({ to: ['Łukasz', '1 New Street'] }), first[2]!];
		const { made, blob } = await zip(moved, {}, faces, zipping({ own }));
		expect(made.map(({ before }) => before)).toEqual([true, false, true]);
		const fresh = await zip(moved, {}, faces, zipping());
		expect(await blob!.arrayBuffer()).toEqual(await fresh.blob!.arrayBuffer());
	});

	it('are the oldest where there is no room for all', async () => {
		const one = (await make([addressed('Zoë')], {}, faces)).bytes.length;
		const own = ownFiles(2.5 * one);
		await zip(names.map(addressed), {}, faces, zipping({ own }));
		const { made } = await zip(names.map(addressed).reverse(), {}, faces, zipping({ own }));
		expect(made.map(({ before }) => before)).toEqual([true, true, false]);
	});
});
