import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { closingDay } from '$lib/catalog/letters/blocks/closing';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { medicine } from '$lib/catalog/letters/blocks/medicine';
import { missingToWrite } from '$lib/catalog/letters/blocks/of-one';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { endsHere, placeFound, sessionsStop } from '$lib/catalog/letters/blocks/unit';

export default notice({
	id: 'crisis-transfer',
	code: 'L16',
	version: 3,
	title: 'More support than I can give here',
	about:
		'Where they go, from when, why, and who is there for them until then. By hand, or read out by phone first.',
	needs: ['crisis'],
	missing: missingToWrite,
	unknown: (situation) =>
		placeFound(situation)
			? []
			: ['Note first who takes them in, and the day: accept and book it under their referrals.'],
	documentTitle: 'How your care goes on',
	subject: () => 'How your care goes on',
	body,
	sheets: (situation) => (endsHere(situation) ? suddenEnding(situation) : [])
});

function afterwards(situation: Situation): string {
	return endsHere(situation)
		? `Our own sessions end ${sessionsStop(situation, 'when your care there begins')}, since I close my practice on ${closingDay(situation)}. I would have liked to go on with you. When that care is over, they will help you to find somebody, and so will I for as long as I am here.`
		: `Our own sessions stop ${sessionsStop(situation, 'when your care there begins')}. When that care is over, you may ask me whether we can go on. I will tell you plainly. If I cannot, I will help you to find somebody.`;
}

function body(situation: Situation): Prose[] {
	const { practice } = situation;
	const found = placeFound(situation);
	const from = found ? writeDay(found.on, practice.regionStyle) : '';
	return [
		`From ${from}, you will have more support than I can give here. These people are there for you:`,
		{ kind: 'entries', entries: found ? [found.entry] : [] },
		'You have done nothing wrong. It is the care that fits how things are now.',
		{ kind: 'heading', text: 'Until you are there' },
		`I stay by your side until they have taken you in. Please ${reach(practice)}. If you go another way or on another day, please tell me.`,
		...medicine(situation),
		...helpAtOnce(situation),
		{ kind: 'heading', text: 'How it goes on with me' },
		`${afterwards(situation)} I wish you well.`
	];
}
