import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './scripts/chromium.mjs';

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	// Generous: two cores may be shared with others, and a slow machine is no fault of the app.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: !!process.env.CI,
	reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
	use: {
		// Longer than a message stands, which may lie on what is pressed next.
		actionTimeout: 20_000,
		// Keeping a whole version for offline takes a second of each journey; those about it allow it.
		serviceWorkers: 'block',
		locale: 'en-US',
		timezoneId: 'America/Los_Angeles',
		// A trace costs a third of the time of a journey.
		trace: process.env.CI ? 'off' : 'retain-on-failure',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: findChromium() ?? undefined, args: flags }
	}
});
