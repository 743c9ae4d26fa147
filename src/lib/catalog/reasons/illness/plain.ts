import { cover } from '$lib/catalog/letters/blocks/cover';
import { nextWordOn } from '$lib/catalog/letters/blocks/next-word';
import { writeDay } from '$lib/domain/days/day';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => {
	const on = nextWordOn(here);
	const by = on ? writeDay(on, here.practice.regionStyle) : '';
	return {
		news: `I cannot work for now. So we cannot meet for some time. You will hear more by ${by}.`,
		kind: 'This is not because of you. I am being looked after.',
		next: cover(
			here.practice,
			'Who is there for you',
			'This person is there for you. You can call:'
		),
		somebodyNew: 'named'
	};
});
