/** What runs in the browser: each engine makes the same letters, and says how long it took. */
import { unzlibSync, zlibSync } from 'fflate';
import { letters } from './content.mjs';

const engines = {
	closewell: () => import('../../src/lib/pdf/index.ts').then(closewell),
	pdfkit: () => import('./pdfkit.js').then(({ prepare }) => prepare())
};

/** @type {Record<string, Promise<(made: import('./content.mjs').Letter[], logo: Uint8Array) => Promise<Uint8Array>>>} */
const ready = {};

/**
 * Milliseconds and bytes of one file of so many letters, and milliseconds until the engine and its faces were loaded:
 * none but the first time.
 * @param {keyof typeof engines} engine @param {number} count @param {number} run
 */
async function makeFile(engine, count, run) {
	const logo = new Uint8Array(await (await fetch('/logo.png')).arrayBuffer());
	const made = letters(count, run, 'logo');
	const asked = performance.now();
	ready[engine] ??= engines[engine]();
	const make = await ready[engine];
	const began = performance.now();
	const bytes = await make(made, logo);
	return { loading: began - asked, ms: performance.now() - began, bytes: bytes.length };
}

/**
 * Milliseconds for as many files as there are letters: ours in a ZIP, the other's one after the other.
 * @param {keyof typeof engines} engine @param {number} count @param {number} run
 */
async function makeFiles(engine, count, run) {
	const logo = new Uint8Array(await (await fetch('/logo.png')).arrayBuffer());
	const made = letters(count, run, 'logo');
	ready[engine] ??= engines[engine]();
	const make = await ready[engine];
	const began = performance.now();
	if (engine === 'closewell') await zipped(made, logo);
	else for (const letter of made) await make([letter], logo);
	return performance.now() - began;
}

async function zipped(made, logo) {
	const { zipLetters } = await import('../../src/lib/pdf/index.ts');
	return zipLetters(made, { logo }, { on: '2026-11-27', to: null });
}

/** Milliseconds to make a file for the last of three times, and to pack what its pages hold once more. @param {number} count */
async function makeAndPack(count) {
	const logo = new Uint8Array(await (await fetch('/logo.png')).arrayBuffer());
	const make = await (ready.closewell ??= engines.closewell());
	let [bytes, ms] = [new Uint8Array(), 0];
	for (let run = 0; run < 3; run += 1) {
		const made = letters(count, run, 'logo');
		const began = performance.now();
		bytes = await make(made, logo);
		ms = performance.now() - began;
	}
	const pages = packedStreams(bytes).map((packed) => unzlibSync(packed));
	for (const page of pages) zlibSync(page);
	const began = performance.now();
	for (const page of pages) zlibSync(page);
	return [ms, performance.now() - began];
}

/** What was packed in a PDF, but for its faces and pictures. @param {Uint8Array} pdf */
function packedStreams(pdf) {
	const text = new TextDecoder('latin1').decode(pdf);
	const streams = [...text.matchAll(/<<([^\n]*)>>\s*stream\r?\n/g)];
	return streams
		.filter(([, entries]) => /FlateDecode/.test(entries) && !/Length1|Image/.test(entries))
		.map((found) => {
			const from = found.index + found[0].length;
			return pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(found[1])?.[1]));
		});
}

/** The longest time the page could not answer while so many letters were made. @param {number} count @param {number} run */
async function longestGap(count, run) {
	const make = await engines.closewell();
	const made = letters(count, run, null);
	let longest = 0;
	let last = performance.now();
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		channel.port2.postMessage(null);
	};
	channel.port2.postMessage(null);
	await make(made, new Uint8Array());
	channel.port1.close();
	return longest;
}

/** @param {typeof import('../../src/lib/pdf/index.ts')} pdf */
async function closewell({ getReady, makeLetters }) {
	await getReady();
	return async (made, logo) => (await makeLetters(made, logo.length ? { logo } : {})).bytes;
}

Object.assign(globalThis, { makeFile, makeFiles, makeAndPack, longestGap });
