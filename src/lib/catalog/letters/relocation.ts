import type { LetterTemplate, Situation } from '$lib/domain/rules';
import { dates } from './blocks/dates';
import { missing } from './blocks/missing';
import { sheet } from './blocks/sheet';
import { toAClient } from './blocks/to-a-client';

const VERSION = 2;

export default {
	id: 'relocation',
	code: 'L07',
	version: VERSION,
	title: 'I am moving away',
	about:
		'Tells an adult client in writing that you move, what that means for online sessions, and what comes next.',
	to: 'client',
	standing: 'current',
	step: 'give-written-notice',
	fits: ({ minor, reason }) => reason.id === 'relocation' && !minor,
	missing,
	unknown: () => [],
	write: (situation, addressee) =>
		sheet(situation, addressee, {
			type: 'relocation',
			version: VERSION,
			title: 'Notice of a move',
			subject: `I am moving, and my practice closes on ${dates(situation).closing}`,
			blocks: toAClient(situation, {
				fact: fact(situation),
				thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.',
				more: 'You may wonder about online sessions after my move. The law where you live decides whether I may offer them. So please plan as if our work ends on that last day. If you would like to know more, ask me.'
			})
		})
} satisfies LetterTemplate;

function fact(situation: Situation): string {
	const place = situation.practice.newPlace.trim();
	const where = place === '' ? 'away' : `to ${place}`;
	return `I am writing to tell you that I am moving ${where}. My practice here closes on ${dates(situation).closing}.`;
}
