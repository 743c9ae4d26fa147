import type { Prose } from '$lib/domain/letters/letter';
import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { cover } from '$lib/catalog/letters/blocks/cover';
import { reachingExecutor, signedByExecutor } from '$lib/catalog/letters/blocks/from-executor';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
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

const news = { version: 1, needs: allNeeds, documentTitle: 'News of a practice' };
const toGuardian = {
	...news,
	about:
		'By you as executor: the fact, who is there now, records and names. What is the child’s stays private.'
};
const toWhoDecides = { ...news, about: 'By you as executor. Beside their own letter.' };

const ill: AboutNotice = {
	...shared,
	of: letters.ill,
	guardian: {
		...toGuardian,
		id: 'guardian-colleague-ill',
		supersedes: ['guardian-colleague-died'],
		title: 'To a parent or guardian: the therapist is ill',
		goesWith: 'colleague-ill'
	},
	decides: {
		...toWhoDecides,
		id: 'decision-maker-colleague-ill',
		supersedes: ['decision-maker-colleague-died'],
		title: 'To whoever decides with them: the therapist is ill',
		goesWith: 'colleague-ill'
	},
	body: (situation) => body(situation, letters.fallenIll(situation.practice.clinician))
};

const died: AboutNotice = {
	...shared,
	of: letters.died,
	guardian: {
		...toGuardian,
		id: 'guardian-colleague-died',
		title: 'To a parent or guardian: the therapist has died',
		goesWith: 'colleague-died'
	},
	decides: {
		...toWhoDecides,
		id: 'decision-maker-colleague-died',
		title: 'To whoever decides with them: the therapist has died',
		goesWith: 'colleague-died'
	},
	body: (situation) =>
		body(
			situation,
			`I have very sad news: ${situation.practice.clinician} has died. I am sorry for ${say.called(situation)}’s loss, and for yours.`
		)
};

export default [ill, died];

function body(situation: Situation, fact: string): Prose[] {
	const { practice } = situation;
	const name = say.called(situation);
	return [
		`My name is ${practice.executorName ?? ''}. ${practice.clinician} asked me to write to you if this day ever came. ${say.opening(situation)} ${fact}`,
		`${telling(situation)} Nothing that ${name} or you said or did has led to it. What was said in the sessions stays private, as far as the law allows.${say.whoElse(situation)}`,
		'I am sorry that the sessions you had planned cannot take place.',
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
