import type { Form, FormBlock } from '$lib/domain/letters/form';
import type { Block, Letter } from '$lib/domain/letters/letter';
import { zlibSync } from 'fflate';
import { crc32 } from '$lib/pdf/png-chunks';

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
			{ name: 'Harbor Street Therapy Group', lines: ['Couples and families', '(503) 555-0188'] },
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

const one = { tick: null, label: '', value: [], blank: null, share: 1 } as const;
const box = (name: string, tip: string) => ({ ...one, tick: { name, tip }, label: tip });
const line = (name: string, label: string, room: 'line' | 'signature' = 'line') => ({
	...{ ...one, label },
	blank: { name, tip: `Your ${label.toLowerCase()}`, room }
});

const asked: FormBlock[] = [
	{ kind: 'heading', text: 'Whose information it is' },
	{
		kind: 'row',
		pieces: [{ ...one, label: 'Name', value: ['Jordan Example'] }, line('born-on', 'Birthday')]
	},
	{ kind: 'heading', text: 'What may be passed on' },
	{ kind: 'row', pieces: [box('dates', 'Dates of sessions'), box('summary', 'A summary')] },
	{ kind: 'list', items: ['I may take it back at any time.', 'I get a copy.'] },
	{ kind: 'row', pieces: [line('signature', 'Signature', 'signature'), line('signed-on', 'Date')] }
];

/** An unremarkable form for tests: a name is known, the rest is to be filled in. */
export function form(changes: Partial<Form> = {}): Form {
	return {
		type: 'release',
		version: 1,
		region: 'US',
		title: 'Authorization to release information',
		sender: {
			name: 'Willowbrook Psychotherapy',
			lines: ['14 Orchard Row, Suite 3', '(503) 555-0123']
		},
		lead: 'Please tick what you agree to, and sign.',
		blocks: asked,
		typeSize: null,
		...changes
	};
}

/** The same for somebody else. */
export function formOf(name: string): Form {
	return form({
		blocks: [{ kind: 'row', pieces: [{ ...one, label: 'Name', value: [name] }] }, ...asked.slice(2)]
	});
}

/** A black PNG; only its header says how large it is. */
export function png(width: number, height: number): Uint8Array {
	return pngOf(width, height, 0, new Uint8Array(Math.min(height, 100) * (width + 1)));
}

/** @param kind PNG's number for grey, RGB… @param rows as PNG stores them before packing */
export function pngOf(
	width: number,
	height: number,
	kind: number,
	rows: Uint8Array,
	packed = zlibSync(rows)
): Uint8Array {
	const header = new DataView(new ArrayBuffer(13));
	header.setUint32(0, width);
	header.setUint32(4, height);
	header.setUint16(8, 0x800 + kind); // eight bits a channel
	const parts = [
		new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', new Uint8Array(header.buffer)),
		chunk('IDAT', packed),
		chunk('IEND', new Uint8Array())
	];
	return new Uint8Array(parts.flatMap((part) => [...part]));
}

function chunk(name: string, content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(12 + content.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	bytes.set(new TextEncoder().encode(name), 4);
	bytes.set(content, 8);
	view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
	return bytes;
}

/** Sixteen by eight pixels of teal. */
export const jpeg = Uint8Array.from(
	atob(
		'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVk' +
			'VGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8' +
			'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xA' +
			'AUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oA' +
			'DAMBAAIRAxEAPwCAAhHf/9k='
	),
	(character) => character.charCodeAt(0)
);
