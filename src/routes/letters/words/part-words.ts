import { clean, partsOf, type OwnBlock, type PartName } from '$lib/domain/wording';
import type { Named } from './named';

export const partTitles: Record<PartName, string> = {
	subject: 'Subject line',
	greeting: 'Greeting',
	heading: 'Heading',
	paragraph: 'Paragraph',
	list: 'List',
	entries: 'Names and addresses',
	closing: 'Closing words'
};

export const blockTitles: Record<Exclude<OwnBlock['kind'], 'insert'>, string> = {
	heading: 'Your heading',
	paragraph: 'Your paragraph',
	list: 'Your list'
};

const most = 70;

/** How a text begins, with its values, for the line by which it is found. */
export function beginning(text: string, fields: ReadonlyMap<string, Named>): string {
	const said = partsOf(clean(text))
		.map((part) => (typeof part === 'string' ? part : (fields.get(part.field)?.value ?? '…')))
		.join('')
		.replace(/\s+/g, ' ');
	return said.length > most ? `${said.slice(0, most).replace(/\s+\S*$/, '')} …` : said;
}
