/** A good list, and what happens to lists on their way: each change with what it takes from whom. */
export const header = [
	...['Client ID', 'First Name', 'Last Name', 'DOB', 'Email', 'Phone', 'Street', 'City', 'State'],
	...['ZIP', 'Status']
];
export const fields = [
	...['recordNumber', 'firstName', 'lastName', 'bornOn', 'email', 'phone', 'street', 'city'],
	...['region', 'postalCode', 'standing']
] as const;
type Field = (typeof fields)[number];

export const good: readonly (readonly string[])[] = [
	'C-1001|Ana|Lee|1984-03-17|ana@example.org|617-555-0101|12 Oak St, Apt 4|Lynn|MA|01901|Active',
	'C-1004|Bo|Kim|1990-04-25|bo.kim@example.org|617-555-0112|230 Elm St|Salem|MA|01970|Active',
	'C-1013|Cy|Orr|1971-05-21|cy@example.net|617-555-0123|7 Fir Ave, Rear|Quincy|MA|02169|Discharged',
	'C-1021|Di|Poe|1965-06-22|di.poe@example.org|617-555-0134|41 Ash Rd|Boston|MA|02118|Active',
	'C-1034|Ed|Roe|2001-11-30|ed@example.com|617-555-0145|9 Birch Ln|Lowell|MA|01850|Waiting',
	'C-1055|Flo|Gray|1958-12-13|flo@example.org|617-555-0156|88 Cedar Ct, Unit 5|Lynn|MA|01902|Active'
].map((line) => line.split('|'));

const standings: Record<string, string> = {
	Active: 'current',
	Discharged: 'former',
	Waiting: 'waiting'
};

/** What each person is, by the good list. */
export const people = good.map((cells) => {
	const told = Object.fromEntries(fields.map((field, i) => [field, cells[i] ?? ''])) as Record<
		Field,
		string
	>;
	const { firstName, lastName, standing, ...rest } = told;
	return { ...rest, name: `${firstName} ${lastName}`, standing: standings[standing] ?? '' };
});

export function csv(rows: readonly (readonly string[])[]): string {
	return rows
		.map((cells) =>
			cells
				.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
				.join(',')
		)
		.join('\r\n');
}

/** Chance, the same for the same seed. */
export function chance(seed: number) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (end: number) => Math.floor(next() * end);
	return { below, of: <T>(all: readonly T[]): T => all[below(all.length)] as T };
}
type Chance = ReturnType<typeof chance>;

/** A changed list; `gone`: people whose row was cut, who cannot be asked for. */
export type Mutant = { how: string; text: string; gone: readonly number[] };

/** Words for words: nobody can tell that a first name is a last name, or a town. */
const alike: readonly (readonly Field[])[] = [['firstName', 'lastName', 'city']];
const isAlike = (a: number, b: number) =>
	alike.some((some) => [a, b].every((at) => some.includes(fields[at] as Field)));

/** Headers that say something else, or nothing. */
const others = ['Zyx', 'Field 7', 'Emergency Contact', 'Notes', 'Guarantor Name', 'Referral', 'X'];

function withCell(at: number, column: number, text: string) {
	return good.map((cells, i) => cells.map((cell, j) => (i === at && j === column ? text : cell)));
}

const isQuoted = (text: string, at: number) => text.slice(0, at).split('"').length % 2 === 0;

const kinds: Record<string, (by: Chance) => Mutant> = {
	swapped({ below }) {
		const [at, a, b] = [below(good.length), below(header.length), below(header.length)];
		const row = good[at] ?? [];
		if (a === b || isAlike(a, b)) return { how: 'nothing', text: csv([header, ...good]), gone: [] };
		const cells = row.map((cell, i) => (i === a ? row[b] : i === b ? row[a] : cell) ?? '');
		const rows = good.map((each, i) => (i === at ? cells : each));
		return {
			how: `row ${at + 2}: ${header[a]} and ${header[b]} swapped`,
			text: csv([header, ...rows]),
			gone: []
		};
	},
	mark({ below, of }) {
		const text = csv([header, ...good]);
		const start = text.indexOf('\n') + 1;
		const at = start + below(text.length - start);
		// A comma or a line more in an address is one.
		const sign = of(isQuoted(text, at) ? ['"', ';', '\t'] : ['"', ',', '\n', ';', '\t']);
		return {
			how: `${JSON.stringify(sign)} added at ${at}`,
			text: text.slice(0, at) + sign + text.slice(at),
			gone: []
		};
	},
	dropped({ of }) {
		const text = csv([header, ...good]);
		const start = text.indexOf('\n') + 1;
		const marks = [...text.matchAll(/[",\n]/g)]
			.map(({ index }) => index)
			.filter((at) => at >= start && (text[at] !== ',' || !isQuoted(text, at)));
		const at = of(marks);
		return {
			how: `${JSON.stringify(text[at])} dropped at ${at}`,
			text: text.slice(0, at) + text.slice(at + 1),
			gone: []
		};
	},
	cut({ below }) {
		const gone = [...new Set(Array.from({ length: 1 + below(4) }, () => below(good.length)))];
		const rows = good.filter((_, i) => !gone.includes(i));
		return { how: `rows cut: ${gone.join(' ')}`, text: csv([header, ...rows]), gone };
	},
	broken({ below }) {
		const text = csv([header, ...good]);
		const start = text.indexOf('\n') + 1;
		const end = start + below(text.length - start);
		// Whoever is not there any more cannot be asked for; the line that is cut in two can.
		const whole = text.slice(start, end).split('\r\n').length;
		const gone = good.map((_, i) => i).filter((i) => i >= whole - 1);
		return { how: `ends at ${end}`, text: text.slice(0, end), gone };
	},
	renamed({ below, of }) {
		const at = below(header.length);
		const named = of([...others, ...header.filter((_, i) => !isAlike(i, at))]);
		const renamed = header.map((each, i) => (i === at ? named : each));
		return { how: `${header[at]} is called ${named}`, text: csv([renamed, ...good]), gone: [] };
	},
	moved({ below }) {
		const order = [...header.keys()]
			.map((at) => ({ at, by: below(1000) }))
			.sort((a, b) => a.by - b.by);
		const move = (cells: readonly string[]) => order.map(({ at }) => cells[at] ?? '');
		return {
			how: `columns ${order.map(({ at }) => at).join(' ')}`,
			text: csv([header, ...good].map(move)),
			gone: []
		};
	},
	lost({ below, of }) {
		const [at, column] = [below(good.length), of([3, 5, 9])];
		const cell = good[at]?.[column] ?? '';
		const digits = [...cell.matchAll(/\d/g)].map(({ index }) => index);
		const where = of(digits);
		const text = cell.slice(0, where) + cell.slice(where + 1);
		return {
			how: `row ${at + 2}: ${cell} is ${text}`,
			text: csv([header, ...withCell(at, column, text)]),
			gone: []
		};
	},
	typed({ below, of }) {
		const [at, column] = [below(good.length), below(header.length)];
		const cell = good[at]?.[column] ?? '';
		const text = of([
			...['#REF!', '#####', '1.23E+09', cell.toUpperCase() + '?', `${cell}\uFFFD`],
			`${cell} / ${good[(at + 1) % good.length]?.[column] ?? ''}`
		]);
		return {
			how: `row ${at + 2}: ${cell} is ${text}`,
			text: csv([header, ...withCell(at, column, text)]),
			gone: []
		};
	}
};

export function mutant(seed: number): Mutant {
	const by = chance(seed);
	const kind = by.of(Object.keys(kinds));
	return kinds[kind]?.(by) ?? { how: 'nothing', text: csv([header, ...good]), gone: [] };
}
