import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { closingDay } from '$lib/catalog/letters/blocks/closing';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { endsHere, placeFound, sessionsStop } from '$lib/catalog/letters/blocks/unit';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from '$lib/catalog/reasons/common/beside';

export default {
	guardian: {
		id: 'guardian-crisis-transfer',
		version: 2,
		title: 'To a parent or guardian: more support than I can give',
		about:
			'Where the child goes, from when, and who is there until then. What is the child’s stays private.',
		needs: ['crisis'],
		documentTitle: 'How the care goes on'
	},
	subject: () => 'How the care goes on',
	body,
	sheets: (situation) => (endsHere(situation) ? suddenEnding(situation) : [])
} satisfies NoticeBeside;

function body(situation: Situation): Prose[] {
	const { practice } = situation;
	const name = say.called(situation);
	const found = placeFound(situation);
	const from = found ? writeDay(found.on, practice.regionStyle) : '';
	return [
		`${say.opening(situation)} From ${from}, ${name} will have more support than I can give here. These people are there:`,
		{ kind: 'entries', entries: found ? [found.entry] : [] },
		`${name} has done nothing wrong, and neither have you. This care fits how things are now. ${say.whatWasSaid(situation)}`,
		{ kind: 'heading', text: `Until ${name} is there` },
		`I stay by ${name}’s side until that care has begun. Please ${reach(practice)}. If anything changes, please tell me.`,
		...say.medicineOf(situation),
		...helpAtOnce(situation),
		{ kind: 'heading', text: 'How it goes on with me' },
		`${afterwards(situation)} I wish you both well.`
	];
}

function afterwards(situation: Situation): string {
	return endsHere(situation)
		? `The sessions with me end ${sessionsStop(situation, 'when that care begins')}, since I close my practice on ${closingDay(situation)}. When it is over, they will help you to find somebody, and so will I for as long as I am here.`
		: `The sessions with me stop ${sessionsStop(situation, 'when that care begins')}. When that care is over, you may ask me whether we can go on. If I cannot, I will help you to find somebody.`;
}
