import { PDFHexString, PDFObject, copyStringIntoBuffer } from 'pdf-lib';

/** An object already written in PDF's own words: pdf-lib's dictionaries are slow by the thousand. */
export class Raw extends PDFObject {
	private constructor(private readonly source: string) {
		super();
	}
	static of(source: string): Raw {
		return new Raw(source);
	}
	override clone(): Raw {
		return this;
	}
	override toString(): string {
		return this.source;
	}
	override sizeInBytes(): number {
		return this.source.length;
	}
	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		return copyStringIntoBuffer(this.source, buffer, offset);
	}
}

/** A text a reader is shown, in PDF's own words. */
export function textString(text: string): string {
	return PDFHexString.fromText(text).toString();
}

/** Points to two decimals. */
export function number(points: number): string {
	return String(Math.round(points * 100) / 100);
}
