/** Door to other people's files: bytes of an exported list in, drafts of records with their doubts out. */
export { readTable, type ListOf } from './read-table';
export { readAway } from './read-away';
export { FileRefused } from './refusal';
export * from './providers';
export { column, type Row, type Table, type Versions } from './table';
export { dayFields, fields, type ClientDraft, type DayField, type Field } from './clients/fields';
export { statusWords } from './clients/matches';
export { addressPlaces } from './clients/address';
export type { Whereabouts } from './clients/header-words';
export { readDay, type DayOrder } from './days';
export { statusTable } from './clients/standings';
export { isStranger } from './clients/sameness';
export { knownBy, type Known } from './clients/known';
export { householdsIn, together, type Household, type Linked } from './clients/asked/households';
export { cliniciansIn } from './clients/asked/whose';
export { riskWords, type Risks } from './clients/asked/risk';
export { agrees } from './clients/guess-by-cells';
export { longest } from './row-doubts';
export { updateKinds, type Update, type UpdateKind } from './clients/updates';
export { namesFrom } from './clients/names';
export { drafts, judging, openOrders } from './drafts';
export { atOnce, type Steps } from './steps';
export { clientLists } from './clients/clients';
export {
	doubtKinds,
	noChoices,
	type Around,
	type ClientKind,
	type DoubtKind
} from './clients/kind';
export {
	nothingSaid,
	type Choices,
	type Decision,
	type Doubt,
	type Draft,
	type Kind,
	type ListKind,
	type Match,
	type Said
} from './kind';
