import { endsUnlessAnswered } from '$lib/catalog/letters/blocks/days-ahead';
import type { PlainNews } from '$lib/catalog/letters/blocks/plain-words';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import type { Situation } from '$lib/domain/rules/ending';

export function staysAwayInPlain(here: Situation): PlainNews {
	const on = endsUnlessAnswered(here);
	return {
		news: `We have not met for some time. I hope that you are well. If I do not hear from you, our work ends on ${on}.`,
		kind: `You can come once more until then. To do that, ${reach(here.practice)}. You can also stay away. You can ask me again later.`
	};
}
