/** The same function, which works each text out once: most texts stand in every letter. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const made = of(text);
		known.set(text, made);
		return made;
	};
}
