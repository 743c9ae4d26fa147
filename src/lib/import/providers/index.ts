/** Providers from somebody's list: a table in, drafts with their doubts out. */
export { providerField, providerFields, type ProviderField } from './fields';
export {
	guessProviderMatches,
	providerDrafts,
	sampleOf,
	type ProviderAround,
	type ProviderDecisions,
	type ProviderDraft,
	type ProviderMatch
} from './drafts';
