import type { LetterTemplate } from '$lib/domain/rules';
import { closes } from './blocks/closing';
import { dates } from './blocks/dates';
import { missing } from './blocks/missing';
import { sheet } from './blocks/sheet';
import { toAClient } from './blocks/to-a-client';

const VERSION = 2;

export default {
	id: 'practice-closing',
	code: 'L01',
	version: VERSION,
	title: 'The practice is closing',
	about: 'Tells an adult client in writing that the practice closes, and what comes next.',
	to: 'client',
	standing: 'current',
	step: 'give-written-notice',
	fits: (situation) =>
		closes(situation) && situation.reason.id !== 'leaving-group-practice' && !situation.minor,
	missing,
	unknown: () => [],
	write: (situation, addressee) =>
		sheet(situation, addressee, {
			type: 'practice-closing',
			version: VERSION,
			title: 'Notice that a practice is closing',
			subject: `My practice closes on ${dates(situation).closing}`,
			blocks: toAClient(situation, {
				fact: `I am writing to tell you that I will close my practice on ${dates(situation).closing}.`,
				thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.'
			})
		})
} satisfies LetterTemplate;
