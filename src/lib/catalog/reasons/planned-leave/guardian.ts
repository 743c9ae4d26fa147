import { cover } from '$lib/catalog/letters/blocks/cover';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { toSetADay } from '$lib/catalog/letters/blocks/last-sessions';
import { back, ifLater } from '$lib/catalog/letters/blocks/leave';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from '$lib/catalog/reasons/common/beside';
import { changing } from '$lib/catalog/reasons/common/changing';

export default {
	guardian: {
		id: 'guardian-leave',
		version: 1,
		title: 'To a parent or guardian: I will be away',
		about:
			'Before a leave: the days, who covers, and the choice to change. What is the child’s stays private.',
		needs: ['crisis', 'records'],
		documentTitle: 'About a leave'
	},
	subject: (situation) => `I will be away after ${dates(situation).last}`,
	body: (situation) => [
		`${say.opening(situation)} I will be away from work for a while. ${say.lastDayOf(situation)} I plan to be back ${back(situation)}.`,
		`${say.whatWasSaid(situation)} Thank you for the trust you have placed in me.`,
		`It has nothing to do with ${say.called(situation)}, and the work can go on afterwards. Until then I would like us to plan the time between. ${toSetADay(situation)}`,
		...cover(
			situation.practice,
			'While I am away',
			`This colleague is there for ${say.called(situation)} and for you. You may call:`
		),
		...goingOn(situation, changing(situation)),
		...ifLater(situation),
		...say.recordsOf(),
		...helpAtOnce(situation),
		'I wish you both well, and I hope to see you again.'
	]
} satisfies NoticeBeside;
