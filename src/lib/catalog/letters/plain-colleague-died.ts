import colleagueDied from './colleague-died';
import { cover } from './blocks/cover';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-colleague-died',
		version: 1,
		title: 'Your therapist has died, in plain words',
		about:
			'By you as executor, to somebody for whom others decide: the plain fact in short sentences.',
		goesWith: 'colleague-died'
	},
	[colleagueDied],
	(situation) => {
		const { practice } = situation;
		return inPlainWords(situation, {
			news: `My name is ${practice.executorName ?? ''}. I help the people who came to ${practice.clinician}. I have very sad news. ${practice.clinician} has died. So you cannot meet any more. I am sorry for your loss.`,
			kind: 'You did nothing wrong. You may be sad or angry, or feel nothing at all. That is all right.',
			next: cover(
				practice,
				'Somebody to talk to',
				'You can talk with this person soon. You can call:'
			)
		});
	}
);
