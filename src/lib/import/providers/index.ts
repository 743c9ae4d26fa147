/** Providers from somebody's list: a table in, drafts with their doubts out. */
export {
	providerField,
	providerFields,
	type ProviderAround,
	type ProviderField,
	type ProviderMatch
} from './fields';
export {
	guessProviderMatches,
	providerDrafts,
	sampleOf,
	type ProviderDecisions,
	type ProviderDraft
} from './drafts';
