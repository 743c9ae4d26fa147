/** What stands above the subject: a table without lines, so that the address stays in the window when the letterhead is changed. */
import {
	AlignmentType,
	HeightRule,
	ImageRun,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { Letter } from '$lib/domain/letters/letter';
import { readImage } from '$lib/pdf/image';
import type { LaidImage } from '$lib/pdf/layout/laid';
import { gutter, margin, papers } from '$lib/pdf/layout/paper';
import { isTelephone } from '$lib/pdf/layout/telephone';
import { shownOf } from '$lib/pdf/layout/window';
import { half, paragraph, quiet, twips, type Line, type Setting } from './words';

export type Pictures = {
	logo: LaidImage | null;
	signature: LaidImage | null;
	files: Readonly<Record<string, Uint8Array>>;
};

export const widthOf = ({ region }: Letter): number =>
	papers[region].width - margin.left - margin.right;

export function head(letter: Letter, pictures: Pictures, setting: Setting): Table {
	const { seen } = shownOf(letter.region, letter.sender.window ?? 0);
	const width = widthOf(letter);
	const left = (width + gutter) / 2;
	const columns = [left, width - left];
	const day = paragraph([letter.day], setting, { alignment: AlignmentType.RIGHT, spacing: none });
	const { TOP, CENTER } = VerticalAlignTable;
	return new Table({
		layout: TableLayoutType.FIXED,
		borders: TableBorders.NONE,
		width: { size: twips(width), type: WidthType.DXA },
		columnWidths: columns.map(twips),
		margins: { left: 0, right: 0 },
		rows: [
			row(seen.top - margin.top, columns, TOP, letterhead(letter, pictures, setting)),
			row(seen.bottom - seen.top, columns, CENTER, [
				[paragraph(letter.to, setting, { spacing: none })],
				[day]
			])
		]
	});
}

export const none = { before: 0, after: 0 };

function letterhead({ sender }: Letter, { logo, files }: Pictures, setting: Setting) {
	const name = { text: sender.name, look: { bold: true, size: half(setting.size.name) } };
	const around = sender.lines.map((text): Line => {
		const look = isTelephone(text)
			? { size: half(Math.max(setting.size.text, setting.size.around)) }
			: { size: half(setting.size.around), color: quiet };
		return { text, look };
	});
	return [
		[...picture(logo, files), paragraph([name], setting, { spacing: none })],
		[paragraph(around, setting, { spacing: none })]
	];
}

/** With the words for whoever does not see it. */
export function picture(image: LaidImage | null, files: Pictures['files']): Paragraph[] {
	const bytes = image && files[image.file];
	if (!image || !bytes) return [];
	const header = readImage(bytes);
	if ('because' in header) return [];
	const [width, height] = [image.width, image.height].map((points) => (points * 96) / 72);
	const drawn = new ImageRun({
		type: header.type === 'image/png' ? 'png' : 'jpg',
		data: bytes,
		transformation: { width: width ?? 0, height: height ?? 0 },
		altText: { name: image.alt, description: image.alt, title: '' }
	});
	return [new Paragraph({ spacing: { after: twips(6) }, keepNext: true, children: [drawn] })];
}

function row(
	height: number,
	columns: readonly number[],
	verticalAlign: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable],
	cells: readonly Paragraph[][]
): TableRow {
	return new TableRow({
		height: { value: twips(height), rule: HeightRule.ATLEAST },
		children: cells.map((children, at) => {
			const width = { size: twips(columns[at] ?? 0), type: WidthType.DXA };
			return new TableCell({ children, width, verticalAlign });
		})
	});
}
