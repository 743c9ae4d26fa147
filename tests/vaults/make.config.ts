import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

export default defineConfig({
	...journeys,
	testDir: '.',
	testMatch: 'make.ts',
	outputDir: '../../test-results',
	reporter: 'list',
	workers: 1,
	timeout: 600_000
});
