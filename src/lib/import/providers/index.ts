/** Providers from somebody's list. */
export { providerFields, providerTexts } from './fields';
export { providerDoubts, type ProviderDraft, type ProviderKind } from './kind';
export { providerLists } from './providers';
