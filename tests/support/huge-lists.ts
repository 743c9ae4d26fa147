/** Files that are no list, or far more than one. */
import { zipSync } from 'fflate';

const bytes = (text: string) => new TextEncoder().encode(text);
const list = (cell: string) => bytes(`Name,Email\nAna Lee,${cell}\nBo Kim,bo@example.org\n`);
const row = (i: number) =>
	`Ana${i},Lee,1984-03-${10 + (i % 18)},a${i}@example.org,617-555-${1000 + (i % 9000)},${i} Oak St,Lynn,MA,01901`;
const rows = (count: number) =>
	bytes(
		[
			'First Name,Last Name,DOB,Email,Phone,Street,City,State,Zip',
			...Array.from({ length: count }, (_, i) => row(i))
		].join('\n')
	);

function random(length: number): Uint8Array {
	let seed = 11;
	return Uint8Array.from({ length }, () => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return seed >> 16;
	});
}

/** A list in an old encoding: one byte in every five thousand is a letter of its own. */
function ofOldLetters(): Uint8Array {
	const file = rows(200_000);
	for (let i = 5000; i < file.length; i += 5000) file[i] = 0xe9;
	return file;
}

const sheet = (body: string) =>
	`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
function workbook(xml: Uint8Array): Uint8Array {
	return zipSync({
		'[Content_Types].xml': bytes(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
		),
		'xl/workbook.xml': bytes(
			'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="C" sheetId="1" r:id="r1"/></sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': bytes(
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
		),
		'xl/worksheets/sheet1.xml': xml
	});
}

/** A workbook that says of its sheet that it is small, and is not. */
function lying(): Uint8Array {
	const file = workbook(new Uint8Array(100_000_000).fill(32));
	const view = new DataView(file.buffer, file.byteOffset);
	for (let at = 0; at + 4 < file.length; at++)
		for (const offset of [22, 24])
			if (view.getUint32(at, true) === (offset === 22 ? 0x04034b50 : 0x02014b50))
				if (view.getUint32(at + offset, true) === 100_000_000)
					view.setUint32(at + offset, 100, true);
	return file;
}

const text = (cell: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;

/** By what they are; with the sentence that refuses them, `null` where it does not matter whether they are read. */
export const hugeLists: readonly [string, () => Uint8Array, RegExp | null][] = [
	['200,000 rows', () => rows(200_000), /more than 10000 rows/],
	['200,000 rows in an old encoding', ofOldLetters, /more than 10000 rows/],
	[
		'200,000 columns',
		() =>
			bytes(Array.from({ length: 200_000 }, (_, i) => `First Name ${i}`).join(',') + '\nAna,Lee\n'),
		/more than 500 columns/
	],
	[
		'a header of 300 kB',
		() => bytes(`First Name,Last Name,${'home'.repeat(75_000)}\nAna,Lee,x\n`),
		/holds more letters/
	],
	[
		'a header of many words',
		() => bytes(`First Name,Last Name,${'a b '.repeat(75_000)}\nAna,Lee,x\n`),
		/holds more letters/
	],
	['5 MB of quotation marks', () => bytes('"'.repeat(5_000_000)), /./],
	['5 MB of quotation marks in a cell', () => list('"'.repeat(5_000_000)), /./],
	['5 MB of marks and commas', () => list('",'.repeat(2_500_000)), /./],
	['5 MB of marks and lines', () => list('"\n'.repeat(2_500_000)), null],
	['one cell of 20 MB', () => list('a'.repeat(20_000_000)), /holds more letters/],
	['20 MB of blanks', () => list(' '.repeat(20_000_000)), /holds more letters/],
	['20 MB of commas', () => list(','.repeat(20_000_000)), null],
	['20 MB of empty lines', () => list('\n'.repeat(20_000_000)), /more than 10000 rows/],
	['20 MB of &', () => list('&'.repeat(20_000_000)), /holds more letters/],
	['20 MB of any bytes', () => random(20_000_000), /./],
	['20 MB of <table>', () => bytes('<table>'.repeat(2_900_000)), /./],
	[
		'20 MB of cells of a web page',
		() => bytes(`<table>${'<tr><td>'.repeat(2_500_000)}</table>`),
		/./
	],
	['20 MB of open braces', () => bytes('[{"a":'.repeat(3_300_000)), /./],
	[
		'20 MB of vCard lines',
		() => bytes('BEGIN:VCARD\nVERSION:3.0\n' + 'NOTE:a\n '.repeat(2_000_000)),
		/./
	],
	[
		'20 MB of quoted-printable',
		() =>
			bytes('BEGIN:VCARD\nVERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE:' + 'a=\n'.repeat(6_000_000)),
		/./
	],
	['a ZIP bomb', () => workbook(new Uint8Array(500_000_000)), /unpacks to far more/],
	['a ZIP bomb that lies', lying, /unpacks to far more/],
	[
		'cells at both ends of a sheet',
		() =>
			workbook(
				bytes(
					sheet(
						`<row r="1">${text('Name', 'A1')}${text('x', 'XFD1')}</row><row r="1048576">${text('y', 'A1048576')}</row>`
					)
				)
			),
		/./
	],
	[
		'a workbook of 60,000 rows',
		() =>
			workbook(
				bytes(
					sheet(
						Array.from(
							{ length: 60_000 },
							(_, i) =>
								`<row r="${i + 1}">${['Name', 'Email', 'City'].map((c, j) => text(`${c}${i}`, `${'ABC'[j]}${i + 1}`)).join('')}</row>`
						).join('')
					)
				)
			),
		/more than 10000 rows/
	]
];
