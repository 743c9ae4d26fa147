import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import correction, { changes } from './correction';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-correction',
		version: 1,
		title: 'What has changed, in plain words',
		about: 'To somebody for whom others decide: the day as it is now, in short sentences.',
		needs: ['crisis', 'records']
	},
	[{ reason: null, part: { of: correction, body: changed } }]
);

function changed(situation: Situation): Prose[] {
	return inPlainWords(situation, {
		news: `I wrote to you before. Something has changed since then. ${changes(situation)}`,
		kind: 'It is nothing you did. I am sorry for the change. The rest is as I wrote it.'
	});
}
