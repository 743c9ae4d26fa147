import { complaint } from '$lib/catalog/letters/blocks/complaint';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `I can no longer be your therapist. Our work ends on ${dates(here).last}. The reason is with me.`,
	kind: 'You did nothing wrong. You can talk about it with anybody you like.',
	next: [{ kind: 'heading', text: 'Your right to complain' }, complaint(here)]
}));
