import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain(({ practice }) => ({
	news: `You want to stop. That is your choice, and it is all right. Thank you for your trust.`,
	kind: `We can meet once more, if you like. To do that, ${reach(practice)}. You can also ask me again later.`
}));
