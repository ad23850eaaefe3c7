/**
 * The plugin's settings, as the settings page would store them.
 */
import type { RequestUtils } from '@wordpress/e2e-test-utils-playwright';

export interface Settings {
	region?: string;
	area?: string;
	approved?: boolean;
	placement?: {
		automatic?: boolean;
		text?: boolean;
		since?: string;
		postTypes?: readonly string[];
	};
	helpPage?: number;
	feed?: boolean;
	max?: 3 | 5;
	hidden?: readonly string[];
	pinned?: readonly string[];
	languages?: readonly string[];
	exitUrl?: string;
	reportTo?: string;
	tellService?: boolean;
}

/**
 * Stores settings.
 *
 * @param utils    Utilities with the admin's log-in.
 * @param settings What differs from: region GB approved, placed by the block only. `automatic`
 *                 covers stories of any age unless `since` says otherwise.
 */
export async function saveSettings(
	utils: RequestUtils,
	settings: Settings = {}
): Promise< void > {
	const { placement, ...rest } = settings;
	await utils.rest( {
		method: 'POST',
		path: '/wp/v2/settings',
		data: {
			afterword_settings: {
				region: 'GB',
				approved: true,
				...rest,
				placement: {
					automatic: false,
					since: '2000-01-01 00:00:00',
					postTypes: [ 'post' ],
					...placement,
				},
			},
		},
	} );
}
