import { endsWithOne, toOne } from '$lib/catalog/reasons/common/ends-with-one';

export default endsWithOne({
	id: 'not-taking-part',
	code: 'L13',
	version: 1,
	title: 'It ends after what you agreed was changed',
	about: 'After you have talked and changed what you agreed: it ends, without blame.',
	forEachMember: true,
	body: (situation, to) =>
		toOne(situation, to, {
			fact: 'I am writing to tell you that our work together will end.',
			why: 'We have talked about what makes it hard to work together, and we changed what we had agreed. I believe that this is not the right time, or not the right way, and I do not want to go on in a way that does not serve you.',
			thanks: 'Thank you for coming, and for what you told me.'
		})
});
