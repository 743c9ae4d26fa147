import { endsWithOne, toOne } from '$lib/catalog/reasons/common/ends-with-one';

export default endsWithOne({
	id: 'lack-of-progress',
	code: 'L10',
	version: 2,
	title: 'A different approach may help more',
	about: 'After you have talked: it ends without blame, and others may do more for them.',
	forEachMember: true,
	body: (situation, to) =>
		toOne(situation, to, {
			fact: 'I am writing to tell you that our work together will end.',
			why: 'We have looked at how it goes, and we have tried to change our plan. I believe that a different approach may serve you better than more of mine. No one way helps everybody, and you have done your part.',
			thanks:
				'Thank you for your trust and for your work. What has helped is yours to keep, and we can write it down together.'
		})
});
