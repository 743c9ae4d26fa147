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
	version: 3,
	title: 'Your records, as you asked',
	about:
		'Answers one person whose request for records is logged: that there is no fee, and what a copy holds. What you enclose, write into it.',
	needs: ['records'],
	step: null,
	fits: (situation) => situation.reason.ends && !situation.minor && askedOn(situation) !== null,
	missing: (situation) => [...missingWriter(situation), ...missingToReach(situation)],
	documentTitle: 'Answer to a request for records',
	subject: () => 'Your request for records',
	body,
	signing: signedByWriter
});

function body(situation: Situation): Prose[] {
	const { practice, place } = situation;
	const on = askedOn(situation);
	return [
		`Your request for records reached me on ${on ? writeDay(on, practice.regionStyle) : ''}. You may have a copy, and there is no fee for it.`,
		{ kind: 'heading', text: 'What it holds' },
		`A copy is of your record as it was kept.${keptApart(place.country)}`,
		{ kind: 'heading', text: 'If something is wrong or missing' },
		`Please ${reachWriter(situation)}, and I will look into it. You may ask me to correct it, or to add a page of your own. If we do not agree, you may ask for a review or complain to ${place.country.overseer.letter}.`,
		'If you would like to go through it with me, I am glad to do so.'
	];
}
