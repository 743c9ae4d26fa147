/** People of an address book or a record system as a table, under headers such as lists have. */
import { mostColumns, mostRows } from '$lib/import/limits';
import { FileRefused } from '$lib/import/refusal';
import type { Row, Table } from '$lib/import/table';
import { cleaned } from '$lib/import/values';

/** What is said of one person: header and text. */
export type Fact = readonly [header: string, text: string];

/** Each person is a row; `aside`: cards that are nobody. */
export function tableOfPeople(
	people: readonly (readonly Fact[])[],
	aside: readonly string[]
): Table {
	const header = [...new Set(people.flatMap((facts) => facts.map(([name]) => name)))];
	if (people.length > mostRows) throw new FileRefused('tooMany', String(mostRows));
	if (header.length > mostColumns) throw new FileRefused('tooWide', String(mostColumns));
	const at = new Map(header.map((name, i) => [name, i]));
	const rows = people.map((facts, i): Row => {
		const cells = header.map(() => '');
		for (const [name, text] of facts) cells[at.get(name) ?? -1] = cleaned(text);
		return { number: i + 2, cells };
	});
	const out = aside.map((text, i): Row => ({ number: people.length + i + 2, cells: [text] }));
	return { header, rows, headed: true, ...(out.length > 0 && { aside: out }) };
}

/** Filled facts alone; of those with one header the later ones are numbered, “Home Phone 2”. */
export function counted(facts: readonly Fact[]): Fact[] {
	const met = new Map<string, Set<string>>();
	return facts.flatMap(([header, text]): Fact[] => {
		const said = met.get(header) ?? new Set();
		if (text.trim() === '' || said.has(text)) return [];
		met.set(header, said.add(text));
		return [[said.size > 1 ? `${header} ${said.size}` : header, text.trim()]];
	});
}

export type Names = { first: string; middle: string; last: string; suffix: string; whole: string };

/** A whole name is taken apart only where it is two words. */
export function nameFacts({ first, middle, last, suffix, whole }: Names): Fact[] {
	if (first || last) {
		return [
			['First Name', first],
			['Middle Name', middle],
			['Last Name', last],
			['Name Suffix', suffix]
		];
	}
	const words = whole.split(/\s+/);
	return words.length === 2
		? nameFacts({ first: words[0] ?? '', middle, last: words[1] ?? '', suffix, whole })
		: [['First Name', whole]];
}

export type Postal = {
	street: string;
	more: string;
	city: string;
	region: string;
	postalCode: string;
	country: string;
	whole: string;
};

/** One address; `kind`: Home, Work, Mailing, Former…, and its number where the person has several of a kind. */
export function addressFacts(kind: string, number: number, address: Postal): Fact[] {
	const head = `${kind} Address${number > 1 ? ` ${number}` : ''}`.trim();
	const { street, more, city, region, postalCode, country, whole } = address;
	const isApart = street !== '' || city !== '';
	return [
		[`${head} Street`, street],
		[`${head} Extended Address`, more],
		[`${head} City`, city],
		[`${head} State`, region],
		[`${head} ZIP`, postalCode],
		[`${head} Country`, country],
		[isApart ? `${head} Label` : head, isApart ? '' : whole]
	];
}
