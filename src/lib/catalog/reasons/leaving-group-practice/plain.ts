import { choices } from '$lib/catalog/letters/blocks/choices';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { closesInPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default closesInPlain({
	next: (here) => [
		paragraph('You can choose how you go on:'),
		{ kind: 'list', items: choices(here) }
	]
});
