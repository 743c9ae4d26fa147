import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './scripts/chromium.mjs';

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: !!process.env.CI,
	reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
	use: {
		locale: 'en-US',
		timezoneId: 'America/Los_Angeles',
		trace: 'retain-on-failure',
		launchOptions: { executablePath: findChromium() ?? undefined, args: flags }
	}
});
