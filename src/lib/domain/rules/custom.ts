/** What is usual where no rule is known, or none that we are sure of. It is no law. */
import { source, type Cited } from '$lib/domain/days/source';
import table from './asked/custom.json';
import type { Jurisdiction, Limit, RetentionRule } from './place';

type Written<Rule> = Omit<Rule, 'source'> & { source: Cited };
const { retention, limits } = table as {
	retention: Written<Omit<RetentionRule, 'id'>>;
	limits: readonly Written<Limit>[];
};

/** Seven years after the last contact; for minors the later of that and 25. Each place has its own to overrule. */
export const customaryRetention = ({ id }: Jurisdiction): RetentionRule => ({
	...retention,
	id: `${id}-custom-records`,
	source: source(retention.source)
});

export const customaryLimits: readonly Limit[] = limits.map((each) => ({
	...each,
	source: source(each.source)
}));
