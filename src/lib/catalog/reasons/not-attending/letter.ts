import { allNeeds } from '$lib/domain/letters/needs';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { endsUnlessAnswered } from '$lib/catalog/letters/blocks/days-ahead';
import { missingOfOne } from '$lib/catalog/letters/blocks/of-one';
import { toSomebodyAway, unknownAttempts } from '$lib/catalog/letters/blocks/to-somebody-away';

export default notice({
	id: 'not-attending',
	code: 'L13',
	version: 2,
	title: 'It ends on a day, with one session on offer',
	about: 'The last letter to somebody who stays away: the day, one open session, and the way back.',
	needs: allNeeds,
	missing: missingOfOne,
	unknown: unknownAttempts,
	documentTitle: 'About the end of our work',
	subject: (situation) => `Our work ends on ${endsUnlessAnswered(situation)}`,
	body: (situation) =>
		toSomebodyAway(situation, {
			fact: `I have not seen you for some time. So I take it that you do not wish to go on for now, and our work will end on ${endsUnlessAnswered(situation)}.`,
			kept: 'for as long as the rules of my profession ask'
		})
});
