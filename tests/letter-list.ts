import Papa from 'papaparse';
import { readFileSync } from 'node:fs';

export const listFile = 'tests/caseloads/us-split-names.csv';

type Row = Record<string, string>;

/** The 41 people of the list as a person reads it: the last four rows are the odd ones. */
export function people(): Row[] {
	const text = readFileSync(listFile, 'utf8').replace(/^\uFEFF/, '');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data.slice(0, 41);
}

export function fullName(row: Row): string {
	return [row['First Name'], row['Middle Name'], row['Last Name']].filter(Boolean).join(' ');
}

/** Born less than eighteen years before 23 November 2026. */
export function isMinor(row: Row): boolean {
	const [month = '', date = '', year = ''] = row['Date of Birth']?.split('/') ?? [];
	return `${Number(year) + 18}-${month}-${date}` > '2026-11-23';
}

export const current = () => people().filter((row) => row['Status'] === 'Active');
export const adults = () => current().filter((row) => !isMinor(row));
export const minors = () => current().filter(isMinor);
