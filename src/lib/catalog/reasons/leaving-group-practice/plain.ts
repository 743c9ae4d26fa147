import { choices } from '$lib/catalog/letters/blocks/choices';
import { closesInPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default closesInPlain({
	next: (here) => ['You can choose how you go on:', { kind: 'list', items: choices(here) }]
});
