import { cover } from '$lib/catalog/letters/blocks/cover';
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
			news: `My name is ${practice.executorName ?? ''}. I help ${practice.clinician} with work. I have sad news. ${practice.clinician} is ill and cannot come back to work. So you cannot meet any more.`,
			kind: 'You did nothing wrong. You may be sad or angry, or feel nothing at all. That is all right.',
			next: cover(
				practice,
				'Somebody to talk to',
				'You can talk with this person soon. You can call:'
			)
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
			news: `My name is ${practice.executorName ?? ''}. I help the people who came to ${practice.clinician}. I have very sad news. ${practice.clinician} has died. So you cannot meet any more. I am sorry for your loss.`,
			kind: 'You did nothing wrong. You may be sad or angry, or feel nothing at all. That is all right.',
			next: cover(
				practice,
				'Somebody to talk to',
				'You can talk with this person soon. You can call:'
			)
		};
	}
};

export default [ill, died];
