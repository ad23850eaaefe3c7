/**
 * Whether what came over the network is the region that was asked for.
 */
import { type CompiledRegion } from './compiled.ts';
import { acceptsFormat } from './panel-data.ts';

/**
 * Checks a region file: it may be cut off, an error page, of another version or of another region.
 *
 * @param value Parsed JSON.
 * @param code  The region that was asked for.
 */
export function isRegionFile(
	value: unknown,
	code: string
): value is CompiledRegion {
	const file = value as Partial< CompiledRegion > | null;
	return (
		typeof file === 'object' &&
		file !== null &&
		acceptsFormat( file.format ) &&
		file.region === code &&
		Array.isArray( file.lines ) &&
		Array.isArray( file.emergency ) &&
		Array.isArray( file.languages ) &&
		file.lines.every(
			( { names, channels, topics } ) =>
				Boolean( names ) &&
				Array.isArray( channels ) &&
				Array.isArray( topics )
		)
	);
}
