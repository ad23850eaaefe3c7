/**
 * What every section of the Setup screen is given.
 */
import { type Settings, type SettingsData } from '../settings-data.ts';

export interface SectionProps {
	/** Settings as they stand in the form. */
	settings: Settings;
	/** Changes some of them; nothing is saved yet. */
	change: ( some: Partial< Settings > ) => void;
	/** What PHP handed over. */
	data: SettingsData;
}
