/** Providers from somebody's list. */
export { providerFields } from './fields';
export type { ProviderDoubt, ProviderDraft, ProviderKind } from './kind';
export { providerLists } from './providers';
