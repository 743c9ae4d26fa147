/** All by what they have in common, in the order in which they stand. */
export function grouped<T>(all: readonly T[], key: (each: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const each of all) {
		const group = groups.get(key(each));
		if (group) group.push(each);
		else groups.set(key(each), [each]);
	}
	return groups;
}
