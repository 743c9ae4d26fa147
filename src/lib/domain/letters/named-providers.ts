import type { Situation } from '$lib/domain/rules';
import { textsOf, type Block } from './letter';

/** Names of those in the directory, and of those once suggested, that stand in it. */
export function providersNamed(blocks: readonly Block[], here: Situation): string[] {
	const all = [
		...here.providers.map(({ name }) => name),
		...here.case.referrals.map(({ providerName }) => providerName)
	];
	const words = blocks.flatMap(textsOf).map((text) => text.normalize('NFC'));
	const names = new Set(all.map((name) => name.trim()).filter(Boolean));
	return [...names].filter((name) => words.some((text) => text.includes(name.normalize('NFC'))));
}
