/**
 * What PHP hands to the settings page: includes/admin.php.
 */

/** The site's settings: includes/settings-fields.php. */
export interface Settings {
	region: string;
	area: string;
	approved: boolean;
	placement: {
		automatic: boolean;
		/** Whether the text of a story counts where its tags say nothing. */
		text: boolean;
		since: string;
		postTypes: string[];
	};
	helpPage: number;
	/** Whether full texts in feeds carry the list. */
	feed: boolean;
	max: number;
	hidden: string[];
	pinned: string[];
	/** Languages that readers are offered: BCP 47 tags. */
	languages: string[];
	/** Where the button leads; empty = no button. */
	exitUrl: string;
	/** Email address or page for wrong numbers; empty = no link. */
	reportTo: string;
	/** Whether writers are reminded to tell a service before a story names it. */
	tellService: boolean;
}

/** A page that readers can open. */
export interface NamedPage {
	id: number;
	/** Plain text. */
	title: string;
}

/** Content of `window.afterwordSettings`. */
export interface SettingsData {
	settings: Settings;
	regions: { code: string; name: string }[];
	/** Names of areas by ISO 3166-2 code, in the admin's language. */
	areas: Record< string, string >;
	postTypes: { slug: string; name: string }[];
	/** Published pages, by title. */
	pages: NamedPage[];
	/** Country that the site's time zone or locale suggests. */
	suggested: string;
	release: string;
}

declare global {
	interface Window {
		afterwordSettings?: SettingsData;
	}
}
