import { expect, it } from 'vitest';
import { addClient, change, freshVault, openVault, PASSPHRASE } from '$tests/support/vault/vault';

async function twoTabs() {
	const { vault: first, prefix } = await openVault();
	await first.commit(change('Added', addClient('c1')));
	const { vault: second } = await freshVault(prefix);
	return { first, second };
}

it('lets only the first tab in', async () => {
	const { first, second } = await twoTabs();
	expect([first.state, second.state]).toEqual(['open', 'elsewhere']);
});

it('closes the first tab when the second is used instead', async () => {
	const { first, second } = await twoTabs();
	await second.useHere();
	await expect.poll(() => first.state).toBe('elsewhere');
	expect([second.state, first.all('client')]).toEqual(['locked', []]);
});

it('goes back and forth between two tabs without losing anything', async () => {
	const { first, second } = await twoTabs();
	const tabs = [second, first, second, first];
	for (const [at, tab] of tabs.entries()) {
		await tab.useHere();
		await tab.unlock({ passphrase: PASSPHRASE });
		await tab.commit(change('Added', addClient(`more${at}`)));
	}
	expect(first.all('client').map(({ id }) => id)).toEqual([
		'c1',
		'more0',
		'more1',
		'more2',
		'more3'
	]);
});

it('loses no commit that was under way when the other tab took over', async () => {
	const { first, second } = await twoTabs();
	const saved = Promise.allSettled(
		Array.from({ length: 10 }, (_, at) => first.commit(change('Added', addClient(`n${at}`))))
	);
	await second.useHere();
	const kept = (await saved).filter(({ status }) => status === 'fulfilled').length;
	await second.unlock({ passphrase: PASSPHRASE });
	expect(second.all('client').length).toBeGreaterThanOrEqual(kept + 1);
});
