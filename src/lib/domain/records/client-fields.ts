/** What trail, import and form have to say about each field of a client: none can be left without an answer. */
import type { Client } from './index';

/** A column of a list that tells a field as one line of text. */
type TextColumn = {
	label: string;
	/**
	 * Headers that mean it, in small letters. Where `import/header-words.ts` gives it no place among the others it is
	 * asked first, so its words must be exact.
	 */
	headers: RegExp;
};

/** One line of text on the form. */
type TextBox = { label: string; hint: string };

type Answers = {
	/** What the trail calls it; fields of one box on the screen share a name. */
	trail: string;
	/** `apart`: a day, or read together with others; `null`: no list tells it. */
	list: TextColumn | 'apart' | null;
	/** `apart`: has its own control there; `null`: said elsewhere. */
	form: TextBox | 'apart' | null;
};

export const clientFields = {
	name: { trail: 'name', list: 'apart', form: 'apart' },
	callName: { trail: 'greeting in letters', list: 'apart', form: 'apart' },
	street: { trail: 'address', list: 'apart', form: 'apart' },
	city: { trail: 'address', list: 'apart', form: 'apart' },
	region: { trail: 'address', list: 'apart', form: 'apart' },
	postalCode: { trail: 'address', list: 'apart', form: 'apart' },
	otherAddress: { trail: 'other address', list: null, form: 'apart' },
	mail: { trail: 'consent to mail', list: null, form: 'apart' },
	phone: {
		trail: 'phone',
		list: { label: 'Phone', headers: /\b(phones?|tel|telephone|mobile|cell|cellphone)\b/ },
		form: 'apart'
	},
	voicemail: { trail: 'consent to voicemail', list: null, form: 'apart' },
	email: { trail: 'e-mail', list: { label: 'E-mail', headers: /\be ?mail\b/ }, form: 'apart' },
	emailConsent: { trail: 'consent to e-mail', list: null, form: 'apart' },
	sortName: { trail: 'name in lists', list: 'apart', form: 'apart' },
	recordNumber: {
		trail: 'record number',
		list: {
			label: 'Record number',
			headers:
				/(\b(id|mrn|number|no|nr|ref|reference)|#)$|^(record|chart|case|client|patient) code$/
		},
		form: { label: 'Record number', hint: 'The number in your record system.' }
	},
	bornOn: { trail: 'birth date', list: 'apart', form: 'apart' },
	minor: { trail: 'minor', list: null, form: 'apart' },
	format: { trail: 'kind of therapy', list: null, form: 'apart' },
	standing: { trail: 'standing', list: 'apart', form: 'apart' },
	startedOn: { trail: 'start of therapy', list: 'apart', form: 'apart' },
	lastSeenOn: { trail: 'last seen', list: 'apart', form: 'apart' },
	nextSeenOn: { trail: 'next appointment', list: 'apart', form: 'apart' },
	nextSeenAt: { trail: 'next appointment', list: 'apart', form: 'apart' },
	usualWeekday: { trail: 'usual time', list: null, form: 'apart' },
	usualTime: { trail: 'usual time', list: null, form: 'apart' },
	frequency: { trail: 'frequency', list: null, form: 'apart' },
	atRisk: { trail: 'at risk', list: null, form: 'apart' },
	guardianNote: { trail: 'note on a guardian', list: 'apart', form: null },
	place: { trail: 'place', list: null, form: 'apart' },
	reason: { trail: 'reason for ending', list: null, form: null },
	lastSessionOn: { trail: 'last session', list: null, form: 'apart' },
	tellOn: { trail: 'day of telling', list: null, form: null },
	circumstances: { trail: 'special situations', list: null, form: null },
	endingBegunOn: { trail: 'day this ending began', list: null, form: null },
	levelOfCare: { trail: 'level of care', list: null, form: null },
	need: { trail: 'need after the ending', list: null, form: null },
	seeksSpeciality: { trail: 'wishes for a next provider', list: null, form: null },
	seeksInsurer: { trail: 'wishes for a next provider', list: null, form: null },
	seeksLanguage: { trail: 'wishes for a next provider', list: null, form: null },
	seeksFormat: { trail: 'wishes for a next provider', list: null, form: null },
	bridgeWho: { trail: 'plan for the wait', list: null, form: null },
	bridgeUntilOn: { trail: 'plan for the wait', list: null, form: null },
	closureSessions: { trail: 'number of closure sessions', list: null, form: null },
	handOffWay: { trail: 'way of the hand-off', list: null, form: null },
	followUpUntilOn: { trail: 'end of the follow-up', list: null, form: null },
	legalHold: { trail: 'legal hold', list: null, form: null },
	keepUntilOn: { trail: 'kept until', list: null, form: null },
	keepUntilBecause: { trail: 'kept until', list: null, form: null },
	sessionCount: { trail: 'number of sessions', list: null, form: null },
	statusAtEnd: { trail: 'standing at the ending', list: null, form: null },
	riskAtEnd: { trail: 'risk at the ending', list: null, form: null }
} as const satisfies Record<Exclude<keyof Client, 'id'>, Answers>;

type Table = typeof clientFields;
export type ClientField = keyof Table;
/** Fields that a column of a list tells as one line of text. */
export type ListText = {
	[K in ClientField]: Table[K]['list'] extends TextColumn ? K : never;
}[ClientField];
type FormText = { [K in ClientField]: Table[K]['form'] extends TextBox ? K : never }[ClientField];

const fields = Object.keys(clientFields) as ClientField[];

export const listTexts = fields.filter((field) => isOne(clientFields[field].list)) as ListText[];
export const formTexts = fields.filter((field) => isOne(clientFields[field].form)) as FormText[];

function isOne(answer: object | string | null): boolean {
	return typeof answer === 'object' && answer !== null;
}

/** Something for each field that a column tells as text. */
export function ofListTexts<T>(give: (field: ListText) => T): Record<ListText, T> {
	return Object.fromEntries(listTexts.map((field) => [field, give(field)])) as Record<ListText, T>;
}

/** What was given in order, and after it the text columns that have no place there. */
export function withRest<T extends Partial<Record<ListText, unknown>>, V>(
	inOrder: T,
	texts: Record<ListText, V>
): T & Record<ListText, V> {
	return Object.assign({ ...inOrder }, texts);
}
