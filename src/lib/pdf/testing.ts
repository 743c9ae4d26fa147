import type { Block, Letter } from '$lib/domain/letter';

const blocks: Block[] = [
	{
		kind: 'paragraph',
		text: 'I am writing to let you know that I will be closing my practice on June 30, 2027. Our last session together is planned for June 12, 2027, and until then we keep our regular appointments.'
	},
	{
		kind: 'paragraph',
		text: 'This was not an easy decision, and I know that it may come as a surprise. I would like us to have enough time to say goodbye well, to look back at what you have achieved, and to plan how you would like to go on.'
	},
	{ kind: 'heading', text: 'Colleagues who are accepting new clients' },
	{
		kind: 'entries',
		entries: [
			{ name: 'Amélie Fournier, PhD', lines: ['Trauma and EMDR, adults', '(503) 555-0145'] },
			{
				name: 'Harbor Street Therapy Group',
				lines: ['Couples and families', '(503) 555-0188']
			},
			{ name: 'Joachim Grünwald, LCSW', lines: ['Anxiety, German spoken', '(503) 555-0170'] }
		]
	},
	{ kind: 'heading', text: 'What happens next' },
	{
		kind: 'list',
		items: [
			'Your records are kept securely until June 2034, as the law requires.',
			'You may ask for a copy in writing at the address above.',
			'In a crisis, please call or text 988, at any hour.'
		]
	},
	{
		kind: 'paragraph',
		text: 'Thank you for the trust that you have placed in me. I wish you all the best.'
	}
];

/** An unremarkable letter for tests: one page, no pictures. */
export function letter(changes: Partial<Letter> = {}): Letter {
	return {
		type: 'practice-closing',
		version: 1,
		region: 'US',
		title: 'Closing of my practice',
		sender: {
			name: 'Willowbrook Psychotherapy',
			lines: ['14 Orchard Row, Suite 3', 'Portland, OR 97201', '(503) 555-0123'],
			logo: null
		},
		to: ['Jordan Example', '27 Maple Avenue', 'Portland, OR 97205'],
		day: 'March 14, 2027',
		subject: 'Closing of my practice on June 30, 2027',
		salutation: 'Dear Jordan,',
		blocks,
		signOff: {
			closing: 'Yours sincerely,',
			name: 'Margaret Hollis, PhD',
			lines: ['Licensed Psychologist, PSY 20413'],
			signature: null
		},
		enclosures: ['Form for the release of your records'],
		...changes
	};
}
