import type { Prose } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { cover, missingCover } from '$lib/catalog/letters/blocks/cover';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { toSetADay } from '$lib/catalog/letters/blocks/last-sessions';
import { back, ifLater } from '$lib/catalog/letters/blocks/leave';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { news } from '$lib/catalog/letters/blocks/news';
import { missingOfOne, unknownLastDay } from '$lib/catalog/letters/blocks/of-one';

export default notice({
	id: 'planned-leave',
	code: 'L03',
	version: 2,
	title: 'I will be away for a while',
	about: 'Before a leave: the days, who covers, when you may be back, and the choice to change.',
	needs: ['crisis', 'records'],
	missing: (situation) => [
		...missingOfOne(situation),
		...missingCover(situation.practice),
		...missingWindow(situation)
	],
	unknown: unknownLastDay,
	documentTitle: 'About a leave',
	forEachMember: true,
	subject: (situation) => `I will be away after ${dates(situation).last}`,
	body
});

function missingWindow({ practice: { returnByOn }, today }: Situation): string[] {
	return returnByOn !== null && returnByOn > today
		? []
		: ['Say by when you may be back: add the days of your return under Practice.'];
}

function body(situation: Situation, { recipient }: Addressee): Prose[] {
	const { practice } = situation;
	const who = practice.coverName ?? '';
	return [
		news(
			situation,
			recipient,
			`I am writing to tell you that I will be away from work for a while. I plan to be back ${back(situation)}.`
		),
		`It has nothing to do with you, and our work can go on afterwards. Until then I would like us to plan the time between. ${toSetADay(situation)}`,
		...cover(practice, 'While I am away', 'This colleague is there for you. You may call:'),
		...goingOn(
			situation,
			'You may also change to somebody else for good. The choice is yours, and I will help you with it. If you agree in writing, I can share with them what they need to know. Here are people you could ask:'
		),
		...ifLater(situation),
		{ kind: 'heading', text: 'Your records' },
		`Your records stay safe. For a copy, a short written request is enough. Until I leave, ask me. While I am away, ask ${who}.`,
		...helpAtOnce(situation),
		'I wish you well, and I hope to see you again.'
	];
}
