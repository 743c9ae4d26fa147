/** What deeds about one client need to know of their path. */
import { items } from '$lib/domain/path/path';
import type { Life } from './life';
import type { Person } from './office';

export function isOpen({ path }: Person, step: string): boolean {
	const item = items(path).find((each) => each.step.id === step);
	return item !== undefined && item.outcome === null && item.held === null;
}

export function of(life: Life, { case: own, path }: Person) {
	const { client, sessions, referrals } = own;
	return { client, path, sessions, referrals, region: 'US' as const, newId: life.office.newId };
}
