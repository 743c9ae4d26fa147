/** What trail, import, form and hidden names have to say about each field of a client: none is left without an answer. */
import type { Client } from './index';

type TextColumn = { label: string };

type TextBox = { label: string; hint: string };

type Answers = {
	/** A name of theirs: initials stand for it while names are hidden. `scripts/house-rules.js` reads it. */
	isName: boolean;
	/** What the trail calls it; fields of one box on the screen share a name. */
	trail: string;
	/** `apart`: a day, or read together with others; `null`: no list tells it. */
	list: TextColumn | 'apart' | null;
	/** `apart`: has its own control there; `null`: said elsewhere. */
	form: TextBox | 'apart' | null;
	/** Its box where a row of a list is corrected; `null`: none. */
	fix: string | null;
};

const told = { isName: false, list: 'apart', form: 'apart', fix: null } as const;
const onForm = { isName: false, list: null, form: 'apart', fix: null } as const;
const elsewhere = { isName: false, list: null, form: null, fix: null } as const;

export const clientFields = {
	name: { ...told, trail: 'name', isName: true, fix: 'Full name' },
	callName: { ...told, trail: 'greeting in letters', isName: true, fix: 'How you address them' },
	street: { ...told, trail: 'address', fix: 'Street' },
	city: { ...told, trail: 'address', fix: 'City' },
	region: { ...told, trail: 'address', fix: 'State or county' },
	postalCode: { ...told, trail: 'address', fix: 'ZIP or postcode' },
	otherAddress: { ...told, trail: 'other address' },
	mail: { ...told, trail: 'consent to mail' },
	phone: { ...onForm, trail: 'phone', list: { label: 'Phone' }, fix: 'Phone' },
	voicemail: { ...told, trail: 'consent to voicemail' },
	email: { ...onForm, trail: 'e-mail', list: { label: 'E-mail' }, fix: 'E-mail' },
	emailConsent: { ...told, trail: 'consent to e-mail' },
	textConsent: { ...told, trail: 'consent to text messages' },
	sortName: { ...told, trail: 'name in lists', isName: true },
	recordNumber: {
		...onForm,
		trail: 'record number',
		list: { label: 'Record number' },
		form: { label: 'Record number', hint: 'The number in your record system.' }
	},
	bornOn: { ...told, trail: 'birth date', fix: 'Birth date' },
	minor: { ...onForm, trail: 'minor' },
	format: { ...onForm, trail: 'kind of therapy' },
	standing: { ...told, trail: 'standing', fix: 'Who they are to you' },
	startedOn: { ...told, trail: 'start of therapy' },
	lastSeenOn: { ...told, trail: 'last seen', fix: 'Last appointment' },
	endedOn: { ...told, trail: 'end of therapy' },
	nextSeenOn: { ...told, trail: 'next appointment' },
	nextSeenAt: { ...told, trail: 'time of the next appointment' },
	usualWeekday: { ...onForm, trail: 'usual day' },
	usualTime: { ...onForm, trail: 'usual time' },
	frequency: { ...onForm, trail: 'frequency' },
	atRisk: { ...told, trail: 'at risk' },
	notes: { ...told, trail: 'notes' },
	mergedFrom: { ...elsewhere, trail: 'merged records' },
	formerNumbers: { ...elsewhere, trail: 'merged records' },
	byHand: { ...elsewhere, trail: 'corrections of a list' },
	guardianNote: { ...told, form: null, trail: 'note on a guardian' },
	place: { ...onForm, trail: 'place' },
	reason: { ...elsewhere, trail: 'reason for ending' },
	lastSessionOn: { ...onForm, trail: 'last session' },
	tellOn: { ...elsewhere, trail: 'day of telling' },
	circumstances: { ...elsewhere, trail: 'special situations' },
	circumstancesSince: { ...elsewhere, trail: 'special situations' },
	cameOn: { ...elsewhere, trail: 'day they came here' },
	endingBegunOn: { ...elsewhere, trail: 'day this ending began' },
	newsMovedOn: { ...elsewhere, trail: 'what there is to tell' },
	levelOfCare: { ...elsewhere, trail: 'level of care' },
	need: { ...elsewhere, trail: 'need after the ending' },
	seeksSpeciality: { ...elsewhere, trail: 'wishes for a next provider' },
	seeksInsurer: { ...elsewhere, trail: 'wishes for a next provider' },
	seeksLanguage: { ...elsewhere, trail: 'wishes for a next provider' },
	seeksFormat: { ...elsewhere, trail: 'wishes for a next provider' },
	bridgeWho: { ...elsewhere, trail: 'who is there in the wait' },
	bridgeUntilOn: { ...elsewhere, trail: 'end of the wait' },
	closureSessions: { ...elsewhere, trail: 'number of closure sessions' },
	handOffWay: { ...elsewhere, trail: 'way of the hand-off' },
	followUpUntilOn: { ...elsewhere, trail: 'end of the follow-up' },
	legalHold: { ...elsewhere, trail: 'legal hold' },
	keepUntilOn: { ...elsewhere, trail: 'kept until' },
	keepUntilBecause: { ...elsewhere, trail: 'why it is kept until then' },
	sessionCount: { ...elsewhere, trail: 'number of sessions' },
	statusAtEnd: { ...elsewhere, trail: 'standing at the ending' },
	riskAtEnd: { ...elsewhere, trail: 'risk at the ending' },
	threatened: { ...elsewhere, trail: 'who was threatened' },
	thirdPerson: { ...elsewhere, trail: 'third person' },
	thirdPersonAddress: { ...elsewhere, trail: 'address of the third person' },
	thirdPersonPhone: { ...elsewhere, trail: 'telephone of the third person' }
} as const satisfies Record<Exclude<keyof Client, 'id'>, Answers>;

type Table = typeof clientFields;
export type ClientField = keyof Table;
/** Fields that a column of a list tells as one line of text. */
export type ListText = {
	[K in ClientField]: Table[K]['list'] extends TextColumn ? K : never;
}[ClientField];
type Corrected = { [K in ClientField]: Table[K]['fix'] extends string ? K : never }[ClientField];
type FormText = { [K in ClientField]: Table[K]['form'] extends TextBox ? K : never }[ClientField];

const fields = Object.keys(clientFields) as ClientField[];

export const listTexts = fields.filter((field) => isOne(clientFields[field].list)) as ListText[];
export const formTexts = fields.filter((field) => isOne(clientFields[field].form)) as FormText[];
/** What can be corrected in a row of a list, in the order of the form. */
export const corrected = fields.filter((field) => clientFields[field].fix) as Corrected[];

function isOne(answer: object | string | null): boolean {
	return typeof answer === 'object' && answer !== null;
}

/** Something for each field that a column tells as text. */
export function ofListTexts<T>(give: (field: ListText) => T): Record<ListText, T> {
	return Object.fromEntries(listTexts.map((field) => [field, give(field)])) as Record<ListText, T>;
}
