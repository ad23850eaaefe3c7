/**
 * Strings of TypeScript sources, found by Babel.
 */
import { parse } from '@babel/parser';
import * as babelTraverse from '@babel/traverse';
import { Plain } from '../paths.ts';
import { type Entry, formatsOf } from './catalogue.ts';

type Traverse = typeof babelTraverse.default;
type Ast = ReturnType< typeof parse >;

/** What an argument is; `count` may be any expression. */
type Role = 'id' | 'plural' | 'count' | 'context' | 'domain';

const CALLS: ReadonlyMap< string, readonly Role[] > = new Map( [
	[ '__', [ 'id', 'domain' ] ],
	[ '_x', [ 'id', 'context', 'domain' ] ],
	[ '_n', [ 'id', 'plural', 'count', 'domain' ] ],
	[ '_nx', [ 'id', 'plural', 'count', 'context', 'domain' ] ],
] );

/** Node wraps a CommonJS module in one more `default` than Jest does. */
function defaultOf( module: { default: unknown } ): Traverse {
	const inner = module.default;
	return typeof inner === 'function'
		? ( inner as Traverse )
		: ( inner as { default: Traverse } ).default;
}

const traverse = defaultOf( babelTraverse );

/** The note for translators that ends on the line of a call or on the one above it. */
function notesAt( ast: Ast, line: number ): string[] {
	const note = ast.comments?.findLast(
		( { value, loc } ) =>
			/^\*?\s*translators:/.test( value ) &&
			loc !== null &&
			loc !== undefined &&
			( loc.end.line === line || loc.end.line === line - 1 )
	);
	return note
		? [
				note.value
					.replace( /^\*/, '' )
					.replace( /\n\s*\*?\s*/g, '\n' )
					.trim(),
			]
		: [];
}

/**
 * Extracts the strings of a script.
 *
 * @param  file Its path, for references and messages.
 * @param  code Its source.
 * @return Entries in the order of the calls.
 * @throws {Plain} If a call cannot be read: an argument that is no plain string, or another text domain.
 */
export function scriptEntries( file: string, code: string ): Entry[] {
	const ast = parse( code, {
		sourceType: 'module',
		plugins: file.endsWith( '.tsx' )
			? [ 'typescript', 'jsx' ]
			: [ 'typescript' ],
	} );
	const entries: Entry[] = [];
	traverse( ast, {
		ImportSpecifier( { node: { imported, local, loc } } ) {
			if (
				imported.type === 'Identifier' &&
				CALLS.has( imported.name ) &&
				imported.name !== local.name
			) {
				throw new Plain(
					`${ file }:${ loc?.start.line }: import ${ imported.name } by its own name, or its strings are not found.`
				);
			}
		},
		CallExpression( { node: { callee, arguments: given, loc } } ) {
			const roles =
				callee.type === 'Identifier'
					? CALLS.get( callee.name )
					: undefined;
			if ( callee.type !== 'Identifier' || ! roles ) {
				return;
			}
			const line = loc?.start.line ?? 0;
			const where = `${ file }:${ line }: ${ callee.name }()`;
			if ( given.length !== roles.length ) {
				throw new Plain(
					`${ where } takes ${ roles.length } arguments, not ${ given.length }.`
				);
			}
			const text = ( role: Role ): string | undefined => {
				const node = given[ roles.indexOf( role ) ];
				if ( ! node ) {
					return undefined;
				}
				if ( node.type !== 'StringLiteral' ) {
					throw new Plain(
						`${ where } needs a plain string as its ${ role }; anything else cannot be translated.`
					);
				}
				return node.value;
			};
			const [ id = '', plural, context ] = [
				text( 'id' ),
				text( 'plural' ),
				text( 'context' ),
			];
			if ( id === '' || text( 'domain' ) !== 'afterword' ) {
				throw new Plain(
					`${ where } needs a text that is not empty and the text domain 'afterword'.`
				);
			}
			entries.push( {
				id,
				...( plural === undefined ? {} : { plural } ),
				...( context === undefined ? {} : { context } ),
				notes: notesAt( ast, line ),
				files: [ file ],
				formats: formatsOf( [ id, plural ?? '' ], 'javascript-format' ),
			} );
		},
	} );
	return entries;
}
