/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

/**
 * Keeps a whole version of the app, so that it works offline and changes only as a whole. A new version waits until
 * it is asked for (`use`), and the one before it stays for pages that are still open in it.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const fallback = `${base}/200.html`;
const family = `closewell ${base} `;
const name = family + version;

/** Hosts read files such as `_headers` and do not serve them. */
const assets = [...build, ...files.filter((file) => !file.startsWith(`${base}/_headers`))];

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
	if (data === 'use') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { pathname, origin } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	if (pathname.startsWith(`${base}/`)) event.respondWith(answer(event.request, pathname));
});

async function keep(): Promise<void> {
	const cache = await caches.open(name);
	await cache.addAll(assets.map((asset) => new Request(asset, { cache: 'reload' })));
	await cache.put(fallback, await page());
}

/** The fallback page as if it came from no redirect: a navigation refuses an answer that was redirected. */
async function page(): Promise<Response> {
	const { ok, headers, body } = await fetch(fallback, { cache: 'reload' });
	if (!ok) throw new Error('The page for every address is not there.');
	return new Response(body, { headers });
}

async function takeOver(): Promise<void> {
	const names = (await caches.keys()).filter((one) => one.startsWith(family));
	await Promise.all(names.slice(0, -2).map((one) => caches.delete(one)));
	await worker.clients.claim();
}

/** Looks by URL: a request's headers would hide what was kept where the host says `Vary`. */
async function answer(request: Request, pathname: string): Promise<Response> {
	const kept = await caches.open(name);
	const page = request.mode === 'navigate' && (await kept.match(fallback));
	const hit = (await kept.match(pathname)) || page || (await caches.match(pathname));
	return hit || fetch(request);
}
