import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.ts';
import { e2eSite, STORAGE_STATE, WANTED } from './tests/e2e/site.ts';

// The utilities of WordPress read these when they are first imported.
process.env[ 'WP_BASE_URL' ] = e2eSite().url;
process.env[ 'STORAGE_STATE_PATH' ] = STORAGE_STATE;
process.env[ 'WP_ARTIFACTS_PATH' ] = 'artifacts';
// Found once; the workers read this file again.
process.env[ 'AFTERWORD_CHROMIUM' ] = findChromium() ?? '';

const executablePath = process.env[ 'AFTERWORD_CHROMIUM' ];
const asRoot = process.getuid?.() === 0;

export default defineConfig( {
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	globalSetup: './tests/e2e/setup.ts',
	// A run on another core leaves what this one wrote.
	outputDir: `artifacts/e2e/${ WANTED }`,
	forbidOnly: !! process.env[ 'CI' ],
	// Every test starts from the same database.
	workers: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [ [ 'list' ] ],
	use: {
		baseURL: e2eSite().url,
		storageState: STORAGE_STATE,
		locale: 'en-US',
		timezoneId: 'Europe/London',
		viewport: { width: 1280, height: 900 },
		contextOptions: { reducedMotion: 'reduce', strictSelectors: true },
		actionTimeout: 15_000,
		trace: 'retain-on-failure',
		launchOptions: {
			...( executablePath ? { executablePath } : {} ),
			args: [
				...( asRoot ? [ '--no-sandbox' ] : [] ),
				'--disable-background-networking',
				'--disable-dev-shm-usage',
			],
		},
	},
} );
