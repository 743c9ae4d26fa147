const sentences = {
	tooLarge:
		'This file is larger than 20 MB. A list of people is far smaller: export the list alone, as CSV.',
	empty: 'This file is empty. Export the list again and choose the new file.',
	headerOnly: 'This file has a header row but nobody below it. Export the list with its rows.',
	pdf: 'This file is a PDF, whatever its name says. Export the list as CSV and choose that file.',
	spreadsheet:
		'This file is a spreadsheet workbook, not a CSV. Open it, save it as CSV (UTF-8), and choose that file.',
	contacts:
		'This file is a vCard file of contacts, not a CSV. Export the contacts as CSV and choose that file.',
	calendar: 'This file is a calendar, not a list of people. Export the list of clients as CSV.',
	xml: 'This file is an XML document, such as a care record, not a CSV. Export the list as CSV.',
	notTable:
		'This file does not look like a list with columns. Export the list as CSV and choose that file.',
	openQuote:
		'A quotation mark in this file opens and never closes, so its rows cannot be told apart. Export the list again.'
};

/** A file that cannot be read as a list; `message` is the sentence for the therapist. */
export class FileRefused extends Error {
	constructor(readonly reason: keyof typeof sentences) {
		super(sentences[reason]);
		this.name = 'FileRefused';
	}
}
