import { PDFHexString } from 'pdf-lib';

/** A text a reader is shown, in PDF's own words. */
export function textString(text: string): string {
	return PDFHexString.fromText(text).toString();
}

/** Points to two decimals. */
export function number(points: number): string {
	return String(Math.round(points * 100) / 100);
}
