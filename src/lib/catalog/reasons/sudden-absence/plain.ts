import { coverToAsk } from '$lib/catalog/letters/blocks/from-executor';
import type { InPlainWords } from '$lib/catalog/reasons/common/in-plain-words';
import * as letters from './letter';

const ill: InPlainWords = {
	of: letters.ill,
	as: {
		id: 'plain-colleague-ill',
		supersedes: ['plain-colleague-died'],
		version: 1,
		title: 'Your therapist is ill, in plain words',
		about:
			'By you as executor, to somebody for whom others decide: the plain fact in short sentences.',
		goesWith: 'colleague-ill',
		needs: ['crisis']
	},
	news: (situation) => {
		const { practice } = situation;
		return {
			news: `My name is ${practice.executorName ?? ''}. I act for ${practice.clinician}. I have sad news. ${practice.clinician} is ill and cannot come back to work. So you cannot meet any more.`,
			kind: 'You may be sad or angry, or feel nothing at all. That is all right.',
			next: coverToAsk(situation, 'You can ask this person for a talk. You can call:')
		};
	}
};

const died: InPlainWords = {
	of: letters.died,
	as: {
		id: 'plain-colleague-died',
		version: 1,
		title: 'Your therapist has died, in plain words',
		about:
			'By you as executor, to somebody for whom others decide: the plain fact in short sentences.',
		goesWith: 'colleague-died',
		needs: ['crisis']
	},
	news: (situation) => {
		const { practice } = situation;
		return {
			news: `My name is ${practice.executorName ?? ''}. I act for the practice of ${practice.clinician}. I have very sad news. ${practice.clinician} has died. So you cannot meet any more. I am sorry for your loss.`,
			kind: 'You may be sad or angry, or feel nothing at all. That is all right.',
			next: coverToAsk(situation, 'You can ask this person for a talk. You can call:')
		};
	}
};

export default [ill, died];
