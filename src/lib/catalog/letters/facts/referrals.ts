import { lines, type Provider } from '$lib/domain/records';
import { writeDay } from '$lib/domain/days/day';
import { say } from '$lib/catalog/letters/spanish';
import { hasWords, styleOf } from '$lib/catalog/prose/spanish';
import { isDeclined } from '$lib/domain/referrals';
import type { Situation } from '$lib/domain/rules';

/** So many names stand in a letter to a client to whom nobody was suggested yet. */
const most = 6;

/** The names suggested to this client; while there are none, the first of the list who have room. */
export function namedTo({ case: own, providers }: Situation): Provider[] {
	const all = referable(providers);
	const suggested = new Set(
		own.referrals.filter((each) => !isDeclined(each)).map(({ providerId }) => providerId)
	);
	const chosen = all.filter(({ id }) => suggested.has(id));
	if (chosen.length > 0) return chosen;
	const open = all.filter(({ retiring, openings }) => !retiring && openings !== 0);
	return (open.length > 0 ? open : all).slice(0, most);
}

/** Providers a client could turn to: with a name and a way to reach them. */
export const referable = (providers: readonly Provider[]): Provider[] =>
	providers.filter(
		({ name, phone, email, website, address }) =>
			name.trim() && [phone, email, website, address].some((way) => way.trim())
	);

/** Without what the provider is special in: beside a client’s name it would say what they come for. */
export function entry(provider: Provider, here: Pick<Situation, 'practice' | 'inSpanish'>) {
	const { name, phone, email, website, address, checkedOn } = provider;
	const hadRoom = checkedOn !== null && provider.openings !== 0;
	const day = hadRoom ? writeDay(checkedOn, styleOf(here)) : '';
	const openings = hadRoom ? say(here, 'Had room on {day}', { day }) : '';
	const all = [phone, email, website, lines(address).join(', '), openings];
	return { name, lines: all.filter(Boolean) };
}

/** What they said they ask for, where a letter is about money; typed words have no Spanish, figures need none. */
function feeOf({ fees }: Provider, here: Situation): string {
	const isAboutMoney = ['non-payment', 'payer-ends'].includes(here.reason.id);
	const fee = fees.trim();
	if (!isAboutMoney || !fee || (here.inSpanish && hasWords(fee))) return '';
	return say(here, 'Fee, as they gave it: {fee}', { fee });
}

/** Whom a letter to a client names. */
export const referrals = (here: Situation) =>
	namedTo(here).map((each) => {
		const { name, lines } = entry(each, here);
		return { name, lines: [...lines, feeOf(each, here)].filter(Boolean) };
	});
