import { dates } from '$lib/catalog/letters/blocks/dates';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { endsWithOne } from '$lib/catalog/reasons/common/ends-with-one';
import { fromAfar, writeToThird } from '$lib/catalog/letters/blocks/from-afar';

export default endsWithOne({
	id: 'boundary-or-safety',
	code: 'L14',
	version: 2,
	title: 'I can no longer be your therapist',
	about:
		'Short and firm, after advice: the day, how contact works, names, records. Ask your lawyer before it goes.',
	body: (situation) =>
		fromAfar(situation, {
			fact: `I am writing to tell you that I can no longer be your therapist. Our work ends on ${dates(situation).last}, and we will not meet again.`,
			why: 'I cannot do this work as it has to be done. I have thought about it with care, and my decision is firm.',
			contact: `${writeToThird(situation)} You will have an answer about your records and about names of others, and about nothing else. Please do not call me or come by.`
		}),
	sheets: suddenEnding
});
