/** What runs in the browser: each engine makes the same letters, and says how long it took. */
import { letters } from './content.mjs';

const engines = {
	closewell: () => import('../../src/lib/pdf/index.ts').then(closewell),
	pdfkit: () => import('./pdfkit.js').then(({ prepare }) => prepare())
};

/** @type {Record<string, Promise<(made: import('./content.mjs').Letter[], logo: Uint8Array) => Promise<Uint8Array>>>} */
const ready = {};

/**
 * Milliseconds and bytes of one file of so many letters. The first call of a page fetches the engine and its faces, too.
 * @param {keyof typeof engines} engine @param {number} count @param {number} run
 */
async function makeFile(engine, count, run) {
	const logo = new Uint8Array(await (await fetch('/logo.png')).arrayBuffer());
	const made = letters(count, run, 'logo');
	const began = performance.now();
	ready[engine] ??= engines[engine]();
	const make = await ready[engine];
	const bytes = await make(made, logo);
	return { ms: performance.now() - began, bytes: bytes.length };
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
function closewell({ makeLetters }) {
	return async (made, logo) => (await makeLetters(made, logo.length ? { logo } : {})).bytes;
}

Object.assign(globalThis, { makeFile, longestGap });
