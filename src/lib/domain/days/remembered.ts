type Memory<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown };

/** The same function, which works each out once. */
export function remembered<K, V>(
	of: (key: K) => V,
	known: Memory<K, V> = new Map<K, V>()
): (key: K) => V {
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = of(key);
		known.set(key, made);
		return made;
	};
}

/** The same, for as long as what it is worked out of is there. */
export const keptWith = <K extends object, V>(of: (key: K) => V): ((key: K) => V) =>
	remembered(of, new WeakMap<K, V>());
