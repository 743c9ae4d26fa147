import type { Day, Region } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';
import type { Place } from './cells';
import type doubts from './doubts.json';
import type { ProviderField } from './fields';

export type ProviderDraft = Omit<Provider, 'id'>;

/** What is odd in a row, with the words for it, in the order in which the groups stand on the page. */
export { default as providerDoubts } from './doubts.json';
export type ProviderDoubt = keyof typeof doubts;

export type ProviderKind = {
	column: ProviderField;
	fields: ProviderDraft;
	doubt: ProviderDoubt;
	known: never;
	asked: object;
	around: { today: Day; region: Region; places: readonly Place[]; existing: readonly Provider[] };
};
