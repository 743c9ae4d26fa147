/** A place as it counts on a day. */
import type { Day } from '$lib/domain/days/day';
import { isStale, type Source } from '$lib/domain/days/source';
import type { Jurisdiction } from '$lib/domain/rules';

const kinds = [
	...(['retention', 'limits', 'methods', 'duties'] as const),
	...(['mustSay', 'release', 'endings', 'minorConsent'] as const)
];

const isOld = ({ source }: { source: Source }, today: Day) =>
	source.confidence === 'A' && isStale(source, today);

/** What was read, and not again for two years, asks in place of setting. The very same place where nothing is old. */
export function asOf(place: Jurisdiction, today: Day): Jurisdiction {
	const old = kinds.filter((kind) => place[kind].some((rule) => isOld(rule, today)));
	if (old.length === 0) return place;
	const asking = <Rule extends { source: Source }>(rule: Rule): Rule =>
		isOld(rule, today) ? { ...rule, source: { ...rule.source, confidence: 'O' } } : rule;
	return { ...place, ...Object.fromEntries(old.map((kind) => [kind, place[kind].map(asking)])) };
}
