import { heldOutWords, type Because, type HeldOut } from '$lib/domain/letters/mailing';
import { grouped } from '$lib/domain/days/grouped';

type Short = readonly string[] | null;
const table: Record<Because, { short: Short }> = heldOutWords;

/** “2 to make · 6 have it · 2 wait for an address”: the largest group of the others first; whoever needs another letter is not counted. */
export function standsAs(toMake: number, heldOut: readonly Pick<HeldOut, 'because'>[]): string {
	const others = [...grouped(heldOut, ({ because }) => because).values()]
		.sort((a, b) => b.length - a.length)
		.flatMap((alike) => alike.slice(0, 1).map(({ because }) => words(because, alike.length)));
	return [toMake > 0 ? `${toMake} to make` : null, ...others].filter(Boolean).join(' · ');
}

function words(because: Because, count: number): string | null {
	const { short } = table[because];
	return short && `${count} ${short[count === 1 ? 0 : 1]}`;
}
