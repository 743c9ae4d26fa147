import data from './states.json';

/** ZIP codes by their first three figures, and the states they are in. */
const states = data.ranges.map((line) => ({
	state: line.slice(0, 2),
	from: Number(line.slice(2, 5)),
	to: Number(line.slice(6))
}));

const named = new Map(data.names.map((line) => [line.slice(3).toUpperCase(), line.slice(0, 2)]));

/** The two letters of a state that is written so, or by its name. */
function codeOf(region: string): string {
	const text = region.trim().toUpperCase();
	return named.get(text) ?? text;
}

export function isState(text: string): boolean {
	const code = codeOf(text);
	return states.some(({ state }) => state === code);
}

/** Whether a ZIP lies in another state than the one beside it. */
export function isElsewhere(zip: string, region: string): boolean {
	const start = Number(/^(\d{3})\d\d(-\d{4})?$/.exec(zip)?.[1] ?? -1);
	const code = codeOf(region);
	const own = states.filter(({ state }) => state === code);
	return start >= 0 && own.length > 0 && !own.some(({ from, to }) => start >= from && start <= to);
}

/** A spreadsheet takes a ZIP for a number and drops its first nought: “1901” in Massachusetts is 01901. */
export function zipOf(text: string, region: string): string {
	const [figures = '', plus = ''] = text.split('-');
	const parts = /^\d{8,9}$/.test(text) ? [text.slice(0, -4), text.slice(-4)] : [figures, plus];
	const [five = '', four = ''] = parts;
	if (!/^\d{3,5}$/.test(five) || !isState(region)) return text;
	const zip = five.padStart(5, '0');
	const repaired = [zip, four].filter(Boolean).join('-');
	return isElsewhere(zip, region) ? text : repaired;
}
