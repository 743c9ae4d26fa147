import { newProvider, type Provider } from '$lib/domain/records';
import { addDays, type Day } from '$lib/domain/days/day';

type Listed = Partial<Provider> & Pick<Provider, 'name'>;

const files = import.meta.glob<readonly Listed[]>('./providers.json', {
	eager: true,
	import: 'default'
});
const list = Object.values(files).flat();

/** Who stands in the referral list. All but the center were asked for openings twelve days ago. */
export function providers(today: Day): Omit<Provider, 'id'>[] {
	const askedOn = addDays(today, -12);
	return list.map((each) =>
		newProvider({ ...each, checkedOn: each.openings === undefined ? null : askedOn })
	);
}
