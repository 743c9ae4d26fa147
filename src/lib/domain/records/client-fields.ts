/** What trail, import, form and hidden names have to say about each field of a client: none is left without an answer. */
import table from './client-fields.json';
import type { Client } from './schemas';

type Answers = {
	/** What the trail calls it; fields of one box on the screen share a name. */
	trail: string;
	/** A name of theirs: initials stand for it while names are hidden. `scripts/house-rules.js` reads it. */
	isName: boolean;
	/** The column that tells it; `true`: a day, or read together with others; `false`: no list tells it. */
	list: { label: string } | boolean;
	/** Its box; `true`: has its own control there; `false`: said elsewhere. */
	form: { label: string; hint: string } | boolean;
	/** Its box where a row of a list is corrected; `null`: none. */
	fix: string | null;
};

export const clientFields = table satisfies Record<Exclude<keyof Client, 'id'>, Answers>;

type Table = typeof clientFields;
export type ClientField = keyof Table;
/** The fields that answer so. */
type Of<Part extends keyof Answers, Answer> = {
	[K in ClientField]: Table[K][Part] extends Answer ? K : never;
}[ClientField];
/** Fields that a column of a list tells as one line of text. */
export type ListText = Of<'list', object>;

const fields = Object.keys(clientFields) as ClientField[];
const isOne = (answer: object | boolean): boolean => typeof answer === 'object';

export const listTexts = fields.filter((field) => isOne(table[field].list)) as ListText[];
export const formTexts = fields.filter((field) => isOne(table[field].form)) as Of<'form', object>[];
/** What can be corrected in a row of a list, in the order of the form. */
export const corrected = fields.filter((field) => table[field].fix) as Of<'fix', string>[];

/** Something for each field that a column tells as text. */
export function ofListTexts<T>(give: (field: ListText) => T): Record<ListText, T> {
	return Object.fromEntries(listTexts.map((field) => [field, give(field)])) as Record<ListText, T>;
}
