import colleagueIll from './colleague-ill';
import { cover } from './blocks/cover';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-colleague-ill',
		version: 1,
		title: 'Your therapist is ill, in plain words',
		about:
			'By you as executor, to somebody for whom others decide: the plain fact in short sentences.',
		goesWith: 'colleague-ill'
	},
	[colleagueIll],
	(situation) => {
		const { practice } = situation;
		return inPlainWords(situation, {
			news: `My name is ${practice.executorName ?? ''}. I help ${practice.clinician} with work. I have sad news. ${practice.clinician} is ill and cannot come back to work. So you cannot meet any more.`,
			kind: 'You did nothing wrong. You may be sad or angry, or feel nothing at all. That is all right.',
			next: cover(
				practice,
				'Somebody to talk to',
				'You can talk with this person soon. You can call:'
			)
		});
	}
);
