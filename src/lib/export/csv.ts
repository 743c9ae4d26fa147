/** Tells spreadsheets that the text is UTF-8. */
const MARK = '\uFEFF';

/** A cell that begins so would be run as a formula by a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r]/;

/** A file of rows as RFC 4180 has it, in UTF-8 with its mark; no cell can be taken for a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
	return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
	const safe = formula.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
