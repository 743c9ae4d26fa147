/** “Łukasz Ångström” and “Ångström, Łukasz” are both “Ł. Å.”; empty for an empty name. */
export function initials(name: string): string {
	const [last = '', first = ''] = name.split(',');
	return `${first} ${last}`
		.normalize('NFC')
		.split(/[\s-]+/)
		.flatMap((word) => word.match(/\p{L}\p{M}*|\p{N}/u)?.[0] ?? [])
		.map((letter) => `${letter.toLocaleUpperCase('en')}.`)
		.join(' ');
}

/** How somebody stands in a list. */
export const listName = ({ sortName, name }: { sortName: string | null; name: string }): string =>
	sortName ?? name;
