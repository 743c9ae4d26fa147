import { allNeeds } from '$lib/domain/letters/needs';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import { missingOfOne, toOne, unknownLastDay } from '$lib/catalog/letters/blocks/of-one';

export default notice({
	id: 'incompatibility',
	code: 'L11',
	version: 2,
	title: 'Somebody with other skills may help more',
	about: 'After you have talked: it names the skill that you lack, and never the person.',
	needs: allNeeds,
	missing: missingOfOne,
	unknown: unknownLastDay,
	documentTitle: 'About the end of our work',
	forEachMember: true,
	subject: (situation) => `Our work ends on ${dates(situation).last}`,
	body: (situation) =>
		toOne(situation, {
			fact: 'I am writing to tell you that our work together will end.',
			why: 'I believe that somebody with other skills than mine can help you better. This is about what I can offer, and not about you. What you are looking for is worth finding.',
			thanks: 'Thank you for your trust and for the work we have done.'
		}),
	sheets: ifSoon
});
