/** Parts of WordPress that ship no types, declared as far as we use them. */

declare module '*.scss';

declare module '@wordpress/editor' {
	import { type ComponentType, type ReactNode } from 'react';

	export const PluginDocumentSettingPanel: ComponentType< {
		name: string;
		title: string;
		className?: string;
		children: ReactNode;
	} >;
	export const PluginPrePublishPanel: ComponentType< {
		title: string;
		initialOpen?: boolean;
		children: ReactNode;
	} >;
	export const store: { name: 'core/editor' };
}

declare module '@wordpress/commands' {
	export function useCommand( command: {
		name: string;
		label: string;
		searchLabel?: string;
		callback: ( palette: { close: () => void } ) => void;
	} ): void;
}

declare module '@wordpress/plugins' {
	import { type ComponentType } from 'react';

	export function registerPlugin(
		name: string,
		settings: { render: ComponentType; icon?: string }
	): void;
}

declare module '@wordpress/core-data' {
	export const store: { name: 'core' };
	export function useEntityProp< T >(
		kind: string,
		name: string,
		prop: string,
		id?: number
	): [ T | undefined, ( value: T ) => void ];
}

declare module '@wordpress/html-entities' {
	export function decodeEntities( html: string ): string;
}

declare module '@wordpress/url' {
	export function addQueryArgs(
		url: string,
		args: Record< string, unknown >
	): string;
}
