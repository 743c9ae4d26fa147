/** A new version of the app that is kept whole and waits to be used; `null` when there is none. */
export const update = $state<{ waiting: ServiceWorker | null }>({ waiting: null });

/** Once per page: uses a version that waited for this start, and from then on says when another one is ready. */
export async function watchForUpdate(): Promise<void> {
	const registration = await navigator.serviceWorker?.ready;
	if (!registration) return;
	update.waiting = registration.waiting;
	useNewVersion();
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Changes to the version that waits, if there is one, and loads the page anew: only where nothing can be lost. */
export function useNewVersion(): void {
	const version = update.waiting;
	if (!version) return;
	update.waiting = null;
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
	// Asked while the old version is still answering a request, Chromium may leave the new one waiting.
	setInterval(() => version.postMessage('use'), 500);
}

function watch(coming: ServiceWorker | null): void {
	coming?.addEventListener('statechange', () => {
		if (coming.state === 'installed') update.waiting = coming;
	});
}
