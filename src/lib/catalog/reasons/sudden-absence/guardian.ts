import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { spokenWith } from '$lib/domain/letters/spoken';
import {
	coverToAsk,
	reachingExecutor,
	signedByExecutor,
	whoWrites
} from '$lib/catalog/letters/blocks/from-executor';
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

const news = { version: 1, needs: allNeeds, documentTitle: 'News of a therapist' };
const toGuardian = {
	...news,
	about:
		'By you as executor: the fact, whom to call, records and names. What is the child’s stays private.'
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
	const name = say.called(situation);
	return [
		`${whoWrites(situation)} ${say.opening(situation)} ${fact}`,
		`${telling(situation)} What the records hold stays private, as far as the law allows.${say.whoElse(situation)}`,
		'I am sorry that sessions which were planned cannot take place.',
		...coverToAsk(
			situation,
			`You may call this colleague and ask for a talk, for ${name} or for you both, to help with this first time:`
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
	return spokenWith(situation, null)
		? `I have told ${name} myself, in plain words. It is good to let ${name} ask, and to answer in plain and true words.`
		: `It is good to tell ${name} soon, in plain and true words, and to answer what ${name} asks.`;
}
