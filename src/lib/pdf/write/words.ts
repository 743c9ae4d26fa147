import { PDFHexString } from 'pdf-lib';

/** A text a reader is shown, in PDF's own words. */
export const textString = (text: string): string => PDFHexString.fromText(text).toString();

/** Points to two decimals. */
export const number = (points: number): string => String(Math.round(points * 100) / 100);
