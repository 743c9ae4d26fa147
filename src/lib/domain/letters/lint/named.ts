import { providersNamed } from '$lib/domain/letters/named-providers';
import type { Day } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';
import { isFresh } from '$lib/domain/referrals';
import { openingsHoldDays } from '$lib/domain/rules';
import type { Found, Rule } from './finding';
import { placeOf } from './pieces';

/** Whoever is named to a child’s guardians is asked about what the directory says of children and openings. */
export const named: Rule = {
	id: 'named',
	severity: 'warning',
	find({ going, here, pieces }) {
		const names = here.minor ? providersNamed(going.letter.blocks, here) : [];
		return here.providers.flatMap((provider) => {
			const name = provider.name.trim();
			const piece = pieces.find(({ part, text }) => part === 'text' && text.includes(name));
			if (!names.includes(name) || !piece) return [];
			const where = placeOf(piece, name);
			return toAsk(provider, here.today).map((sentence): Found => {
				return { where, sentence, fix: 'referrals', about: `${provider.id} ${sentence}` };
			});
		});
	}
};

const children = /child|kid|teen|adolesc|youth|young|famil|minor|paediatr|pediatr/i;

function toAsk(provider: Provider, today: Day): string[] {
	const { checkedOn, openings, speciality } = provider;
	return [
		checkedOn === null && 'No note that they were asked about openings. Ask, and note the date.',
		checkedOn !== null &&
			!isFresh(provider, today) &&
			`Last asked about openings more than ${openingsHoldDays} days ago. Ask again.`,
		openings === 0 && 'They had no opening when asked. Name somebody else, or ask again.',
		!children.test(speciality) &&
			'Nothing says that they see children. Ask, and note it with their specialty.'
	].filter((sentence) => sentence !== false);
}
