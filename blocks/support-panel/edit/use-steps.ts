/**
 * Changes attributes so that each change is a step of its own for Undo: WordPress takes changes of the same attributes in a row
 * for typing.
 */
import { useDispatch } from '@wordpress/data';

/**
 * Wraps a setter.
 *
 * @param set Changes attributes.
 */
export function useSteps< T >( set: ( change: T ) => void ): typeof set {
	// Its name is not settled: without it the steps are one.
	const { __unstableMarkLastChangeAsPersistent: end } = useDispatch(
		'core/block-editor'
	) as { __unstableMarkLastChangeAsPersistent?: () => void };
	return ( change ) => {
		set( change );
		end?.();
	};
}
