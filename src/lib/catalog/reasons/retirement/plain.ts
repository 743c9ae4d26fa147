import { willClose } from '$lib/catalog/letters/blocks/closing';
import { closesInPlain } from '$lib/catalog/reasons/common/in-plain-words';
import { retirement } from './letter';

export default closesInPlain({
	of: retirement,
	news: (here) => `I am going to stop working. ${willClose(here)}`
});
