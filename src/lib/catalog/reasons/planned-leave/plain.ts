import { cover } from '$lib/catalog/letters/blocks/cover';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { back } from '$lib/catalog/letters/blocks/leave';
import { inPlain, mayFeel } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => {
	return {
		news: `I will be away for a while. The last day we can meet before that is ${dates(here).last}. I plan to be back ${back(here)}.`,
		kind: `This is not because of you. ${mayFeel}`,
		next: cover(here.practice, 'While I am away', 'This person is there for you. You can call:')
	};
});
