// Everything Unicode calls a control but tab and line feed; what people paste brings them along unseen.
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const PLAIN = /^[\t\n -~]*$/;

/** One Unicode form (NFC), one kind of line end, no control characters: else the text as it was typed. */
export function cleanText(text: string): string {
	if (PLAIN.test(text)) return text;
	return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '').normalize('NFC');
}

/** The same for every text in a value. */
export function clean(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (Array.isArray(value)) return value.map(clean);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each)]));
}
