/** Door to other people's files: bytes of an exported list in, drafts of clients with their doubts out. */
export { largestFileBytes } from './decode';
export { readTable } from './read-table';
export { FileRefused } from './refusal';
export * from './providers';
export { column, type Row, type Table } from './table';
export {
	dayFields,
	fields,
	type ClientDraft,
	type DayField,
	type Field,
	type Match
} from './fields';
export { guessMatches, statusWords } from './matches';
export { dayOrder, readDay, type DayOrder } from './days';
export { statusTable } from './standings';
export { knownBy, type Known } from './known';
export { compared } from './sameness';
export { updateKinds, type Update, type UpdateKind } from './updates';
export { namesFrom } from './names';
export { drafts, openOrders } from './drafts';
export {
	noChoices,
	type Around,
	type Choices,
	type Decision,
	type Doubt,
	type DoubtKind,
	type Draft
} from './draft';
