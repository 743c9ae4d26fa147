/** A letter as a Word file, for somebody who has to change it elsewhere: nothing here reads what becomes of it. */
import {
	Document,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TabStopType,
	TextRun,
	type ISectionOptions,
	type IStylesOptions
} from 'docx';
import type { Letter } from '$lib/domain/letters/letter';
import { languageTag } from '$lib/pdf/language';
import { readImage } from '$lib/pdf/image';
import { pictureOf, type Pixels } from '$lib/pdf/layout/layout';
import { letterhead, margin, papers } from '$lib/pdf/layout/paper';
import { saidOn } from '$lib/pdf/layout/said';
import { Unprintable } from '$lib/pdf/unprintable';
import { body, sheet } from './body';
import { head, widthOf, type Pictures } from './head';
import { font, half, quiet, run, settingOf, twips, type Setting } from './words';

/** @param files PNG or JPEG files by hash @throws `Unprintable` when a picture is missing or broken */
export async function makeWord(
	letter: Letter,
	files: Readonly<Record<string, Uint8Array>>
): Promise<Uint8Array> {
	const file = new Document({
		title: letter.title,
		creator: letter.sender.name,
		lastModifiedBy: letter.sender.name,
		compatabilityModeVersion: 15,
		styles: styles(settingOf(letter), languageTag(letter)),
		sections: [section(letter, files)]
	});
	return Packer.pack(file, 'uint8array');
}

function section(letter: Letter, files: Pictures['files']): ISectionOptions {
	const setting = settingOf(letter);
	const pictures = picturesOf(letter, files);
	const paper = papers[letter.region];
	const sides = { left: twips(margin.left), right: twips(margin.right) };
	return {
		properties: {
			titlePage: true,
			page: {
				size: { width: twips(paper.width), height: twips(paper.height) },
				margin: {
					...sides,
					top: twips(margin.top),
					bottom: twips(margin.bottom),
					header: twips(46)
				}
			}
		},
		headers: {
			first: new Header({ children: [new Paragraph({})] }),
			default: continuation(letter, setting)
		},
		children: [
			head(letter, pictures, setting),
			...body(letter, pictures, setting),
			...(letter.sheets ?? []).flatMap((each) => sheet(each, letter, setting))
		]
	};
}

/** The line on top of a page after the first, and which page it is; never the client. How many there are not every program counts. */
function continuation(letter: Letter, setting: Setting): Header {
	const look = { size: half(setting.size.around), color: quiet };
	const [before = ''] = saidOn(letter).page(2, 2).split(/\d/);
	const line = new Paragraph({
		tabStops: [{ type: TabStopType.RIGHT, position: twips(widthOf(letter)) }],
		spacing: { after: twips(24) },
		children: [
			run(letter.sender.name, setting, look),
			new TextRun({
				...look,
				language: { value: setting.language },
				children: ['\t', before, PageNumber.CURRENT]
			})
		]
	});
	return new Header({ children: [line] });
}

function picturesOf(letter: Letter, files: Pictures['files']): Pictures {
	const pixels = new Map<string, Pixels>();
	for (const [file, bytes] of Object.entries(files)) {
		const header = readImage(bytes);
		if ('because' in header) throw new Unprintable(header.because);
		pixels.set(file, header);
	}
	const { sender, signOff } = letter;
	const said = saidOn(letter);
	return {
		logo: pictureOf(sender.logo, said.logo(sender.name), pixels, letterhead.logo),
		signature: pictureOf(signOff.signature, said.signature(signOff.name), pixels),
		files
	};
}

function styles({ size }: Setting, language: string): IStylesOptions {
	const black = { font, bold: true, color: '000000' };
	const title = (points: number, before: number) => ({
		run: { ...black, size: half(points) },
		paragraph: { keepNext: true, spacing: { before: twips(before), after: twips(8) } }
	});
	return {
		default: {
			document: {
				run: { font, size: half(size.text), language: { value: language } },
				paragraph: { spacing: { after: twips(8), line: 276 } }
			},
			heading1: title(size.subject, 0),
			heading2: title(size.text, 8)
		}
	};
}
