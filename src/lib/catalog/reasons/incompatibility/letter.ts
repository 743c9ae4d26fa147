import { endsWithOne, toOne } from '$lib/catalog/reasons/common/ends-with-one';

export default endsWithOne({
	id: 'incompatibility',
	code: 'L11',
	version: 2,
	title: 'Somebody with other skills may help more',
	about: 'After you have talked: it names the skill that you lack, and never the person.',
	forEachMember: true,
	body: (situation, to) =>
		toOne(situation, to, {
			fact: 'I am writing to tell you that our work together will end.',
			why: 'I believe that somebody with other skills than mine can help you better. This is about what I can offer, and not about you. What you are looking for is worth finding.',
			thanks: 'Thank you for your trust and for the work we have done.'
		})
});
