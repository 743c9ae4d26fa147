/**
 * What is typed but not saved yet, over a record as it stands: a field nobody touched follows the
 * record, so that an undo or a change made elsewhere shows at once.
 */
export function draftOf<T extends object>(record: () => T) {
	let edits = $state.raw<Partial<T>>({});

	const fields = new Proxy({} as { -readonly [K in keyof T]: T[K] }, {
		get: (_, key) => (key in edits ? edits : record())[key as keyof T],
		set: (_, key, value) => {
			edits = { ...edits, [key]: value };
			return true;
		}
	});

	return {
		fields,
		/** The edited fields whose value is not the record's, with text trimmed. */
		get changed(): Partial<T> {
			const now = record();
			const differing = Object.entries(edits)
				.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
				.filter(([key, value]) => !same(value, now[key as keyof T]));
			return Object.fromEntries(differing) as Partial<T>;
		},
		clear() {
			edits = {};
		}
	};
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
