/** Whether the directory names what somebody wishes for. */
import { keptWith } from '$lib/domain/days/remembered';
import { folded, type Provider } from '$lib/domain/records';
import type { Wish } from './wish';

/** `any`: the client does not mind. `unknown`: the directory does not say. */
export type Verdict = 'fits' | 'differs' | 'unknown' | 'any';

type Named = 'speciality' | 'insurers' | 'languages';

/** The directory names one of the things wished for: “Polish, Czech” is met by either. */
export function named(wish: Wish, provider: Provider, field: Named): Verdict {
	const wished = wishedIn(wish)[field];
	if (wished.length === 0) return 'any';
	const said = foldedIn(provider)[field];
	if (said === '') return 'unknown';
	return wished.some((part) => said.includes(part)) ? 'fits' : 'differs';
}

const parts = (wish: string): string[] =>
	wish
		.split(/[,;/]| and | or /)
		.map(folded)
		.filter(Boolean);

/** One client's wish is held against every provider. */
const wishedIn = keptWith(({ speciality, insurer, language }: Wish): Record<Named, string[]> => {
	return { speciality: parts(speciality), insurers: parts(insurer), languages: parts(language) };
});

const foldedIn = keptWith(({ speciality, insurers, languages }: Provider) => ({
	speciality: folded(speciality),
	...{ insurers: folded(insurers), languages: folded(languages) }
}));
