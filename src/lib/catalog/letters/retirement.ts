import type { LetterTemplate } from '$lib/domain/rules';
import { dates } from './blocks/dates';
import { missing } from './blocks/missing';
import { sheet } from './blocks/sheet';
import { toAClient } from './blocks/to-a-client';

const VERSION = 2;

export default {
	id: 'retirement',
	code: 'L06',
	version: VERSION,
	title: 'I am retiring',
	about: 'Tells an adult client in writing that you retire, with thanks, and what comes next.',
	to: 'client',
	standing: 'current',
	step: 'give-written-notice',
	fits: ({ minor, reason }) => reason.id === 'retirement' && !minor,
	missing,
	unknown: () => [],
	write: (situation, addressee) =>
		sheet(situation, addressee, {
			type: 'retirement',
			version: VERSION,
			title: 'Notice of retirement',
			subject: `I am retiring on ${dates(situation).closing}`,
			blocks: toAClient(situation, {
				fact: `I am writing to tell you that I am going to retire. My practice closes on ${dates(situation).closing}.`,
				thanks:
					'Thank you for the trust you have shown me. This work has meant a great deal to me, and I am grateful that I could share a part of the way with you.'
			})
		})
} satisfies LetterTemplate;
