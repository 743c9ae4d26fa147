import { folded } from '$lib/domain/records';
import type { Listed } from '$lib/domain/referrals';
import { formatTitles, placeTitle } from '$routes/shared/referrals/words';

/** Those whose name, speciality, insurers, languages, places or fees hold every word that was typed, by name. */
export function found(list: readonly Listed[], typed: string): Listed[] {
	const words = folded(typed).split(' ').filter(Boolean);
	return list
		.map((each) => ({ each, text: searched(each) }))
		.filter(({ text }) => words.every((word) => text.includes(word)))
		.sort((a, b) => (a.text < b.text ? -1 : 1))
		.map(({ each }) => each);
}

function searched({ provider }: Listed): string {
	const { name, speciality, insurers, languages, fees, address, places, formats } = provider;
	const titles = [...places.map(placeTitle), ...formats.map((each) => formatTitles[each])];
	return folded([name, speciality, insurers, languages, fees, address, ...titles].join(' '));
}
