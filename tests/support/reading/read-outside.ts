/** Reads letters and texts to others: gaps, words of another reason, and what the app itself finds. */
import { texts } from '$lib/domain/letters/letter';
import { outsideLinter } from '$lib/domain/letters/lint';
import { remembered } from '$lib/domain/days/remembered';
import { practice } from '$tests/support/domain/cases';
import { gapIn, gapsIn } from './gaps';
import type { Written } from './outside';
import { everythingSaid, providers } from './practices';
import { clients } from './read';
import { strangersIn, toldIn } from './reason-words';
import { said } from './watched';

/** Who acts if the clinician cannot, and a licence that is retired, are what these are about. */
const mayTell: Readonly<Record<string, readonly string[]>> = {
	'executor-authority': ['sudden-absence', 'illness'],
	'licensing-board': ['retirement']
};

/** Whatever is wrong, once each, with the first it is so for; `read`: how many letters and texts differ. */
export function faultsOutside(all: Iterable<Written>): { read: number; faults: string[] } {
	const lint = outsideLinter({ practice: practice(everythingSaid), providers, clients });
	const seen = new Map<unknown, Set<string>>();
	const faults = new Map<string, string>();
	const told = remembered(toldIn);
	for (const { id, written, here, about, name } of all) {
		const text = said(written);
		const readFor = seen.get(text) ?? new Set();
		if (readFor.has(here.reason.id)) continue;
		seen.set(text, readFor.add(here.reason.id));
		const isText = !('blocks' in written);
		const words = isText ? written.map(({ text }) => text) : texts(written).map(({ text }) => text);
		const own = [here.reason.id, here.practice.reason, ...(mayTell[id] ?? [])];
		const wrong = [
			...(isText
				? words.flatMap((each) => each.split(/\n+/).flatMap((line) => gapIn(line) ?? []))
				: gapsIn(written, about)),
			...words.flatMap((each) => strangersIn(told(each), own)),
			...(isText
				? []
				: lint(written, about?.case ?? null).map(
						({ rule, where }) => `the app finds ${rule} “${where.words}”`
					))
		];
		for (const each of wrong) if (!faults.has(`${id}: ${each}`)) faults.set(`${id}: ${each}`, name);
	}
	const read = [...seen.values()].reduce((sum, { size }) => sum + size, 0);
	return { read, faults: [...faults].map(([fault, name]) => `${fault} (${name})`) };
}
