import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', '.cache/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...ts.configs.stylisticTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', 'static/*.js', 'playwright.config.ts'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			// `() => close()` is no confusion
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// numbers in messages are what messages are for
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `while (true)` with a reasoned break reads better than a flag
			'@typescript-eslint/no-unnecessary-condition': [
				'error',
				{ allowConstantLoopConditions: true }
			],
			// every address is resolved in one place, reader/addresses.ts
			'svelte/no-navigation-without-resolve': 'off',
			// TypeScript knows what is defined
			'no-undef': 'off',
			// the importer matches control characters on purpose
			'no-control-regex': 'off'
		}
	},
	{
		// foreign data, checked by what becomes of it: every byte of it is in every page
		files: ['src/first-frame/looks.js'],
		...ts.configs.disableTypeChecked
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	}
);
