import { writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { choices } from './choices';
import { moving, willClose } from './closing';
import { complaint } from './complaint';
import { cover } from './cover';
import { dates } from './dates';
import { endsUnlessAnswered } from './days-ahead';
import { back } from './leave';
import { paragraph } from './news';
import { nextWordOn } from './next-word';
import type { PlainNews } from './plain-words';
import { reach } from './reaching-me';
import { endsHere, placeFound } from './unit';

const mayFeel = 'You may be sad or angry. That is all right, and you can tell me.';
const notYou = `You did nothing wrong. ${mayFeel}`;

/** By reason, why it ends and from when; a closing where the reason is not named. */
export function plainNews(situation: Situation): PlainNews {
	return (byReason[situation.reason.id] ?? practiceCloses)(situation);
}

const byReason: Record<string, (situation: Situation) => PlainNews> = {
	'goals-achieved': (here) => ({
		news: `We have done what we set out to do. That is a good thing. So our work comes to its end. ${last(here)}`,
		kind: 'You did this yourself. You may be glad and sad at once. Thank you for your trust.'
	}),
	'lack-of-progress': (here) => ({
		news: `I think that somebody else can help you more than I can. So our work will end. ${last(here)}`,
		kind: notYou
	}),
	incompatibility: (here) => ({
		news: `I think that somebody else can help you better than I can. So our work will end. ${last(here)}`,
		kind: notYou
	}),
	'payer-ends': (here) => ({
		news: `Whoever pays for our sessions will stop. If we find no other way, our work will end. ${last(here)}`,
		kind: 'You did not choose this, and I did not either. You can ask them to think again. I can help with that.'
	}),
	'non-payment': (here) => ({
		news: `We have found no way to pay for our sessions. So our work will end. ${last(here)}`,
		kind: `It is about money and nothing else. ${mayFeel}`
	}),
	'client-ends': ({ practice }) => ({
		news: `You want to stop. That is your choice, and it is all right. Thank you for your trust.`,
		kind: `We can meet once more, if you like. To do that, ${reach(practice)}. You can also ask me again later.`
	}),
	'not-attending': staysAway,
	'lost-to-contact': staysAway,
	'planned-leave': leave,
	'parental-leave': leave,
	illness,
	'crisis-transfer': crisis,
	'boundary-or-safety': (here) => ({
		news: `I can no longer be your therapist. Our work ends on ${dates(here).last}. We will not meet again.`,
		kind: 'I have thought about it with care. Please do not call or come by. You can write to me by post, about your records or about somebody new.'
	}),
	'ethical-concern': (here) => ({
		news: `I can no longer be your therapist. Our work ends on ${dates(here).last}. The reason is with me.`,
		kind: 'You did nothing wrong. You can talk about it with anybody you like.',
		next: [{ kind: 'heading', text: 'Your right to complain' }, paragraph(complaint(here))]
	})
};

function practiceCloses(here: Situation): PlainNews {
	const news =
		here.reason.id === 'relocation'
			? moving(here)
			: here.reason.id === 'retirement'
				? `I am going to stop working. ${willClose(here)}`
				: willClose(here);
	return {
		news: `${news} ${last(here)}`,
		kind: `This is not because of you. ${mayFeel} Thank you for your trust.`,
		next:
			here.reason.id === 'leaving-group-practice'
				? [paragraph('You can choose how you go on:'), { kind: 'list', items: choices(here) }]
				: []
	};
}

function last(here: Situation): string {
	return `The last day we can meet is ${dates(here).last}. We will take time to say goodbye.`;
}

function staysAway(here: Situation): PlainNews {
	const on = endsUnlessAnswered(here);
	return {
		news: `We have not met for some time. I hope that you are well. If I do not hear from you, our work ends on ${on}.`,
		kind: `You can come once more until then. To do that, ${reach(here.practice)}. You can also stay away. You can ask me again later.`
	};
}

function leave(here: Situation): PlainNews {
	return {
		news: `I will be away for a while. The last day we can meet before that is ${dates(here).last}. I plan to be back ${back(here)}.`,
		kind: `This is not because of you. ${mayFeel}`,
		next: cover(here.practice, 'While I am away', 'This person is there for you. You can call:')
	};
}

function illness(here: Situation): PlainNews {
	const on = nextWordOn(here);
	const by = on ? writeDay(on, here.practice.regionStyle) : '';
	return {
		news: `I cannot work for now. So we cannot meet for some time. You will hear more by ${by}.`,
		kind: 'This is not because of you. I am being looked after.',
		next: cover(
			here.practice,
			'Who is there for you',
			'This person is there for you. You can call:'
		)
	};
}

function crisis(here: Situation): PlainNews {
	const found = placeFound(here);
	const from = found ? writeDay(found.on, here.practice.regionStyle) : '';
	return {
		news: `From ${from}, you will have more help than I can give here. Until then I stay by your side.`,
		kind: 'You did nothing wrong. It is the care that fits you now.',
		next: [
			paragraph('These people are there for you:'),
			{ kind: 'entries', entries: found ? [found.entry] : [] },
			paragraph(
				endsHere(here)
					? 'Our own sessions end then. They will help you to find somebody afterwards.'
					: 'Our own sessions stop then. Afterwards you can ask me whether we can go on.'
			)
		]
	};
}
