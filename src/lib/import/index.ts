/** Door to other people's files: bytes of an exported list in, drafts of records with their doubts out. */
export { largestFileBytes } from './decode';
export { readTable } from './read-table';
export { FileRefused } from './refusal';
export * from './providers';
export { column, type Row, type Table } from './table';
export { dayFields, fields, type ClientDraft, type DayField, type Field } from './fields';
export { statusWords } from './matches';
export { readDay, type DayOrder } from './days';
export { statusTable } from './standings';
export { knownBy, type Known } from './known';
export { compared } from './sameness';
export { longest } from './row-doubts';
export { updateKinds, type Update, type UpdateKind } from './updates';
export { namesFrom } from './names';
export { drafts, openOrders } from './drafts';
export { clientLists } from './clients';
export { noChoices, type Around, type ClientKind, type DoubtKind } from './client-kind';
export {
	nothingSaid,
	type Decision,
	type Doubt,
	type Draft,
	type Kind,
	type ListKind,
	type Match,
	type Said
} from './kind';
