type Said = { label: string; hint: string };

/** A choice for each, in the order of the table. */
export function optionsOf<T extends string>(table: Readonly<Record<T, string | Said>>) {
	return (Object.keys(table) as T[]).map((value) => {
		const said: string | Said = table[value];
		return typeof said === 'string' ? { value, label: said } : { value, ...said };
	});
}
