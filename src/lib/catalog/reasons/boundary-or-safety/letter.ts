import { allNeeds } from '$lib/domain/letters/needs';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { missingOfOne, unknownLastDay } from '$lib/catalog/letters/blocks/of-one';
import { fromAfar, writeToThird } from '$lib/catalog/letters/blocks/from-afar';

export default notice({
	id: 'boundary-or-safety',
	code: 'L14',
	version: 2,
	title: 'I can no longer be your therapist',
	about:
		'Short and firm, after advice: the day, how contact works, names, records. Ask your lawyer before it goes.',
	needs: allNeeds,
	missing: missingOfOne,
	unknown: unknownLastDay,
	documentTitle: 'About the end of our work',
	subject: (situation) => `Our work ends on ${dates(situation).last}`,
	body: (situation) =>
		fromAfar(situation, {
			fact: `I am writing to tell you that I can no longer be your therapist. Our work ends on ${dates(situation).last}, and we will not meet again.`,
			why: 'I cannot do this work as it has to be done. I have thought about it with care, and my decision is firm.',
			contact: `${writeToThird(situation)} You will have an answer about your records and about names of others, and about nothing else. Please do not call me or come by.`
		}),
	sheets: suddenEnding
});
