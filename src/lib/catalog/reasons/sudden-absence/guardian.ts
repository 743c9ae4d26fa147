import type { Block } from '$lib/domain/letters/letter';
import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { cover } from '$lib/catalog/letters/blocks/cover';
import { reachingExecutor, signedByExecutor } from '$lib/catalog/letters/blocks/from-executor';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { records } from '$lib/catalog/letters/blocks/your-records';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { AboutNotice } from '$lib/catalog/letters/blocks/about-them/about-them';
import { allNeeds } from '$lib/domain/letters/needs';
import * as letters from './letter';

const shared = {
	subject: ({ practice }: Situation) => `News of ${practice.clinician}`,
	signing: signedByExecutor,
	sheets: suddenEnding
};

const ill: AboutNotice = {
	...shared,
	of: letters.ill,
	guardian: {
		id: 'guardian-colleague-ill',
		supersedes: ['guardian-colleague-died'],
		version: 1,
		title: 'To a parent or guardian: the therapist is ill',
		about:
			'By you as executor: the fact, who is there now, records and names. What is the child’s stays private.',
		goesWith: 'colleague-ill',
		needs: allNeeds,
		documentTitle: 'News of a practice'
	},
	decides: {
		id: 'decision-maker-colleague-ill',
		supersedes: ['decision-maker-colleague-died'],
		version: 1,
		title: 'To whoever decides with them: the therapist is ill',
		about: 'By you as executor. Beside their own letter.',
		goesWith: 'colleague-ill',
		needs: allNeeds,
		documentTitle: 'News of a practice'
	},
	body: (situation) =>
		body(
			situation,
			`I have sad news: ${situation.practice.clinician} is ill and will not be able to come back to work. I may not say more than that, and I hope that you understand.`
		)
};

const died: AboutNotice = {
	...shared,
	of: letters.died,
	guardian: {
		id: 'guardian-colleague-died',
		version: 1,
		title: 'To a parent or guardian: the therapist has died',
		about:
			'By you as executor: the fact, who is there now, records and names. What is the child’s stays private.',
		goesWith: 'colleague-died',
		needs: allNeeds,
		documentTitle: 'News of a practice'
	},
	decides: {
		id: 'decision-maker-colleague-died',
		version: 1,
		title: 'To whoever decides with them: the therapist has died',
		about: 'By you as executor. Beside their own letter.',
		goesWith: 'colleague-died',
		needs: allNeeds,
		documentTitle: 'News of a practice'
	},
	body: (situation) =>
		body(
			situation,
			`I have very sad news: ${situation.practice.clinician} has died. I am sorry for ${say.called(situation)}’s loss, and for yours.`
		)
};

export default [ill, died];

function body(situation: Situation, fact: string): Block[] {
	const { practice } = situation;
	const name = say.called(situation);
	return [
		paragraph(
			`My name is ${practice.executorName ?? ''}. ${practice.clinician} asked me to write to you if this day ever came. ${say.opening(situation)} ${fact}`
		),
		paragraph(
			`${telling(situation)} Nothing that ${name} or you said or did has led to it. What was said in the sessions stays private, as far as the law allows.${say.whoElse(situation)}`
		),
		paragraph('I am sorry that the sessions you had planned cannot take place.'),
		...cover(
			practice,
			'Somebody to talk to soon',
			`A colleague can meet or speak with ${name} soon, and with you, to help with this first time. You may call:`
		),
		...goingOn(situation, say.othersFor(situation)),
		...say.medicineOf(situation),
		...records(situation, `${name}’s`),
		...helpAtOnce(situation),
		...reachingExecutor(situation)
	];
}

function telling(situation: Situation): string {
	const name = say.called(situation);
	return situation.doneOn(milestones.told)
		? `I have told ${name} myself, in plain words. It is good to let ${name} ask, and to answer in plain and true words.`
		: `It is good to tell ${name} soon, in plain and true words, and to answer what ${name} asks.`;
}
