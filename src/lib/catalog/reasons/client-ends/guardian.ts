import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from '$lib/catalog/reasons/common/beside';

export default {
	guardian: {
		id: 'guardian-client-ends',
		version: 1,
		title: 'To a parent or guardian: a wish to end',
		about:
			'A warm answer where child or family want to end: one session on offer, the way back. What is the child’s stays private.',
		needs: ['crisis', 'records'],
		documentTitle: 'A wish to end'
	},
	subject: () => 'A wish to end',
	body: (situation) => [
		`${say.opening(situation)} I have heard that the sessions with ${say.called(situation)} are to end. I respect that choice. ${say.staysPrivate(situation)}${say.whoElse(situation)} Thank you for the trust you have placed in me.`,
		`One more session is there, if you both like: to look back, to keep what has helped, and to plan what comes next. To set a day, ${reach(situation.practice)}. It is also fine to leave it here. If ${say.called(situation)} wants to see someone else, tell me, and I will give you names of people who have room.`,
		...say.recordsOf(),
		...helpAtOnce(situation),
		...say.comingBackFor(situation)
	]
} satisfies NoticeBeside;
