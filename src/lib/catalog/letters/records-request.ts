import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { letter } from './blocks/letter';
import { missingToReach } from './blocks/missing';
import { askedOn, keptApart } from './blocks/records-asked';
import { missingWriter, reachWriter, signedByWriter } from './blocks/from-executor';

export default letter({
	id: 'records-request',
	code: 'L26',
	version: 2,
	title: 'Your records, as you asked',
	about:
		'With a whole copy, free of charge. For one person who asked; the day is that of their last contact.',
	needs: ['records'],
	step: null,
	fits: (situation) => situation.reason.ends && !situation.minor && askedOn(situation) !== null,
	missing: (situation) => [...missingWriter(situation), ...missingToReach(situation)],
	documentTitle: 'Answer to a request for records',
	subject: () => 'The copy you asked for',
	body,
	enclosures: ['A copy of your records'],
	signing: signedByWriter
});

function body(situation: Situation): Prose[] {
	const { practice, place } = situation;
	const on = askedOn(situation);
	return [
		`Your request for records reached me on ${on ? writeDay(on, practice.regionStyle) : ''}. A copy of them is with this letter, and there is no fee for it.`,
		{ kind: 'heading', text: 'What is in it' },
		`It is the whole record. ${keptApart(place.country)}`,
		{ kind: 'heading', text: 'If something is wrong or missing' },
		`Please ${reachWriter(situation)}, and I will look into it. You may ask me to correct it, or to add a page of your own. If we do not agree, you may ask for a review or complain to ${place.country.overseer.letter}.`,
		'If you would like to go through it with me, I am glad to do so.'
	];
}
