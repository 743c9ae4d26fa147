import type { Day, Region } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';
import type { Place } from './cells';
import type { ProviderField } from './fields';

export type ProviderDraft = Omit<Provider, 'id'>;

export type ProviderDoubt =
	'duplicate' | 'missingName' | 'surplus' | 'tooLong' | 'unread' | 'unreachable';

export type ProviderKind = {
	column: ProviderField;
	fields: ProviderDraft;
	doubt: ProviderDoubt;
	known: never;
	asked: object;
	around: { today: Day; region: Region; places: readonly Place[]; existing: readonly Provider[] };
};
