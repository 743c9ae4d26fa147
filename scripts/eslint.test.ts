import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { clientFields } from '$lib/domain/records/client-fields';

const eslint = new ESLint();

/** What is wrong with a line of code in a file, as the names of the rules that object. */
async function objections(filePath: string, code: string): Promise<string[]> {
	const text = filePath.endsWith('.svelte')
		? `<script lang="ts">\n${code}\n</script>\n`
		: `${code}\n`;
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const staticRule = 'no-restricted-imports';
const dynamicRule = 'no-restricted-syntax';

/** One module that each folder must not reach, and one that it may. */
const folders = [
	['src/lib/domain', 'dexie', 'date-fns'],
	['src/lib/domain', '$lib/vault', './day'],
	['src/lib/domain', 'svelte', 'valibot'],
	['src/lib/catalog', '$lib/vault', '$lib/domain/rules/step'],
	['src/lib/catalog/steps', '$lib/pdf', '$lib/domain/days/day'],
	['src/lib/vault', '$lib/catalog', 'dexie'],
	['src/lib/vault', 'svelte', '$lib/worker'],
	['src/lib/pdf', 'dexie', 'pdf-lib'],
	['src/lib/pdf/layout', '$lib/vault', '$lib/domain/letters/letter'],
	['src/lib/import', 'pdf-lib', 'papaparse'],
	['src/lib/export', '$lib/import', '$lib/domain/days/day'],
	['src/lib/ui', '$lib/vault', 'svelte'],
	['src/lib/ui', 'dexie', '$lib/domain/days/day'],
	['src/routes/clients', 'age-encryption', '$lib/vault'],
	['src/routes/clients', '$lib/vault/crypto', '$lib/catalog/letters'],
	['src/routes/letters/forms', '$lib/catalog/forms/rows', '$lib/catalog/forms'],
	['src/routes/clients', '../moment', '$routes/shared/moment'],
	['src/routes/clients', '$routes/letters/look', '$routes/clients/unsaved'],
	['src/routes/letters/words', '$routes/frame/Keys.svelte', '$routes/letters/look'],
	['src/routes/shared/people', '$routes/clients/form', '$routes/shared/moment'],
	['src/routes/(today)', '$routes/plan/words', '$routes/shared/people/view']
] as const;

describe.each(['ts', 'svelte'])('in a .%s file', (ending) => {
	it.each(folders)('%s cannot reach %s by import', async (folder, forbidden) => {
		const code = `import * as it from '${forbidden}';\nexport { it };`;
		expect(await objections(`${folder}/planted.${ending}`, code)).toContain(staticRule);
	});

	it.each(folders)('%s cannot reach %s by import()', async (folder, forbidden) => {
		const code = `void import('${forbidden}');`;
		expect(await objections(`${folder}/planted.${ending}`, code)).toContain(dynamicRule);
	});

	it.each(folders)('%s, which may not reach %s, may reach %s', async (folder, _, allowed) => {
		const code = `import * as it from '${allowed}';\nvoid import('${allowed}');\nvoid it;`;
		expect(await objections(`${folder}/planted.${ending}`, code)).toEqual([]);
	});

	it.each([
		"void import.meta.glob('$lib/vault/*.ts');",
		"void import.meta.glob(['./*.ts', '$lib/vault/*.ts']);",
		"void new URL('../vault/seal.worker.ts', import.meta.url);",
		"void new Worker(new URL('./seal.worker.ts', import.meta.url));",
		'const name = location.hash;\nvoid import(name);',
		'void new Date();',
		'void Date.now();',
		'void new Date(2027, 5, 30);'
	])('%s is caught', async (code) => {
		expect(await objections(`src/lib/pdf/planted.${ending}`, code)).toContain(dynamicRule);
	});
});

it.each([
	['src/lib/clock.ts', 'export const now = () => Date.now();'],
	['src/lib/domain/days/day.ts', 'export const first = new Date(2027, 0, 1);'],
	['src/lib/worker.ts', "export const start = () => new Worker('./x.js');"],
	['src/lib/vault/open.svelte.ts', "export { createSubscriber } from 'svelte/reactivity';"],
	['src/lib/catalog/index.ts', "export const all = import.meta.glob('./steps/*.ts');"]
])('%s may do what others may not', async (file, code) => {
	expect(await objections(file, code)).toEqual([]);
});

it('only clock.ts asks what time it is, and the vault is handed it', async () => {
	expect(await objections('src/lib/domain/days/day.ts', 'void Date.now();')).toContain(dynamicRule);
	expect(await objections('src/lib/vault/log.ts', 'void new Date();')).toContain(dynamicRule);
});

it.each([
	['{@html name}', 'svelte/no-at-html-tags'],
	['<p style="color: red">Hello</p>', dynamicRule],
	['<a href="/clients/">Clients</a>', dynamicRule]
])('a page cannot hold %s', async (markup, rule) => {
	const page = `<script lang="ts">\n\tconst name = 'x';\n</script>\n\n${markup}<p>{name}</p>\n`;
	const [result] = await eslint.lintText(page, { filePath: 'src/routes/Planted.svelte' });
	expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

it.each([
	['<p>{client.name}</p>', false],
	['<p>{row.client.name}</p>', false],
	['<p>{person.sortName ?? person.name}</p>', false],
	['{#if name}<p>To {recipient?.callName}</p>{/if}', false],
	['<p>{`Dear ${person.name}`}</p>', false],
	['<p>{name}</p>', false],
	['<p>{shown(client.name)}</p>', false],
	['<p aria-label="Choose {row.name}"></p>', false],
	['<Box label={`Choose ${row.client.name}`} />', false],
	['<Box label="Choose {shown(row.name)}" />', true],
	['<PersonName name={client.name} />', true],
	['<p>{provider.name}, {listed.provider.name}</p>', true]
])('a name in a page, as in %s: may stand there: %s', async (markup, may) => {
	const filePath = 'src/routes/clients/Planted.svelte';
	const [result] = await eslint.lintText(`${markup}\n`, { filePath });
	const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId);
	expect(rules.includes(dynamicRule)).toBe(!may);
});

it('the table of a client’s fields says which are names that no page can show', async () => {
	const fields = Object.entries(clientFields);
	const page = fields.map(([field]) => `<p>{client.${field}}</p>\n`).join('');
	const filePath = 'src/routes/clients/Planted.svelte';
	const [result] = await eslint.lintText(page, { filePath });
	const named = (result?.messages ?? []).flatMap(({ ruleId, line }) =>
		ruleId === dynamicRule ? [fields[line - 1]?.[0]] : []
	);
	expect(named).toEqual(['name', 'callName', 'sortName']);
	expect(named).toEqual(fields.flatMap(([field, { isName }]) => (isName ? [field] : [])));
});

it('a comment cannot switch a rule off', async () => {
	const code = '/* eslint-disable */\nconsole.log(1);';
	expect(await objections('src/lib/domain/planted.ts', code)).toContain('no-console');
});
