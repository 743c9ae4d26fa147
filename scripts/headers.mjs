import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/**
 * The adapter, and after it the `_headers` of the built folder: `static/_headers` with the policy that the pages
 * carry. A page's own policy does not reach workers; only a header on every response does.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where the adapter writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withHeaders(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const file = `${folder}/_headers`;
			const text = readFileSync(file, 'utf8')
				.replaceAll('%base%', builder.config.kit.paths.base)
				.replace('%policy%', join(policies(folder)));
			writeFileSync(file, text);
		}
	};
}

/** @param {string} folder */
function policies(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
		.map((html) => /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
}

/** One policy under which every page works: each directive with the sources of all pages. @param {string[]} all */
function join(all) {
	/** @type {Map<string, Set<string>>} */
	const directives = new Map();
	for (const [name = '', ...sources] of all.flatMap((one) => one.split('; ')).map(words)) {
		directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
	}
	return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** @param {string} text */
const words = (text) => text.split(' ');
