/** Text as cells between separators. */
import { mostRows } from './limits';
import { FileRefused } from './refusal';

/** One line; `isSwallowed`: a quotation mark in it may have taken others along. */
export type Line = { number: number; cells: readonly string[]; isSwallowed: boolean };

/** Empty ones too. */
const mostLines = mostRows * 2;

/** @throws FileRefused when a quotation mark never closes. */
export async function linesOf(text: string): Promise<Line[]> {
	const hint = /^sep=(.)\r?\n/i.exec(text);
	const body = hint ? text.slice(hint[0].length) : text;
	const delimiter = hint?.[1] ?? delimiterOf(body);
	const { data, broken } = await parsed(body, delimiter);
	if (data.length >= mostLines) throw new FileRefused('tooMany', String(mostRows));
	return data.map((cells, i) => ({
		number: i + (hint ? 2 : 1),
		cells,
		isSwallowed: broken.has(i) || swallows(cells, delimiter, data[0]?.length ?? 0)
	}));
}

/** The cells, and the lines in which a quotation mark stands where none may. */
async function parsed(body: string, delimiter: string) {
	const { default: papa } = await import('papaparse');
	const isSingle = /^\s*'[^'\n]*'(.'[^'\n]*')+\s*$/m.test(body.split(/[\r\n]/, 1)[0] ?? '');
	const read = (text: string) =>
		papa.parse<string[]>(text, {
			...{ delimiter, quoteChar: isSingle ? "'" : '"', preview: mostLines }
		});
	const plain = read(body);
	// Some programs write a mark within marks as \".
	const { data, errors } =
		plain.errors.length > 0 && body.includes('\\"') ? read(body.replaceAll('\\"', '""')) : plain;
	if (errors.some((e) => e.code === 'MissingQuotes')) throw new FileRefused('openQuote');
	const broken = errors.filter((e) => e.code === 'InvalidQuotes').map((e) => e.row ?? -1);
	return { data, broken: new Set(broken) };
}

/** Whether a cell holds what looks like cells of its own. */
function swallows(cells: readonly string[], delimiter: string, columns: number): boolean {
	const inner = cells.filter((cell) => cell.includes(delimiter));
	return inner.some((cell) => {
		const lines = cell.split(/\r\n|\r|\n/);
		const hasMail = lines.some(
			(line) => /\S@\S/.test(line.slice(line.indexOf(delimiter) + 1)) && line.includes(delimiter)
		);
		const isRow = columns > 3 && lines.some((line) => line.split(delimiter).length >= columns);
		return (lines.length > 1 || cells.length < columns) && (hasMail || isRow);
	});
}

/** The separator that parts the first lines most alike; the comma last, since “Lee, Ana;ana@example.org” has one too. */
function delimiterOf(text: string): string {
	const unquoted = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
	const lines = unquoted
		.split(/\r\n|\r|\n/)
		.filter((line) => line.trim() !== '')
		.slice(0, 30);
	const marks = ['\t', ';', '|', ','].map((mark) => {
		const parts = lines.map((line) => line.split(mark).length).sort((a, b) => b - a);
		const most = Math.max(...parts.filter((each) => each > 1), 1);
		const usual =
			parts.find((each) => parts.filter((other) => other === each).length * 2 > lines.length) ?? 1;
		return { mark, usual, most };
	});
	const best = (by: 'usual' | 'most') =>
		marks.reduce((best, next) => (next[by] > best[by] ? next : best));
	return best(best('usual').usual > 1 ? 'usual' : 'most').mark;
}
