/** DOOR to workers. The page's Trusted Types allow worker addresses from here alone, and only our own. */

type Policy = { createScriptURL(url: string): unknown };
type PolicyFactory = {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
};

let policy: Policy | null = null;

/** @param url from `import url from './x.worker.ts?worker&url'`. @throws for another origin. */
export function startWorker(url: string): Worker {
	policy ??= makePolicy();
	return new Worker(policy.createScriptURL(url) as string, { type: 'module' });
}

function makePolicy(): Policy {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	return factory?.createPolicy('closewell-worker', { createScriptURL }) ?? { createScriptURL };
}

function createScriptURL(url: string): string {
	const { origin } = new URL(url, location.href);
	if (origin !== location.origin) throw new TypeError('A worker starts only from this site.');
	return url;
}
