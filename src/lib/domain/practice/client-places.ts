/** Where clients are whom the practice's ending concerns: each place asks for something of its own. */
import type { Case } from '$lib/domain/records';
import { isRecentFormer, situation, type Context, type Jurisdiction } from '$lib/domain/rules';

/** Places other than the practice's with a current client or a former one of late; each once, in the order of the catalog. */
export function placesElsewhere(cases: readonly Case[], context: Context): Jurisdiction[] {
	const { practice, catalog } = context;
	const found = new Set<string>();
	for (const each of cases) {
		const { place, standing } = each.client;
		if (place === null || place === practice.place || found.has(place)) continue;
		if (standing === 'current' || isRecentFormer(situation(each, context))) found.add(place);
	}
	return catalog.jurisdictions.filter(({ id }) => found.has(id));
}
