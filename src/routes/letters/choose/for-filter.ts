/** The filters of the client list, as those whom letters are for. */
import type { Row } from '$lib/domain/path/caseload';
import type { Day } from '$lib/domain/days/day';
import type { Filter } from '$routes/shared/people/saved-filters';
import { search } from '$routes/shared/people/search';
import { shown } from '$routes/shared/people/view';

/** How the address calls a filter: never by a name that somebody gave, which may be a person's. */
export function filterId({ saved, name }: Pick<Filter, 'saved' | 'name'>): string {
	return saved?.id ?? name.toLowerCase().replaceAll(' ', '-');
}

/** Ids of those whom the list would show, in its order. */
export function idsIn({ words, view }: Filter, rows: readonly Row[], today: Day): string[] {
	return search(shown(rows, view, today), words).map((row) => row.case.client.id);
}
