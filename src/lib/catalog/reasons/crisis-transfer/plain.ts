import { endsHere, placeFound, sessionsStop } from '$lib/catalog/letters/blocks/unit';
import { writeDay } from '$lib/domain/days/day';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => {
	const found = placeFound(here);
	const from = found ? writeDay(found.on, here.practice.regionStyle) : '';
	return {
		news: `From ${from}, you will have more help than I can give here. Until then I stay by your side.`,
		kind: 'You did nothing wrong. It is the care that fits you now.',
		next: [
			'These people are there for you:',
			{ kind: 'entries', entries: found ? [found.entry] : [] },
			endsHere(here)
				? `Our own sessions end ${sessionsStop(here, 'then')}. They will help you to find somebody afterwards.`
				: `Our own sessions stop ${sessionsStop(here, 'then')}. Afterwards you can ask me whether we can go on.`
		],
		somebodyNew: 'found'
	};
});
