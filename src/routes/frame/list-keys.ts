/** J and K go from person to person in the lists of the page, X selects whom one is at, E edits them. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

const inLists = 'main li a[href*="/clients/"], main tr a[href*="/clients/"]';
const ofOne = /\/clients\/([a-z0-5]{20})\//;

/** One link to each row, whatever else its row leads to. */
function people(): HTMLAnchorElement[] {
	const rows = new Set<Element>();
	return [...document.querySelectorAll<HTMLAnchorElement>(inLists)].filter((link) => {
		const row = link.closest('li, tr');
		if (!row || rows.has(row) || !ofOne.test(link.href) || !link.checkVisibility()) return false;
		rows.add(row);
		return true;
	});
}

/** Whether the key was for a list. */
export function pressInList(key: string, at: Element | null): boolean {
	const row = at?.closest('li, tr') ?? null;
	switch (key.toLowerCase()) {
		case 'j':
			return goBy(1, row);
		case 'k':
			return goBy(-1, row);
		case 'x':
			return select(row);
		case 'e':
			return edit(row);
		default:
			return false;
	}
}

function goBy(by: 1 | -1, row: Element | null): boolean {
	const links = people();
	const here = links.findIndex((link) => row?.contains(link));
	const next = here < 0 ? links[by > 0 ? 0 : links.length - 1] : links[here + by];
	next?.focus();
	next?.scrollIntoView({ block: 'nearest' });
	return next !== undefined;
}

function select(row: Element | null): boolean {
	const box = row?.querySelector<HTMLInputElement>('input[type=checkbox]:enabled');
	box?.click();
	return box != null;
}

function edit(row: Element | null): boolean {
	const link = people().find((each) => row?.contains(each));
	const [, id] = (link && ofOne.exec(link.href)) ?? [];
	if (id) void goto(resolve(`/clients/${id}/edit/`));
	return id !== undefined;
}
