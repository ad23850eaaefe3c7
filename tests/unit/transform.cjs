/**
 * Babel for Jest: the preset of `@wordpress/scripts`, and `import.meta` as CommonJS has it.
 */
// eslint-disable-next-line import/no-extraneous-dependencies -- it comes with @wordpress/scripts.
const { createTransformer } = require( 'babel-jest' ).default;

/**
 * Replaces `import.meta.dirname` and `import.meta.filename` by `__dirname` and `__filename`.
 *
 * @param {Object} babel       Babel.
 * @param {Object} babel.types Builders of syntax nodes.
 */
const importMeta = ( { types } ) => ( {
	visitor: {
		MemberExpression( path ) {
			const { object, property } = path.node;
			if ( types.isMetaProperty( object ) ) {
				path.replaceWith( types.identifier( `__${ property.name }` ) );
			}
		},
	},
} );

module.exports = createTransformer( {
	presets: [ '@wordpress/babel-preset-default' ],
	plugins: [ importMeta ],
} );
