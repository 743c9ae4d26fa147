const exported = 'Export the list as an Excel workbook or as CSV and choose that file.';

/** What is wrong with a file, and what to do; `%`: what or how many. */
const sentences = {
	tooLarge:
		'This file is larger than 20 MB. A list of people is far smaller: export the list alone, as CSV.',
	tooMuch:
		'This workbook unpacks to far more than a list of people. Copy the list into a workbook of its own.',
	tooMany:
		'This list has more than % rows. Export the list of clients alone, without their visits.',
	tooWide: 'This list has more than % columns. Export the columns that tell of the clients alone.',
	tooLong: '% holds more letters than a cell of a list can. Export the list again.',
	tooSlow: 'This file takes too long to read. Export the list alone and choose the new file.',
	empty: 'This file is empty. Export the list again and choose the new file.',
	headerOnly: 'This file has a header row but nobody below it. Export the list with its rows.',
	other: `This file is %, whatever its name says. ${exported}`,
	archive: 'This file is a ZIP archive. Unpack it and choose the list inside it%.',
	locked:
		'This workbook is locked with a password. Open it, take the password off, save it, and choose it again.',
	macros:
		'This workbook holds macros, which are never run here. Save it as an Excel workbook without macros (.xlsx) and choose that file.',
	formulas:
		'% is a formula whose result was never saved. Open the workbook, save it, and choose it again.',
	damaged: `This workbook is damaged or not whole. ${exported}`,
	cut: 'This file breaks off in the middle of a contact. Export the contacts again.',
	noPatients: `This file is JSON and holds no patients that can be read (FHIR). ${exported}`,
	notTable: `This file does not look like a list with columns. ${exported}`,
	openQuote:
		'A quotation mark in this file opens and never closes, so its rows cannot be told apart. Export the list again.'
};

/** A file that cannot be read as a list; `message` is the sentence for the therapist. */
export class FileRefused extends Error {
	constructor(
		readonly reason: keyof typeof sentences,
		readonly what = ''
	) {
		super(sentences[reason].replace('%', what));
		this.name = 'FileRefused';
	}
}
