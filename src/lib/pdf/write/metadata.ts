/** What a file says of itself to programs: https://pdfa.org/resource/iso-14289-pdfua/, 5 */
import type { PDFContext, PDFRef } from 'pdf-lib';
import { ReadyStream } from './stream';

const packet = ['<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>', '<?xpacket end="r"?>'];

const spaces = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	dc: 'http://purl.org/dc/elements/1.1/',
	pdf: 'http://ns.adobe.com/pdf/1.3/',
	pdfuaid: 'http://www.aiim.org/pdfua/ns/id/'
};

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark);

/** Unpacked, so that programs which know no PDF can read it. It names nobody and no time. */
export function addMetadata(
	context: PDFContext,
	{ title, language }: { title: string; language: string }
): PDFRef {
	const names = Object.entries(spaces).map(([name, of]) => `xmlns:${name}="${of}"`);
	const xml = [
		packet[0],
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		`<rdf:RDF ${names.join(' ')}>`,
		'<rdf:Description rdf:about="">',
		'<pdfuaid:part>1</pdfuaid:part>',
		'<pdf:Producer>Closewell</pdf:Producer>',
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
		`<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		packet[1]
	].join('\n');
	const bytes = new TextEncoder().encode(xml);
	return context.register(new ReadyStream('/Type/Metadata/Subtype/XML', bytes));
}
