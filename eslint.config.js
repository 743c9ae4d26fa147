import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { houseRules } from './scripts/house-rules.js';

/** @type {import('eslint').Linter.Config[]} */
export default [
	{ ignores: ['build*/', '.svelte-kit/', 'reports/', 'test-results/', 'src/lib/pdf/fonts/'] },
	js.configs.recommended,
	.../** @type {import('eslint').Linter.Config[]} */ (ts.configs.strict),
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		linterOptions: { noInlineConfig: true },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-warning-comments': 'error',
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'max-lines': ['error', 200],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			// It cannot see that an address was resolved where a list was made; house-rules.js forbids plain ones.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{ files: ['**/*.svelte.ts'], languageOptions: { parser: ts.parser } },
	{
		files: ['**/*.{test,e2e}.ts', 'tests/support/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	...houseRules
];
