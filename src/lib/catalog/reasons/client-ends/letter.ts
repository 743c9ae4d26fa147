import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { comingBack, missingToWrite, recordsStay } from '$lib/catalog/letters/blocks/of-one';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';

export default notice({
	id: 'client-ends',
	code: 'L21',
	version: 2,
	title: 'You have chosen to end',
	about:
		'A warm answer to their wish to end: one session on offer, names on request, the way back.',
	needs: ['crisis', 'records'],
	missing: missingToWrite,
	forEachMember: true,
	documentTitle: 'Your wish to end',
	subject: ({ case: { client } }) =>
		client.format === 'individual' ? 'Your wish to end' : 'The wish to end',
	body
});

/** Who said it is not told to the others. */
function thanks({ case: { client } }: Situation): string {
	return client.format === 'individual'
		? 'Thank you for telling me that you want to end. It is your choice, and I respect it. Thank you too for the trust you have shown me.'
		: 'I have heard the wish that our work together ends, and I respect it. Thank you for the trust you have shown me.';
}

function body(situation: Situation): Prose[] {
	const how = reach(situation.practice);
	return [
		thanks(situation),
		{ kind: 'heading', text: 'One more session, if you like' },
		`We can meet once more to look back, to keep what has helped, and to plan what comes next. If you would like that, ${how}. It is also fine to leave it here.`,
		'If you want to see someone else, tell me, and I will give you names of people who have room. If you agree in writing, I can share with them what they need to know.',
		...recordsStay(),
		...helpAtOnce(situation),
		...comingBack(situation)
	];
}
