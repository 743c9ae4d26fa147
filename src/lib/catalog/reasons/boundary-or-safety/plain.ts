import { dates } from '$lib/catalog/letters/blocks/dates';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `I can no longer be your therapist. Our work ends on ${dates(here).last}. We will not meet again.`,
	kind: 'I have thought about it with care. Please do not call or come by. You can write to me by post, about your records or about somebody new.',
	somebodyNew: 'named',
	asking: 'If you want to ask me something, please write by post.'
}));
